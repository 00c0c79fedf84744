package org.wespace.core.measure.autocorrelation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class NeighbourListTest {

    private static int[] neighbours(NeighbourList list, int unit) {
        return IntStream.range(0, list.count(unit))
                .map(k -> list.neighbour(unit, k))
                .toArray();
    }

    @Test
    void of_weights_areSortedWithTheirNeighbours() {
        NeighbourList list = NeighbourList.of(new int[][] {{2, 1}, {}, {0}}, new double[][] {{0.5, 2}, {}, {3}});

        assertThat(list.size()).isEqualTo(3);
        assertThat(list.links()).isEqualTo(3);
        assertThat(list.weighted()).isTrue();
        assertThat(neighbours(list, 0)).containsExactly(1, 2);
        assertThat(list.weight(0, 0)).isEqualTo(2);
        assertThat(list.weight(0, 1)).isEqualTo(0.5);
        assertThat(list.count(1)).isZero();
    }

    @Test
    void nearest_randomPoints_asBySorting() {
        ChanceKey key = Chance.of(3).at(0, 1);
        double[] x = IntStream.range(0, 300)
                .mapToDouble(i -> 1000 * key.uniform(i, 1))
                .toArray();
        double[] y = IntStream.range(0, 300)
                .mapToDouble(i -> 1000 * key.uniform(i, 2) * key.uniform(i, 3))
                .toArray();
        NeighbourList list = NeighbourList.nearest(x, y, 6);

        for (int i = 0; i < x.length; i++) {
            int unit = i;
            int[] sorted = IntStream.range(0, x.length)
                    .filter(j -> j != unit)
                    .boxed()
                    .sorted(Comparator.comparingDouble(
                            j -> (x[unit] - x[j]) * (x[unit] - x[j]) + (y[unit] - y[j]) * (y[unit] - y[j])))
                    .limit(6)
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .toArray();
            assertThat(neighbours(list, i)).isEqualTo(sorted);
        }
    }

    @Test
    void nearest_tiesAndCoincidentPoints_lowerNumbersFirst() {
        double[] x = {0, 1, 0, -1, 0, 0};
        double[] y = {0, 0, 1, 0, -1, 0};
        NeighbourList list = NeighbourList.nearest(x, y, 3);

        assertThat(neighbours(list, 0)).containsExactly(1, 2, 5);
        assertThat(neighbours(list, 5)).containsExactly(0, 1, 2);
        NeighbourList same = NeighbourList.nearest(new double[5], new double[5], 2);
        assertThat(neighbours(same, 0)).containsExactly(1, 2);
        assertThat(neighbours(same, 4)).containsExactly(0, 1);
    }

    @Test
    void within_distance_isInclusive() {
        double[] x = {500_000.1, 500_100.1, 500_200.1, 500_300.2};
        double[] y = {0.3, 0.3, 0.3, 0.3};
        NeighbourList list = NeighbourList.within(x, y, 100);

        assertThat(neighbours(list, 0)).containsExactly(1);
        assertThat(neighbours(list, 1)).containsExactly(0, 2);
        assertThat(list.count(3)).isZero();
        assertThat(list.weighted()).isFalse();
    }

    @Test
    void within_weights_areOfTheDistance() {
        NeighbourList list = NeighbourList.within(new double[] {0, 3, 10}, new double[] {0, 4, 0}, 9, d -> 1 / d);

        assertThat(list.count(0)).isEqualTo(1);
        assertThat(list.weight(0, 0)).isEqualTo(0.2);
        assertThat(neighbours(list, 1)).containsExactly(0, 2);
    }

    @Test
    void badInput_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.of(new int[][] {{1}, {2}}))
                .withMessage("a neighbour of unit 1 must be another unit of 0..1: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.of(new int[][] {{0}}))
                .withMessageContaining("another unit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.of(new int[][] {{1, 1}, {}}))
                .withMessageContaining("once only: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.of(new int[][] {{1}, {0}}, new double[][] {{1}, {0}}))
                .withMessageContaining("weight of 0 for unit 1 must be positive and finite: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.of(new int[][] {{1}, {0}}, new double[][] {{1}, {}}))
                .withMessageContaining("unit 1 must have as many weights as neighbours: 0 and 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.ofRows(new int[] {0, 3}, new int[] {1}, null))
                .withMessageContaining("0 to 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.ofRows(new int[] {0, 2, 1}, new int[] {1}, null))
                .withMessageContaining("start[2] must be at least 2: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.nearest(new double[3], new double[3], 3))
                .withMessageContaining("k must lie in 1..2: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.within(new double[] {0, Double.NaN}, new double[2], 1))
                .withMessageContaining("point 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.within(new double[2], new double[2], -1))
                .withMessageContaining("distance must be finite and not negative: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NeighbourList.within(new double[2], new double[2], 1, d -> 1 / d))
                .withMessageContaining("Infinity");
    }
}
