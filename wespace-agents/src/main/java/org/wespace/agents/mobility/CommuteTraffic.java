package org.wespace.agents.mobility;

import org.wespace.agents.resident.Residents;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Tick;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.TripLoad;

/**
 * Puts every resident's way to work on the links and lets the traffic set the minutes of the next tick.
 *
 * <p>Trips are counted in whole numbers, one load per worker and mode, so that neither threads nor the order of
 * residents matter. Volumes move towards the new ones by successive averages.
 */
public final class CommuteTraffic implements Phase {

    /** Name of this phase. */
    public static final String NAME = "traffic";

    private final Residents residents;
    private final ModeNetwork network;
    private final double personsPerResident;
    private final int[] motorised;
    private final TripLoad[][] loads;
    private final int[][][] counts;

    /**
     * The traffic of all residents.
     *
     * @param workers number of workers of the engine's loop
     */
    public CommuteTraffic(Residents residents, ModeNetwork network, double personsPerResident, int workers) {
        this.residents = residents;
        this.network = network;
        this.personsPerResident = personsPerResident;
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
        network.congestion().settle(this::vehicles);
    }

    private void load(TripLoad[] mine, int from, int to) {
        int[] home = residents.home();
        int[] work = residents.work();
        byte[] mode = residents.mode();
        for (int row = from; row < to; row++) {
            if (work[row] != Residents.NONE && motorised[mode[row]] >= 0) {
                mine[motorised[mode[row]]].add(home[row], work[row], 1);
            }
        }
    }

    /** Vehicles on a link in the busiest hour, as the last tick's trips make them. */
    public double vehicles(Direction direction, int unit) {
        double vehicles = 0;
        for (int m = 0; m < motorised.length; m++) {
            if (motorised[m] >= 0) {
                vehicles += network.parameters().modes().get(m).vehiclesPerTraveller()
                        * counts[motorised[m]][direction.ordinal()][unit];
            }
        }
        return vehicles * network.parameters().roads().peakVehicles() * personsPerResident;
    }
}
