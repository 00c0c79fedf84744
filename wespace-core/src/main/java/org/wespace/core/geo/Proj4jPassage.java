package org.wespace.core.geo;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.CoordinateTransform;
import org.locationtech.proj4j.CoordinateTransformFactory;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.units.Units;

/** A system of the EPSG table that comes with proj4j; GeoTools as it is published here has no such table. */
final class Proj4jPassage implements Passage {

    private final CoordinateReferenceSystem system;
    private final CoordinateReferenceSystem degrees;

    private Proj4jPassage(CoordinateReferenceSystem system, CoordinateReferenceSystem degrees) {
        this.system = system;
        this.degrees = degrees;
    }

    static Proj4jPassage of(String code) {
        CRSFactory factory = new CRSFactory();
        try {
            Proj4jPassage passage =
                    new Proj4jPassage(factory.createFromName(code), factory.createFromName("EPSG:4326"));
            passage.fromLonLat(new double[] {0, 0});
            return passage;
        } catch (Proj4jException | IllegalStateException | UnsupportedOperationException e) {
            throw new ZoneDataException("unknown coordinate reference system '" + code + "' (" + e.getMessage()
                    + "); give another EPSG code or well-known text");
        }
    }

    @Override
    public boolean isGeographic() {
        return system.isGeographic();
    }

    @Override
    public boolean isMetric() {
        return !isGeographic() && Units.METRES.equals(system.getProjection().getUnits());
    }

    @Override
    public void toLonLat(double[] coordinates) {
        transform(system, degrees, coordinates);
    }

    @Override
    public void fromLonLat(double[] coordinates) {
        transform(degrees, system, coordinates);
    }

    private static void transform(CoordinateReferenceSystem from, CoordinateReferenceSystem to, double[] coordinates) {
        // One transform a call: it keeps scratch coordinates of its own, so it must not be shared between threads.
        CoordinateTransform transform = new CoordinateTransformFactory().createTransform(from, to);
        ProjCoordinate source = new ProjCoordinate();
        ProjCoordinate target = new ProjCoordinate();
        for (int i = 0; i < coordinates.length; i += 2) {
            if (Double.isNaN(coordinates[i])) {
                continue;
            }
            source.setValue(coordinates[i], coordinates[i + 1]);
            try {
                transform.transform(source, target);
                coordinates[i] = target.x;
                coordinates[i + 1] = target.y;
            } catch (Proj4jException | IllegalStateException outOfReach) {
                coordinates[i] = Double.NaN;
                coordinates[i + 1] = Double.NaN;
            }
        }
    }
}
