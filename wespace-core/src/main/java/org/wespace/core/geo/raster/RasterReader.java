package org.wespace.core.geo.raster;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a raster from an ESRI ASCII grid, plain or in gzip, or from a GeoTIFF; which of them tells its content.
 *
 * <p>Cells come out in metres. A file in feet is converted, a file in degrees is refused, because its cells have no one
 * size in metres; {@link #cellMetres} overrides what the file says. Set what differs, then {@link #read()}.
 */
public final class RasterReader {

    private static final MathContext NINE = new MathContext(9);
    private static final int LONGEST_PLAIN = 15;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final double LARGEST_LONGITUDE = 360;
    private static final double LARGEST_DEGREES_OF_A_CELL = 0.5;

    private final Path file;
    private @Nullable Double nodata;
    private @Nullable Double cellMetres;
    private int band;

    private RasterReader(Path file) {
        this.file = file;
    }

    /** A reader of one file; nothing is read yet. */
    public static RasterReader of(Path file) {
        return new RasterReader(file);
    }

    /** Whether a file starts like a TIFF, and so not like an ASCII grid. */
    public static boolean isTiff(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return isTiff(in.readNBytes(4));
        }
    }

    /** A value that stands for no data, besides the one that the file names. */
    public RasterReader nodata(double value) {
        nodata = value;
        return this;
    }

    /**
     * The side of a cell in metres, whatever the file says; cells are then square.
     *
     * @param metres positive and finite
     */
    public RasterReader cellMetres(double metres) {
        if (!RasterFrame.isSize(metres)) {
            throw new IllegalArgumentException("the side of a cell must be a positive number of metres: " + metres);
        }
        cellMetres = metres;
        return this;
    }

    /** The band of a GeoTIFF to read, from 1; needed only where there are several. */
    public RasterReader band(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("bands are counted from 1: " + number);
        }
        band = number;
        return this;
    }

    /**
     * Reads and checks the file.
     *
     * <p>Memory: 8 bytes a cell. Time: about 0.1 s for each million cells of an ASCII grid.
     *
     * @throws RasterException if the file is no raster that can be used; names file, line, column and value
     */
    public Raster read() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new RasterException(file + (Files.exists(file) ? ": not a readable file" : ": no such file"));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(4);
            byte[] start = in.readNBytes(4);
            in.reset();
            if (start.length == 0) {
                throw new RasterException(file + ": empty; an ESRI ASCII grid or a GeoTIFF is needed");
            }
            if (isTiff(start)) {
                return finish(new GeoTiff(file, band).read());
            }
            if (band > 1) {
                throw new RasterException(file + ": an ASCII grid has one band, not " + band);
            }
            boolean packed = start.length > 1 && (start[0] & 0xff) == GZIP_FIRST && (start[1] & 0xff) == GZIP_SECOND;
            return finish(AsciiGrid.read(file, packed ? new GZIPInputStream(in) : in));
        } catch (EOFException | ZipException e) {
            throw new RasterException(file + ": damaged gzip: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new RasterException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isTiff(byte[] start) {
        if (start.length < 4) {
            return false;
        }
        boolean little = start[0] == 'I' && start[1] == 'I' && (start[2] == 42 || start[2] == 43) && start[3] == 0;
        boolean big = start[0] == 'M' && start[1] == 'M' && start[2] == 0 && (start[3] == 42 || start[3] == 43);
        return little || big;
    }

    private Raster finish(RawRaster raw) {
        List<String> warnings = new ArrayList<>();
        RasterFrame frame = frame(raw, warnings);
        double[] values = raw.values();
        int further = new NoData(raw.nodata(), nodata, raw.single()).clear(values);
        if (nodata != null && further == 0) {
            warnings.add(file + ": no cell holds " + number(nodata) + ", which was named as nodata");
        }
        for (int cell = 0; cell < values.length; cell++) {
            if (Double.isInfinite(values[cell])) {
                throw new RasterException(file + ": row " + (cell / raw.columns() + 1) + ", column "
                        + (cell % raw.columns() + 1) + ": must be finite: " + values[cell]);
            }
        }
        Raster raster = Raster.trusted(frame, values, warnings);
        if (raster.dataCount() == 0) {
            throw new RasterException(file + ": each of the " + values.length + " cells is nodata");
        }
        return raster;
    }

    private RasterFrame frame(RawRaster raw, List<String> warnings) {
        RawRaster.Place place = raw.place();
        double width = place.cellWidth() * place.metresPerUnit();
        double height = place.cellHeight() * place.metresPerUnit();
        if (cellMetres != null) {
            width = cellMetres;
            height = cellMetres;
        } else {
            requireLength(place);
            warnIfDegrees(place, warnings);
        }
        return new RasterFrame(raw.rows(), raw.columns(), width, height, place.west(), place.south(), place.crs());
    }

    private void requireLength(RawRaster.Place place) {
        String advice = "; put it into a projected system first (gdalwarp -t_srs EPSG:..., with an equal-area or local "
                + "grid), or state the side of a cell in metres (--cell-size METRES)";
        String system = place.crs().isEmpty() ? "" : " (" + place.crs() + ")";
        if (place.unit() == RawRaster.Unit.DEGREE) {
            throw new RasterException(file + ": its cells are " + number(place.cellWidth()) + " x "
                    + number(place.cellHeight()) + " degrees" + system + ", which is no one size in metres" + advice);
        }
        if (place.unit() == RawRaster.Unit.UNKNOWN) {
            throw new RasterException(
                    file + ": the unit of its coordinates" + system + " is neither metres nor feet" + advice);
        }
        if (!RasterFrame.isSize(place.cellWidth()) || !RasterFrame.isSize(place.cellHeight())) {
            throw new RasterException(
                    file + ": does not say how large its cells are; state the side of a cell in metres"
                            + " (--cell-size METRES)");
        }
    }

    private void warnIfDegrees(RawRaster.Place place, List<String> warnings) {
        boolean small = place.cellWidth() < LARGEST_DEGREES_OF_A_CELL;
        boolean onGlobe = Math.abs(place.west()) <= LARGEST_LONGITUDE && Math.abs(place.south()) <= 90;
        if (place.unit() == RawRaster.Unit.UNSTATED && small && onGlobe) {
            warnings.add(file + ": its cells of " + number(place.cellWidth()) + " are taken as metres; if they are "
                    + "degrees, state the side of a cell in metres (--cell-size METRES)");
        }
    }

    /** A number as people write it: 30, not 30.0; 0.01, not 0.010000000000000083. */
    static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(NINE).stripTrailingZeros();
        return Math.abs(rounded.scale()) <= LONGEST_PLAIN ? rounded.toPlainString() : rounded.toString();
    }
}
