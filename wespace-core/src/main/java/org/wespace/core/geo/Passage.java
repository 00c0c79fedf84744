package org.wespace.core.geo;

/**
 * The way between one coordinate reference system and longitude and latitude on WGS 84, in place, both directions; NaN
 * stays.
 */
interface Passage {

    boolean isGeographic();

    boolean isMetric();

    /** From the system to degrees; NaN where there is no answer. */
    void toLonLat(double[] coordinates);

    /** From degrees to the system; NaN where there is no answer. */
    void fromLonLat(double[] coordinates);
}
