package org.wespace.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PatchesTest {

    @ParameterizedTest
    @EnumSource
    void patches_manySmallRasters_areThoseOfFloodFill(Neighbourhood neighbourhood) {
        for (int seed = 0; seed < 2000; seed++) {
            assertSame(Rasters.small(seed), neighbourhood);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // Rows, columns, discs, radius: from crowded to a few cells far apart.
        "70, 90, 300, 4",
        "120, 60, 40, 8",
        "200, 150, 60, 3",
        "150, 260, 25, 12",
        "400, 300, 10, 1",
        "300, 400, 7, 40",
        "1, 400, 12, 2",
        "400, 2, 12, 2",
    })
    void patches_farApart_areThoseOfFloodFill(int rows, int columns, int spots, int radius) {
        for (int seed = 0; seed < 6; seed++) {
            ClassRaster raster = Rasters.clumps(seed, rows, columns, spots, radius);
            assertSame(raster, Neighbourhood.FOUR);
            assertSame(raster, Neighbourhood.EIGHT);
        }
    }

    @Test
    void nearest_lookedForOrSweptFor_isTheSame() {
        for (int seed = 0; seed < 120; seed++) {
            ClassRaster raster = seed % 2 == 0
                    ? Rasters.small(seed)
                    : Rasters.clumps(seed, 40 + seed, 340 - seed, 10 + 3 * (seed % 40), 1 + seed % 11);
            PatchLabels labels = PatchLabels.of(raster);
            short[] classes = new short[labels.count(Neighbourhood.EIGHT)];
            for (int cell = 0; cell < raster.positions().length; cell++) {
                int patch = labels.patch(Neighbourhood.EIGHT, cell);
                if (patch != PatchLabels.NONE) {
                    classes[patch] = raster.positions()[cell];
                }
            }
            int[] swept = NearestPatches.ofEight(raster, labels, classes, 0);
            assertThat(NearestPatches.ofEight(raster, labels, classes, 12)).isEqualTo(swept);
            assertThat(NearestPatches.ofEight(raster, labels, classes, NearestPatches.LAST_REACH))
                    .isEqualTo(swept);
            assertThat(NearestPatches.ofEight(raster, labels, classes, 400)).isEqualTo(swept);
        }
    }

    @Test
    void patches_stripes_lieTheWidthOfTheOthersApart() {
        int[] classes = new int[80 * 120];
        for (int cell = 0; cell < classes.length; cell++) {
            classes[cell] = cell % 120 / 3 % 5;
        }
        assertSame(ClassRaster.of(80, 120, 10, classes, -1), Neighbourhood.FOUR);
        Patches patches = Landscape.of(ClassRaster.of(80, 120, 10, classes, -1)).patches(Neighbourhood.EIGHT);
        assertThat(patches.nearestMetres(0)).isEqualTo(130);
    }

    private static void assertSame(ClassRaster raster, Neighbourhood neighbourhood) {
        Patches patches = Landscape.of(raster).patches(neighbourhood);
        PlainPatches plain = new PlainPatches(raster, neighbourhood);
        assertThat(patches.count()).isEqualTo(plain.count());
        assertThat(patches.neighbourhood()).isEqualTo(neighbourhood);
        int columns = raster.columns();
        int[] ours = new int[raster.rows() * columns];
        Arrays.setAll(ours, cell -> patches.patchAt(cell / columns, cell % columns));
        int[] theirs = new int[ours.length];
        Arrays.setAll(theirs, cell -> plain.patchAt(cell / columns, cell % columns));
        assertThat(ours).isEqualTo(theirs);
        for (int patch = 0; patch < plain.count(); patch++) {
            assertThat(patches.classOf(patch)).isEqualTo(plain.classOf(patch));
            assertThat(patches.cells(patch)).isEqualTo(plain.cells(patch));
            assertThat(patches.areaHectares(patch)).isEqualTo(plain.cells(patch) * 0.01);
            assertThat(patches.perimeterMetres(patch)).isEqualTo(plain.perimeterMetres(patch));
            assertThat(patches.nearestMetres(patch)).isEqualTo((Double) plain.nearestMetres(patch));
        }
    }

    @Test
    void patchAt_noData_isMinusOne() {
        Patches patches = Landscape.of(Rasters.of("1.", "22")).patches(Neighbourhood.EIGHT);
        assertThat(patches.patchAt(0, 1)).isEqualTo(-1);
        assertThat(patches.patchAt(1, 1)).isEqualTo(1);
        assertThatThrownBy(() -> patches.patchAt(0, 2))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("row 0, column 2")
                .hasMessageContaining("2 x 2");
    }

    @Test
    void shapes_ofOnePatch_followTheirFormulas() {
        // Four cells in a row: 10 sides, where a square has 8.
        Patches patches = Landscape.of(Rasters.of("1111")).patches(Neighbourhood.FOUR);
        assertThat(patches.shapeMinperim(0)).isEqualTo(10.0 / 8);
        assertThat(patches.shapeSquare(0)).isEqualTo(10.0 / 8);
        assertThat(patches.para(0)).isEqualTo(100.0 / 400);
        assertThat(patches.frac(0)).isEqualTo(2 * StrictMath.log(25) / StrictMath.log(400));
        assertThat(patches.nearestMetres(0)).isNaN();
    }

    @Test
    void frac_oneSquareMetre_isOne() {
        ClassRaster raster = ClassRaster.of(1, 1, 1, new int[] {5}, 0);
        assertThat(Landscape.of(raster).patches(Neighbourhood.FOUR).frac(0)).isEqualTo(1);
    }

    @Test
    void scores_bigAndSmallPatches_areMeansOverPatches() {
        ClassRaster raster = Rasters.clumps(5, 120, 150, 400, 9);
        Landscape landscape = Landscape.of(raster);
        for (Neighbourhood neighbourhood : Neighbourhood.values()) {
            Patches patches = landscape.patches(neighbourhood);
            for (int value : raster.classes()) {
                assertMeans(patches, value, landscape.patchScores(neighbourhood, value));
            }
        }
    }

    private static void assertMeans(Patches patches, int value, PatchScores scores) {
        double[] sums = new double[5];
        int count = 0;
        double largest = 0;
        for (int patch = 0; patch < patches.count(); patch++) {
            if (patches.classOf(patch) == value) {
                count++;
                sums[0] += patches.areaHectares(patch);
                sums[1] += patches.shapeMinperim(patch);
                sums[2] += patches.shapeSquare(patch);
                sums[3] += patches.frac(patch);
                sums[4] += patches.nearestMetres(patch);
                largest = Math.max(largest, patches.cells(patch));
            }
        }
        assertThat(largest).as("some patch stands alone").isGreaterThan(100);
        assertThat(scores.np()).isEqualTo(count).isGreaterThan(10);
        assertClose(scores.areaMn(), sums[0] / count);
        assertClose(scores.shapeMnMinperim(), sums[1] / count);
        assertClose(scores.shapeMnSquare(), sums[2] / count);
        assertClose(scores.fracMn(), sums[3] / count);
        assertClose(scores.ennMn(), sums[4] / count);
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(1e-11 * expected));
    }
}
