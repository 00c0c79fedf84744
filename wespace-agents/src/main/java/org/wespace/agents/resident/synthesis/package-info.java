/**
 * Synthesis: residents who together are what a city's totals say.
 *
 * <p>{@link org.wespace.agents.resident.synthesis.PopulationTotals} says what the residents of a city are, trait by
 * trait, as {@link org.wespace.agents.resident.synthesis.Shares} of the city or of each zone, given other traits or
 * not; {@link org.wespace.agents.resident.synthesis.PopulationSynthesis} makes whole numbers of them and deals these to
 * the residents, none lost. {@link org.wespace.agents.resident.synthesis.ProportionalFit} makes a table of several
 * traits where only the margins are known.
 */
@NullMarked
package org.wespace.agents.resident.synthesis;

import org.jspecify.annotations.NullMarked;
