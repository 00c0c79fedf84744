package org.wespace.agents.work;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;
import org.wespace.core.engine.WorkerCounts;

/**
 * Where residents work on the days on which they do not go to work, at home or in a co-working place: mechanism WK-8.
 *
 * <p>Expected numbers, nothing is drawn: the days at home of each unit are split between home and the co-working floor
 * of all units by the logit of {@link CoworkParameters}, exact over all units. The home of a unit is the mean floor of
 * those who work at home there, by their days. Where more would come than there are desks, a price below 1 on the
 * unit's places lowers their weight; it is found over the months, a few rounds in each, and who is still too many stays
 * at home. Days are those of a week, of simulated residents; floor is set against them by the persons for whom each
 * resident stands.
 *
 * <p>The strength of {@link Mechanism#THIRD_PLACES} is the share of days at home that consider a place elsewhere; at 0
 * all are spent at home and nothing is computed. Residents' columns are only read. Memory: about 700 bytes a unit, and
 * 8 bytes for each unit and thread.
 */
public final class HomeDayPlaces implements Phase {

    /** Name of this phase. */
    public static final String NAME = "home days";

    private static final int UNIT_CHUNK = 1024;

    private final Residents residents;
    private final FloorStock stock;
    private final TeleworkParameters parameters;
    private final double strength;
    private final double personsPerResident;
    private final int[] days;
    private final int[] floorDays;
    private final double[] homeDays;
    private final double[] homeWeight;
    private final double[] places;
    private final double[] desks;
    private final CoworkField field;
    private @Nullable WorkerCounts dayCounts;
    private @Nullable WorkerCounts floorCounts;
    private long allDays;

    /**
     * The home days of all residents.
     *
     * @param network whose street pattern, and closed links, the way to a place follows
     * @param personsPerResident real persons for whom each resident stands
     */
    public HomeDayPlaces(
            Residents residents,
            FloorStock stock,
            ModeNetwork network,
            TeleworkParameters parameters,
            double personsPerResident,
            Switches switches) {
        if (!(personsPerResident > 0) || Double.isInfinite(personsPerResident)) {
            throw new IllegalArgumentException("personsPerResident must be positive and finite: " + personsPerResident);
        }
        int units = stock.grid().unitCount();
        this.residents = residents;
        this.stock = stock;
        this.parameters = parameters;
        this.strength = switches.strength(Mechanism.THIRD_PLACES);
        this.personsPerResident = personsPerResident;
        int used = strength == 0 ? 0 : units;
        this.days = new int[used];
        this.floorDays = new int[used];
        this.homeDays = new double[used];
        this.homeWeight = new double[used];
        this.places = new double[used];
        this.desks = new double[used];
        this.field = new CoworkField(network.links(0), parameters.cowork(), strength > 0);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        if (strength == 0) {
            return;
        }
        count(tick.loop());
        double reference = parameters.days().referenceSquareMetres() * FloorStock.PER_SQUARE_METRE;
        CoworkParameters cowork = parameters.cowork();
        ParallelLoop loop = tick.loop();
        allDays = loop.sum(days.length, UNIT_CHUNK, (chunk, from, to) -> {
            long sum = 0;
            for (int unit = from; unit < to; unit++) {
                sum += days[unit];
                homeDays[unit] = days[unit] * strength;
                double room = days[unit] > 0 ? (double) floorDays[unit] / days[unit] : 0;
                homeWeight[unit] = room > 0
                        ? StrictMath.pow(room / reference, parameters.days().floor())
                        : 1;
                double squareMetres = stock.squareMetres(FloorUse.COWORK, unit);
                places[unit] = squareMetres * personsPerResident / cowork.placeSquareMetres();
                desks[unit] = squareMetres / cowork.deskSquareMetres() * CommuteKernels.WEEK;
            }
            return sum;
        });
        if (stock.total(FloorUse.COWORK) > 0 && allDays > 0) {
            field.solve(homeDays, homeWeight, places, desks, loop);
        } else {
            field.clear();
        }
    }

    /** Counts the days at home of each unit, and the floor of those who spend them. */
    private void count(ParallelLoop loop) {
        if (dayCounts == null || floorCounts == null) {
            dayCounts = new WorkerCounts(loop, days.length);
            floorCounts = new WorkerCounts(loop, days.length);
        }
        WorkerCounts dayOf = dayCounts;
        WorkerCounts floorOf = floorCounts;
        loop.run(
                residents.count(),
                ParallelLoop.CHUNK,
                (worker, chunk, from, to) -> count(dayOf.of(worker), floorOf.of(worker), from, to));
        Arrays.fill(days, 0);
        Arrays.fill(floorDays, 0);
        dayOf.moveInto(days);
        floorOf.moveInto(floorDays);
    }

    private void count(int[] dayOf, int[] floorOf, int from, int to) {
        for (int row = from; row < to; row++) {
            int home = residents.home()[row];
            int atHome = residents.homeDays()[row];
            if (atHome > 0 && home != Residents.NONE && residents.work()[row] != Residents.NONE) {
                dayOf[home] += atHome;
                floorOf[home] += atHome * residents.floor()[row];
            }
        }
    }

    /** Days a week on which residents do not go to work, wherever they work instead; 0 while the mechanism is off. */
    public long days() {
        return allDays;
    }

    /** Expected days a week that are spent in the co-working places of a unit. */
    public double coworkDays(int unit) {
        return field.arrivals(unit);
    }

    /** Expected days a week that are spent in co-working places. */
    public double coworkDays() {
        return field.totalArrivals();
    }

    /** Expected days a week that residents of a unit spend in co-working places. */
    public double coworkDaysOfResidents(int unit) {
        return field.departures(unit);
    }

    /**
     * Share of the days on which residents do not go to work that are spent in co-working places; 0 if there are none.
     */
    public double share() {
        return allDays == 0 ? 0 : coworkDays() / allDays;
    }

    /** Kilometres that residents travel to co-working places and back in a week, on the mean as expected. */
    public double kilometres() {
        return 2 * field.kilometres();
    }

    /** Co-working floor in use in a unit, in square metres: desks for the days of a mean working day. */
    public double usedSquareMetres(int unit) {
        return coworkDays(unit) / CommuteKernels.WEEK * parameters.cowork().deskSquareMetres();
    }

    /**
     * Co-working floor that a unit would need to have a desk for all who want one there, in square metres, while those
     * of other units keep to what they have: at least {@link #usedSquareMetres}.
     */
    public double wantedSquareMetres(int unit) {
        return field.wanted(unit) / CommuteKernels.WEEK * parameters.cowork().deskSquareMetres();
    }

    /** Adds the prices that crowding has led to to a hash. */
    public void addTo(StateHash hash) {
        field.addTo(hash);
    }
}
