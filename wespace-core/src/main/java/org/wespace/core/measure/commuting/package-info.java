/**
 * What is measured on a city, in the definitions of the published literature, each named with its source.
 *
 * <p>Commuting: {@link org.wespace.core.measure.commuting.Flows} is a table of trips between zones,
 * {@link org.wespace.core.measure.commuting.TripLengths} how long the trips are, and
 * {@link org.wespace.core.measure.commuting.FlowScores} compares two tables. No score of a model says anything alone:
 * {@link org.wespace.core.measure.commuting.NoDistance} is the table that knows nothing but where homes and jobs are,
 * {@link org.wespace.core.measure.commuting.NoiseLimit} the score that a perfect model would reach, and both stand
 * beside the score wherever it is reported.
 *
 * <p>Matrices between zones are row-major arrays: origin times the number of zones plus destination. A measure of
 * nothing (no trips, no variance) is NaN.
 */
@NullMarked
package org.wespace.core.measure.commuting;

import org.jspecify.annotations.NullMarked;
