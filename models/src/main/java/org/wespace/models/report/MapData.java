package org.wespace.models.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/** A map as the page's scripts read it. */
final class MapData {

    /** Steps per unit in which outlines are kept; fewer where the grid is too wide for two bytes. */
    private static final int OUTLINE_STEPS = 16;

    private MapData() {}

    static Map<String, Object> of(CityMap map) {
        Grid grid = map.grid();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("width", grid.width());
        data.put("height", grid.height());
        data.put("unitMetres", grid.unitMetres());
        data.put("originX", grid.originX());
        data.put("originY", grid.originY());
        data.put("crs", grid.crs());
        data.put("layers", map.layers().stream().map(MapData::layer).toList());
        data.put("links", map.links().stream().map(MapData::links).toList());
        int steps = Math.max(1, Math.min(OUTLINE_STEPS, Short.MAX_VALUE / 2 / Math.max(grid.width(), grid.height())));
        data.put("outlineScale", steps);
        data.put(
                "outlines",
                map.outlines().stream().map(zone -> outline(zone, grid, steps)).toList());
        return data;
    }

    private static Map<String, Object> layer(MapLayer layer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", layer.title());
        data.put("unit", layer.unit());
        data.put("definition", layer.definition());
        data.put("scale", layer.scale().name().toLowerCase(Locale.ROOT));
        data.put("zeroIsNothing", layer.emptyAtZero());
        data.put("times", layer.times());
        data.put("frames", layer.frames().stream().map(Packed::values).toList());
        return data;
    }

    /** A byte per unit whose bits say in which directions a flow follows, then those flows in the same order. */
    private static Map<String, Object> links(LinkLayer layer) {
        double threshold = layer.threshold();
        byte[] mask = new byte[layer.size()];
        List<Double> flows = new ArrayList<>();
        for (int unit = 0; unit < mask.length; unit++) {
            for (int direction = 0; direction < Direction.COUNT; direction++) {
                double flow = layer.flow(direction, unit);
                if (flow >= threshold) {
                    mask[unit] |= (byte) (1 << direction);
                    flows.add(flow);
                }
            }
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", layer.title());
        data.put("unit", layer.unit());
        data.put("definition", layer.definition());
        data.put("mask", Packed.bytes(mask));
        data.put(
                "flows",
                Packed.values(flows.stream().mapToDouble(Double::doubleValue).toArray()));
        return data;
    }

    private static Map<String, Object> outline(ZoneOutline zone, Grid grid, int steps) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", zone.name());
        data.put(
                "rings",
                zone.rings().stream().map(ring -> ring(ring, grid, steps)).toList());
        return data;
    }

    private static Map<String, Object> ring(Coordinate[] ring, Grid grid, int steps) {
        short[] points = new short[2 * ring.length];
        int length = 0;
        for (Coordinate point : ring) {
            short x = step((point.x - grid.originX()) / grid.unitMetres() * steps);
            short y = step((point.y - grid.originY()) / grid.unitMetres() * steps);
            if (length == 0 || points[length - 2] != x || points[length - 1] != y) {
                points[length++] = x;
                points[length++] = y;
            }
        }
        return Packed.shorts(points, length);
    }

    private static short step(double value) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(value)));
    }
}
