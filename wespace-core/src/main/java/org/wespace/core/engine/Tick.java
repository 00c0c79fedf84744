package org.wespace.core.engine;

import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

/** What a phase is given: which tick it is, chance, threads, and a way to report progress. */
public final class Tick {

    private final long index;
    private final Chance chance;
    private final ParallelLoop loop;
    private final Cancellation cancellation;
    private final Phase.Progress listener;
    private String phase = "";

    Tick(long index, Chance chance, ParallelLoop loop, Cancellation cancellation, Phase.Progress listener) {
        this.index = index;
        this.chance = chance;
        this.loop = loop;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /** Index of the tick, from 0. */
    public long index() {
        return index;
    }

    /** The chance of the run, for draws that are to stay the same over several ticks. */
    public Chance chance() {
        return chance;
    }

    /** The key of a decision in this tick. */
    public ChanceKey chance(int decision) {
        return chance.at(index, decision);
    }

    /** Loops over residents or units. */
    public ParallelLoop loop() {
        return loop;
    }

    /** Name of the phase that is running. */
    public String phase() {
        return phase;
    }

    /** Reports that this phase has done so many of its pieces of work. */
    public void progress(long done, long total) {
        listener.progress(index, phase, done, total);
    }

    /**
     * Lets a long sequential phase be stopped; parallel loops look by themselves.
     *
     * @throws java.util.concurrent.CancellationException if the run was cancelled
     */
    public void checkCancelled() {
        cancellation.check();
    }

    void enter(String phaseName) {
        phase = phaseName;
    }
}
