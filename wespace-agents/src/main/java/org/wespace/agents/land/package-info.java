/**
 * Land: what covers each unit, the floor that stands on it by use, its rents, and how both change.
 *
 * <p>{@link org.wespace.agents.land.LandCover} are shares of ground, {@link org.wespace.agents.land.FloorStock} the
 * floor by use, kept as a ledger that must balance, {@link org.wespace.agents.land.Rents} what a square metre costs.
 */
@NullMarked
package org.wespace.agents.land;

import org.jspecify.annotations.NullMarked;
