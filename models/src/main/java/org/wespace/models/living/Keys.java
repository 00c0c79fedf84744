package org.wespace.models.living;

import java.util.Locale;
import org.wespace.core.measure.Measured;

/** Short keys of measures within a study. */
final class Keys {

    private Keys() {}

    /** Name and what it was taken of, joined by points ("rent.home.core"). */
    static String of(Measured one) {
        StringBuilder key = new StringBuilder(one.measure().id());
        for (Object of : one.of().values()) {
            key.append('.').append(String.valueOf(of).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_"));
        }
        return key.toString();
    }
}
