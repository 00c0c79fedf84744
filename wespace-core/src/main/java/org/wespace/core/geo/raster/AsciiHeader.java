package org.wespace.core.geo.raster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header of an ASCII grid: a key and a number a line, in any order and any case.
 *
 * <p>Keys: {@code ncols}, {@code nrows}; {@code cellsize}, or {@code dx} and {@code dy}; {@code xllcorner} or
 * {@code xllcenter}, and {@code yllcorner} or {@code yllcenter}, 0 where missing; {@code NODATA_value}, -9999 where
 * missing.
 */
final class AsciiHeader {

    private static final double DEFAULT_NODATA = -9999;
    private static final List<String> KEYS = List.of(
            "ncols",
            "nrows",
            "xllcorner",
            "xllcenter",
            "yllcorner",
            "yllcenter",
            "cellsize",
            "dx",
            "dy",
            "nodata_value");

    private final String file;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private AsciiHeader(Path file) {
        this.file = file.toString();
    }

    /** Reads the header; the words then stand at the first value of the grid, if there is one. */
    static AsciiHeader read(Path file, AsciiTokens tokens) throws IOException {
        AsciiHeader header = new AsciiHeader(file);
        boolean more = tokens.advance();
        if (!more) {
            throw new RasterException(file + ": empty; a header (ncols, nrows, xllcorner, yllcorner, cellsize) and the"
                    + " values of the cells are needed");
        }
        while (more && tokens.startsWithLetter() && !AsciiGrid.isNanText(tokens.text())) {
            header.entry(tokens);
            more = tokens.advance();
        }
        header.check();
        return header;
    }

    private void entry(AsciiTokens tokens) throws IOException {
        String place = file + ", line " + tokens.line();
        String word = tokens.text();
        String key = word.toLowerCase(Locale.ROOT).replace("centre", "center");
        if (!KEYS.contains(key)) {
            throw new RasterException(place + ": unknown key '" + word
                    + "' in the header of an ASCII grid; allowed are " + String.join(", ", KEYS));
        }
        long line = tokens.line();
        if (!tokens.advance() || tokens.line() != line) {
            throw new RasterException(place + ": '" + word + "' has no value");
        }
        double value = tokens.number();
        boolean nan = key.equals("nodata_value") && AsciiGrid.isNanText(tokens.text());
        if (Double.isNaN(value) && !nan) {
            throw new RasterException(place + ", column " + tokens.column() + ": '" + word + "' must be a number: '"
                    + tokens.text() + "'");
        }
        if (values.putIfAbsent(key, value) != null) {
            throw new RasterException(place + ": '" + word + "' stands there already");
        }
    }

    private void check() {
        size("nrows");
        size("ncols");
        long cells = (long) rows() * columns();
        if (cells > RasterFrame.MAX_CELLS) {
            throw new RasterException(file + ": ncols x nrows must be at most 2^30: " + cells);
        }
        oneOf("xllcorner", "xllcenter");
        oneOf("yllcorner", "yllcenter");
        oneOf("cellsize", "dx");
        if (values.containsKey("cellsize")) {
            oneOf("cellsize", "dy");
        } else if (!values.containsKey("dx") || !values.containsKey("dy")) {
            throw new RasterException(
                    file + ": the header must have cellsize, or dx and dy; it has " + values.keySet());
        }
        for (String key : List.of("cellsize", "dx", "dy")) {
            Double value = values.get(key);
            if (value != null && !RasterFrame.isSize(value)) {
                throw new RasterException(file + ": " + key + " must be positive: " + RasterReader.number(value));
            }
        }
    }

    private void size(String key) {
        Double value = values.get(key);
        if (value == null) {
            throw new RasterException(file + ": the header must have " + key + "; "
                    + (values.isEmpty() ? "there is none" : "it has " + values.keySet()));
        }
        if (value < 1 || value != Math.rint(value) || value > RasterFrame.MAX_CELLS) {
            throw new RasterException(
                    file + ": " + key + " must be a whole number from 1 to 2^30: " + RasterReader.number(value));
        }
    }

    private void oneOf(String one, String other) {
        if (values.containsKey(one) && values.containsKey(other)) {
            throw new RasterException(file + ": the header has both " + one + " and " + other);
        }
    }

    int rows() {
        return values.getOrDefault("nrows", 0.0).intValue();
    }

    int columns() {
        return values.getOrDefault("ncols", 0.0).intValue();
    }

    /** The value for no data; NaN if the file marks it by the text nan. */
    double nodata() {
        return values.getOrDefault("nodata_value", DEFAULT_NODATA);
    }

    RawRaster.Place place(@Nullable Projected system) {
        double width = size("cellsize", "dx");
        double height = size("cellsize", "dy");
        double west = edge("xllcorner", "xllcenter", width);
        double south = edge("yllcorner", "yllcenter", height);
        return system == null
                ? new RawRaster.Place(width, height, west, south, RawRaster.Unit.UNSTATED, 1, "")
                : new RawRaster.Place(width, height, west, south, system.unit(), system.metresPerUnit(), system.crs());
    }

    private double size(String one, String other) {
        Double value = values.get(one);
        return value == null ? values.getOrDefault(other, Double.NaN) : value;
    }

    private double edge(String corner, String centre, double cell) {
        Double middle = values.get(centre);
        return middle == null ? values.getOrDefault(corner, 0.0) : middle - cell / 2;
    }
}
