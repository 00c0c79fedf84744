package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.carbon.FleetMetres;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TripBook;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.ModeSet;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.mobility.fleet.AutomatedCapacity;
import org.wespace.agents.mobility.fleet.FleetMonth;
import org.wespace.agents.mobility.fleet.FleetService;
import org.wespace.agents.mobility.fleet.FleetServiceParameters;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.Congestion;

/**
 * The fleets of shared vehicles, one for each mode that is a ride: how many vehicles the rides of the month need, how
 * long riders wait, and how far vehicles drive empty (E18). Waits and empty vehicles count from the next month on.
 * Automated vehicles among those on the roads let links carry more (E17b).
 */
public final class SharedFleets implements Phase, FleetMetres {

    /** Name of this phase. */
    public static final String NAME = "shared fleets";

    /**
     * Kilometres a ride that vehicles drive to where they are wanted: .6, which the fleet of single vehicles of the
     * model {@code shared-mobility} takes in a city of 10 by 10 miles.
     */
    static final double RELOCATION_KILOMETRES = 0.6;

    private final ModeNetwork network;
    private final ModeSet modes;
    private final TripBook trips;
    private final Switches switches;
    private final double personsPerResident;
    private final double squareKilometres;
    private final List<FleetService> fleets = new ArrayList<>();
    /** Capacities without automated vehicles, once they are needed: [direction][unit]. */
    private double[][] capacity = {};

    /** Metres of vehicles in the last month, by mode. */
    private final long[] driven;

    private double automatedShare;
    private double capacityFactor = 1;

    SharedFleets(
            ModeNetwork network,
            ModeSet modes,
            TripBook trips,
            Switches switches,
            double personsPerResident,
            double squareKilometres) {
        this.network = network;
        this.modes = modes;
        this.trips = trips;
        this.switches = switches;
        this.personsPerResident = personsPerResident;
        this.squareKilometres = squareKilometres;
        this.driven = new long[network.parameters().modes().size()];
        for (TravelMode mode : modes()) {
            fleets.add(new FleetService(
                    mode.kind() == ModeKind.POOLED_CAR
                            ? FleetServiceParameters.pooled()
                            : FleetServiceParameters.single(),
                    switches));
        }
    }

    private List<TravelMode> modes() {
        return network.parameters().modes();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        double rides = 0;
        double all = 0;
        for (int m = 0; m < fleets.size(); m++) {
            ModeKind kind = modes().get(m).kind();
            if (kind.isRide()) {
                serve(m);
                driven[m] = fleets.get(m).vehicleMetres();
                rides += fleets.get(m).vehicleMetres();
                all += fleets.get(m).vehicleMetres();
            } else if (kind == ModeKind.CAR) {
                all += personMetres(m) * modes().get(m).vehiclesPerTraveller();
            }
        }
        automatedShare = all > 0 ? rides / all : 0;
        double factor = AutomatedCapacity.standard().factor(automatedShare, switches);
        if (factor != capacityFactor) {
            capacityFactor = factor;
            widen();
        }
    }

    private void widen() {
        Congestion roads = network.congestion();
        if (capacity.length == 0) {
            capacity = new double[Direction.COUNT][network.grid().unitCount()];
            for (int d = 0; d < capacity.length; d++) {
                for (int unit = 0; unit < capacity[d].length; unit++) {
                    capacity[d][unit] = roads.capacity(Direction.of(d), unit);
                }
            }
        }
        roads.setCapacities((direction, unit) -> capacity[direction.ordinal()][unit] * capacityFactor);
    }

    private long personMetres(int mode) {
        long metres = 0;
        for (int p = 0; p < Purpose.COUNT; p++) {
            metres += trips.metres(Purpose.of(p), mode);
        }
        return metres;
    }

    private void serve(int mode) {
        long tours = 0;
        for (int p = 0; p < Purpose.COUNT; p++) {
            tours += trips.tours(Purpose.of(p), mode);
        }
        double requests = 2 * tours / TripBook.DAYS_PER_MONTH;
        double mean = tours > 0 ? personMetres(mode) / (2.0 * tours) : 0;
        RoadUse use = RoadUse.of(network.congestion(), network.grid());
        double speed = use.hours() > 0 ? use.speed() : modes().get(mode).kilometresPerHour();
        FleetService fleet = fleets.get(mode);
        fleet.monthly(new FleetMonth(
                mean > 0 ? requests : 0, mean, personsPerResident, squareKilometres, speed, RELOCATION_KILOMETRES));
        network.setFixedMinutes(mode, modes.fixedMinutes(mode, fleet.waitMinutes()));
        if (fleet.occupiedMetres() > 0) {
            network.setVehicleFactor(mode, fleet.vehicleMetres() / (double) fleet.occupiedMetres());
        }
    }

    /** The fleet of a mode; without rides for a mode that is none. */
    public FleetService fleet(int mode) {
        return fleets.get(mode);
    }

    /** Vehicles of all fleets, for all persons for whom residents stand. */
    public long vehicles() {
        double all = 0;
        for (int m = 0; m < fleets.size(); m++) {
            all += modes().get(m).kind().isRide() ? fleets.get(m).fleet() : 0;
        }
        return Math.round(all);
    }

    /** Share of the vehicle-metres of cars that automated vehicles drive, in [0, 1]. */
    public double automatedShare() {
        return automatedShare;
    }

    /** Capacity of links over that without automated vehicles. */
    public double capacityFactor() {
        return capacityFactor;
    }

    @Override
    public long loaded(int mode) {
        return fleets.get(mode).occupiedMetres();
    }

    @Override
    public long empty(int mode) {
        return fleets.get(mode).pickUpMetres() + fleets.get(mode).relocationMetres();
    }

    /**
     * Makes sure that vehicles drove what they drove with riders, to riders and to where riders are expected, and
     * nowhere else: of each mode, by what was put on the roads.
     *
     * @throws IllegalStateException naming the mode and both sides, if not
     */
    public void checkBalance() {
        for (int m = 0; m < fleets.size(); m++) {
            FleetService fleet = fleets.get(m);
            boolean negative = fleet.occupiedMetres() < 0 || fleet.pickUpMetres() < 0 || fleet.relocationMetres() < 0;
            if (negative || loaded(m) + empty(m) != driven[m]) {
                throw new IllegalStateException(
                        "vehicles of mode " + modes().get(m).name() + " drove " + driven[m]
                                + " m, but " + fleet.occupiedMetres() + " with riders, " + fleet.pickUpMetres()
                                + " to riders and " + fleet.relocationMetres() + " to where they are expected");
            }
        }
    }

    /** Adds the fleets to a hash. */
    public void addTo(StateHash hash) {
        fleets.forEach(fleet -> fleet.addTo(hash));
        hash.add(capacityFactor);
    }
}
