package org.wespace.core.geo.raster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads an ESRI ASCII grid.
 *
 * <p>The values of a row may stand on several lines, and a line may hold several rows, as long as there are as many
 * values as cells. Where there are as many lines as rows each line must hold one row, so that a value lost in one line
 * and doubled in another does not shift half of the map.
 */
final class AsciiGrid {

    private static final int FIRST_CELLS = 1 << 20;

    private final Path file;
    private final AsciiTokens tokens;
    private final AsciiHeader header;
    private final int cells;
    private final boolean nanIsNodata;
    // Grows with what the file holds: a header may claim more cells than there is memory.
    private double[] values;

    private long count;
    private long lines;
    private long currentLine;
    private int inLine;
    private long raggedLine;
    private int raggedCount;

    private AsciiGrid(Path file, AsciiTokens tokens, AsciiHeader header) {
        this.file = file;
        this.tokens = tokens;
        this.header = header;
        this.cells = header.rows() * header.columns();
        this.values = new double[Math.min(cells, FIRST_CELLS)];
        this.nanIsNodata = Double.isNaN(header.nodata());
    }

    static RawRaster read(Path file, InputStream in) throws IOException {
        AsciiTokens tokens = new AsciiTokens(in);
        AsciiHeader header = AsciiHeader.read(file, tokens);
        AsciiGrid grid = new AsciiGrid(file, tokens, header);
        grid.readValues();
        return new RawRaster(
                header.rows(),
                header.columns(),
                grid.values,
                header.place(Projected.beside(file)),
                header.nodata(),
                false);
    }

    static boolean isNanText(String word) {
        String bare = word.startsWith("-") || word.startsWith("+") ? word.substring(1) : word;
        return bare.equalsIgnoreCase("nan") || bare.equalsIgnoreCase("inf") || bare.equalsIgnoreCase("infinity");
    }

    private void readValues() throws IOException {
        boolean more = !tokens.text().isEmpty();
        while (more) {
            if (tokens.line() != currentLine) {
                endLine();
                currentLine = tokens.line();
                lines++;
            }
            double value = value();
            store(value);
            count++;
            inLine++;
            more = tokens.advance();
        }
        endLine();
        checkCount();
    }

    private void store(double value) {
        if (count >= cells) {
            return;
        }
        if (count == values.length) {
            values = Arrays.copyOf(values, (int) Math.min(cells, 2L * values.length));
        }
        values[(int) count] = value;
    }

    private double value() {
        double value = tokens.number();
        if (Double.isNaN(value) && !(nanIsNodata && tokens.text().equalsIgnoreCase("nan"))) {
            String hint = isNanText(tokens.text())
                    ? "; cells without data hold NODATA_value (" + RasterReader.number(header.nodata()) + ")"
                    : tokens.text().contains(",") ? "; values are parted by blanks, decimals by a point" : "";
            throw new RasterException(file + ", line " + tokens.line() + ", column " + tokens.column()
                    + ": must be a finite number: '" + tokens.text() + "'" + hint);
        }
        return value;
    }

    private void endLine() {
        if (inLine != 0 && inLine != header.columns() && raggedLine == 0) {
            raggedLine = currentLine;
            raggedCount = inLine;
        }
        inLine = 0;
    }

    private void checkCount() {
        boolean rowByLine = lines == header.rows();
        if (count == cells && (!rowByLine || raggedLine == 0)) {
            return;
        }
        String wanted = "the header says " + header.rows() + " rows of " + header.columns();
        String ragged = raggedLine == 0
                ? ""
                : ", line " + raggedLine + ": " + raggedCount + " values where a row has " + header.columns();
        String total = count == cells
                ? "; " + wanted
                : (ragged.isEmpty() ? ": " : "; ") + (count < cells ? "too few" : "too many") + " values, " + count
                        + " in " + lines + " lines where " + wanted + ", that is " + cells;
        throw new RasterException(file + ragged + total);
    }
}
