/**
 * The population as columns: one row per resident, one array per attribute.
 *
 * <p>{@link org.wespace.agents.resident.Residents} holds the columns, {@link org.wespace.agents.resident.Traits} reads
 * the word of what a resident is, {@link org.wespace.agents.resident.TraitCounts} counts them. How residents come by
 * their traits is in {@link org.wespace.agents.resident.synthesis}.
 */
@NullMarked
package org.wespace.agents.resident;

import org.jspecify.annotations.NullMarked;
