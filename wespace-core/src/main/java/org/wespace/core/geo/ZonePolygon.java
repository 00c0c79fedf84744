package org.wespace.core.geo;

import org.locationtech.jts.geom.Geometry;

/**
 * One polygon of a file or of a list in memory, as it was given.
 *
 * @param place what messages call it: file, number of the feature from 1, id
 * @param id the id of the zone; blank for a layer without ids
 * @param geometry a Polygon or MultiPolygon
 */
record ZonePolygon(String place, String id, Geometry geometry) {

    ZonePolygon with(Geometry other) {
        return new ZonePolygon(place, id, other);
    }
}
