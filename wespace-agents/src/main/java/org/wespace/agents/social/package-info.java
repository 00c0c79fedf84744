/**
 * Own-group preference on its own: Schelling's model of segregation, by threshold and by a smooth term (E27).
 *
 * <p>{@link org.wespace.agents.social.Schelling} moves two or more groups about a board without jobs, rents or travel:
 * the reference for what preference alone does. Residents of a living city have the same preference as one term of
 * many: {@link org.wespace.agents.home.GroupTerm} is the smooth one, switched by
 * {@link org.wespace.agents.mechanism.Mechanism#HOMOPHILY} (DW-10), {@link org.wespace.agents.home.ThresholdTerm} the
 * threshold; a scenario takes either by {@code homeTerm}.
 */
@NullMarked
package org.wespace.agents.social;

import org.jspecify.annotations.NullMarked;
