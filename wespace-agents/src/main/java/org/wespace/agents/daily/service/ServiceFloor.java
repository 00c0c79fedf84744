package org.wespace.agents.daily.service;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.daily.VisitBook;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * The floor of services follows those who come, once a year.
 *
 * <p>Floor that more could be served on than come, at the use that is aimed at, is in excess. A share of it is given up
 * and stands vacant, that of the least visited units first; a reserve is always kept. Counters close by the strength of
 * PF-4 (COUNTER_CLOSURES), clinics and schools by that of PF-8 (SERVICE_FLOOR_RELEASE); 0 freezes the floor. Hospitals,
 * which are mostly wards, are not given up. Then, by the strength of OV-3 (FLAT_SERVICES), floor moves nearer to
 * residents: {@link Flattening}.
 *
 * <p>Its state is the visits since the year began. O(units) a month, O(units log units) a year, one thread. Goes behind
 * all that books visits, and before conversion, which finds new uses for what is vacant.
 */
public final class ServiceFloor implements Phase {

    /** Name of this phase. */
    public static final String NAME = "service floor";

    private static final int MONTHS = 12;
    private static final List<FloorUse> RELEASED = List.of(FloorUse.COUNTER, FloorUse.CLINIC, FloorUse.SCHOOL);

    private final FloorStock floor;
    private final VisitBook visits;
    private final ServiceFloorParameters parameters;
    private final double[] perSquareMetre = new double[RELEASED.size()];
    private final double[] strength = new double[RELEASED.size()];
    private final long[] opening = new long[RELEASED.size()];
    private final long[][] ofYear;
    private final long[] released = new long[RELEASED.size()];
    private final long[] order;
    private final Flattening flattening;

    /**
     * The floor of a city as it is now, of which the reserve is a part.
     *
     * @param visits visits of the tick, booked before this phase runs
     * @param services what floor can serve
     * @param flattening how floor moves nearer to residents
     */
    public ServiceFloor(
            FloorStock floor,
            VisitBook visits,
            ServiceFloorParameters parameters,
            ServiceParameters services,
            Switches switches,
            Flattening flattening) {
        this.floor = floor;
        this.visits = visits;
        this.parameters = parameters;
        this.flattening = flattening;
        int units = floor.grid().unitCount();
        this.ofYear = new long[RELEASED.size()][units];
        this.order = new long[units];
        for (int k = 0; k < RELEASED.size(); k++) {
            FloorUse use = RELEASED.get(k);
            perSquareMetre[k] = use == FloorUse.SCHOOL
                    ? parameters.schoolSlots()
                    : services.places().of(use).slotsPerSquareMetre();
            strength[k] = switches.strength(
                    use == FloorUse.COUNTER ? Mechanism.COUNTER_CLOSURES : Mechanism.SERVICE_FLOOR_RELEASE);
            opening[k] = floor.total(use);
        }
    }

    /** Bytes of this phase. */
    public static long bytes(long units) {
        return 8 * units * (RELEASED.size() + 1) + Flattening.bytes(units);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        for (int k = 0; k < RELEASED.size(); k++) {
            FloorUse use = RELEASED.get(k);
            for (int unit = 0; unit < order.length; unit++) {
                ofYear[k][unit] += visits.visits(use, unit);
            }
        }
        if ((tick.index() + 1) % MONTHS == 0) {
            for (int k = 0; k < RELEASED.size(); k++) {
                release(k);
                Arrays.fill(ofYear[k], 0);
            }
            flattening.run();
        }
    }

    /** Floor of a use in excess of what the visits of the year need, in counts. */
    private long excess(int k) {
        long came = Arrays.stream(ofYear[k]).sum();
        double needed = came / (double) MONTHS / (perSquareMetre[k] * parameters.targetUse());
        long kept = Math.max(FloorStock.counts(needed), (long) Math.ceil(parameters.reserve() * opening[k]));
        return Math.max(0, floor.total(RELEASED.get(k)) - kept);
    }

    private void release(int k) {
        if (strength[k] == 0) {
            return;
        }
        FloorUse use = RELEASED.get(k);
        long left = (long) Math.floor(strength[k] * parameters.releasedShare() * excess(k));
        if (left == 0) {
            return;
        }
        int count = 0;
        for (int unit = 0; unit < order.length; unit++) {
            if (floor.floor(use, unit) > 0) {
                order[count++] = Math.addExact(Math.multiplyExact(ofYear[k][unit], order.length), unit);
            }
        }
        LongArrays.quickSort(order, 0, count);
        for (int n = 0; n < count && left > 0; n++) {
            int unit = (int) (order[n] % order.length);
            long gone = Math.min(left, floor.floor(use, unit));
            floor.convert(use, FloorUse.VACANT, unit, gone);
            released[k] += gone;
            left -= gone;
        }
    }

    /** Floor given up since the start, in counts; 0 for uses that are not given up. */
    public long released(FloorUse use) {
        int k = RELEASED.indexOf(use);
        return k < 0 ? 0 : released[k];
    }

    /** Floor moved nearer to residents since the start, in counts. */
    public long moved() {
        return flattening.moved();
    }

    /** Adds the visits since the year began to a hash; the floor is added by others. */
    public void addTo(StateHash hash) {
        for (long[] byUnit : ofYear) {
            hash.add(byUnit);
        }
    }
}
