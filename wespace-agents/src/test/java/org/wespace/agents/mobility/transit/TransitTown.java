package org.wespace.agents.mobility.transit;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/** Twelve by eight units of half a kilometre, two lines that cross and a third that meets only the second. */
final class TransitTown {

    static final int WALK = 0;
    static final int TRANSIT = 2;
    static final Grid GRID = Grid.of(12, 8, 500);
    static final TransitLine EAST = line(30, 6, 36, 39, 42, 45);
    static final TransitLine NORTH = line(24, 10, 6, 42, 90);
    static final TransitLine TOP = line(40, 4, 84, 90, 95);
    static final List<TransitLine> LINES = List.of(EAST, NORTH, TOP);

    final ModeNetwork network = new ModeNetwork(GRID, StreetPattern.OCTILE, CommuteParameters.standard());

    static TransitLine line(double speed, double headway, Integer... stations) {
        return new TransitLine(List.of(stations), speed, headway);
    }

    TransitNetwork lines(TransitParameters parameters) {
        return new TransitNetwork(network, LINES, parameters);
    }

    double walk(int from, int to) {
        return network.impedance(WALK).minutes(from, to);
    }

    static double ride(TransitLine line, int from, int to) {
        double dx = GRID.x(to) - GRID.x(from);
        double dy = GRID.y(to) - GRID.y(from);
        return Math.sqrt(dx * dx + dy * dy) * 0.5 / line.kilometresPerHour() * 60;
    }

    static double[] mass() {
        double[] mass = new double[GRID.unitCount()];
        Arrays.setAll(mass, unit -> unit % 5 == 2 ? 0 : 1 + unit * 7 % 11);
        return mass;
    }
}
