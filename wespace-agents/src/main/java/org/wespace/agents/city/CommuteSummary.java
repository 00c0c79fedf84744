package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetImpedance;

/**
 * The commute of a city's residents in figures.
 *
 * @param workers residents who have a job
 * @param unplaced residents without a job
 * @param meanKilometres mean length of the route to work, from unit to unit
 * @param meanMinutes mean time to work by the mode taken, its fixed minutes included
 * @param modeShare share of the workers by mode
 * @param modeKilometres mean length of the route by mode; NaN for a mode that nobody takes
 * @param gap congestion gap of the last day
 */
public record CommuteSummary(
        int workers,
        int unplaced,
        double meanKilometres,
        double meanMinutes,
        double[] modeShare,
        double[] modeKilometres,
        double gap) {

    static CommuteSummary of(Commuting run) {
        run.network().updateImpedances();
        int modes = run.network().parameters().modes().size();
        ParallelLoop loop = run.simulation().loop();
        Sums[] byWorker = new Sums[loop.threads()];
        Arrays.setAll(byWorker, worker -> new Sums(modes));
        loop.run(
                run.residents().count(),
                ParallelLoop.CHUNK,
                (worker, chunk, from, to) -> byWorker[worker].add(run.residents(), run.network(), from, to));
        Sums all = new Sums(modes);
        for (Sums sums : byWorker) {
            all.add(sums);
        }
        return of(run, all);
    }

    /** Whole numbers by mode, so that the order of residents does not matter. */
    private static final class Sums {

        private final long[] count;
        private final long[] metres;
        private long milliseconds;

        Sums(int modes) {
            this.count = new long[modes];
            this.metres = new long[modes];
        }

        void add(Residents residents, ModeNetwork network, int from, int to) {
            int[] home = residents.home();
            int[] work = residents.work();
            for (int row = from; row < to; row++) {
                if (work[row] != Residents.NONE) {
                    int mode = residents.mode()[row];
                    StreetImpedance impedance = network.impedance(mode);
                    count[mode]++;
                    metres[mode] += Math.round(impedance.metres(home[row], work[row]));
                    double minutes = network.parameters().modes().get(mode).fixedMinutes()
                            + impedance.minutes(home[row], work[row]);
                    milliseconds += Math.round(minutes * 60_000);
                }
            }
        }

        void add(Sums other) {
            for (int m = 0; m < count.length; m++) {
                count[m] += other.count[m];
                metres[m] += other.metres[m];
            }
            milliseconds += other.milliseconds;
        }
    }

    private static CommuteSummary of(Commuting run, Sums all) {
        int modes = all.count.length;
        long[] count = all.count;
        long[] metres = all.metres;
        long workers = 0;
        long allMetres = 0;
        for (int m = 0; m < modes; m++) {
            workers += count[m];
            allMetres += metres[m];
        }
        double[] share = new double[modes];
        double[] kilometres = new double[modes];
        for (int m = 0; m < modes; m++) {
            share[m] = (double) count[m] / workers;
            kilometres[m] = metres[m] / 1000.0 / count[m];
        }
        return new CommuteSummary(
                (int) workers,
                run.residents().count() - (int) workers,
                allMetres / 1000.0 / workers,
                all.milliseconds / 60_000.0 / workers,
                share,
                kilometres,
                run.network().congestion().gap());
    }

    /** Share of the workers by mode; a copy. */
    @Override
    public double[] modeShare() {
        return modeShare.clone();
    }

    /** Mean length of the route by mode; a copy. */
    @Override
    public double[] modeKilometres() {
        return modeKilometres.clone();
    }
}
