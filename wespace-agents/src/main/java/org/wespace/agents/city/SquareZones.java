package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.wespace.core.geo.Crs;
import org.wespace.core.geo.Gridding;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.geo.Zones;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;

/** The census zones of a generated city: square blocks of units, through the same importer as real zones. */
public final class SquareZones {

    private SquareZones() {}

    /**
     * Zones "zone-1", "zone-2", ..., one a block, in order of blocks; each unit is one cell of one zone.
     *
     * @param blocks blocks of a grid that lies nowhere, with its origin at 0
     * @param columns attributes by name, each with one finite number a block
     */
    public static ZoneUnits over(UnitBlocks blocks, Map<String, double[]> columns) {
        List<String> ids = new ArrayList<>();
        List<Geometry> polygons = new ArrayList<>();
        for (int block = 0; block < blocks.count(); block++) {
            ids.add("zone-" + (block + 1));
            polygons.add(new GeometryFactory().toGeometry(square(blocks, block)));
        }
        Zones zones = Zones.of(Crs.NONE, ids, polygons, columns);
        return Gridding.onto(zones, blocks.grid()).units();
    }

    private static Envelope square(UnitBlocks blocks, int block) {
        Grid grid = blocks.grid();
        int x = block % blocks.width() * blocks.side();
        int y = block / blocks.width() * blocks.side();
        double side = grid.unitMetres();
        return new Envelope(
                x * side,
                Math.min(x + blocks.side(), grid.width()) * side,
                y * side,
                Math.min(y + blocks.side(), grid.height()) * side);
    }
}
