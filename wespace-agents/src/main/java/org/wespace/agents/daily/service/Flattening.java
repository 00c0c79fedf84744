package org.wespace.agents.daily.service;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.core.measure.access.GridReach;
import org.wespace.core.travel.StreetPattern;

/**
 * OV-3: services move nearer to residents. Hospitals give floor to clinics, schools to small learning places, counters
 * to counters elsewhere.
 *
 * <p>In a year a share of the floor that gives, times the strength, may move. It goes to units whose residents have
 * less floor of the kind within a walk, for each head, than the city's mean: the worst served first, as much as is
 * missing and as stands vacant there or free in offices and shops. It comes from the units that are best served by what
 * gives, at most half of what each has, and leaves vacant floor behind. What one side loses the other gains, to the
 * last count.
 *
 * <p>With strength 0 nothing happens. Jobs of local and public services follow residents by the same switch, in the
 * choice of sites.
 */
public final class Flattening {

    private static final FloorUse[] FROM = {FloorUse.HOSPITAL, FloorUse.SCHOOL, FloorUse.COUNTER};
    private static final FloorUse[] TO = {FloorUse.CLINIC, FloorUse.LEARN, FloorUse.COUNTER};
    private static final FloorUse[] ROOM = {FloorUse.VACANT, FloorUse.OFFICE, FloorUse.RETAIL};

    private final FloorStock floor;
    private final FreeFloor free;
    private final Residents residents;
    private final double share;
    private final GridReach reach;
    private final double[] people;
    private final int[] takers;
    private final int[] givers;
    private long moved;

    /**
     * How services of a city move.
     *
     * @param pattern of the streets that residents walk on
     * @param free floor that nobody occupies
     */
    public Flattening(
            FloorStock floor,
            FreeFloor free,
            Residents residents,
            StreetPattern pattern,
            ServiceFloorParameters parameters,
            Switches switches) {
        this.floor = floor;
        this.free = free;
        this.residents = residents;
        this.share = switches.strength(Mechanism.FLAT_SERVICES) * parameters.movedShare();
        this.reach = GridReach.within(floor.grid(), pattern, parameters.walkMetres());
        int units = floor.grid().unitCount();
        this.people = new double[units];
        this.takers = new int[units];
        this.givers = new int[units];
    }

    static long bytes(long units) {
        return 16 * units;
    }

    /** Floor that has moved since the start, in counts. */
    long moved() {
        return moved;
    }

    void run() {
        if (share == 0) {
            return;
        }
        Arrays.fill(people, 0);
        for (int home : residents.home()) {
            if (home != Residents.NONE) {
                people[home]++;
            }
        }
        double[] around = reach.sums(people);
        for (int k = 0; k < FROM.length; k++) {
            move(FROM[k], TO[k], around);
        }
    }

    private void move(FloorUse from, FloorUse to, double[] around) {
        double everybody = Arrays.stream(people).sum();
        double[] gives = perHead(from, around);
        double[] has = perHead(to, around);
        double mean = floor.total(to) / everybody;
        long[] want = new long[people.length];
        long[] give = new long[people.length];
        long wanted = 0;
        long given = 0;
        int taking = 0;
        int giving = 0;
        for (int unit = 0; unit < people.length; unit++) {
            if (people[unit] > 0 && has[unit] < mean) {
                want[unit] = Math.min(room(unit), (long) Math.floor((mean - has[unit]) * people[unit]));
                wanted += want[unit];
                takers[taking++] = unit;
            } else if (from == to || has[unit] >= mean) {
                give[unit] = floor.floor(from, unit) / 2;
                given += give[unit];
                givers[giving++] = unit;
            }
        }
        long quota = (long) Math.floor(share * floor.total(from));
        long amount = Math.min(quota, Math.min(wanted, given));
        IntArrays.quickSort(takers, 0, taking, (a, b) -> {
            int order = Double.compare(has[a], has[b]);
            return order != 0 ? order : Integer.compare(a, b);
        });
        IntArrays.quickSort(givers, 0, giving, (a, b) -> {
            int order = Double.compare(gives[b], gives[a]);
            return order != 0 ? order : Integer.compare(a, b);
        });
        long left = amount;
        for (int n = 0; n < giving && left > 0; n++) {
            long part = Math.min(left, give[givers[n]]);
            floor.convert(from, FloorUse.VACANT, givers[n], part);
            left -= part;
        }
        left = amount;
        for (int n = 0; n < taking && left > 0; n++) {
            long part = Math.min(left, want[takers[n]]);
            take(to, takers[n], part);
            left -= part;
        }
        moved += amount;
    }

    /** Floor of a use within a walk for each head who lives within one; infinite where nobody does. */
    private double[] perHead(FloorUse use, double[] around) {
        double[] values = new double[people.length];
        Arrays.setAll(values, unit -> floor.floor(use, unit));
        double[] sums = reach.sums(values);
        for (int unit = 0; unit < sums.length; unit++) {
            sums[unit] = around[unit] > 0 ? sums[unit] / around[unit] : Double.POSITIVE_INFINITY;
        }
        return sums;
    }

    private long room(FloorUse use, int unit) {
        return use == FloorUse.VACANT ? floor.floor(use, unit) : FreeFloor.require(free, floor, use, unit);
    }

    private long room(int unit) {
        long sum = 0;
        for (FloorUse use : ROOM) {
            sum += room(use, unit);
        }
        return sum;
    }

    private void take(FloorUse to, int unit, long counts) {
        long left = counts;
        for (FloorUse use : ROOM) {
            long part = Math.min(left, room(use, unit));
            floor.convert(use, to, unit, part);
            left -= part;
        }
    }
}
