/**
 * Land: what covers each unit, the floor that stands on it by use, its rents, and how both change.
 *
 * <p>{@link org.wespace.agents.land.LandCover} are shares of ground, {@link org.wespace.agents.land.FloorStock} the
 * floor by use, kept as a ledger that must balance, {@link org.wespace.agents.land.Cohorts} the same floor by decade of
 * building, {@link org.wespace.agents.land.Rents} what a square metre costs; {@link org.wespace.agents.land.Land} is
 * all of them together.
 *
 * <p>Two phases of a tick change it, once a year: {@link org.wespace.agents.land.Conversion} turns free floor to other
 * uses, {@link org.wespace.agents.land.Building} adds floor, opens up land and tears down; both leave alone what
 * somebody occupies, of which {@link org.wespace.agents.land.FreeFloor} tells.
 * {@link org.wespace.agents.land.TimeSharing}, {@link org.wespace.agents.land.Infrastructure},
 * {@link org.wespace.agents.land.UrbanHeat} and {@link org.wespace.agents.land.GreenSink} are functions that others
 * call, and {@link org.wespace.agents.land.LandAccount} reads it all out.
 */
@NullMarked
package org.wespace.agents.land;

import org.jspecify.annotations.NullMarked;
