package org.wespace.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.grid.Grid;

class ClassRasterTest {

    private static final int NO_DATA = -9999;

    @Test
    void of_classesOfAnySign_ascend() {
        int[] cells = {7, Integer.MAX_VALUE, -3, NO_DATA, 7, Integer.MIN_VALUE};
        ClassRaster raster = ClassRaster.of(2, 3, 25, cells, NO_DATA);

        assertThat(raster.classes()).containsExactly(Integer.MIN_VALUE, -3, 7, Integer.MAX_VALUE);
        assertThat(raster.classAt(0, 0)).isEqualTo(7);
        assertThat(raster.classAt(0, 1)).isEqualTo(Integer.MAX_VALUE);
        assertThat(raster.classAt(1, 2)).isEqualTo(Integer.MIN_VALUE);
        assertThat(raster.hasData(1, 0)).isFalse();
        assertThat(raster.cellsWithData()).isEqualTo(5);
        assertThatThrownBy(() -> raster.classAt(1, 0)).hasMessage("row 1, column 0 has no data");
        assertThatThrownBy(() -> raster.classAt(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void of_arrayChangedAfterwards_staysAsItWas() {
        int[] cells = {1, 2};
        ClassRaster raster = ClassRaster.of(1, 2, 10, cells, NO_DATA);
        cells[0] = 9;
        raster.classes()[0] = 9;
        assertThat(raster.classAt(0, 0)).isEqualTo(1);
        assertThat(raster.classes()).containsExactly(1, 2);
    }

    @Test
    void ofUnits_rowZeroInTheSouth_isTheLastRow() {
        ClassRaster raster = ClassRaster.ofUnits(Grid.of(2, 3, 250), new int[] {1, 2, 3, 4, 5, 6}, NO_DATA);
        assertThat(raster.rows()).isEqualTo(3);
        assertThat(raster.columns()).isEqualTo(2);
        assertThat(raster.cellMetres()).isEqualTo(250);
        assertThat(raster.classAt(2, 1)).isEqualTo(2);
        assertThat(raster.classAt(0, 0)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "4, 0", "-1, 4", "32768, 1"})
    void of_sidesOutOfRange_areRefused(int rows, int columns) {
        assertThatThrownBy(() -> ClassRaster.of(rows, columns, 10, new int[4], NO_DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows and columns must be 1 to 32767: " + rows + " x " + columns);
    }

    @Test
    void of_wrongLength_isRefused() {
        assertThatThrownBy(() -> ClassRaster.of(2, 3, 10, new int[5], NO_DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a raster of 2 x 3 cells needs 6 classes: 5 given");
        assertThatThrownBy(() -> ClassRaster.of(32767, 32767, 10, new int[1], NO_DATA))
                .hasMessage("a raster of 32767 x 32767 cells needs 1073676289 classes: 1 given");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void of_cellSizeOutOfRange_isRefused(double metres) {
        assertThatThrownBy(() -> ClassRaster.of(1, 1, metres, new int[1], NO_DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cellMetres must be above 0 and finite: " + metres);
    }

    @Test
    void of_noDataOnly_isRefused() {
        assertThatThrownBy(() -> ClassRaster.of(1, 2, 10, new int[] {NO_DATA, NO_DATA}, NO_DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no cell of the 1 x 2 raster has data: all are -9999");
    }

    @Test
    void of_tooManyClasses_saysWhere() {
        int[] heights = IntStream.range(0, 1100).toArray();
        assertThatThrownBy(() -> ClassRaster.of(11, 100, 10, heights, NO_DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a raster of classes has at most 1024 of them: row 10, column 24 holds one more, 1024");
        int[] most = IntStream.range(0, 1024).toArray();
        assertThat(ClassRaster.of(32, 32, 10, most, NO_DATA).classes()).hasSize(1024);
    }

    @Test
    void position_classThatDoesNotOccur_isNamed() {
        Landscape landscape = Landscape.of(Rasters.of("12"));
        assertThatThrownBy(() -> landscape.classScores(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class 3 does not occur; these do: [1, 2]");
        assertThatThrownBy(() -> landscape.patchScores(Neighbourhood.FOUR, 3)).hasMessageContaining("class 3");
    }

    @Test
    void neighbourhood_ofOtherNumbers_isRefused() {
        assertThat(Neighbourhood.of(4)).isEqualTo(Neighbourhood.FOUR);
        assertThat(Neighbourhood.of(8).cells()).isEqualTo(8);
        assertThatThrownBy(() -> Neighbourhood.of(6)).hasMessage("neighbourhood must be 4 or 8: 6");
    }
}
