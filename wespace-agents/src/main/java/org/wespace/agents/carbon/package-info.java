/**
 * Energy and carbon: how much a month of the city's life emits, by source, purpose, place and income class.
 *
 * <p>{@link org.wespace.agents.carbon.CarbonFactors} are the numbers, each with unit, year and source, replaceable by a
 * file of the user's own. {@link org.wespace.agents.carbon.CarbonAccount} turns what residents did and what stands in
 * the city ({@link org.wespace.agents.carbon.CarbonInputs}) into the lines of a
 * {@link org.wespace.agents.carbon.CarbonLedger}, in whole grams; {@link org.wespace.agents.carbon.CarbonBooks} keeps
 * months and years, {@link org.wespace.agents.carbon.CarbonFigures} reads figures off them.
 *
 * <p>Everything here is a read-out: it draws nothing and changes nothing of the city. Grams are those of simulated
 * residents; they are multiplied by the persons for whom each stands where figures are read.
 */
@NullMarked
package org.wespace.agents.carbon;

import org.jspecify.annotations.NullMarked;
