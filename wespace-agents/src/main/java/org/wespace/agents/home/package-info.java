/**
 * Homes: the market for them, who moves where, tenure forms and co-living.
 *
 * <p>{@link org.wespace.agents.home.HomeMoves} is the phase in which residents move;
 * {@link org.wespace.agents.home.HomeSettlement} opens its books, {@link org.wespace.agents.home.Homes}.
 * {@link org.wespace.agents.home.HomeDemand} is what rents answer to. Tenure forms stand in
 * {@link org.wespace.agents.home.TenureForms}: standard homes and {@link org.wespace.agents.home.CoLiving}, whose
 * effects {@link org.wespace.agents.home.CoLivingAccount} counts. What a home is worth is a
 * {@link org.wespace.agents.rule.HomeUtility}, here {@link org.wespace.agents.home.StandardHomeUtility} with terms.
 */
@NullMarked
package org.wespace.agents.home;

import org.jspecify.annotations.NullMarked;
