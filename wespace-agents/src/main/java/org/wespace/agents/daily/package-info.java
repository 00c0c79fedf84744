/**
 * Daily life: what residents do besides work, where and by which channel, and what of it shows on the streets.
 *
 * <p>A tick is a month. In each phase residents choose, for one {@link org.wespace.agents.daily.Purpose}, between
 * meeting the need online and going out, and if they go out, mode and place together over all units of the city
 * ({@link org.wespace.agents.daily.PlaceField}). What they do is written into the
 * {@link org.wespace.agents.daily.DailyBook} of the tick, in whole tours, metres, minutes and cents, so that no order
 * of residents matters. Traffic, shops, services and the carbon ledger read that book.
 *
 * <p>Leisure, shopping, delivery, services and the plan of a day have packages of their own below this one.
 */
@NullMarked
package org.wespace.agents.daily;

import org.jspecify.annotations.NullMarked;
