package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The part of a zone that is built: within the built layer, if there is one, and outside water. */
final class BuiltPart {

    private final @Nullable STRtree built;
    private final @Nullable STRtree water;

    BuiltPart(@Nullable List<Geometry> built, @Nullable List<Geometry> water) {
        this.built = built == null ? null : index(built);
        this.water = water == null ? null : index(water);
    }

    private static STRtree index(List<Geometry> polygons) {
        STRtree tree = new STRtree();
        for (int i = 0; i < polygons.size(); i++) {
            tree.insert(polygons.get(i).getEnvelopeInternal(), new Indexed(i, polygons.get(i)));
        }
        tree.build();
        return tree;
    }

    Geometry of(Geometry zone) {
        Geometry part = zone;
        if (built != null) {
            part = overlay(part, near(built, zone), OverlayNG.INTERSECTION);
        }
        if (water != null && !part.isEmpty()) {
            part = overlay(part, near(water, zone), OverlayNG.DIFFERENCE);
        }
        return part;
    }

    private static Geometry overlay(Geometry part, Geometry layer, int operation) {
        return GridSlicer.areal(OverlayNGRobust.overlay(part, layer, operation));
    }

    /** The union of the layer's polygons near a zone, taken in the order of the layer. */
    private static Geometry near(STRtree layer, Geometry zone) {
        List<Indexed> found = new ArrayList<>();
        layer.query(zone.getEnvelopeInternal(), item -> found.add((Indexed) item));
        found.sort((a, b) -> Integer.compare(a.index, b.index));
        List<Geometry> polygons = new ArrayList<>();
        found.forEach(indexed -> polygons.add(indexed.polygon));
        Geometry union = OverlayNGRobust.union(polygons, zone.getFactory());
        return union == null ? zone.getFactory().createPolygon() : GridSlicer.areal(union);
    }

    private record Indexed(int index, Geometry polygon) {}
}
