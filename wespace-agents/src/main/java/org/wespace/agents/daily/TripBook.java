package org.wespace.agents.daily;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Traits;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.TripLoad;

/**
 * The tours of the tick: there and back, in whole numbers. Metres by purpose, mode, income class and home; tours and
 * milliseconds by purpose and mode; and the vehicles that they put on the links, the way to work left out, which
 * traffic counts by itself.
 *
 * <p>Memory: for each purpose and mode that is used, 8 bytes for each income class and unit; for the links, 4 bytes for
 * each worker, mode with vehicles, direction and unit, and 4 more without the worker.
 */
public final class TripBook {

    /** Days of a month, on the mean of a year. */
    public static final double DAYS_PER_MONTH = 365.25 / 12;

    private static final double MILLISECONDS = 60_000;

    private final ModeNetwork network;
    private final int units;
    private final int modes;
    private final AtomicReferenceArray<@Nullable UnitSums> metres;
    private final WorkerSums tours;
    private final WorkerSums milliseconds;
    private final SumQueues queues;
    private final TripLoad[][] loads;
    private final int[] motorised;
    private final int[][][] counts;

    TripBook(ModeNetwork network, int workers) {
        this.network = network;
        this.units = network.grid().unitCount();
        this.modes = network.parameters().modes().size();
        this.metres = new AtomicReferenceArray<>(Purpose.COUNT * modes);
        this.tours = new WorkerSums(Purpose.COUNT * modes, workers);
        this.milliseconds = new WorkerSums(Purpose.COUNT * modes, workers);
        this.queues = new SumQueues(workers);
        this.motorised = new int[modes];
        int used = 0;
        for (int m = 0; m < modes; m++) {
            motorised[m] = mode(m).vehiclesPerTraveller() > 0 ? used++ : -1;
        }
        this.loads = new TripLoad[workers][used];
        for (TripLoad[] worker : loads) {
            for (int k = 0; k < used; k++) {
                worker[k] = new TripLoad(network.grid(), network.pattern());
            }
        }
        this.counts = new int[used][Direction.COUNT][units];
    }

    private TravelMode mode(int index) {
        return network.parameters().modes().get(index);
    }

    /** Number of modes. */
    public int modes() {
        return modes;
    }

    /**
     * Books tours of one resident from home to a place and back. Safe from many threads, each with its own worker
     * index.
     *
     * @param worker index of the worker
     * @param traits the resident's traits
     * @param howMany tours in the month
     */
    public void add(int worker, Purpose purpose, int mode, int traits, int home, int place, int howMany) {
        long oneWay = Math.round(network.impedance(mode).metres(home, place));
        double minutes = network.measuredMinutes(mode, home, place);
        addMetres(worker, purpose, mode, Traits.incomeClass(traits), home, 2L * howMany * oneWay);
        addTime(worker, purpose, mode, howMany, 2L * howMany * Math.round(MILLISECONDS * minutes));
        if (purpose != Purpose.WORK && motorised[mode] >= 0) {
            loads[worker][motorised[mode]].add(home, place, howMany);
        }
    }

    /** Books tours and the time they take, there and back; metres and links are not touched. Safe from many threads. */
    public void addTime(Purpose purpose, int mode, long howManyTours, long howManyMilliseconds) {
        tours.add(purpose.ordinal() * modes + mode, howManyTours);
        milliseconds.add(purpose.ordinal() * modes + mode, howManyMilliseconds);
    }

    /** As {@link #addTime(Purpose, int, long, long)}, each thread with its own worker index, and faster. */
    public void addTime(int worker, Purpose purpose, int mode, long howManyTours, long howManyMilliseconds) {
        tours.add(worker, purpose.ordinal() * modes + mode, howManyTours);
        milliseconds.add(worker, purpose.ordinal() * modes + mode, howManyMilliseconds);
    }

    /** Books metres only. Safe from many threads. */
    public void addMetres(Purpose purpose, int mode, int incomeClass, int home, long howMany) {
        sums(purpose, mode).add(incomeClass * units + home, howMany);
    }

    /** As {@link #addMetres(Purpose, int, int, int, long)}, each thread with its own worker index, and faster. */
    public void addMetres(int worker, Purpose purpose, int mode, int incomeClass, int home, long howMany) {
        queues.add(worker, sums(purpose, mode), incomeClass * units + home, howMany);
    }

    private UnitSums sums(Purpose purpose, int mode) {
        int index = purpose.ordinal() * modes + mode;
        UnitSums known = metres.getPlain(index);
        if (known == null) {
            UnitSums made = new UnitSums(Traits.INCOME_CLASSES * units);
            known = metres.compareAndSet(index, null, made) ? made : metres.get(index);
        }
        return known;
    }

    /** Person-metres of the tick, there and back. */
    public long metres(Purpose purpose, int mode, int incomeClass, int home) {
        queues.settle();
        UnitSums sums = metres.get(purpose.ordinal() * modes + mode);
        return sums == null ? 0 : sums.get(incomeClass * units + home);
    }

    /**
     * Person-metres of the tick of a range of cells, a cell being {@code incomeClass * units + home}.
     *
     * @param target receives them, from its beginning
     * @return whether there are any: false leaves the target as it is
     */
    public boolean read(Purpose purpose, int mode, int fromCell, int toCell, double[] target) {
        queues.settle();
        UnitSums sums = metres.get(purpose.ordinal() * modes + mode);
        if (sums != null) {
            sums.read(fromCell, toCell, target);
        }
        return sums != null;
    }

    /** Person-metres of the tick by all residents, there and back. */
    public long metres(Purpose purpose, int mode) {
        queues.settle();
        UnitSums sums = metres.get(purpose.ordinal() * modes + mode);
        return sums == null ? 0 : sums.total();
    }

    /** Tours of the tick. */
    public long tours(Purpose purpose, int mode) {
        return tours.get(purpose.ordinal() * modes + mode);
    }

    /** Time on the way in the tick, in milliseconds, there and back. */
    public long milliseconds(Purpose purpose, int mode) {
        return milliseconds.get(purpose.ordinal() * modes + mode);
    }

    /** Adds up what the workers put on the links; by one thread, when all tours of the tick are booked. */
    public void close() {
        for (int k = 0; k < counts.length; k++) {
            for (int worker = 1; worker < loads.length; worker++) {
                loads[0][k].add(loads[worker][k]);
                loads[worker][k].clear();
            }
            for (int d = 0; d < Direction.COUNT; d++) {
                loads[0][k].count(Direction.of(d), counts[k][d]);
            }
        }
    }

    /** Tours of the month by a mode that run over a link on their way out, the way to work left out. */
    public int onLink(int mode, Direction direction, int unit) {
        return motorised[mode] < 0 ? 0 : counts[motorised[mode]][direction.ordinal()][unit];
    }

    void clear() {
        queues.settle();
        for (int index = 0; index < metres.length(); index++) {
            UnitSums sums = metres.get(index);
            if (sums != null) {
                sums.clear();
            }
        }
        tours.clear();
        milliseconds.clear();
        for (TripLoad[] worker : loads) {
            for (TripLoad load : worker) {
                load.clear();
            }
        }
    }
}
