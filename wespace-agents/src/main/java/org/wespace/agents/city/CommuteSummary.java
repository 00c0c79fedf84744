package org.wespace.agents.city;

import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;

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
        CommuteTimes times = CommuteTimes.of(run.simulation().loop(), run.residents(), run.network());
        int modes = run.network().parameters().modes().size();
        long[][] metresByWorker = new long[run.simulation().loop().threads()][modes];
        run.simulation()
                .loop()
                .run(
                        run.residents().count(),
                        ParallelLoop.CHUNK,
                        (worker, chunk, from, to) ->
                                addMetres(run.residents(), run.network(), from, to, metresByWorker[worker]));
        return of(run, times, CommuteTimes.total(metresByWorker));
    }

    private static void addMetres(Residents residents, ModeNetwork network, int from, int to, long[] metres) {
        for (int row = from; row < to; row++) {
            int work = residents.work()[row];
            if (work != Residents.NONE) {
                int mode = residents.mode()[row];
                metres[mode] +=
                        Math.round(network.impedance(mode).metres(residents.home()[row], work));
            }
        }
    }

    private static CommuteSummary of(Commuting run, CommuteTimes times, long[] metres) {
        long[] count = times.workers();
        int modes = count.length;
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
                times.meanMinutes(),
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
