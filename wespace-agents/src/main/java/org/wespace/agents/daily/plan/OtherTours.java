package org.wespace.agents.daily.plan;

import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.PlaceField;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Tours for which time was saved, and those that company brings (E15): residents who work at home, or order online, go
 * out with a share of the minutes that they save (mechanism WK-5); residents who share a home go out more (DW-4) and
 * use more of what lies around it (DW-5).
 *
 * <p>Minutes saved over the minutes of a tour, plus the share of the others' tours, is the expected number of further
 * tours; it is made whole by a draw. They lead to one place of the month, drawn with its mode over the floor of shops,
 * leisure and counters of all units. The idea of a constant budget of travel time is Zahavi's and Marchetti's.
 *
 * <p>Runs behind all phases that book tours. A strength of 0 makes no such tour.
 */
public final class OtherTours implements Phase {

    /** Name of this phase. */
    public static final String NAME = "other tours";

    private static final int COUNT = Decisions.id("other.count");
    private static final int MODE = Decisions.id("other.mode");
    private static final int PLACE = Decisions.id("other.place");
    private static final double MILLISECONDS = 60_000;

    /** Minutes of the month that a resident saves otherwise than by working at home. */
    @FunctionalInterface
    public interface Saved {
        /** Gets ready for a month, once all that saves time is done; nothing by default. */
        default void open(ParallelLoop loop) {}

        /** Minutes of the month, not negative. */
        double minutes(int row);
    }

    private final Residents residents;
    private final ModeNetwork network;
    private final DailyBook book;
    private final FloorStock floor;
    private final OtherTourParameters parameters;
    private final boolean[] shared;
    private final Saved saved;
    private final double timeShare;
    private final double coLiving;
    private final double visits;
    private final PlaceField places;
    private final PlaceField.Chooser[] choosers;
    private final int[][] counts;
    private final double[] mass;
    private double tourMinutes;
    private double toursPerHead;

    /**
     * Tours of all residents.
     *
     * @param shared for each tenure form whether it is co-living
     * @param saved minutes saved otherwise than by working at home
     * @param workers number of workers of the engine's loop
     */
    public OtherTours(
            Residents residents, TripKernels kernels, DailyBook book, FloorStock floor, Options options, int workers) {
        this.residents = residents;
        this.network = kernels.network();
        this.book = book;
        this.floor = floor;
        this.parameters = options.parameters();
        this.shared = options.shared().clone();
        this.saved = options.saved();
        this.timeShare = parameters.timeShare() * options.switches().strength(Mechanism.TIME_REBOUND);
        this.coLiving = parameters.coLivingTours() * options.switches().strength(Mechanism.CO_LIVING_TRIPS);
        this.visits = parameters.coLivingVisits() * options.switches().strength(Mechanism.CO_LIVING_FACILITIES);
        this.places = kernels.place(Purpose.OTHER);
        this.choosers = new PlaceField.Chooser[workers];
        for (int worker = 0; worker < workers; worker++) {
            choosers[worker] = places.chooser(ParallelLoop.CHUNK);
        }
        this.counts = new int[workers][ParallelLoop.CHUNK];
        this.mass = new double[network.grid().unitCount()];
        this.tourMinutes = parameters.tourMinutes();
    }

    /**
     * What goes into the tours.
     *
     * @param parameters shares
     * @param shared for each tenure form whether it is co-living
     * @param saved minutes saved otherwise than by working at home
     * @param switches strengths of WK-5, DW-4 and DW-5
     */
    public record Options(OtherTourParameters parameters, boolean[] shared, Saved saved, Switches switches) {}

    @Override
    public String name() {
        return NAME;
    }

    /** Minutes of a tour there and back, as the last month had them. */
    public double tourMinutes() {
        return tourMinutes;
    }

    @Override
    public void run(Tick tick) {
        learn(tick);
        saved.open(tick.loop());
        for (int unit = 0; unit < mass.length; unit++) {
            mass[unit] = floor.squareMetres(FloorUse.RETAIL, unit)
                    + floor.squareMetres(FloorUse.LEISURE, unit)
                    + floor.squareMetres(FloorUse.COUNTER, unit);
        }
        places.update(mass, tick.loop());
        ChanceKey count = tick.chance(COUNT);
        ChanceKey mode = tick.chance(MODE);
        ChanceKey place = tick.chance(PLACE);
        tick.loop().run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            PlaceField.Chooser chooser = choosers[worker];
            chooser.clear();
            for (int row = from; row < to; row++) {
                int tours = residents.home()[row] == Residents.NONE ? 0 : tours(worker, row, count);
                if (tours > 0) {
                    int id = residents.id()[row];
                    counts[worker][chooser.size()] = tours;
                    chooser.add(
                            row,
                            residents.home()[row],
                            Access.of(residents.traits()[row]),
                            mode.bits(id),
                            place.bits(id));
                }
            }
            chooser.draw();
            for (int k = 0; k < chooser.size(); k++) {
                if (chooser.place(k) != PlaceField.NONE) {
                    book.tour(
                            worker,
                            Purpose.OTHER,
                            chooser.mode(k),
                            chooser.tag(k),
                            chooser.place(k),
                            counts[worker][k]);
                    book.visits().add(worker, FloorUse.LEISURE, chooser.place(k), counts[worker][k]);
                }
            }
        });
    }

    /** How long the tours of this month are so far, and how many a head. */
    private void learn(Tick tick) {
        long tours = 0;
        long milliseconds = 0;
        TripBook trips = book.trips();
        for (int p = 0; p < Purpose.COUNT; p++) {
            Purpose purpose = Purpose.of(p);
            for (int m = 0; purpose != Purpose.WORK && m < trips.modes(); m++) {
                tours += trips.tours(purpose, m);
                milliseconds += trips.milliseconds(purpose, m);
            }
        }
        long heads = tick.loop().sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            long inside = 0;
            for (int row = from; row < to; row++) {
                inside += residents.home()[row] == Residents.NONE ? 0 : 1;
            }
            return inside;
        });
        if (tours > 0) {
            tourMinutes = milliseconds / MILLISECONDS / tours;
        }
        toursPerHead = heads > 0 ? tours / (double) heads : 0;
    }

    private int tours(int worker, int row, ChanceKey key) {
        double expected = timeShare > 0 ? timeShare * minutesSaved(row) / tourMinutes : 0;
        if (shared[residents.tenure()[row]]) {
            expected += coLiving * toursPerHead;
            bookVisits(worker, row, key);
        }
        int whole = (int) expected;
        return whole + (key.happens(residents.id()[row], expected - whole) ? 1 : 0);
    }

    private void bookVisits(int worker, int row, ChanceKey key) {
        double expected = visits * toursPerHead;
        int whole = (int) expected;
        int some = whole + (key.uniform(residents.id()[row], 1) < expected - whole ? 1 : 0);
        if (some > 0) {
            book.visits().add(worker, FloorUse.RETAIL, residents.home()[row], some);
        }
    }

    private double minutesSaved(int row) {
        int days = residents.homeDays()[row];
        int work = residents.work()[row];
        int mode = residents.mode()[row];
        double minutes = saved.minutes(row);
        if (days > 0 && work != Residents.NONE && mode >= 0) {
            double way = network.measuredMinutes(mode, residents.home()[row], work);
            minutes += 2 * way * days * WorkTours.WEEKS_PER_MONTH;
        }
        return minutes;
    }

    /** Adds what the next month starts from to a hash. */
    public void addTo(StateHash hash) {
        hash.add(tourMinutes);
    }
}
