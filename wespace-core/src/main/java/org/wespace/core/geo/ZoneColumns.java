package org.wespace.core.geo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table mean what.
 *
 * @param id column of the zone ids
 * @param lon column of the longitude of the zone point, or null for none
 * @param lat column of its latitude, or null for none
 * @param area column of the area in square kilometres, or null for none
 * @param areaTolerance largest share by which the sum of the polygons' areas may differ from that column's sum
 * @param counts columns that must hold counts
 * @param numbers columns that must hold numbers or be blank
 */
record ZoneColumns(
        String id,
        @Nullable String lon,
        @Nullable String lat,
        @Nullable String area,
        double areaTolerance,
        List<String> counts,
        List<String> numbers) {}
