package org.wespace.models.report;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** The outline of a zone, drawn above a map: its name and its rings in the grid's coordinates, in metres. Immutable. */
public final class ZoneOutline {

    private final String name;
    private final List<Coordinate[]> rings;

    private ZoneOutline(String name, List<Coordinate[]> rings) {
        this.name = name;
        this.rings = rings;
    }

    /**
     * The outline of an area.
     *
     * @param name name shown when the pointer is over the zone
     * @param area polygon or several, in the reference system of the map's grid; other geometries give no ring
     */
    public static ZoneOutline of(String name, Geometry area) {
        List<Coordinate[]> rings = new ArrayList<>();
        for (int part = 0; part < area.getNumGeometries(); part++) {
            if (area.getGeometryN(part) instanceof Polygon polygon) {
                rings.add(copy(polygon.getExteriorRing()));
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    rings.add(copy(polygon.getInteriorRingN(hole)));
                }
            }
        }
        return new ZoneOutline(name, rings);
    }

    private static Coordinate[] copy(LineString ring) {
        Coordinate[] points = ring.getCoordinates();
        Coordinate[] copies = new Coordinate[points.length];
        for (int point = 0; point < points.length; point++) {
            copies[point] = points[point].copy();
        }
        return copies;
    }

    /** Name of the zone. */
    public String name() {
        return name;
    }

    List<Coordinate[]> rings() {
        return rings;
    }
}
