package org.wespace.agents.home;

import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.WorkerCounts;

/** What moving costs, in units of the choice to move: found once, so that as many move in the mean as should. */
final class MoveCost {

    private static final int PER_UNIT = 64;
    private static final int LARGEST = 128;
    private static final int BINS = 2 * LARGEST * PER_UNIT + 1;
    private static final double WIDEST = 1024;
    private static final int STEPS = 60;

    private final WorkerCounts counts;

    MoveCost(ParallelLoop loop) {
        this.counts = new WorkerCounts(loop, BINS);
    }

    /** Takes note of a gain, to a 64th; beyond 128 it does not matter how much. */
    void note(int worker, double gain) {
        double bound = Math.max(-LARGEST, Math.min(LARGEST, gain));
        counts.of(worker)[(int) Math.round((bound + LARGEST) * PER_UNIT)]++;
    }

    /** The cost at which the mean chance to move of all gains that were noted is the given share. */
    double solve(double share) {
        int[] bins = new int[BINS];
        counts.moveInto(bins);
        double low = -WIDEST;
        double high = WIDEST;
        for (int step = 0; step < STEPS; step++) {
            double cost = 0.5 * (low + high);
            if (mean(bins, cost) > share) {
                low = cost;
            } else {
                high = cost;
            }
        }
        return 0.5 * (low + high);
    }

    private static double mean(int[] bins, double cost) {
        double sum = 0;
        long count = 0;
        for (int bin = 0; bin < BINS; bin++) {
            if (bins[bin] > 0) {
                sum += bins[bin] * HomeSearch.chance(bin / (double) PER_UNIT - LARGEST, cost);
                count += bins[bin];
            }
        }
        return count > 0 ? sum / count : 0;
    }
}
