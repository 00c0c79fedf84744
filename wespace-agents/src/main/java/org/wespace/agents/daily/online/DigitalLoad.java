package org.wespace.agents.daily.online;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.daily.OnlineBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.WorkerCounts;
import org.wespace.core.grid.Grid;

/**
 * Energy of being online in a month (E24): whole watt-hours by income class and home unit.
 *
 * <p>{@code strength x (GB x kWh/GB in the year + hours x W + users x kWh of data centres / 12)}. Hours are those of
 * the {@link OnlineBook} and those of days of work at home; users are residents with digital access. The strength is
 * that of MI-2 (DIGITAL_LOAD); 0 gives 0. The sum is rounded once; networks and data centres are rounded down, and
 * devices are what is left, so that the {@link Part parts} add up. An account: nothing reads it back. Memory: 24 bytes
 * for each class and unit and 8 for each of them and worker.
 */
public final class DigitalLoad {

    private static final double WATT_HOURS = 1000;
    private static final double MINUTES = 60;
    private static final double MONTHS = 12;
    private static final double DAYS_PER_WEEK = 7;

    /** What takes the energy. */
    public enum Part {
        /** Networks, by the gigabyte. */
        NETWORK,
        /** Data centres, by the user. */
        DATA_CENTRES,
        /** Devices of users, by the hour. */
        DEVICES
    }

    private final int units;
    private final DigitalLoadParameters parameters;
    private final double strength;
    private final double startYear;
    private final long[] wattHours;
    private final long[] ofNetwork;
    private final long[] ofDataCentres;
    private final int[] users;
    private final int[] homeDays;
    private @Nullable Counts counts;

    /**
     * An empty account.
     *
     * @param startYear calendar year of tick 0, such as 2022
     */
    public DigitalLoad(Grid grid, DigitalLoadParameters parameters, Switches switches, double startYear) {
        this.units = grid.unitCount();
        this.parameters = parameters;
        this.strength = switches.strength(Mechanism.DIGITAL_LOAD);
        this.startYear = startYear;
        this.wattHours = new long[Traits.INCOME_CLASSES * units];
        this.ofNetwork = new long[Traits.INCOME_CLASSES * units];
        this.ofDataCentres = new long[Traits.INCOME_CLASSES * units];
        this.users = new int[Traits.INCOME_CLASSES * units];
        this.homeDays = new int[Traits.INCOME_CLASSES * units];
    }

    /** Counts the month. O(residents + units). */
    public void update(Residents residents, OnlineBook online, long tick, ParallelLoop loop) {
        if (strength == 0) {
            return;
        }
        count(residents, loop);
        double network = parameters.network().in(startYear + tick / MONTHS);
        loop.run(wattHours.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int i = from; i < to; i++) {
                reckon(i, online, network);
            }
        });
    }

    /** Scratch for the workers of a loop. */
    private record Counts(ParallelLoop loop, WorkerCounts users, WorkerCounts days) {}

    private Counts countsFor(ParallelLoop loop) {
        Counts made = counts;
        if (made == null || made.loop != loop) {
            made = new Counts(loop, new WorkerCounts(loop, users.length), new WorkerCounts(loop, users.length));
            counts = made;
        }
        return made;
    }

    private void count(Residents residents, ParallelLoop loop) {
        Counts counts = countsFor(loop);
        WorkerCounts userCounts = counts.users;
        WorkerCounts dayCounts = counts.days;
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            int[] mine = userCounts.of(worker);
            int[] days = dayCounts.of(worker);
            for (int row = from; row < to; row++) {
                int home = residents.home()[row];
                if (home != Residents.NONE) {
                    int traits = residents.traits()[row];
                    int i = Traits.incomeClass(traits) * units + home;
                    mine[i] += Traits.digital(traits) ? 1 : 0;
                    days[i] += residents.work()[row] == Residents.NONE
                            ? 0
                            : residents.homeDays()[row];
                }
            }
        });
        Arrays.fill(users, 0);
        Arrays.fill(homeDays, 0);
        userCounts.moveInto(users);
        dayCounts.moveInto(homeDays);
    }

    private void reckon(int index, OnlineBook online, double network) {
        int incomeClass = index / units;
        int home = index % units;
        double hours = homeDays[index] * (TripBook.DAYS_PER_MONTH / DAYS_PER_WEEK) * parameters.workHours();
        double gigabytes = hours * parameters.gigabytesPerHour(Purpose.WORK);
        for (int p = 0; p < Purpose.COUNT; p++) {
            double more = online.minutes(Purpose.of(p), incomeClass, home) / MINUTES;
            hours += more;
            gigabytes += more * parameters.gigabytesPerHour(Purpose.of(p));
        }
        double ofGigabytes = gigabytes * network;
        double devices = hours * parameters.deviceWatts() / WATT_HOURS;
        double centres = users[index] * parameters.dataCentre().kilowattHours() / MONTHS;
        double unit = strength * WATT_HOURS;
        wattHours[index] = Math.round(unit * (ofGigabytes + devices + centres));
        ofNetwork[index] = Math.min(wattHours[index], (long) (unit * ofGigabytes));
        ofDataCentres[index] = Math.min(wattHours[index] - ofNetwork[index], (long) (unit * centres));
    }

    /** Energy of the month of residents of a unit, in Wh. */
    public long wattHours(int incomeClass, int home) {
        return wattHours[incomeClass * units + home];
    }

    /** Energy of the month that a part takes for residents of a unit, in Wh; the parts add up to the whole. */
    public long wattHours(Part part, int incomeClass, int home) {
        int index = incomeClass * units + home;
        return switch (part) {
            case NETWORK -> ofNetwork[index];
            case DATA_CENTRES -> ofDataCentres[index];
            case DEVICES -> wattHours[index] - ofNetwork[index] - ofDataCentres[index];
        };
    }

    /** Energy of the month of everybody, in Wh. */
    public long wattHours() {
        long sum = 0;
        for (long value : wattHours) {
            sum += value;
        }
        return sum;
    }
}
