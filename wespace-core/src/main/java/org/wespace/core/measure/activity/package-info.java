/**
 * How activities, space and choices are spread: activities in pieces over the day and over places, floor space that
 * stands unused, and everybody going to the same few venues.
 *
 * <p>{@link org.wespace.core.measure.activity.FragmentTally} takes episodes (who, what, when, for how long, where), one
 * person after the other, and keeps none of them; its {@link org.wespace.core.measure.activity.Fragmentation} says how
 * fragmented each activity is. {@link org.wespace.core.measure.activity.SurplusSpace} compares floor space with its
 * use. {@link org.wespace.core.measure.activity.VenueTally} takes the choices of venues, and
 * {@link org.wespace.core.measure.activity.VenueChoices} says how alike they are.
 *
 * <p>What is summed over persons is summed in whole numbers, so that neither the order of persons nor the number of
 * threads that share them out changes a bit of the result.
 */
@NullMarked
package org.wespace.core.measure.activity;

import org.jspecify.annotations.NullMarked;
