package org.wespace.models.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

class BlockTest {

    @Test
    void curve_positionsFall_throws() {
        assertThatThrownBy(() -> Curve.line("c", "x", "y", 1, 1).with("a", 0, 0).build())
                .hasMessageContaining("positions of curve 'c' must be finite and increase: 1.0");
    }

    @Test
    void curve_seriesTooShort_throws() {
        assertThatThrownBy(() -> Curve.line("c", "x", "y", 1, 2).with("a", 0).build())
                .hasMessageContaining("series 'a' must have 2 values: 1");
    }

    @Test
    void bars_valueBelowZero_throws() {
        assertThatThrownBy(() -> Bars.of("b", "%", 1, "one").category("car", -1).build())
                .hasMessageContaining("bar of category 'car' must be at least 0 and finite: -1.0");
    }

    @Test
    void bars_valuesMissing_throws() {
        assertThatThrownBy(() ->
                        Bars.of("b", "%", 1, "one", "two").category("car", 1).build())
                .hasMessageContaining("category 'car' must have 2 values: 1");
    }

    @Test
    void table_cellMissing_throws() {
        assertThatThrownBy(
                        () -> TableBlock.of("t").text("a").number("b").row("x").build())
                .hasMessageContaining("row of table 't' must have 2 cells: [x]");
    }

    @Test
    void scatter_negativePoint_throws() {
        assertThatThrownBy(() -> Scatter.of("s", "x", "y", new double[] {1}, new double[] {-1}))
                .hasMessageContaining("scatter point 0 must be finite and at least 0: 1.0, -1.0");
    }

    @Test
    void scatter_unknownZone_throws() {
        assertThatThrownBy(() -> Scatter.of("s", "x", "y", new double[] {1}, new double[] {1})
                        .zonePairs(List.of("A"), new int[] {0}, new int[] {1}))
                .hasMessageContaining("zone must lie in 0..0: 1");
    }

    @Test
    void map_layerOfOtherSize_throws() {
        assertThatThrownBy(() -> new CityMap(
                        "m",
                        Grid.of(2, 2, 100),
                        List.of(MapLayer.of("Homes", "residents", "", new double[3])),
                        List.of(),
                        List.of(),
                        ""))
                .hasMessageContaining("layer 'Homes' must have one value for each of 4 units: 3");
    }

    @Test
    void links_moreThanThePageHolds_keepsTheLargest() {
        int units = 20_000;
        double[][] flows = new double[Direction.COUNT][units];
        for (int unit = 0; unit < units; unit++) {
            for (int direction = 0; direction < Direction.COUNT; direction++) {
                flows[direction][unit] = 1 + unit * Direction.COUNT + direction;
            }
        }
        LinkLayer layer = new LinkLayer("Cars", "cars per hour", "", flows);
        assertThat(layer.threshold()).isBetween(60_000.0, 60_001.0).isGreaterThan(60_000.0);
    }

    @Test
    void links_fewAreUsed_keepsAllAboveZero() {
        double[][] flows = new double[Direction.COUNT][4];
        flows[2][1] = 1e-9;
        assertThat(new LinkLayer("Cars", "cars per hour", "", flows).threshold())
                .isPositive()
                .isLessThan(1e-9);
    }

    @Test
    void figure_notFinite_showsADash() {
        assertThat(Figure.of("Gap", Double.NaN, 2, "", "").value()).isEqualTo("-");
        assertThat(Figure.of("Residents", 1234567.0, 0, "", "").value()).isEqualTo("1,234,567");
    }

    @Test
    void film_momentsAndValuesDiffer_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapLayer.film("Homes", "", "", List.of("year 0"), List.of(new double[3])))
                .withMessageContaining("'Homes' has 1 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MapLayer.film(
                        "Homes", "", "", List.of("year 0", "year 1"), List.of(new double[3], new double[4])))
                .withMessageContaining("3 and 4");
    }

    @Test
    void map_filmsOfDifferentMoments_isRefused() {
        List<double[]> frames = List.of(new double[4], new double[4]);
        MapLayer first = MapLayer.film("Homes", "", "", List.of("year 0", "year 1"), frames);
        MapLayer second = MapLayer.film("Jobs", "", "", List.of("year 0", "year 5"), frames);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CityMap("Map", Grid.of(2, 2, 100), List.of(first, second), List.of(), List.of(), ""))
                .withMessageContaining("same moments");
    }
}
