package org.wespace.core.travel;

import org.wespace.core.grid.Grid;

/**
 * A user's own zone-to-zone minutes, such as a transit skim: every unit travels as the zone that it lies in.
 *
 * <p>Memory: 8 bytes for each pair of zones; meant for up to some thousand zones. Immutable.
 */
public final class ZoneImpedance implements Impedance {

    private final Grid grid;
    private final int[] zoneOfUnit;
    private final int zones;
    private final double[] minutes;

    /**
     * Takes over copies of a matrix and of the zone of each unit.
     *
     * @param zoneOfUnit zone of each unit, 0 to zones - 1, or -1 for a unit that nobody can reach or leave
     * @param minutes square matrix [from][to], not negative, positive infinity where there is no way
     * @throws IllegalArgumentException naming the row, column or unit that is not allowed
     */
    public ZoneImpedance(Grid grid, int[] zoneOfUnit, double[][] minutes) {
        this.grid = grid;
        this.zones = minutes.length;
        this.minutes = new double[zones * zones];
        for (int from = 0; from < zones; from++) {
            if (minutes[from].length != zones) {
                throw new IllegalArgumentException("row " + from + " of the minutes must have " + zones
                        + " columns, as there are rows: " + minutes[from].length);
            }
            for (int to = 0; to < zones; to++) {
                if (!(minutes[from][to] >= 0)) {
                    throw new IllegalArgumentException("minutes from zone " + from + " to zone " + to
                            + " must not be negative: " + minutes[from][to]);
                }
                this.minutes[from * zones + to] = minutes[from][to];
            }
        }
        if (zoneOfUnit.length != grid.unitCount()) {
            throw new IllegalArgumentException(
                    "zoneOfUnit must have one entry for each of " + grid.unitCount() + " units: " + zoneOfUnit.length);
        }
        this.zoneOfUnit = zoneOfUnit.clone();
        for (int unit = 0; unit < zoneOfUnit.length; unit++) {
            if (zoneOfUnit[unit] < -1 || zoneOfUnit[unit] >= zones) {
                throw new IllegalArgumentException(
                        "zone of unit " + unit + " must lie in -1.." + (zones - 1) + ": " + zoneOfUnit[unit]);
            }
        }
    }

    @Override
    public Grid grid() {
        return grid;
    }

    /** Number of zones. */
    public int zones() {
        return zones;
    }

    /** Zone of a unit, or -1. */
    public int zone(int unit) {
        return zoneOfUnit[unit];
    }

    /** Minutes from one zone to another. */
    public double zoneMinutes(int from, int to) {
        return minutes[from * zones + to];
    }

    @Override
    public double minutes(int from, int to) {
        int fromZone = zoneOfUnit[from];
        int toZone = zoneOfUnit[to];
        return fromZone < 0 || toZone < 0 ? Double.POSITIVE_INFINITY : zoneMinutes(fromZone, toZone);
    }
}
