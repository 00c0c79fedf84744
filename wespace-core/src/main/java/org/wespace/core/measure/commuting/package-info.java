/**
 * Trips between home and work: how long they are, how far from what homes and jobs allow, and how alike two tables are.
 *
 * <p>{@link org.wespace.core.measure.commuting.CommutingSuite} takes all measures at once, those that
 * {@link org.wespace.core.measure.commuting.CommutingMeasure} lists; the other classes take them one by one.
 *
 * <p>{@link org.wespace.core.measure.commuting.Flows} is a table of trips between zones,
 * {@link org.wespace.core.measure.commuting.TripLengths} how long the trips are, and
 * {@link org.wespace.core.measure.commuting.FlowScores} compares two tables. No score of a model says anything alone:
 * {@link org.wespace.core.measure.commuting.NoDistance} is the table that knows nothing but where homes and jobs are,
 * {@link org.wespace.core.measure.commuting.NoiseLimit} the score that a perfect model would reach, and both stand
 * beside the score wherever it is reported.
 *
 * <p>What homes and jobs allow, whoever takes which job, is in {@link org.wespace.core.measure.commuting.ZoneLimits}
 * for zones and in {@link org.wespace.core.measure.commuting.GridLimits} for the units of a grid;
 * {@link org.wespace.core.measure.commuting.ExcessCommuting} sets the observed trips beside it. Zones and areas by
 * themselves are {@link org.wespace.core.measure.commuting.SelfContainment}, and what commuting takes when not all go
 * to work every day {@link org.wespace.core.measure.commuting.CommuteWeek}.
 *
 * <p>Matrices between zones are row-major arrays: origin times the number of zones plus destination. A measure of
 * nothing (no trips, no variance) is NaN.
 */
@NullMarked
package org.wespace.core.measure.commuting;

import org.jspecify.annotations.NullMarked;
