package org.wespace.core.measure;

import java.util.Locale;

/** The families that measures come in; each has a package of its own. */
public enum MeasureFamily {
    /** Patches, edges and classes of a categorical raster. */
    LANDSCAPE("patches, edges and classes of a categorical raster"),
    /** Likeness of neighbours. */
    AUTOCORRELATION("likeness of neighbouring values"),
    /** Separation of groups of residents over units. */
    SEGREGATION("separation of groups over units"),
    /** Unequal shares. */
    INEQUALITY("unequal shares of income, access or anything counted"),
    /** Trips between home and work. */
    COMMUTING("trips between home and work"),
    /** Density, centres and sprawl. */
    FORM("density, centres and sprawl"),
    /** What can be reached. */
    ACCESS("what can be reached"),
    /** Activities in pieces, space unused, places alike. */
    ACTIVITY("activities in pieces, space unused, places alike"),
    /** The state of a simulated city: homes, jobs, floor and rents. */
    CITY("homes, jobs, floor and rents of a simulated city");

    private final String title;

    MeasureFamily(String title) {
        this.title = title;
    }

    /** What the family measures, in a few words. */
    public String title() {
        return title;
    }

    /** Name on the command line and in tables: lower case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
