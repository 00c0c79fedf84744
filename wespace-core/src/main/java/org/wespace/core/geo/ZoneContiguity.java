package org.wespace.core.geo;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.IntersectionMatrix;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** Which zones touch: the neighbour lists that measures of likeness and of segregation take. */
public final class ZoneContiguity {

    private static final int LINE = 1;

    private ZoneContiguity() {}

    /**
     * The zones that share at least a point with each zone, or overlap it (queen contiguity).
     *
     * <p>Outlines must meet where their vertices are, as they do in layers that were drawn or simplified together; a
     * vertex that lies in the middle of another's side may miss it by a rounding error. Cost: one comparison for each
     * pair of zones whose bounding boxes meet.
     *
     * @return by zone, the indices of its neighbours in rising order, itself left out; symmetric
     */
    public static int[][] queen(Zones zones) {
        return neighbours(zones, false);
    }

    /** The zones that share a stretch of outline with each zone, or overlap it (rook contiguity); as {@link #queen}. */
    public static int[][] rook(Zones zones) {
        return neighbours(zones, true);
    }

    private static int[][] neighbours(Zones zones, boolean side) {
        STRtree index = new STRtree();
        for (int zone = 0; zone < zones.count(); zone++) {
            index.insert(zones.polygon(zone).getEnvelopeInternal(), zone);
        }
        int[][] neighbours = new int[zones.count()][0];
        for (int zone = 0; zone < zones.count(); zone++) {
            Geometry polygon = zones.polygon(zone);
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(polygon);
            List<?> near = index.query(polygon.getEnvelopeInternal());
            for (Object candidate : near) {
                int other = (Integer) candidate;
                if (other > zone && touch(prepared, zones.polygon(other), side)) {
                    neighbours[zone] = append(neighbours[zone], other);
                    neighbours[other] = append(neighbours[other], zone);
                }
            }
        }
        for (int[] list : neighbours) {
            Arrays.sort(list);
        }
        return neighbours;
    }

    private static boolean touch(PreparedGeometry one, Geometry other, boolean side) {
        if (!one.intersects(other)) {
            return false;
        }
        if (!side) {
            return true;
        }
        IntersectionMatrix relation = one.getGeometry().relate(other);
        return relation.get(Location.BOUNDARY, Location.BOUNDARY) == LINE
                || relation.get(Location.INTERIOR, Location.INTERIOR) > LINE;
    }

    private static int[] append(int[] list, int value) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = value;
        return longer;
    }
}
