package org.wespace.agents.daily;

import org.wespace.agents.mobility.CommuteTraffic;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.core.grid.Direction;

/**
 * The vehicles of tours that are not to work, in the busiest hour: a share of the tours of the mean day, on their way
 * out.
 */
public final class DailyTraffic implements CommuteTraffic.LinkFlow {

    private final TripBook trips;
    private final ModeNetwork network;
    private final TripParameters parameters;
    private final double perTour;

    /**
     * The traffic of a book, which must be {@link TripBook#close closed} before it is read.
     *
     * @param personsPerResident real persons for whom each resident stands, positive
     */
    public DailyTraffic(TripBook trips, ModeNetwork network, TripParameters parameters, double personsPerResident) {
        this.trips = trips;
        this.network = network;
        this.parameters = parameters;
        this.perTour = parameters.peakShare() * personsPerResident / TripBook.DAYS_PER_MONTH;
    }

    /** Vehicles for each traveller by a mode on tours that are not to work: cars are fuller than on the way to work. */
    public double vehiclesPerTraveller(int mode) {
        ModeKind kind = network.parameters().modes().get(mode).kind();
        return kind == ModeKind.CAR ? 1 / parameters.carOccupancy() : network.vehiclesPerTraveller(mode);
    }

    @Override
    public double vehicles(Direction direction, int unit) {
        double tours = 0;
        for (int m = 0; m < trips.modes(); m++) {
            int here = trips.onLink(m, direction, unit);
            tours += here == 0 ? 0 : here * vehiclesPerTraveller(m);
        }
        return tours * perTour;
    }
}
