package org.wespace.core.geo.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that GDAL wrote: {@code make.py} beside them. */
class GeoTiffTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "geotiff");
    private static final double NO = Double.NaN;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uint8_packbits_tiled",
                "uint16_deflate_predictor2",
                "int16_lzw_predictor2_strips",
                "int16_bigendian",
                "int32_deflate_tiled",
                "float32_deflate_predictor3",
                "float64_lzw_predictor2",
                "float32_bigtiff",
                "nbits4",
                "point",
                "south_up",
                "cog"
            })
    void read_everyEncoding_isTheGridThatItWasMadeFrom(String name) {
        Raster raster = reader(name).read();
        Raster grid = RasterReader.of(FOLDER.resolve("classes.asc")).read();
        assertThat(raster.frame()).isEqualTo(new RasterFrame(4, 6, 30, 30, 430000, 5800000, "EPSG:32631"));
        assertThat(raster.toArray()).containsExactly(grid.toArray());
        assertThat(raster.dataCount()).isEqualTo(23);
        assertThat(raster.isWhole()).isTrue();
        assertThat(raster.warnings()).isEmpty();
    }

    @Test
    void read_signedBytes_keepTheirSign() {
        assertThat(reader("int8_plain").read().toArray()).containsExactly(-1, 2, 127, NO);
    }

    @Test
    void read_unsignedInts_stayPositive() {
        assertThat(reader("uint32_plain").read().toArray()).containsExactly(1, 4294967295.0, 3e9, 2);
    }

    @Test
    void read_nodataInSinglePrecision_isFound() {
        Raster raster = reader("float32_nodata").read();
        assertThat(raster.toArray()).containsExactly((float) 0.1, NO, NO, (float) 1e-30);
        assertThat(raster.isWhole()).isFalse();
    }

    @Test
    void read_nodataNan_isNan() {
        assertThat(reader("float64_nan").read().toArray()).containsExactly(0.1, NO, 2.5, 1e-30);
    }

    @Test
    void read_feet_becomeMetres() {
        RasterFrame frame = reader("feet").read().frame();
        assertThat(frame.cellWidthMetres()).isCloseTo(100 * 1200.0 / 3937, within(1e-12));
        assertThat(frame.crs()).isEqualTo("EPSG:2263");
    }

    @Test
    void read_bandNamed_isThatBand() {
        double[] first = reader("two_bands").band(1).read().toArray();
        double[] second = reader("two_bands").band(2).nodata(-19998).read().toArray();
        assertThat(second).containsExactly(Arrays.stream(first).map(v -> 2 * v).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"degrees", "unplaced"})
    void read_cellSizeGiven_isTaken(String name) {
        RasterFrame frame = reader(name).cellMetres(25).read().frame();
        assertThat(frame.cellWidthMetres()).isEqualTo(25);
        assertThat(frame.cellHeightMetres()).isEqualTo(25);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "degrees      | its cells are 0.01 x 0.01 degrees (EPSG:4326)",
                "unplaced     | does not say how large its cells are; state the side of a cell",
                "two_bands    | has 2 bands; choose one with --band",
                "rotated      | rows do not run from west to east",
                "zstd         | unusable TIFF: Unknown TIFF Compression value: 50000; rewrite it with gdal_translate",
                "min_is_white | 0 is white",
                "sparse       | block 1 of 2 is left out",
            })
    void read_unusable_saysWhy(String name, String message) {
        assertThatThrownBy(() -> reader(name).read())
                .isInstanceOf(RasterException.class)
                .hasMessageStartingWith(FOLDER.resolve(name + ".tif") + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void read_missingBand_isRefused() {
        assertThatThrownBy(() -> reader("point").band(2).read()).hasMessageContaining("has 1 band, not 2");
    }

    @Test
    void read_cutFile_isRefused() throws IOException {
        byte[] whole = Files.readAllBytes(FOLDER.resolve("int16_bigendian.tif"));
        for (int length : new int[] {4, 100, whole.length - 20}) {
            Path cut = Files.write(temp.resolve("cut.tif"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> RasterReader.of(cut).read())
                    .isInstanceOf(RasterException.class)
                    .hasMessageStartingWith(cut + ": ");
        }
    }

    private static RasterReader reader(String name) {
        return RasterReader.of(FOLDER.resolve(name + ".tif"));
    }
}
