package org.wespace.core.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GridTest {

    private final Grid grid = new Grid(5, 3, 250, 1000, -2000, "EPSG:27700");

    @Test
    void unit_everyUnit_isItsColumnAndRow() {
        assertThat(grid.unitCount()).isEqualTo(15);
        for (int unit = 0; unit < 15; unit++) {
            assertThat(grid.unit(grid.x(unit), grid.y(unit))).isEqualTo(unit);
            assertThat(grid.contains(grid.x(unit), grid.y(unit))).isTrue();
        }
        assertThat(grid.unit(4, 0)).isEqualTo(4);
        assertThat(grid.unit(0, 1)).isEqualTo(5);
    }

    @Test
    void neighbour_everyUnitAndDirection_isWhereItsCentreLies() {
        for (int unit = 0; unit < 15; unit++) {
            for (Direction direction : Direction.values()) {
                double easting = grid.centreX(unit) + 250 * direction.dx();
                double northing = grid.centreY(unit) + 250 * direction.dy();
                assertThat(grid.neighbour(unit, direction)).isEqualTo(grid.unitAt(easting, northing));
            }
        }
        assertThat(grid.neighbour(4, Direction.EAST)).isEqualTo(Grid.NONE);
        assertThat(grid.neighbour(4, Direction.NORTH)).isEqualTo(9);
    }

    @Test
    void unitAt_boundsOfAUnit_belongToItInTheSouthWest() {
        assertThat(grid.unitAt(1000, -2000)).isZero();
        assertThat(grid.unitAt(1250, -2000)).isEqualTo(1);
        assertThat(grid.unitAt(1249.999, -1750)).isEqualTo(5);
        assertThat(grid.centreX(0)).isEqualTo(1125);
        assertThat(grid.centreY(0)).isEqualTo(-1875);
    }

    @Test
    void unitAt_outside_isNone() {
        double[][] places = {
            {999.999, -2000},
            {1000, -2000.001},
            {2250, -1900},
            {1100, -1250},
            {Double.POSITIVE_INFINITY, -1900},
            {-1e300, 1e300},
            {Double.NaN, -1900},
            {1100, Double.NaN}
        };
        for (double[] place : places) {
            assertThat(grid.unitAt(place[0], place[1]))
                    .as("%s, %s", place[0], place[1])
                    .isEqualTo(Grid.NONE);
        }
    }

    @Test
    void unitSquareKilometres_ofQuarterKilometre_isASixteenth() {
        assertThat(grid.unitSquareKilometres()).isEqualTo(0.0625);
    }

    @Test
    void of_city_liesNowhere() {
        assertThat(Grid.of(2, 3, 100)).isEqualTo(new Grid(2, 3, 100, 0, 0, Grid.NO_CRS));
    }

    @Test
    void constructor_notAllowed_saysWhat() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(0, 3, 100))
                .withMessageContaining("0 x 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(3, -1, 100))
                .withMessageContaining("3 x -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grid.of(1 << 20, (1 << 10) + 1, 100))
                .withMessageContaining("1048576 x 1025");
        assertThatIllegalArgumentException().isThrownBy(() -> Grid.of(65536, 65536, 100));
        for (double side : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Grid.of(1, 1, side))
                    .withMessageContaining(String.valueOf(side));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Grid(1, 1, 1, Double.NaN, 0, ""));
        assertThatCode(() -> Grid.of(1 << 20, 1 << 10, 100)).doesNotThrowAnyException();
    }

    @Test
    void require_outOfRange_saysWhat() {
        assertThat(grid.requireUnit(14)).isEqualTo(14);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.requireUnit(15))
                .withMessageContaining("0..14: 15");
        assertThatIllegalArgumentException().isThrownBy(() -> grid.requireUnit(-1));
        double[] values = new double[15];
        assertThat(grid.requireValues("jobs", values)).isSameAs(values);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grid.requireValues("jobs", new double[14]))
                .withMessageContaining("jobs")
                .withMessageContaining("15 units: 14");
    }
}
