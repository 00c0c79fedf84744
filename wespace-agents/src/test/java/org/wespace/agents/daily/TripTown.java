package org.wespace.agents.daily;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RideAccess;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.choice.NestedLogit;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

/** Six by five units of half a kilometre, seven modes, roads on which traffic differs from link to link. */
final class TripTown {

    static final List<TravelMode> MODES = List.of(
            new TravelMode("walk", 5, 0.08, 1, 0, false, 0),
            new TravelMode("bicycle", 15, 0.1, -1, 2, false, 0),
            new TravelMode("transit", 25, 0.09, 0, 8, false, 0),
            new TravelMode("car", 40, 0.15, 0.5, 4, true, 0.8),
            new TravelMode("shared_bicycle", ModeKind.SHARED_BICYCLE, 15, 0.12, -1, 3, false, 0),
            new TravelMode("shared_car", ModeKind.SHARED_CAR, 40, 0.2, 0, 2, true, 1),
            new TravelMode("pooled_car", ModeKind.POOLED_CAR, 40, 0.18, 0.2, 5, true, 0.5));

    final Grid grid;
    final ModeNetwork network;
    final TripParameters parameters;
    final RideAccess rides;
    final double[] mass;

    TripTown(int width, double metres, double nestScale, RideAccess rides) {
        this.grid = Grid.of(width, 5, metres);
        this.network = new ModeNetwork(
                grid,
                StreetPattern.OCTILE,
                new CommuteParameters(MODES, new RoadSupply(0.4, 1, 1000, VolumeDelay.bpr(0.15))));
        this.parameters = new TripParameters(1.3, 1.7, nestScale, 0.1, 1.5);
        this.rides = rides;
        network.congestion().average((direction, unit) -> (direction.ordinal() * 37 + unit * 13) % 101 * 12, 1);
        network.updateImpedances();
        this.mass = new double[grid.unitCount()];
        Arrays.setAll(mass, unit -> unit % 4 == 1 ? 0 : 1 + unit * 7 % 5);
    }

    TripKernels kernels() {
        return new TripKernels(network, parameters, rides);
    }

    /** Utilities of all pairs of mode and place, as {@link NestedLogit} takes them. */
    double[] utilities(Purpose purpose, int from, int access) {
        int units = grid.unitCount();
        double[] utilities = new double[MODES.size() * units];
        for (int m = 0; m < MODES.size(); m++) {
            TravelMode mode = MODES.get(m);
            double open = rides.factor(mode.kind(), (access & 1) != 0, (access & 4) != 0);
            for (int place = 0; place < units; place++) {
                double minutes = network.fixedMinutes(m) + network.impedance(m).minutes(from, place);
                double inside = mode.constant()
                        - parameters.weight(purpose) * mode.decayPerMinute() * minutes
                        + Math.log(mass[place])
                        + Math.log(open);
                utilities[m * units + place] = parameters.nestScale() * inside;
            }
        }
        return utilities;
    }

    NestedLogit reference() {
        int units = grid.unitCount();
        int[] nestOf = new int[MODES.size() * units];
        Arrays.setAll(nestOf, k -> MODES.get(k / units).kind().nest().ordinal());
        double[] scale = new double[ModeKind.Nest.values().length];
        Arrays.fill(scale, parameters.nestScale());
        return NestedLogit.of(nestOf, scale);
    }

    /** Vehicles of a route on the links of a direction, one by one. */
    void walk(int from, int to, int howMany, int[][] counts) {
        int unit = from;
        while (unit != to) {
            Direction step = next(unit, to);
            counts[step.ordinal()][unit] += howMany;
            unit = grid.neighbour(unit, step);
        }
    }

    /** The diagonal leg first, then the straight one. */
    private Direction next(int unit, int to) {
        int dx = Integer.signum(grid.x(to) - grid.x(unit));
        int dy = Integer.signum(grid.y(to) - grid.y(unit));
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.dx() == dx && direction.dy() == dy)
                .findFirst()
                .orElseThrow();
    }
}
