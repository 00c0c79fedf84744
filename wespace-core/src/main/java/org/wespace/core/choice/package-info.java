/**
 * How places are chosen: exact sums and exact draws over every unit of the city.
 *
 * <p>A {@link org.wespace.core.choice.DecayField} holds {@code A_i = sum_j S_j exp(-b t_ij)} for every unit i and draws
 * a unit j with probability {@code S_j exp(-b t_ij) / A_i}, over all units, in logarithmic time. A
 * {@link org.wespace.core.choice.MixedField} joins several fields into one choice: modes, or the terms of a decay that
 * is not exponential. {@link org.wespace.core.choice.StreetKernel} is where the sums are made, and where expected flows
 * on links come from. {@link org.wespace.core.choice.Balancing} fits such a choice to given jobs.
 *
 * <p>{@link org.wespace.core.choice.DecaySmoothing} spreads any values over the grid by the same sums.
 *
 * <p>{@link org.wespace.core.choice.DenseDecayField} is the plain form of the same choice: it looks at every unit, is
 * obviously right, and is what the fast form is tested against.
 *
 * <p>Choices among a handful of alternatives are {@link org.wespace.core.choice.Logit} and
 * {@link org.wespace.core.choice.NestedLogit}; {@link org.wespace.core.choice.ConditionalLogit} estimates their
 * coefficients from {@link org.wespace.core.choice.ChoiceData}. Trips between zones by closed formula are in
 * {@link org.wespace.core.choice.trips}.
 */
@NullMarked
package org.wespace.core.choice;

import org.jspecify.annotations.NullMarked;
