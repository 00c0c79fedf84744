package org.wespace.core.geo;

/** Distances on a sphere of the Earth's mean radius, 6,371.0088 km (the haversine formula). */
final class GreatCircle {

    private static final double RADIUS_KILOMETRES = 6371.0088;

    private GreatCircle() {}

    /** Kilometres between two places in degrees; symmetric to the last bit. */
    static double kilometres(double lon1, double lat1, double lon2, double lat2) {
        double halfLat = StrictMath.sin(StrictMath.toRadians(lat2 - lat1) / 2);
        double halfLon = StrictMath.sin(StrictMath.toRadians(lon2 - lon1) / 2);
        double cosines = StrictMath.cos(StrictMath.toRadians(lat1)) * StrictMath.cos(StrictMath.toRadians(lat2));
        double h = halfLat * halfLat + cosines * halfLon * halfLon;
        return 2 * RADIUS_KILOMETRES * StrictMath.asin(Math.sqrt(Math.min(1, h)));
    }
}
