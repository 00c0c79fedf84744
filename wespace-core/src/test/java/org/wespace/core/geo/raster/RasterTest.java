package org.wespace.core.geo.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RasterTest {

    private static final RasterFrame FRAME = RasterFrame.of(2, 2, 10);

    @Test
    void of_values_areCopiedAndCounted() {
        double[] values = {1, Double.NaN, 2.5, 4};
        Raster raster = Raster.of(FRAME, values);
        values[0] = 9;
        raster.toArray()[2] = 9;
        assertThat(raster.value(0)).isEqualTo(1);
        assertThat(raster.value(1, 0)).isEqualTo(2.5);
        assertThat(raster.dataCount()).isEqualTo(3);
        assertThat(raster.isWhole()).isFalse();
        assertThat(Raster.of(FRAME, new double[] {1, -2, Double.NaN, 0}).isWhole())
                .isTrue();
        assertThat(Raster.of(FRAME, new double[] {1, 1e17, 2, 0}).isWhole()).isFalse();
    }

    @Test
    void of_wrongValues_areRefused() {
        assertThatThrownBy(() -> Raster.of(FRAME, new double[3]))
                .hasMessageContaining("2 x 2")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> Raster.of(FRAME, new double[] {1, 2, Double.POSITIVE_INFINITY, 4}))
                .hasMessageContaining("row 1, column 0");
        assertThatThrownBy(() -> Raster.of(FRAME, new double[4]).value(2, 0))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void frame_wrongSizes_areRefused() {
        assertThatThrownBy(() -> RasterFrame.of(0, 2, 1)).hasMessageContaining("0 x 2");
        assertThatThrownBy(() -> RasterFrame.of(1 << 16, 1 << 16, 1)).hasMessageContaining("2^30");
        assertThatThrownBy(() -> RasterFrame.of(1, 2, -1)).hasMessageContaining("positive");
        assertThatThrownBy(() -> new RasterFrame(1, 1, 1, 1, Double.NaN, 0, "")).hasMessageContaining("finite");
    }
}
