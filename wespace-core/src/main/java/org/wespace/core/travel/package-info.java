/**
 * What it costs to get from unit to unit, and what traffic does to it.
 *
 * <p>Start with {@link org.wespace.core.travel.LinkMinutes}, the minutes of crossing from each unit to its neighbours.
 * {@link org.wespace.core.travel.StreetPattern} says which two straight legs a route takes;
 * {@link org.wespace.core.travel.StreetImpedance} gives the time of any route in O(1) from prefix sums.
 * {@link org.wespace.core.travel.TripLoad} counts trips on links in O(1) a trip by difference arrays, and
 * {@link org.wespace.core.travel.Congestion} turns volumes into minutes until demand and travel time agree.
 * {@link org.wespace.core.travel.ZoneImpedance} takes a user's own zone-to-zone minutes instead.
 */
@NullMarked
package org.wespace.core.travel;

import org.jspecify.annotations.NullMarked;
