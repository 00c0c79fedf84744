package org.wespace.core.geo;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.wespace.core.grid.Grid;

/** Slices the built parts of zones and puts the cells into the order of {@link ZoneUnits}. */
final class ZoneUnitsBuilder {

    /** A cell's share of its zone, in these parts of 1. */
    private static final long WHOLE = 1_000_000_000L;

    /** Outlines that were simplified one by one overlap by less than this share. */
    private static final double NOTABLE_OVERLAP = 0.01;

    private final Grid grid;
    private final int levels;
    private final int[] zoneStart;
    private final IntArrayList units = new IntArrayList();
    private final LongArrayList weights = new LongArrayList();
    private final DoubleArrayList areas = new DoubleArrayList();

    private ZoneUnitsBuilder(Grid grid, int zones) {
        this.grid = grid;
        this.levels = Hilbert.levels(grid.width(), grid.height());
        this.zoneStart = new int[zones + 1];
    }

    static ZoneUnits build(Zones zones, Grid grid, List<Geometry> parts, List<String> warnings) {
        ZoneUnitsBuilder builder = new ZoneUnitsBuilder(grid, zones.count());
        for (int zone = 0; zone < zones.count(); zone++) {
            builder.addZone(zone, parts.get(zone));
        }
        List<String> all = new ArrayList<>(zones.warnings());
        all.addAll(warnings);
        builder.warnOfOverlaps(all);
        return new ZoneUnits(
                zones,
                grid,
                builder.zoneStart,
                new ZoneUnits.Cells(
                        builder.units.toIntArray(), builder.weights.toLongArray(), builder.areas.toDoubleArray()),
                all);
    }

    private void addZone(int zone, Geometry part) {
        IntArrayList found = new IntArrayList();
        DoubleArrayList foundAreas = new DoubleArrayList();
        GridSlicer.slice(part, grid, (unit, squareMetres) -> {
            found.add(unit);
            foundAreas.add(squareMetres);
        });
        double total = 0;
        for (int i = 0; i < found.size(); i++) {
            total += foundAreas.getDouble(i);
        }
        int[] order = order(found);
        for (int i : order) {
            long weight = Math.round(foundAreas.getDouble(i) / total * WHOLE);
            // A sliver below half of 1e-9 of its zone is as likely rounding as land.
            if (weight > 0) {
                units.add(found.getInt(i));
                weights.add(weight);
                areas.add(foundAreas.getDouble(i));
            }
        }
        zoneStart[zone + 1] = units.size();
        if (zoneStart[zone + 1] == zoneStart[zone]) {
            throw new IllegalStateException("zone " + zone + " lies in no unit");
        }
    }

    private int[] order(IntArrayList found) {
        long[] place = new long[found.size()];
        int[] order = new int[found.size()];
        for (int i = 0; i < order.length; i++) {
            place[i] = Hilbert.place(levels, grid.x(found.getInt(i)), grid.y(found.getInt(i)));
            order[i] = i;
        }
        IntArrays.quickSort(order, (a, b) -> Long.compare(place[a], place[b]));
        return order;
    }

    private void warnOfOverlaps(List<String> warnings) {
        double[] covered = new double[grid.unitCount()];
        for (int cell = 0; cell < units.size(); cell++) {
            covered[units.getInt(cell)] += areas.getDouble(cell);
        }
        double whole = grid.unitMetres() * grid.unitMetres();
        double total = 0;
        double twice = 0;
        for (double area : covered) {
            total += area;
            twice += Math.max(0, area - whole);
        }
        if (twice > NOTABLE_OVERLAP * total) {
            warnings.add(
                    String.format(Locale.ROOT, "zones overlap by at least %.1f %% of their area", 100 * twice / total));
        }
    }
}
