/**
 * The stepping engine: ticks of named phases on MASON's schedule, with the same bytes at any number of threads.
 *
 * <p>{@link org.wespace.core.engine.Simulation} is a MASON {@code SimState}. It runs the
 * {@link org.wespace.core.engine.Phase}s of its list in order, once a tick, then checks the
 * {@link org.wespace.core.engine.Invariant}s, hashes the state and tells the
 * {@link org.wespace.core.engine.TickObserver}s. A phase of one's own between two others is one line:
 *
 * <pre>{@code
 * simulation.phases().addAfter("traffic", Phase.of("street trees", tick -> plant(tick.chance(PLANT))));
 * }</pre>
 *
 * <p>Inside a phase, {@link org.wespace.core.engine.ParallelLoop} goes over residents or units in fixed chunks;
 * whatever is summed across them is an integer. {@link org.wespace.core.engine.MemoryPlan} tells what a run will need
 * before it allocates; {@link org.wespace.core.engine.RuleException} says which rule failed, for whom, and when.
 */
@NullMarked
package org.wespace.core.engine;

import org.jspecify.annotations.NullMarked;
