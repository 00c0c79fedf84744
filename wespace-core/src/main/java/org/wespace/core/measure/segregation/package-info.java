/**
 * How far groups of residents live apart: from counts of persons by unit and group, with or without a map of the units.
 *
 * <p>{@link org.wespace.core.measure.segregation.GroupCounts} is what everything here is taken of.
 * {@link org.wespace.core.measure.segregation.Segregation} compares one group with another or with the rest,
 * {@link org.wespace.core.measure.segregation.MultigroupSegregation} all groups at once. Where units lie matters to
 * {@link org.wespace.core.measure.segregation.SpatialSegregation} and
 * {@link org.wespace.core.measure.segregation.SpatialProximity}; and to any index that is taken of counts smoothed over
 * streets by {@link org.wespace.core.choice.DecaySmoothing}, or of
 * {@link org.wespace.core.measure.segregation.LocalEnvironment}s.
 *
 * <p>Chance alone puts unequal shares into small units: report an index beside its
 * {@link org.wespace.core.measure.segregation.RandomBaseline}.
 * {@link org.wespace.core.measure.segregation.SegregationSuite} gives all of it as a list.
 *
 * <p>Rules that hold throughout: natural logarithms; {@code 0 ln 0 = 0}; units without residents count nothing; an
 * index of a group that has nobody, or is everybody, is NaN unless its page says otherwise.
 */
@NullMarked
package org.wespace.core.measure.segregation;

import org.jspecify.annotations.NullMarked;
