package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetImpedance;

/**
 * How long the residents' way to work takes at the present minutes of the roads.
 *
 * @param workers residents who have a job, by mode
 * @param milliseconds time of their ways together by mode, fixed minutes included; whole numbers, so that the order of
 *     residents does not matter
 */
record CommuteTimes(long[] workers, long[] milliseconds) {

    private static final double MILLISECONDS = 60_000;

    static CommuteTimes of(ParallelLoop loop, Residents residents, ModeNetwork network) {
        network.updateRoads();
        int modes = network.parameters().modes().size();
        long[][] count = new long[loop.threads()][modes];
        long[][] time = new long[loop.threads()][modes];
        loop.run(
                residents.count(),
                ParallelLoop.CHUNK,
                (worker, chunk, from, to) -> add(residents, network, from, to, count[worker], time[worker]));
        return new CommuteTimes(total(count), total(time));
    }

    private static void add(
            Residents residents, ModeNetwork network, int from, int to, long[] count, long[] milliseconds) {
        int modes = count.length;
        double[] fixed = new double[modes];
        StreetImpedance[] impedances = new StreetImpedance[modes];
        for (int m = 0; m < modes; m++) {
            fixed[m] = network.parameters().modes().get(m).fixedMinutes();
            impedances[m] = network.impedance(m);
        }
        int[] home = residents.home();
        int[] work = residents.work();
        for (int row = from; row < to; row++) {
            if (work[row] != Residents.NONE) {
                int mode = residents.mode()[row];
                double minutes = fixed[mode] + impedances[mode].minutes(home[row], work[row]);
                count[mode]++;
                milliseconds[mode] += Math.round(minutes * MILLISECONDS);
            }
        }
    }

    /** The sum over workers of a loop, column by column. */
    static long[] total(long[][] byWorker) {
        long[] total = new long[byWorker[0].length];
        for (long[] one : byWorker) {
            Arrays.setAll(total, column -> total[column] + one[column]);
        }
        return total;
    }

    /** Mean over all workers, in minutes; NaN without any. */
    double meanMinutes() {
        return Arrays.stream(milliseconds).sum()
                / MILLISECONDS
                / Arrays.stream(workers).sum();
    }

    /** Mean over the workers who take a mode, in minutes; NaN without any. */
    double meanMinutes(int mode) {
        return milliseconds[mode] / MILLISECONDS / workers[mode];
    }
}
