package org.wespace.models.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wespace.core.geo.ZoneDataException;
import org.wespace.core.geo.Zones;

/** Which columns of zones are measured. */
final class Columns {

    // Numbers that name or place a zone, not values of it.
    private static final Set<String> NO_VALUES = Set.of(
            "id", "zone_id", "fid", "objectid", "feature_number", "lon", "lat", "longitude", "latitude", "x", "y");

    private Columns() {}

    /** The columns asked for; without any, every column of numbers that neither names nor places a zone. */
    static List<String> values(Zones zones, MeasureSettings.OfColumns columns) {
        if (!columns.values().isEmpty()) {
            return columns.values();
        }
        List<String> found = new ArrayList<>();
        for (String name : zones.columns()) {
            if (!NO_VALUES.contains(name.toLowerCase(Locale.ROOT)) && isNumbers(zones, name)) {
                found.add(name);
            }
        }
        return found;
    }

    private static boolean isNumbers(Zones zones, String column) {
        try {
            for (double value : zones.numbers(column)) {
                if (!Double.isNaN(value)) {
                    return true;
                }
            }
            return false;
        } catch (ZoneDataException e) {
            return false;
        }
    }

    /** A column of counts by zone, or nothing known where it is blank. */
    static double[] counts(Zones zones, String column) {
        double[] values = zones.numbers(column);
        for (int zone = 0; zone < values.length; zone++) {
            if (!(values[zone] >= 0)) {
                throw new IllegalArgumentException("column '" + column + "', zone '"
                        + zones.ids().get(zone) + "': must be a number and not negative: "
                        + (Double.isNaN(values[zone]) ? "blank" : Digits.of(values[zone])));
            }
        }
        return values;
    }
}
