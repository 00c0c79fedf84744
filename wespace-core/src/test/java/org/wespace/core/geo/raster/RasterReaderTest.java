package org.wespace.core.geo.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class RasterReaderTest {

    private static final double NO = Double.NaN;
    private static final String HEADER = "ncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ncellsize 5\n";
    private static final double[] VALUES = {1, 2, 3, 4, NO, 6};

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ncellsize 5\nNODATA_value -9999\n1 2 3\n4 -9999 6\n",
                "ncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ncellsize 5\n1 2 3\n4 -9999 6",
                "NODATA_VALUE 0\r\nCELLSIZE 5\r\nYLLCENTER 22.5\r\nXLLCENTRE 12.5\r\nNROWS 2\r\nNCOLS 3\r\n1 2 3\r\n4 0 6\r\n",
                "ncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ndx 5\ndy 5\n\t1.0  2e0 +3\n\n\n4 -9999.000 6\n\n",
                "ncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ncellsize 5\n1\n2 3 4\n-9999 6",
                "ncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ncellsize 5\n1 2 3 4 -9999 6",
                "ncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ncellsize 5\nnodata_value nan\n1 2 3\n4 NaN 6",
                "\uFEFFncols 3\nnrows 2\nxllcorner 10\nyllcorner 20\ncellsize 5\n1 2 3\n4 -9999 6\n"
            })
    void read_everyLayout_isTheSameGrid(String text) throws IOException {
        Raster raster = RasterReader.of(file(text)).read();
        assertThat(raster.frame()).isEqualTo(new RasterFrame(2, 3, 5, 5, 10, 20, ""));
        assertThat(raster.toArray()).containsExactly(VALUES);
        assertThat(raster.isWhole()).isTrue();
        assertThat(raster.dataCount()).isEqualTo(5);
        assertThat(raster.warnings()).isEmpty();
    }

    @Test
    void read_gzip_isTheSameGrid() throws IOException {
        Path file = Files.write(temp.resolve("grid.asc.gz"), gzip(HEADER + "1 2 3\n4 -9999 6\n"));
        assertThat(RasterReader.of(file).read().toArray()).containsExactly(VALUES);
    }

    @Test
    void read_oblongCells_keepBothSides() throws IOException {
        RasterFrame frame =
                RasterReader.of(file("ncols 1\nnrows 1\ndx 2\ndy 4\n1")).read().frame();
        assertThat(frame.cellWidthMetres()).isEqualTo(2);
        assertThat(frame.cellHeightMetres()).isEqualTo(4);
        assertThat(frame.hasSquareCells()).isFalse();
        assertThat(frame.cellSquareMetres()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | empty; ",
                "'  \n\n'                               | empty; ",
                "'1 2 3\n4 5 6\n'                       | the header must have nrows; there is none",
                "'ncols 3\nxllcorner 0\n1 2 3'          | the header must have nrows; it has [ncols, xllcorner]",
                "'nrows 3\ncellsize 1\n1\n2\n3'         | the header must have ncols",
                "'ncols 1\nnrows 1\n1'                  | the header must have cellsize, or dx and dy",
                "'ncols 1\nnrows 1\ndx 1\n1'            | the header must have cellsize, or dx and dy",
                "'ncols 1\nnrows 1\ncellsize 0\n1'      | cellsize must be positive: 0",
                "'ncols 1\nnrows 1\ncellsize 1\ndy 1\n1'| the header has both cellsize and dy",
                "'ncols 0\nnrows 1\ncellsize 1\n1'      | ncols must be a whole number from 1 to 2^30: 0",
                "'ncols 1.5\nnrows 1\ncellsize 1\n1'    | ncols must be a whole number from 1 to 2^30: 1.5",
                "'ncols 99999\nnrows 99999\ncellsize 1\n1' | ncols x nrows must be at most 2^30: 9999800001",
                "'ncols three\nnrows 1\ncellsize 1\n1'  | line 1, column 7: 'ncols' must be a number: 'three'",
                "'ncols\n3\nnrows 1\n'                  | line 1: 'ncols' has no value",
                "'ncols 1\nncols 1\n'                   | line 2: 'ncols' stands there already",
                "'ncols 1\nrows 1\n'                    | line 2: unknown key 'rows' in the header",
                "'ncols 1\nnrows 1\nxllcorner 1\nxllcenter 1\ncellsize 1\n1' | both xllcorner and xllcenter",
                "'PK binary'                            | unknown key 'PK'",
            })
    void read_wrongHeader_saysWhere(String text, String message) throws IOException {
        refused(text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'1 2 3\n4 x 6\n'     | line 7, column 3: must be a finite number: 'x'",
                "'1 2 3\n4 NaN 6\n'   | line 7, column 3: must be a finite number: 'NaN'; cells without data hold NODATA_value (-9999)",
                "'1 2 3\n4 -inf 6\n'  | line 7, column 3: must be a finite number: '-inf'",
                "'1 2 3\n4 1e999 6\n' | line 7, column 3: must be a finite number: '1e999'",
                "'1 2 3\n4 0x10 6\n'  | line 7, column 3: must be a finite number: '0x10'",
                "'1 2 3\n4 5d 6\n'    | line 7, column 3: must be a finite number: '5d'",
                "'1 2 3\n4 - 6\n'     | line 7, column 3: must be a finite number: '-'",
                "'1,5 2 3\n4 5 6\n'   | line 6, column 1: must be a finite number: '1,5'; values are parted by blanks",
                "'1 2\n3 4 5 6\n'     | line 6: 2 values where a row has 3; the header says 2 rows of 3",
                "'1 2 3\n4 5\n'       | line 7: 2 values where a row has 3; too few values, 5 in 2 lines",
                "'1 2 3\n4 5 6 7\n'   | line 7: 4 values where a row has 3; too many values, 7 in 2 lines",
                "'1 2 3\n'            | too few values, 3 in 1 lines where the header says 2 rows of 3, that is 6",
                "'1 2 3\n4 5 6\n7 8 9'| too many values, 9 in 3 lines where the header says 2 rows of 3, that is 6",
                "''                   | too few values, 0 in 0 lines",
            })
    void read_wrongValues_saysWhere(String values, String message) throws IOException {
        refused(HEADER + values, message);
    }

    @Test
    void read_hugeHeaderAndFewValues_isRefusedWithoutTheMemory() throws IOException {
        refused("ncols 32768\nnrows 32768\ncellsize 1\n1 2 3", "too few values, 3 in 1 lines");
    }

    @Test
    void read_allNodata_isRefused() throws IOException {
        refused(HEADER + "-9999 -9999 -9999\n-9999 -9999 -9999\n", "each of the 6 cells is nodata");
    }

    @Test
    void read_missingFileAndFolder_areRefused() {
        assertThatThrownBy(() -> RasterReader.of(temp.resolve("no.asc")).read()).hasMessageContaining("no such file");
        assertThatThrownBy(() -> RasterReader.of(temp).read()).hasMessageContaining("not a readable file");
    }

    @Test
    void read_damagedGzip_isRefused() throws IOException {
        byte[] packed = gzip(HEADER + "1 2 3\n4 5 6\n");
        Path file = Files.write(temp.resolve("cut.asc.gz"), Arrays.copyOf(packed, packed.length - 12));
        assertThatThrownBy(() -> RasterReader.of(file).read())
                .isInstanceOf(RasterException.class)
                .hasMessageContaining("cut.asc.gz: damaged gzip");
    }

    @Test
    void nodata_furtherValue_clearsItBesideTheFilesOwn() throws IOException {
        Raster raster =
                RasterReader.of(file(HEADER + "1 2 3\n4 -9999 6\n")).nodata(3).read();
        assertThat(raster.toArray()).containsExactly(1, 2, NO, 4, NO, 6);
        assertThat(raster.warnings()).isEmpty();
    }

    @Test
    void nodata_valueThatNoCellHolds_isTold() throws IOException {
        Raster raster =
                RasterReader.of(file(HEADER + "1 2 3\n4 5 6\n")).nodata(255).read();
        assertThat(raster.warnings()).singleElement().asString().contains("no cell holds 255");
    }

    @Test
    void nodata_largestFloatInDecimals_isFound() throws IOException {
        String text = HEADER + "NODATA_value -3.40282346638529e+38\n1 2 -3.4028235e+38\n4 5 6\n";
        assertThat(RasterReader.of(file(text)).read().dataCount()).isEqualTo(5);
    }

    @Test
    void read_smallCellsOnTheGlobe_areTakenAsMetresWithAWarning() throws IOException {
        Raster raster = RasterReader.of(file("ncols 1\nnrows 1\nxllcorner 9\nyllcorner 51\ncellsize 0.01\n1"))
                .read();
        assertThat(raster.frame().cellWidthMetres()).isEqualTo(0.01);
        assertThat(raster.warnings()).singleElement().asString().contains("taken as metres");
    }

    @Test
    void read_projectionBeside_tellsTheUnit() throws IOException {
        Path grid = file(HEADER + "1 2 3\n4 5 6\n");
        Path beside = temp.resolve("grid.prj");
        Files.writeString(beside, "GEOGCS[\"WGS84\",UNIT[\"Degree\",0.0174532925199433]]");
        assertThatThrownBy(() -> RasterReader.of(grid).read()).hasMessageContaining("5 x 5 degrees");
        assertThat(RasterReader.of(grid).cellMetres(100).read().frame().cellWidthMetres())
                .isEqualTo(100);
        Files.writeString(
                beside, "PROJCS[\"x\",GEOGCS[\"y\",UNIT[\"Degree\",0.0174532925199433]],UNIT[\"Foot\",0.3048]]");
        assertThat(RasterReader.of(grid).read().frame().cellWidthMetres()).isEqualTo(5 * 0.3048);
        Files.writeString(beside, "PROJCS[\"x\"]");
        assertThatThrownBy(() -> RasterReader.of(grid).read()).hasMessageContaining("neither metres nor feet");
        Files.writeString(beside, "something else");
        assertThat(RasterReader.of(grid).read().frame().crs()).isEmpty();
    }

    @Test
    void read_bandOfAnAsciiGrid_isRefused() throws IOException {
        Path grid = file(HEADER + "1 2 3\n4 5 6\n");
        assertThatThrownBy(() -> RasterReader.of(grid).band(2).read()).hasMessageContaining("one band, not 2");
    }

    @Test
    void settings_outOfRange_areRefused() {
        RasterReader reader = RasterReader.of(temp);
        assertThatThrownBy(() -> reader.cellMetres(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.cellMetres(NO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.band(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void read_manyNumbers_areThoseOfParseDouble() throws IOException {
        int count = 20_000;
        ChanceKey key = Chance.of(5).at(0, 1);
        StringBuilder text = new StringBuilder("ncols " + count + "\nnrows 1\ncellsize 1\nnodata_value 1e300\n");
        double[] expected = new double[count];
        for (int i = 0; i < count; i++) {
            double number = StrictMath.exp(60 * key.uniform(2 * i) - 30) * (key.uniform(2 * i + 1) - 0.5);
            String word =
                    switch (i % 4) {
                        case 0 -> Double.toString(number);
                        case 1 -> String.format(Locale.ROOT, "%.6f", number);
                        case 2 -> String.format(Locale.ROOT, "%.12g", number);
                        default -> Long.toString((long) number);
                    };
            text.append(word).append(' ');
            expected[i] = Double.parseDouble(word);
        }
        assertThat(RasterReader.of(file(text.toString())).read().toArray()).containsExactly(expected);
    }

    private void refused(String text, String message) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> RasterReader.of(file).read())
                .isInstanceOf(RasterException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(message);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(temp.resolve("grid.asc"), text);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
