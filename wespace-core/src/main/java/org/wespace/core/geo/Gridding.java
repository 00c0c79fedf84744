package org.wespace.core.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.wespace.core.grid.Grid;

/**
 * Lays a grid of units under zones and finds how much of each zone's built area lies in each unit.
 *
 * <p>Where no built and no water layer is given, the whole zone counts as built: an assumption, to be told beside
 * results. A zone with nothing built left falls back to its whole area, with a warning. Set what differs, then
 * {@link #units()}.
 */
public final class Gridding {

    private static final int MAX_SIDE = 1 << 15;

    private final Zones zones;
    private final Grid grid;
    private @Nullable List<Geometry> built;
    private @Nullable List<Geometry> water;
    private final List<String> warnings = new ArrayList<>();

    private Gridding(Zones zones, Grid grid) {
        this.zones = zones;
        this.grid = grid;
    }

    /**
     * A grid just large enough for the zones, with a margin.
     *
     * <p>Its origin is the zones' south-west corner moved outward to whole multiples of the unit size, less the margin,
     * so that the last bits of a coordinate do not move the grid.
     *
     * @param zones the zones
     * @param unitMetres side of a unit in metres, positive
     * @param marginUnits rows and columns of units added on each side, at least 1
     */
    public static Gridding covering(Zones zones, double unitMetres, int marginUnits) {
        if (!(unitMetres > 0) || Double.isInfinite(unitMetres)) {
            throw new IllegalArgumentException("unitMetres must be positive and finite: " + unitMetres);
        }
        if (marginUnits < 1) {
            throw new IllegalArgumentException("marginUnits must be at least 1: " + marginUnits);
        }
        Envelope box = box(zones);
        double west = Math.floor(box.getMinX() / unitMetres) - marginUnits;
        double south = Math.floor(box.getMinY() / unitMetres) - marginUnits;
        double width = Math.ceil(box.getMaxX() / unitMetres) + marginUnits - west;
        double height = Math.ceil(box.getMaxY() / unitMetres) + marginUnits - south;
        if (width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException("unitMetres " + unitMetres + " makes a grid of " + (long) width + " x "
                    + (long) height + " units; at most " + MAX_SIDE + " a side are allowed, so choose larger units");
        }
        Grid grid = new Grid(
                (int) width,
                (int) height,
                unitMetres,
                west * unitMetres,
                south * unitMetres,
                zones.crs().code());
        return new Gridding(zones, grid);
    }

    /**
     * A grid that is given; the zones must lie within it.
     *
     * @param zones the zones
     * @param grid a grid in the same coordinate reference system
     */
    public static Gridding onto(Zones zones, Grid grid) {
        if (!grid.crs().equals(zones.crs().code())) {
            throw new IllegalArgumentException("grid is in '" + grid.crs() + "', zones are in '"
                    + zones.crs().code() + "'; they must be in the same system");
        }
        Envelope whole = new Envelope(
                grid.originX(),
                grid.originX() + grid.width() * grid.unitMetres(),
                grid.originY(),
                grid.originY() + grid.height() * grid.unitMetres());
        if (!whole.covers(box(zones))) {
            throw new IllegalArgumentException(
                    "zones reach beyond the grid: " + box(zones) + " is not within " + whole);
        }
        return new Gridding(zones, grid);
    }

    /** The built part, as polygons in the system of the zones; people and jobs go nowhere else. */
    public Gridding built(List<? extends Geometry> polygons) {
        built = checked("built layer", polygons);
        return this;
    }

    /** The built part, from a GeoJSON file of polygons without ids in the stated system. */
    public Gridding built(Path file, Crs source) {
        built = layer(file, source);
        return this;
    }

    /** Water, as polygons in the system of the zones; people and jobs do not go there. */
    public Gridding water(List<? extends Geometry> polygons) {
        water = checked("water layer", polygons);
        return this;
    }

    /** Water, from a GeoJSON file of polygons without ids in the stated system. */
    public Gridding water(Path file, Crs source) {
        water = layer(file, source);
        return this;
    }

    /** The grid. */
    public Grid grid() {
        return grid;
    }

    /**
     * Intersects zones and units.
     *
     * <p>Cost: one polygon cut for each unit on a boundary and a logarithm above.
     */
    public ZoneUnits units() {
        BuiltPart part = new BuiltPart(built, water);
        List<String> noted = new ArrayList<>(warnings);
        List<Geometry> parts = new ArrayList<>(zones.count());
        for (int zone = 0; zone < zones.count(); zone++) {
            Geometry builtPart = part.of(zones.polygon(zone));
            if (!(builtPart.getArea() > 0)) {
                noted.add("zone '" + zones.ids().get(zone) + "': no built part; its whole area is used");
                builtPart = zones.polygon(zone);
            }
            parts.add(builtPart);
        }
        return ZoneUnitsBuilder.build(zones, grid, parts, noted);
    }

    private List<Geometry> layer(Path file, Crs source) {
        Problems problems = new Problems();
        List<ZonePolygon> polygons = PolygonCheck.mend(PolygonFile.read(file, null, source), problems, warnings);
        problems.refuseIfAny();
        new CoordinateCheck(file.toString(), polygons, source).ranges(problems);
        problems.refuseIfAny();
        return Projection.project(file.toString(), polygons, source, zones.crs(), warnings);
    }

    private List<Geometry> checked(String name, List<? extends Geometry> polygons) {
        List<ZonePolygon> named = new ArrayList<>();
        for (Geometry polygon : polygons) {
            named.add(new ZonePolygon(name + ", polygon " + (named.size() + 1), "", polygon));
        }
        Problems problems = new Problems();
        List<ZonePolygon> mended = PolygonCheck.mend(named, problems, warnings);
        problems.refuseIfAny();
        return mended.stream().map(ZonePolygon::geometry).toList();
    }

    private static Envelope box(Zones zones) {
        Envelope box = new Envelope();
        for (int zone = 0; zone < zones.count(); zone++) {
            box.expandToInclude(zones.polygon(zone).getEnvelopeInternal());
        }
        return box;
    }
}
