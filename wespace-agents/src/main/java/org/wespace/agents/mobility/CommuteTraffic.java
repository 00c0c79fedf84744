package org.wespace.agents.mobility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;
import org.wespace.core.travel.TripLoad;

/**
 * Puts every resident's way to work on the links and lets the traffic set the minutes of the next tick.
 *
 * <p>Trips are counted in whole numbers, one load per worker and mode, so that neither threads nor the order of
 * residents matter. Two forms:
 *
 * <ul>
 *   <li>{@link #CommuteTraffic the constructor}: a day on which everybody goes to work; volumes move towards the new
 *       ones by successive averages until the days settle down;
 *   <li>{@link #weekly}: the mean day of a week in which residents go to work on the days that they do not work at
 *       home; volumes move a fixed share of the way every tick, as suits a run in which the city itself changes.
 * </ul>
 */
public final class CommuteTraffic implements Phase {

    /** Name of this phase. */
    public static final String NAME = "traffic";

    private final Residents residents;
    private final ModeNetwork network;
    private final double personsPerResident;
    /** Share of the way to the new volumes that each tick goes, or 0 where everybody goes to work every day. */
    private final double share;

    private final int[] motorised;
    private final TripLoad[][] loads;
    private final int[][][] counts;
    /** Vehicles of others in the busiest hour: [direction][unit]; empty where there are none. */
    private double[][] others = {};
    /** Which links the traffic of routes is driven on. */
    private UnaryOperator<Congestion.Volumes> spread = UnaryOperator.identity();

    private final List<LinkFlow> flows = new ArrayList<>();

    /**
     * The traffic of a day on which all residents go to work, self-regulated.
     *
     * @param workers number of workers of the engine's loop
     */
    public CommuteTraffic(Residents residents, ModeNetwork network, double personsPerResident, int workers) {
        this(residents, network, personsPerResident, workers, 0);
    }

    /**
     * The traffic of the mean working day of a week, with route minutes taken over at the end of each tick.
     *
     * @param workers number of workers of the engine's loop
     * @param share share of the way to the new volumes that each tick goes, in (0, 1]; roads that have seen no traffic
     *     yet take the first volumes whole
     */
    public static CommuteTraffic weekly(
            Residents residents, ModeNetwork network, double personsPerResident, int workers, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("share of the new volumes must lie in (0, 1]: " + share);
        }
        return new CommuteTraffic(residents, network, personsPerResident, workers, share);
    }

    private CommuteTraffic(
            Residents residents, ModeNetwork network, double personsPerResident, int workers, double share) {
        this.residents = residents;
        this.network = network;
        this.personsPerResident = personsPerResident;
        this.share = share;
        int modes = network.parameters().modes().size();
        this.motorised = new int[modes];
        int used = 0;
        for (int m = 0; m < modes; m++) {
            boolean adds = network.parameters().modes().get(m).vehiclesPerTraveller() > 0;
            motorised[m] = adds ? used++ : -1;
        }
        this.loads = new TripLoad[workers][used];
        for (TripLoad[] worker : loads) {
            for (int k = 0; k < used; k++) {
                worker[k] = new TripLoad(network.grid(), network.pattern());
            }
        }
        this.counts = new int[used][Direction.COUNT][network.grid().unitCount()];
    }

    /**
     * Adds vehicles that are on the roads whatever the residents do, such as those that only pass the city.
     *
     * @param vehiclesPerHour vehicles in the busiest hour: [direction][unit]
     */
    public void addOthers(double[][] vehiclesPerHour) {
        if (vehiclesPerHour.length != Direction.COUNT) {
            throw new IllegalArgumentException(
                    "there must be vehicles for each of " + Direction.COUNT + " directions: " + vehiclesPerHour.length);
        }
        others = new double[Direction.COUNT][];
        for (int d = 0; d < others.length; d++) {
            others[d] =
                    network.grid().requireValues("vehicles", vehiclesPerHour[d]).clone();
        }
    }

    /**
     * Drives part of the traffic on other links than those of its routes, such as the arterials near by; what
     * {@link #vehicles} and {@link #trips} tell stays that of the routes.
     *
     * @param rule gives the volumes that make the minutes, from those of the routes; must keep their sum
     */
    public void spreadBy(UnaryOperator<Congestion.Volumes> rule) {
        spread = rule;
    }

    /** Vehicles on the links that follow what residents do otherwise than going to work. */
    @FunctionalInterface
    public interface LinkFlow {
        /** Vehicles in the busiest hour, in real numbers, not negative. */
        double vehicles(Direction direction, int unit);
    }

    /** Adds a flow that is asked anew in every tick. */
    public void addFlow(LinkFlow flow) {
        flows.add(flow);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        for (TripLoad[] worker : loads) {
            for (TripLoad load : worker) {
                load.clear();
            }
        }
        tick.loop()
                .run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> load(loads[worker], from, to));
        for (int k = 0; k < counts.length; k++) {
            for (int worker = 1; worker < loads.length; worker++) {
                loads[0][k].add(loads[worker][k]);
            }
            for (int d = 0; d < Direction.COUNT; d++) {
                loads[0][k].count(Direction.of(d), counts[k][d]);
            }
        }
        if (isWeekly()) {
            Congestion congestion = network.congestion();
            congestion.average(spread.apply(this::vehicles), Double.isInfinite(congestion.gap()) ? 1 : share);
            network.updateRoads();
        } else {
            network.congestion().settle(spread.apply(this::vehicles));
        }
    }

    private boolean isWeekly() {
        return share > 0;
    }

    private void load(TripLoad[] mine, int from, int to) {
        int[] home = residents.home();
        int[] work = residents.work();
        byte[] mode = residents.mode();
        byte[] homeDays = residents.homeDays();
        boolean weekly = isWeekly();
        for (int row = from; row < to; row++) {
            boolean travels = work[row] != Residents.NONE && home[row] != Residents.NONE && mode[row] >= 0;
            if (travels && motorised[mode[row]] >= 0) {
                int trips = weekly ? CommuteKernels.WEEK - homeDays[row] : 1;
                mine[motorised[mode[row]]].add(home[row], work[row], trips);
            }
        }
    }

    /**
     * Trips to work by a mode on a link, as the last tick counted them: on one day, or in a week.
     *
     * @throws IllegalArgumentException for a mode that adds no vehicles to the links: its trips are not counted
     */
    public int trips(int mode, Direction direction, int unit) {
        if (motorised[mode] < 0) {
            throw new IllegalArgumentException("trips are counted only of modes with vehicles: "
                    + network.parameters().modes().get(mode).name());
        }
        return counts[motorised[mode]][direction.ordinal()][unit];
    }

    /**
     * Vehicle-kilometres of the way to work on one day, as the last tick counted them: one way, commuters only, in real
     * persons.
     */
    public double vehicleKilometres() {
        Grid grid = network.grid();
        double sum = 0;
        for (int m = 0; m < motorised.length; m++) {
            long steps = 0;
            long diagonals = 0;
            for (int d = 0; motorised[m] >= 0 && d < Direction.COUNT; d++) {
                long trips = 0;
                for (int count : counts[motorised[m]][d]) {
                    trips += count;
                }
                boolean diagonal = Direction.of(d).isDiagonal();
                diagonals += diagonal ? trips : 0;
                steps += diagonal ? 0 : trips;
            }
            double metres = (steps + diagonals * Direction.NORTH_EAST.step()) * grid.unitMetres();
            sum += metres / 1000 * network.parameters().modes().get(m).vehiclesPerTraveller();
        }
        return sum * personsPerResident / (isWeekly() ? CommuteKernels.WEEK : 1);
    }

    /** Vehicles on a link in the busiest hour, as the last tick's trips make them. */
    public double vehicles(Direction direction, int unit) {
        double vehicles = 0;
        for (int m = 0; m < motorised.length; m++) {
            if (motorised[m] >= 0) {
                vehicles += network.vehiclesPerTraveller(m) * counts[motorised[m]][direction.ordinal()][unit];
            }
        }
        double peak = vehicles * network.parameters().roads().peakVehicles() * personsPerResident;
        double all = isWeekly() ? peak / CommuteKernels.WEEK : peak;
        if (others.length > 0) {
            all += others[direction.ordinal()][unit];
        }
        for (LinkFlow flow : flows) {
            all += flow.vehicles(direction, unit);
        }
        return all;
    }
}
