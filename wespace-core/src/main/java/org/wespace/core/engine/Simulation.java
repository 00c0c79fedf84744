package org.wespace.core.engine;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wespace.core.chance.Chance;
import sim.engine.SimState;

/**
 * A model that runs in ticks: a MASON {@code SimState} whose schedule holds named phases.
 *
 * <pre>{@code
 * try (Simulation simulation = new Simulation(42, 2)) {
 *     simulation.phases().add(homeMoves).add(traffic).addBefore("traffic", Phase.of("fuel tax", this::tax));
 *     simulation.addHash("homes", hash -> hash.add(homeOf));
 *     simulation.addInvariant("no resident is lost", tick -> requireCount(residents));
 *     simulation.addObserver(report -> recorder.note(report.tick()));
 *     RunResult result = simulation.run(120);
 * }
 * }</pre>
 *
 * <p>A tick: phases in order, invariants, state hash, observers. Everything is set up before {@link #start}, which the
 * first tick calls if nobody has. One thread runs the simulation; only {@link #cancel} may be called from another. What
 * a phase, an invariant or an observer throws ends the run and reaches the caller.
 *
 * <p>With MASON: tick t is at the schedule's time t. Each phase has an ordering of its own ({@link Phases#ordering}),
 * for MASON shuffles what shares one, by a generator of its own. That generator, {@code state.random}, is never used by
 * us and must not be used by a phase: it knows 32 bits of the seed only and its numbers depend on order. A MASON GUI
 * may drive the schedule itself, through {@code start()} and {@code schedule.step(simulation)}. MASON's checkpoints are
 * refused.
 */
public class Simulation extends SimState implements AutoCloseable {

    /** Name, in timings and messages, of what follows the phases of a tick: invariants, hash and observers. */
    public static final String TICK_END = "end of tick";

    private static final long serialVersionUID = 1;

    private final transient Phases phases = new Phases();
    private final transient TickHooks hooks = new TickHooks();
    private final transient List<Runnable> startActions = new ArrayList<>();
    private final transient Cancellation cancellation = new Cancellation();
    private final transient RunState state = new RunState(cancellation);
    private final transient ParallelLoop loop;
    private transient Phase.Progress progress = (tick, phase, done, total) -> {};
    private transient Chance chance;
    private transient PhaseTimings timings = new PhaseTimings(List.of());
    private transient @Nullable TickReport lastReport;
    private long ticks;

    /**
     * A simulation without phases.
     *
     * @param seed all 64 bits count
     * @param threads threads that work on a phase, at least 1; the results do not depend on it
     */
    public Simulation(long seed, int threads) {
        super(seed);
        this.chance = Chance.of(seed);
        this.loop = new ParallelLoop(threads, cancellation);
    }

    /** The phases, to be added to before the start. */
    public final Phases phases() {
        return phases;
    }

    /** Adds something to the state hash under a name of its own. Order counts. */
    public final Simulation addHash(String name, StateHash.Contributor contributor) {
        state.requireReady("part of the state hash '" + name + "'");
        hooks.addContributor(name, contributor);
        return this;
    }

    /** Adds a check that is made after every tick. */
    public final Simulation addInvariant(String name, Invariant invariant) {
        state.requireReady("invariant '" + name + "'");
        hooks.addInvariant(name, invariant);
        return this;
    }

    /** Adds an observer; it sees every tick from the next one on. */
    public final Simulation addObserver(TickObserver observer) {
        hooks.addObserver(observer);
        return this;
    }

    /** Whether to hash the state again after each observer, and to fail if it changed. For tests. */
    public final Simulation verifyObservers(boolean verify) {
        hooks.verifyObservers(verify);
        return this;
    }

    /** Adds what puts the model into its state before tick 0, in order of addition: run at each {@link #start}. */
    public final Simulation onStart(Runnable action) {
        state.requireReady("start action");
        startActions.add(action);
        return this;
    }

    /** Sets who hears of progress, in place of whoever did. */
    public final Simulation onProgress(Phase.Progress listener) {
        progress = listener;
        return this;
    }

    /** The chance of the run. */
    public final Chance chance() {
        return chance;
    }

    /** Loops over residents or units, by the threads of this simulation. */
    public final ParallelLoop loop() {
        return loop;
    }

    /** Times by phase since the start. */
    public final PhaseTimings timings() {
        return timings;
    }

    /** The seed, all 64 bits of it. */
    @Override
    public long seed() {
        return chance.seed();
    }

    /** Changes the seed of the next run. As MASON's console does. */
    @Override
    public void setSeed(long seed) {
        state.requireReady("seed");
        super.setSeed(seed);
        chance = Chance.of(seed);
    }

    /** Number of whole ticks since the start; a property for MASON's inspectors. */
    public long getTicks() {
        return ticks;
    }

    /** Hash after the last whole tick as 16 hex digits, empty before the first; a property for MASON's inspectors. */
    public String getStateHash() {
        return lastReport == null ? "" : lastReport.stateHashText();
    }

    /** Names of the phases in order; a property for MASON's inspectors. */
    public String getPhaseNames() {
        return String.join(", ", phases.names());
    }

    /** Goes to the state before tick 0: runs the start actions and puts the phases on the schedule. */
    @Override
    public void start() {
        super.start();
        state.beforeStart();
        ticks = 0;
        lastReport = null;
        state.started();
        state.guard("start of the run", () -> startActions.forEach(Runnable::run));
        state.tickOver();
        phases.freeze(true);
        List<String> timed = new ArrayList<>(phases.names());
        timed.add(TICK_END);
        timings = new PhaseTimings(timed);
        TickSteps.schedule(this);
    }

    /** Ends the run in MASON's sense: the schedule is emptied; the simulation may be changed and started again. */
    @Override
    public void finish() {
        super.finish();
        phases.freeze(false);
        state.finished();
    }

    /**
     * Runs one tick.
     *
     * @throws CancellationException if the run was cancelled
     * @throws IllegalStateException if the run was cancelled or has failed before
     */
    public final TickReport step() {
        if (state.isReady()) {
            start();
        }
        state.requireRunning();
        long before = ticks;
        try {
            while (ticks == before) {
                if (!schedule.step(this)) {
                    throw new IllegalStateException("the schedule is empty: it was cleared from outside");
                }
            }
        } catch (RuntimeException | Error e) {
            state.brokenOff("a steppable of its own on the schedule");
            throw e;
        }
        return Objects.requireNonNull(lastReport);
    }

    /** Runs so many ticks more, unless cancelled. */
    public final RunResult run(long tickCount) {
        return runUntil(report -> false, tickCount);
    }

    /**
     * Runs ticks until a condition holds after one of them, but no more than a number of them.
     *
     * @param stop looked at after each tick; it reads and changes nothing
     * @param maxTicks at least 0
     */
    public final RunResult runUntil(Predicate<TickReport> stop, long maxTicks) {
        if (maxTicks < 0) {
            throw new IllegalArgumentException("the number of ticks must be at least 0: " + maxTicks);
        }
        try {
            for (long i = 0; i < maxTicks; i++) {
                if (stop.test(step())) {
                    return result(RunResult.Outcome.STOPPED);
                }
            }
            return result(RunResult.Outcome.COMPLETED);
        } catch (CancellationException e) {
            if (!state.isCancelled()) {
                throw e;
            }
            return result(RunResult.Outcome.CANCELLED);
        }
    }

    /** The ticks to come, each run when the stream asks for it; endless until {@code limit} or {@code takeWhile}. */
    public final Stream<TickReport> steps() {
        return Stream.generate(this::step);
    }

    /** Asks the run to stop, from any thread: before the next chunk of a loop, the next phase or the next tick. */
    public final void cancel() {
        cancellation.cancel();
    }

    /** Ends the run and the threads. */
    @Override
    public void close() {
        finish();
        loop.close();
    }

    private RunResult result(RunResult.Outcome outcome) {
        String phase = outcome == RunResult.Outcome.CANCELLED ? state.where() : "";
        return new RunResult(outcome, ticks, getStateHash(), phase);
    }

    /* What TickSteps calls, from the schedule. */

    Tick beginTick() {
        state.guard("", () -> {});
        return new Tick(ticks, chance, loop, cancellation, progress);
    }

    void runPhase(int index, Phase phase, Tick tick) {
        state.guard(phase.name(), () -> {
            tick.enter(phase.name());
            tick.progress(0, 1);
            timings.begin();
            phase.run(tick);
            timings.end(index);
            tick.progress(1, 1);
        });
    }

    void endTick(int index, Tick tick) {
        state.guard(TICK_END, () -> {
            tick.enter(TICK_END);
            timings.begin();
            hooks.checkInvariants(tick);
            TickReport report = hooks.report(tick);
            hooks.tellObservers(tick, report);
            lastReport = report;
            ticks++;
            timings.end(index);
        });
        state.tickOver();
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("MASON checkpoints do not hold the columns of a model: "
                + getClass().getName());
    }
}
