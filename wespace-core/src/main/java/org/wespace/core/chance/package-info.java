/**
 * Chance: random numbers that depend on what is decided, never on when or by which thread.
 *
 * <p>There is no generator and no state. A draw is a pure function of four words (seed, resident, tick, decision):
 * {@link org.wespace.core.chance.Chance} holds the seed, {@link org.wespace.core.chance.ChanceKey} the key of one
 * decision in one tick, and {@link org.wespace.core.chance.Draws} turns 64 bits into a uniform, an exponential, a
 * normal or a bounded int. {@link org.wespace.core.chance.Decisions} gives decisions their ids, and
 * {@link org.wespace.core.chance.KeyedStream} shows a key to the samplers of Apache Commons RNG.
 */
@NullMarked
package org.wespace.core.chance;

import org.jspecify.annotations.NullMarked;
