/**
 * How unequal shares are: of income, of access, of anything counted that cannot be negative.
 *
 * <p>{@link org.wespace.core.measure.inequality.Inequality} takes values, each of one person or of as many as a weight
 * says, and gives the indices, the {@link org.wespace.core.measure.inequality.LorenzCurve} and the split by groups.
 * {@link org.wespace.core.measure.inequality.AccessInequality} relates what can be reached to who can reach it, and
 * {@link org.wespace.core.measure.inequality.GroupGap} compares what two groups pay for the same.
 * {@link org.wespace.core.measure.inequality.InequalitySuite} gives all of it as a list.
 *
 * <p>Rules that hold throughout: natural logarithms; {@code 0 ln 0 = 0}, and values of 0 stay in the sample; no
 * correction for small samples unless the name says so; values of weight 0 count nothing; where all values are 0 a
 * relative index is NaN.
 */
@NullMarked
package org.wespace.core.measure.inequality;

import org.jspecify.annotations.NullMarked;
