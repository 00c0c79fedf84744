package org.wespace.models.run;

import java.util.Locale;

/** Shape of the routes that residents take over the grid. */
public enum StreetPattern {
    /** A diagonal leg, then a straight one; distances within 8 % of Euclid's. */
    OCTILE,
    /** Along the column of one end, then along the row of the other: a modular street grid. */
    GRID;

    /** The name as it is typed and written: lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
