/**
 * Trip laws: closed formulas for the trips between zones, the baselines that observed and modelled flows are compared
 * with.
 *
 * <p>{@link org.wespace.core.choice.trips.TripZones} says how large the zones are and what a trip between them costs; a
 * {@link org.wespace.core.choice.trips.TripLaw} gives every pair of zones a weight (gravity, radiation, intervening
 * opportunities, or a modeler's own); {@link org.wespace.core.choice.trips.TripFlows} makes trips of the weights, free
 * or with the totals of origins, destinations or both held; {@link org.wespace.core.choice.trips.TripFit} finds the
 * parameter of a {@link org.wespace.core.choice.trips.TripLawKind} under which observed flows are most likely.
 *
 * <p>Matrices between zones are row-major arrays: origin times the number of zones plus destination. By default no trip
 * stays within its zone, as in the software that these laws are commonly taken from.
 */
@NullMarked
package org.wespace.core.choice.trips;

import org.jspecify.annotations.NullMarked;
