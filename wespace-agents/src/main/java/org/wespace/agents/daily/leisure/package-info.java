/**
 * Leisure: where residents go out, what they know of the venues, and what happens when everybody asks a platform.
 *
 * <p>{@link org.wespace.agents.daily.leisure.Venues} are the bars, theatres and parks that can be gone to,
 * {@link org.wespace.agents.daily.leisure.Reputation} what visitors say of them.
 * {@link org.wespace.agents.daily.leisure.LeisurePhase} lets everybody choose in a tick: between going out and staying
 * in front of a screen, then mode and venue over the whole city, exactly
 * ({@link org.wespace.agents.daily.leisure.VenueFields}). {@link org.wespace.agents.daily.leisure.LeisureParameters}
 * holds every number, {@link org.wespace.agents.daily.leisure.LeisureMeasures} says what emerged.
 * {@link org.wespace.agents.daily.leisure.PlainVenueChoice} is the same choice written plainly, as a reference, and
 * {@link org.wespace.agents.daily.leisure.RoundTown} a town in which the effects of search can be seen alone.
 */
@NullMarked
package org.wespace.agents.daily.leisure;

import org.jspecify.annotations.NullMarked;
