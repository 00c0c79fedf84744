package org.wespace.core.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a measure and what it was taken of. Immutable.
 *
 * @param measure what was measured
 * @param of what of: key to value in the order they are shown ("class" to 3, "neighbourhood" to 8); values are Strings,
 *     Integers, Longs, Doubles or Booleans, or null where the key does not matter to the measure; empty where there is
 *     but one
 * @param value in the unit of the measure; NaN where the measure is undefined
 */
public record Measured(Measure measure, Map<String, @Nullable Object> of, double value) {

    public Measured {
        of = Collections.unmodifiableMap(new LinkedHashMap<>(of));
    }

    /** A value with nothing to tell it from others of its measure. */
    public static Measured of(Measure measure, double value) {
        return new Measured(measure, Map.of(), value);
    }

    /** The same value, told apart by one more key. */
    public Measured with(String key, @Nullable Object of) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(this.of);
        more.put(key, of);
        return new Measured(measure, more, value);
    }
}
