package org.wespace.core.geo.raster;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;
import java.awt.Rectangle;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Path;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one band of a GeoTIFF: whole numbers of 1 to 32 bits, signed or not, and floating-point numbers of 32 and 64
 * bits, in strips or tiles, plain or in deflate, LZW or PackBits with any predictor, classic or BigTIFF.
 */
final class GeoTiff {

    private static final int BITS_PER_SAMPLE = 258;
    private static final int PHOTOMETRIC = 262;
    private static final int MIN_IS_WHITE = 0;
    private static final int SAMPLES_PER_PIXEL = 277;
    private static final int[] BYTE_COUNTS = {279, 325};
    private static final int SAMPLE_FORMAT = 339;
    private static final int NODATA = 42113;
    private static final int SIGNED = 2;
    private static final int FLOATING = 3;
    private static final int BYTE_BITS = 8;
    private static final int FLOAT_BITS = 32;
    private static final int LARGEST_BYTE = 127;
    private static final double BYTE_RANGE = 1 << BYTE_BITS;
    private static final double INT_RANGE = 1L << 32;
    private static final int BAND_ROWS = 256;

    private final Path file;
    private final int band;

    /** A reader of a file; band from 1, or 0 for the only one. */
    GeoTiff(Path file, int band) {
        this.file = file;
        this.band = band;
    }

    RawRaster read() throws IOException {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Tags tags = tags(in);
            requireUsable(tags);
            in.seek(0);
            ImageReader reader = new TIFFImageReaderSpi().createReaderInstance(null);
            try {
                reader.setInput(in, false, true);
                return read(reader, tags);
            } finally {
                reader.dispose();
            }
        } catch (RasterException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RasterException(
                    file + ": unusable TIFF: " + e.getMessage()
                            + "; rewrite it with gdal_translate -co COMPRESS=DEFLATE",
                    e);
        }
    }

    private Tags tags(ImageInputStream in) throws IOException {
        Directory directory = new TIFFReader().read(in);
        if (directory instanceof CompoundDirectory images) {
            if (images.directoryCount() == 0) {
                throw new RasterException(file + ": a TIFF without an image");
            }
            directory = images.getDirectory(0);
        }
        return new Tags(directory);
    }

    private void requireUsable(Tags tags) {
        int bands = (int) tags.number(SAMPLES_PER_PIXEL, 1);
        if (band > bands || band == 0 && bands > 1) {
            throw new RasterException(file + ": has " + bands
                    + (bands == 1 ? " band" : " bands; choose one with --band") + (band == 0 ? "" : ", not " + band));
        }
        if (tags.number(PHOTOMETRIC, 1) == MIN_IS_WHITE) {
            throw new RasterException(
                    file + ": a picture in which 0 is white, which turns values around; rewrite it with "
                            + "gdal_translate -co PHOTOMETRIC=MINISBLACK");
        }
        for (int tag : BYTE_COUNTS) {
            double[] counts = tags.numbers(tag);
            for (int block = 0; counts != null && block < counts.length; block++) {
                if (counts[block] == 0) {
                    throw new RasterException(file + ": block " + (block + 1) + " of " + counts.length
                            + " is left out (a sparse file); rewrite it with gdal_translate");
                }
            }
        }
    }

    private RawRaster read(ImageReader reader, Tags tags) throws IOException {
        int columns = reader.getWidth(0);
        int rows = reader.getHeight(0);
        if ((long) rows * columns > RasterFrame.MAX_CELLS) {
            throw new RasterException(file + ": must have at most 2^30 cells: " + rows + " x " + columns);
        }
        double[] values = new double[rows * columns];
        boolean signed = tags.number(SAMPLE_FORMAT, 1) == SIGNED;
        // Whole blocks at a time: each is unpacked once, and never is the whole file in memory twice.
        int blockRows = Math.max(1, Math.min(reader.getTileHeight(0), rows));
        int step = (BAND_ROWS + blockRows - 1) / blockRows * blockRows;
        double[] line = new double[columns];
        for (int first = 0; first < rows; first += step) {
            int height = Math.min(step, rows - first);
            ImageReadParam part = reader.getDefaultReadParam();
            part.setSourceRegion(new Rectangle(0, first, columns, height));
            Raster samples = reader.readRaster(0, part);
            for (int row = 0; row < height; row++) {
                samples.getSamples(samples.getMinX(), samples.getMinY() + row, columns, 1, Math.max(0, band - 1), line);
                repairSigns(samples.getDataBuffer().getDataType(), signed, line);
                System.arraycopy(line, 0, values, (first + row) * columns, columns);
            }
        }
        RawRaster.Place place = new GeoKeys(file, tags).place(rows);
        if (place.cellHeight() < 0) {
            turn(values, rows, columns);
        }
        boolean single = tags.number(SAMPLE_FORMAT, 1) == FLOATING && tags.number(BITS_PER_SAMPLE, 1) == FLOAT_BITS;
        return new RawRaster(rows, columns, values, northUp(place, rows), nodata(tags), single);
    }

    /** Java's images know no signed bytes and no unsigned ints. */
    private static void repairSigns(int type, boolean signed, double[] line) {
        for (int i = 0; i < line.length; i++) {
            if (type == DataBuffer.TYPE_BYTE && signed && line[i] > LARGEST_BYTE) {
                line[i] -= BYTE_RANGE;
            } else if (type == DataBuffer.TYPE_INT && !signed && line[i] < 0) {
                line[i] += INT_RANGE;
            }
        }
    }

    /** Puts the rows in reverse order. */
    private static void turn(double[] values, int rows, int columns) {
        double[] line = new double[columns];
        for (int upper = 0, lower = rows - 1; upper < lower; upper++, lower--) {
            System.arraycopy(values, upper * columns, line, 0, columns);
            System.arraycopy(values, lower * columns, values, upper * columns, columns);
            System.arraycopy(line, 0, values, lower * columns, columns);
        }
    }

    /** The same place with a positive height of cells: where it is negative, south is the edge of row 0. */
    private static RawRaster.Place northUp(RawRaster.Place place, int rows) {
        if (!(place.cellHeight() < 0)) {
            return place;
        }
        double height = -place.cellHeight();
        return new RawRaster.Place(
                place.cellWidth(),
                height,
                place.west(),
                place.south() - rows * height,
                place.unit(),
                place.metresPerUnit(),
                place.crs());
    }

    private @Nullable Double nodata(Tags tags) {
        String text = tags.text(NODATA);
        if (text == null) {
            return null;
        }
        if (AsciiGrid.isNanText(text)) {
            return Double.NaN;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new RasterException(file + ": GDAL_NODATA must be a number: '" + text + "'", e);
        }
    }

    /** The tags of one image. */
    record Tags(Directory directory) {

        /** The first number of a tag, or another where the file has none. */
        double number(int tag, double otherwise) {
            double[] numbers = numbers(tag);
            return numbers == null || numbers.length == 0 ? otherwise : numbers[0];
        }

        /** The numbers of a tag; null where the file has none. */
        double @Nullable [] numbers(int tag) {
            Entry entry = directory.getEntryById(tag);
            Object value = entry == null ? null : entry.getValue();
            if (value instanceof Number number) {
                return new double[] {number.doubleValue()};
            }
            if (value == null || !value.getClass().isArray()) {
                return null;
            }
            double[] numbers = new double[Array.getLength(value)];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = ((Number) Array.get(value, i)).doubleValue();
            }
            return numbers;
        }

        /** The text of a tag; null where the file has none. */
        @Nullable
        String text(int tag) {
            Entry entry = directory.getEntryById(tag);
            return entry == null ? null : String.valueOf(entry.getValue()).strip();
        }
    }
}
