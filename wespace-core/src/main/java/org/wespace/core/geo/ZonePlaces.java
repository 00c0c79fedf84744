package org.wespace.core.geo;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Where the zones are, by zone index; the arrays are not copied.
 *
 * @param polygons in the target system
 * @param squareKilometres as stated in the data, else of the polygon
 * @param points x0, y0, x1, ... in the target system
 * @param lonLat lon0, lat0, lon1, ... in degrees; NaN where the target system lies nowhere
 */
record ZonePlaces(List<Geometry> polygons, double[] squareKilometres, double[] points, double[] lonLat) {

    ZonePlaces select(int[] zones) {
        double[] areas = new double[zones.length];
        double[] selectedPoints = new double[2 * zones.length];
        double[] selectedLonLat = new double[2 * zones.length];
        for (int i = 0; i < zones.length; i++) {
            areas[i] = squareKilometres[zones[i]];
            System.arraycopy(points, 2 * zones[i], selectedPoints, 2 * i, 2);
            System.arraycopy(lonLat, 2 * zones[i], selectedLonLat, 2 * i, 2);
        }
        List<Geometry> selected = Arrays.stream(zones).mapToObj(polygons::get).toList();
        return new ZonePlaces(selected, areas, selectedPoints, selectedLonLat);
    }
}
