package org.wespace.core.geo;

import java.util.Arrays;
import java.util.List;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/**
 * Which units each zone covers, and how much of its built area lies in each: the way from zones to units and back.
 *
 * <p>A <em>cell</em> is one pair of a zone and a unit that share built area. A unit on a boundary lies in several
 * cells, so a person or job whose zone matters for scoring is kept by cell. Cells are numbered zone by zone, within a
 * zone along a Hilbert curve over the grid; arrays per cell have {@link #cellCount()} values. Immutable.
 */
public final class ZoneUnits {

    /** A unit's area in these parts; small enough that the parts of many zones sum to less than 2^31. */
    private static final double AREA_PARTS = 1_000_000;

    /** The columns of the cells; the arrays are not copied. */
    record Cells(int[] unit, long[] weight, double[] squareMetres) {}

    private final Zones zones;
    private final Grid grid;
    private final int[] zoneStart;
    private final int[] unit;
    private final long[] weight;
    private final double[] squareMetres;
    private final int[] zone;
    private final long[] zoneWeight;
    private final int[] unitStart;
    private final int[] cellsByUnit;
    private final List<String> warnings;

    ZoneUnits(Zones zones, Grid grid, int[] zoneStart, Cells cells, List<String> warnings) {
        this.zones = zones;
        this.grid = grid;
        this.zoneStart = zoneStart;
        this.unit = cells.unit();
        this.weight = cells.weight();
        this.squareMetres = cells.squareMetres();
        this.warnings = List.copyOf(warnings);
        this.zone = new int[unit.length];
        this.zoneWeight = new long[zones.count()];
        for (int z = 0; z < zones.count(); z++) {
            Arrays.fill(zone, zoneStart[z], zoneStart[z + 1], z);
            for (int cell = zoneStart[z]; cell < zoneStart[z + 1]; cell++) {
                zoneWeight[z] += weight[cell];
            }
        }
        this.unitStart = new int[grid.unitCount() + 1];
        for (int u : unit) {
            unitStart[u + 1]++;
        }
        for (int u = 0; u < grid.unitCount(); u++) {
            unitStart[u + 1] += unitStart[u];
        }
        this.cellsByUnit = new int[unit.length];
        int[] next = unitStart.clone();
        for (int cell = 0; cell < unit.length; cell++) {
            cellsByUnit[next[unit[cell]]++] = cell;
        }
    }

    /** The zones. */
    public Zones zones() {
        return zones;
    }

    /** The grid. */
    public Grid grid() {
        return grid;
    }

    /** What was mended, assumed or noticed on the way from files to cells, one sentence each. */
    public List<String> warnings() {
        return warnings;
    }

    /** Number of cells. */
    public int cellCount() {
        return unit.length;
    }

    /** Zone of a cell. */
    public int zoneOf(int cell) {
        return zone[cell];
    }

    /** Unit of a cell. */
    public int unitOf(int cell) {
        return unit[cell];
    }

    /** Built area of the zone within the unit, in square metres. */
    public double squareMetres(int cell) {
        return squareMetres[cell];
    }

    /** Share of the zone's built area that lies in this cell; the shares of a zone sum to 1. */
    public double share(int cell) {
        return (double) weight[cell] / zoneWeight[zone[cell]];
    }

    /** First cell of a zone; its cells are {@code firstCell(zone)} to {@code firstCell(zone + 1) - 1}. */
    public int firstCell(int zone) {
        return zoneStart[zone];
    }

    /** The cells of a unit, in order of zones; empty if the unit lies in no zone. */
    public int[] cellsOf(int unit) {
        return Arrays.copyOfRange(cellsByUnit, unitStart[unit], unitStart[unit + 1]);
    }

    /** The units that hold built area of some zone. */
    public UnitMask covered() {
        return UnitMask.where(grid, u -> unitStart[u + 1] > unitStart[u]);
    }

    /**
     * Spreads whole numbers of people or jobs over the cells of their zones, keeping each zone's total exactly.
     *
     * <p>A cell gets its share of the total, rounded down or up; which cells are rounded up is decided by running sums
     * along the zone's Hilbert curve, so that the rounded-up ones lie evenly over the zone and not in a heap. The
     * result depends on the zone's total and shape alone.
     *
     * @param totals one count per zone, not negative
     */
    public Allocation allocate(int[] totals) {
        requireLength("totals", totals.length, zones.count());
        int[] counts = new int[unit.length];
        for (int z = 0; z < totals.length; z++) {
            if (totals[z] < 0) {
                throw new IllegalArgumentException(
                        "total of zone '" + zones.ids().get(z) + "' must not be negative: " + totals[z]);
            }
            Apportionment.split(totals[z], weight, zoneStart[z], zoneStart[z + 1], counts);
        }
        return new Allocation(this, counts);
    }

    /**
     * Counts that are known cell by cell, where nothing is to be spread: those of a generated city.
     *
     * @param counts one per cell, not negative; copied
     */
    public Allocation counted(int[] counts) {
        requireLength("counts", counts.length, unit.length);
        for (int cell = 0; cell < counts.length; cell++) {
            if (counts[cell] < 0) {
                throw new IllegalArgumentException("count of cell " + cell + " must not be negative: " + counts[cell]);
            }
        }
        return new Allocation(this, counts.clone());
    }

    /** Spreads real values of zones over their cells in proportion to built area: one value per cell. */
    public double[] spread(double[] zoneValues) {
        requireLength("zoneValues", zoneValues.length, zones.count());
        double[] values = new double[unit.length];
        for (int z = 0; z < zoneValues.length; z++) {
            for (int cell = zoneStart[z]; cell < zoneStart[z + 1]; cell++) {
                values[cell] = zoneValues[z] * weight[cell] / zoneWeight[z];
            }
        }
        return values;
    }

    /** Sums of values per cell by unit. */
    public double[] byUnit(double[] cellValues) {
        return sum(cellValues, unit, grid.unitCount());
    }

    /** Sums of values per cell by zone. */
    public double[] byZone(double[] cellValues) {
        return sum(cellValues, zone, zones.count());
    }

    /** Sums of counts per cell by unit. */
    public int[] byUnit(int[] cellCounts) {
        return sum(cellCounts, unit, grid.unitCount());
    }

    /** Sums of counts per cell by zone. */
    public int[] byZone(int[] cellCounts) {
        return sum(cellCounts, zone, zones.count());
    }

    /**
     * Divides expected values of units among their cells, in proportion to counts.
     *
     * <p>For scoring: workers who chose a unit are divided among its zones as the unit's jobs are. A unit whose cells
     * have no counts is divided by built area.
     *
     * @param unitValues one value per unit; not zero only where the unit lies in a zone
     * @param like the counts
     * @return one value per cell, of the same sum
     */
    public double[] divide(double[] unitValues, Allocation like) {
        grid.requireValues("unitValues", unitValues);
        double[] values = new double[unit.length];
        for (int u = 0; u < unitValues.length; u++) {
            if (unitValues[u] != 0) {
                requireCells(u);
                long[] parts = parts(u, like);
                double sum = 0;
                for (long part : parts) {
                    sum += part;
                }
                for (int i = 0; i < parts.length; i++) {
                    values[cellsByUnit[unitStart[u] + i]] = unitValues[u] * parts[i] / sum;
                }
            }
        }
        return values;
    }

    /** As {@link #divide(double[], Allocation)}, for counts, losing none; counts must not be negative. */
    public int[] divide(int[] unitCounts, Allocation like) {
        requireLength("unitCounts", unitCounts.length, grid.unitCount());
        int[] values = new int[unit.length];
        for (int u = 0; u < unitCounts.length; u++) {
            if (unitCounts[u] < 0) {
                throw new IllegalArgumentException("count of unit " + u + " must not be negative: " + unitCounts[u]);
            }
            if (unitCounts[u] != 0) {
                requireCells(u);
                long[] weights = parts(u, like);
                int[] parts = new int[weights.length];
                Apportionment.split(unitCounts[u], weights, 0, weights.length, parts);
                for (int i = 0; i < parts.length; i++) {
                    values[cellsByUnit[unitStart[u] + i]] = parts[i];
                }
            }
        }
        return values;
    }

    /** Weights of the cells of a unit: its counts, or square metres where all are zero. */
    private long[] parts(int u, Allocation like) {
        long[] parts = new long[unitStart[u + 1] - unitStart[u]];
        long sum = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = like.count(cellsByUnit[unitStart[u] + i]);
            sum += parts[i];
        }
        if (sum == 0) {
            for (int i = 0; i < parts.length; i++) {
                double share = squareMetres[cellsByUnit[unitStart[u] + i]] / (grid.unitMetres() * grid.unitMetres());
                parts[i] = 1 + Math.round(share * AREA_PARTS);
            }
        }
        return parts;
    }

    private void requireCells(int u) {
        if (unitStart[u] == unitStart[u + 1]) {
            throw new IllegalArgumentException("unit " + u + " has a value but lies in no zone");
        }
    }

    private static double[] sum(double[] values, int[] group, int groups) {
        requireLength("values per cell", values.length, group.length);
        double[] sums = new double[groups];
        for (int cell = 0; cell < values.length; cell++) {
            sums[group[cell]] += values[cell];
        }
        return sums;
    }

    private static int[] sum(int[] counts, int[] group, int groups) {
        requireLength("counts per cell", counts.length, group.length);
        int[] sums = new int[groups];
        for (int cell = 0; cell < counts.length; cell++) {
            sums[group[cell]] = Math.addExact(sums[group[cell]], counts[cell]);
        }
        return sums;
    }

    private static void requireLength(String name, int length, int expected) {
        if (length != expected) {
            throw new IllegalArgumentException(name + " must have " + expected + " values: " + length);
        }
    }
}
