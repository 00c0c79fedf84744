package org.wespace.agents.resident.synthesis;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import org.wespace.core.geo.Hilbert;
import org.wespace.core.geo.ZoneUnits;

/**
 * Groups laid into zones, more or less apart.
 *
 * <p>Zones stand in the order of a Hilbert curve, in which neighbours are near each other. Fully clustered, each group
 * fills a run of zones, one behind the other, sharing at most the zone where it meets the next. The table is the mean
 * of that and of even shares, weighted by the clustering; so any dissimilarity of the groups is the clustering times
 * that of full separation.
 */
final class GroupPlacement {

    private GroupPlacement() {}

    /** Residents by zone and group, [zone][group] row-major, in whole numbers; both margins are exact. */
    static int[] counts(ZoneUnits cells, int[] residentsByZone, int[] groupTotals, double clustering) {
        int zones = residentsByZone.length;
        int groups = groupTotals.length;
        double total = Arrays.stream(residentsByZone).asLongStream().sum();
        double[] table = new double[zones * groups];
        for (int zone = 0; zone < zones; zone++) {
            for (int group = 0; group < groups; group++) {
                table[zone * groups + group] = (1 - clustering) * residentsByZone[zone] * (groupTotals[group] / total);
            }
        }
        int group = 0;
        long left = groupTotals[0];
        for (int zone : alongCurve(cells)) {
            long here = residentsByZone[zone];
            while (here > 0) {
                while (left == 0) {
                    left = groupTotals[++group];
                }
                long taken = Math.min(here, left);
                table[zone * groups + group] += clustering * taken;
                here -= taken;
                left -= taken;
            }
        }
        return WholeNumbers.round(new Lattice(zones, groups), table, residentsByZone, new int[][] {groupTotals});
    }

    private static int[] alongCurve(ZoneUnits cells) {
        int zones = cells.zones().count();
        int levels = Hilbert.levels(cells.grid().width(), cells.grid().height());
        long[] place = new long[zones];
        int[] order = new int[zones];
        for (int zone = 0; zone < zones; zone++) {
            double x = 0;
            double y = 0;
            for (int cell = cells.firstCell(zone); cell < lastCell(cells, zone); cell++) {
                x += cells.share(cell) * cells.grid().x(cells.unitOf(cell));
                y += cells.share(cell) * cells.grid().y(cells.unitOf(cell));
            }
            place[zone] = Hilbert.place(levels, (int) x, (int) y);
            order[zone] = zone;
        }
        IntArrays.mergeSort(order, (a, b) -> Long.compare(place[a], place[b]));
        return order;
    }

    private static int lastCell(ZoneUnits cells, int zone) {
        return zone + 1 < cells.zones().count() ? cells.firstCell(zone + 1) : cells.cellCount();
    }
}
