package org.wespace.core.geo;

import org.geotools.referencing.CRS;
import org.geotools.referencing.crs.DefaultGeographicCRS;
import org.opengis.referencing.FactoryException;
import org.opengis.referencing.crs.CoordinateReferenceSystem;
import org.opengis.referencing.crs.GeographicCRS;
import org.opengis.referencing.crs.ProjectedCRS;
import org.opengis.referencing.operation.MathTransform;
import org.opengis.referencing.operation.TransformException;
import si.uom.SI;

/** A system that GeoTools knows without an EPSG table: well-known text, and UTM zones by its AUTO2 codes. */
final class GeoToolsPassage implements Passage {

    private final boolean geographic;
    private final boolean metric;
    private final boolean northFirst;
    private final MathTransform forward;
    private final MathTransform back;

    private GeoToolsPassage(CoordinateReferenceSystem system) throws FactoryException, TransformException {
        geographic = system instanceof GeographicCRS;
        metric = system instanceof ProjectedCRS
                && SI.METRE.equals(system.getCoordinateSystem().getAxis(0).getUnit());
        northFirst = CRS.getAxisOrder(system) == CRS.AxisOrder.NORTH_EAST;
        forward = CRS.findMathTransform(DefaultGeographicCRS.WGS84, system, true);
        back = CRS.findMathTransform(system, DefaultGeographicCRS.WGS84, true);
    }

    static GeoToolsPassage ofCode(String code) {
        try {
            return new GeoToolsPassage(CRS.decode(code));
        } catch (FactoryException | TransformException | RuntimeException e) {
            throw refusal(code, e);
        }
    }

    static GeoToolsPassage ofWkt(String text) {
        try {
            CoordinateReferenceSystem system = CRS.parseWKT(text);
            if (!(system instanceof GeographicCRS) && !(system instanceof ProjectedCRS)) {
                throw new IllegalArgumentException("it is neither geographic nor projected");
            }
            return new GeoToolsPassage(system);
        } catch (FactoryException | TransformException | RuntimeException e) {
            throw refusal(text, e);
        }
    }

    private static ZoneDataException refusal(String text, Exception cause) {
        String shown = text.length() > 80 ? text.substring(0, 80) + "..." : text;
        return new ZoneDataException("unusable coordinate reference system '" + shown + "': " + cause.getMessage());
    }

    @Override
    public boolean isGeographic() {
        return geographic;
    }

    @Override
    public boolean isMetric() {
        return metric;
    }

    @Override
    public void toLonLat(double[] coordinates) {
        if (northFirst) {
            swap(coordinates);
        }
        transform(back, coordinates);
    }

    @Override
    public void fromLonLat(double[] coordinates) {
        transform(forward, coordinates);
        if (northFirst) {
            swap(coordinates);
        }
    }

    private static void transform(MathTransform transform, double[] coordinates) {
        for (int i = 0; i < coordinates.length; i += 2) {
            if (Double.isNaN(coordinates[i])) {
                continue;
            }
            try {
                transform.transform(coordinates, i, coordinates, i, 1);
            } catch (TransformException | RuntimeException outOfReach) {
                coordinates[i] = Double.NaN;
                coordinates[i + 1] = Double.NaN;
            }
        }
    }

    private static void swap(double[] coordinates) {
        for (int i = 0; i < coordinates.length; i += 2) {
            double first = coordinates[i];
            coordinates[i] = coordinates[i + 1];
            coordinates[i + 1] = first;
        }
    }
}
