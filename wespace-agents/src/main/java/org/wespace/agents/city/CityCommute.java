package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetImpedance;

/**
 * How residents go to work, in whole numbers: counts, days on site, metres and how many go far or near.
 *
 * @param workers residents with a job
 * @param days days on site a week, by mode
 * @param metres metres of the ways to work a week, one way, by mode
 * @param near workers whose route is at most 5 km
 * @param far workers who take 60 minutes or more
 */
record CityCommute(long workers, long[] days, long[] metres, long near, long far) {

    private static final double NEAR_METRES = 5000;
    private static final double FAR_MINUTES = 60;

    static CityCommute of(ParallelLoop loop, Residents residents, ModeNetwork network) {
        int modes = network.parameters().modes().size();
        long[][] sums = new long[loop.threads()][2 * modes + 3];
        loop.run(
                residents.count(),
                ParallelLoop.CHUNK,
                (worker, chunk, from, to) -> add(residents, network, from, to, sums[worker]));
        long[] total = CommuteTimes.total(sums);
        return new CityCommute(
                total[2 * modes],
                Arrays.copyOf(total, modes),
                Arrays.copyOfRange(total, modes, 2 * modes),
                total[2 * modes + 1],
                total[2 * modes + 2]);
    }

    private static void add(Residents residents, ModeNetwork network, int from, int to, long[] sums) {
        int modes = network.parameters().modes().size();
        for (int row = from; row < to; row++) {
            int home = residents.home()[row];
            int work = residents.work()[row];
            if (home == Residents.NONE || work == Residents.NONE) {
                continue;
            }
            int mode = residents.mode()[row];
            int onSite = CommuteKernels.WEEK - residents.homeDays()[row];
            StreetImpedance route = network.impedance(mode);
            double metres = route.metres(home, work);
            sums[mode] += onSite;
            sums[modes + mode] += onSite * Math.round(metres);
            sums[2 * modes]++;
            sums[2 * modes + 1] += metres <= NEAR_METRES ? 1 : 0;
            sums[2 * modes + 2] += network.measuredMinutes(mode, home, work) >= FAR_MINUTES ? 1 : 0;
        }
    }

    /** Share of days on site by a mode. */
    double share(int mode) {
        return days[mode] / (double) Arrays.stream(days).sum();
    }

    /** Kilometres by a mode, there and back, per worker and working day. */
    double kilometres(int mode) {
        return 2 * metres[mode] / 1000.0 / CommuteKernels.WEEK / workers;
    }
}
