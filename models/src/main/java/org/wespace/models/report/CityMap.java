package org.wespace.models.report;

import java.util.List;
import org.wespace.core.grid.Grid;

/**
 * An interactive map: one field is shown at a time, with link flows and zone outlines above it where wanted.
 *
 * @param title heading of the map
 * @param grid the grid that all layers lie on
 * @param layers fields to choose from, the first shown first; at least one
 * @param links link flows to choose from; may be empty
 * @param outlines outlines of zones; may be empty
 * @param caption what to look for, one or two sentences, or ""
 */
public record CityMap(
        String title,
        Grid grid,
        List<MapLayer> layers,
        List<LinkLayer> links,
        List<ZoneOutline> outlines,
        String caption)
        implements Block {

    public CityMap {
        layers = List.copyOf(layers);
        links = List.copyOf(links);
        outlines = List.copyOf(outlines);
        if (layers.isEmpty()) {
            throw new IllegalArgumentException("map must have at least one layer: " + title);
        }
        for (MapLayer layer : layers) {
            if (layer.size() != grid.unitCount()) {
                throw new IllegalArgumentException("layer '" + layer.title() + "' must have one value for each of "
                        + grid.unitCount() + " units: " + layer.size());
            }
        }
        if (layers.stream()
                        .map(MapLayer::times)
                        .filter(t -> t.size() > 1)
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("layers that change must have the same moments: " + title);
        }
        for (LinkLayer link : links) {
            if (link.size() != grid.unitCount()) {
                throw new IllegalArgumentException("links '" + link.title() + "' must have one value for each of "
                        + grid.unitCount() + " units: " + link.size());
            }
        }
    }
}
