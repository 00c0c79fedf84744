package org.wespace.core.geo.raster;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.wespace.core.geo.Crs;
import org.wespace.core.geo.ZoneDataException;
import org.wespace.core.geo.raster.RawRaster.Place;
import org.wespace.core.geo.raster.RawRaster.Unit;

/**
 * Where a GeoTIFF lies, after OGC 19-008r4: pixel scale and tie point, or a transformation; and the keys of its CRS.
 */
final class GeoKeys {

    private static final int PIXEL_SCALE = 33550;
    private static final int TIE_POINT = 33922;
    private static final int TRANSFORMATION = 34264;
    private static final int KEY_DIRECTORY = 34735;
    private static final int DOUBLE_PARAMETERS = 34736;

    private static final int MODEL_TYPE = 1024;
    private static final int RASTER_TYPE = 1025;
    private static final int GEOGRAPHIC_SYSTEM = 2048;
    private static final int PROJECTED_SYSTEM = 3072;
    private static final int LINEAR_UNIT = 3076;
    private static final int LINEAR_UNIT_SIZE = 3077;
    private static final int PIXEL_IS_POINT = 2;
    private static final int USER_DEFINED = 32767;
    private static final int GEOGRAPHIC = 2;

    private static final int METRE = 9001;
    private static final int FOOT = 9002;
    private static final int US_SURVEY_FOOT = 9003;
    private static final double METRES_PER_FOOT = 0.3048;
    private static final double METRES_PER_SURVEY_FOOT = 1200.0 / 3937.0;
    private static final int TRANSFORMATION_LENGTH = 16;
    private static final int TIE_LENGTH = 6;

    private final Path file;
    private final GeoTiff.Tags tags;

    GeoKeys(Path file, GeoTiff.Tags tags) {
        this.file = file;
        this.tags = tags;
    }

    /**
     * Where the image lies. The height of cells is negative where row 0 is in the south; then {@code south} holds the
     * north edge as if row 0 were there.
     */
    Place place(int rows) {
        int code = key(PROJECTED_SYSTEM);
        boolean degrees = key(MODEL_TYPE) == GEOGRAPHIC;
        if (degrees) {
            code = key(GEOGRAPHIC_SYSTEM);
        }
        String crs = code > 0 && code != USER_DEFINED ? "EPSG:" + code : "";
        double metres = degrees ? 1 : metresPerUnit(crs);
        Unit unit = degrees
                ? Unit.DEGREE
                : Double.isNaN(metres) ? Unit.UNKNOWN : key(MODEL_TYPE) == 0 ? Unit.UNSTATED : Unit.LENGTH;
        double[] affine = affine();
        if (affine == null) {
            return new Place(Double.NaN, Double.NaN, 0, 0, unit, Double.isNaN(metres) ? 1 : metres, crs);
        }
        double half = key(RASTER_TYPE) == PIXEL_IS_POINT ? 0.5 : 0;
        double west = affine[0] - half * affine[1];
        double top = affine[2] - half * affine[3];
        double height = -affine[3];
        return new Place(affine[1], height, west, top - rows * height, unit, Double.isNaN(metres) ? 1 : metres, crs);
    }

    /** West edge, step per column, north edge, step per row; null where the file does not say. */
    private double @Nullable [] affine() {
        double[] matrix = tags.numbers(TRANSFORMATION);
        if (matrix != null && matrix.length == TRANSFORMATION_LENGTH) {
            if (matrix[1] != 0 || matrix[4] != 0) {
                throw new RasterException(
                        file + ": its rows do not run from west to east (a rotated image); put it into "
                                + "a straight grid with gdalwarp");
            }
            return new double[] {matrix[3], matrix[0], matrix[7], matrix[5]};
        }
        double[] scale = tags.numbers(PIXEL_SCALE);
        if (scale == null || scale.length < 2) {
            return null;
        }
        double[] tie = tags.numbers(TIE_POINT);
        if (tie == null || tie.length < TIE_LENGTH) {
            return new double[] {0, scale[0], 0, -scale[1]};
        }
        return new double[] {tie[3] - tie[0] * scale[0], scale[0], tie[4] + tie[1] * scale[1], -scale[1]};
    }

    private double metresPerUnit(String crs) {
        return switch (key(LINEAR_UNIT)) {
            case METRE -> 1;
            case FOOT -> METRES_PER_FOOT;
            case US_SURVEY_FOOT -> METRES_PER_SURVEY_FOOT;
            case 0 -> crs.isEmpty() || isMetric(crs) ? 1 : Double.NaN;
            case USER_DEFINED -> stated();
            default -> Double.NaN;
        };
    }

    /** Metres in a unit of the file's own: a key whose value stands among the double parameters. */
    private double stated() {
        double[] parameters = tags.numbers(DOUBLE_PARAMETERS);
        int place = key(LINEAR_UNIT_SIZE);
        return parameters != null && place < parameters.length ? parameters[place] : Double.NaN;
    }

    private static boolean isMetric(String crs) {
        try {
            return Crs.parse(crs).isMetric();
        } catch (ZoneDataException e) {
            return false;
        }
    }

    /** The value of a key that is kept in the directory of keys itself, or its place there; 0 if it is missing. */
    private int key(int id) {
        double[] keys = tags.numbers(KEY_DIRECTORY);
        for (int i = 4; keys != null && i + 3 < keys.length; i += 4) {
            if (keys[i] == id) {
                return (int) keys[i + 3];
            }
        }
        return 0;
    }
}
