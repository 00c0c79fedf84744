/**
 * What can be reached: opportunities within a cost, discounted by cost, or shared with everybody else who reaches them.
 *
 * <p>Between zones: {@link org.wespace.core.measure.access.TravelCosts} says what it costs to get from every origin to
 * every destination (a matrix, or rows that are computed when they are asked for), and a
 * {@link org.wespace.core.measure.access.CostDecay} how much a destination counts at a cost, a named one or your own
 * lambda. {@link org.wespace.core.measure.access.Access} sums what is reached;
 * {@link org.wespace.core.measure.access.FloatingCatchment} divides supply among those who compete for it. Results are
 * {@link org.wespace.core.measure.access.AccessResult}s: a value per origin, with mean and quantiles over residents.
 *
 * <p>On a grid of units no matrix is needed: {@link org.wespace.core.measure.access.GridReach} sums over everything
 * within a walking distance, {@link org.wespace.core.measure.access.GridAccess} discounts by minutes over streets, and
 * both give the floating catchment too. {@link org.wespace.core.measure.access.ServiceReach} is the city of short
 * distances: who has every kind of service close by.
 *
 * <p>Cut-offs are inclusive (cost &lt;= cut-off) and the own zone counts at its own cost. An infinite cost is never
 * reached. Where nothing is reached sums are 0, not undefined.
 */
@NullMarked
package org.wespace.core.measure.access;

import org.jspecify.annotations.NullMarked;
