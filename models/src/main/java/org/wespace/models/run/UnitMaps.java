package org.wespace.models.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.wespace.core.geo.GeoJson;
import org.wespace.core.grid.UnitField;
import org.wespace.core.grid.UnitMask;

/** Writes {@code units.geojson}: the units in which anything is, with their values. */
public final class UnitMaps {

    private UnitMaps() {}

    /**
     * Writes fields of one grid.
     *
     * @param file where to
     * @param fields at least one; units in which every field is 0 or NaN are left out
     */
    public static void write(Path file, List<UnitField> fields) throws IOException {
        UnitMask mask = UnitMask.where(fields.get(0).grid(), unit -> fields.stream()
                .mapToDouble(field -> field.value(unit))
                .anyMatch(value -> value < 0 || value > 0));
        GeoJson.writeUnits(file, mask, fields);
    }
}
