package org.wespace.agents.city;

import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;

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
        ModeNetwork network = run.network();
        network.updateImpedances();
        Residents residents = run.residents();
        int modes = network.parameters().modes().size();
        long[] count = new long[modes];
        long[] metres = new long[modes];
        long milliseconds = 0;
        for (int row = 0; row < residents.count(); row++) {
            int work = residents.work()[row];
            if (work != Residents.NONE) {
                int mode = residents.mode()[row];
                int home = residents.home()[row];
                count[mode]++;
                metres[mode] += Math.round(network.impedance(mode).metres(home, work));
                double minutes = network.parameters().modes().get(mode).fixedMinutes()
                        + network.impedance(mode).minutes(home, work);
                milliseconds += Math.round(minutes * 60_000);
            }
        }
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
                residents.count() - (int) workers,
                allMetres / 1000.0 / workers,
                milliseconds / 60_000.0 / workers,
                share,
                kilometres,
                network.congestion().gap());
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
