package org.wespace.core.measure.segregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupCountsTest {

    private final GroupCounts counts = GroupCounts.ofCounts(3, 2, new int[] {1, 2, 0, 0, 5, 4});

    @Test
    void totals_smallTable_areSumsOfRowsAndColumns() {
        assertThat(counts.count(2, 1)).isEqualTo(4);
        assertThat(counts.unitTotal(0)).isEqualTo(3);
        assertThat(counts.unitTotal(1)).isZero();
        assertThat(counts.groupTotal(0)).isEqualTo(6);
        assertThat(counts.total()).isEqualTo(12);
        assertThat(counts.share(1)).isEqualTo(0.5);
        assertThat(counts.column(1)).containsExactly(2, 0, 4);
    }

    @Test
    void aggregated_districts_addUpTheirUnits() {
        GroupCounts districts = counts.aggregated(new int[] {1, 0, 1}, 2);
        assertThat(districts.column(0)).containsExactly(0, 6);
        assertThat(districts.column(1)).containsExactly(0, 6);
    }

    @Test
    void smoothed_field_isTakenOfEachGroup() {
        GroupCounts doubled = counts.smoothed(values -> {
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] *= 2;
            }
            return values;
        });
        assertThat(doubled.cells()).containsExactly(2, 4, 0, 0, 10, 8);
        assertThat(counts.cells()).containsExactly(1, 2, 0, 0, 5, 4);
    }

    @Test
    void of_array_isCopied() {
        double[] cells = {1, 2};
        GroupCounts table = GroupCounts.of(1, 2, cells);
        cells[0] = 9;
        assertThat(table.count(0, 0)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, -1e-300})
    void of_badCount_isRefusedWithItsPlace(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupCounts.of(2, 2, new double[] {1, 2, 3, bad}))
                .withMessageContainingAll("unit 1, group 1", String.valueOf(bad));
    }

    @Test
    void ofCounts_negative_isRefusedWithItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupCounts.ofCounts(2, 2, new int[] {1, 2, -3, 4}))
                .withMessageContainingAll("unit 1, group 0", "-3");
    }

    @Test
    void of_badShape_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupCounts.of(2, 2, new double[3]))
                .withMessageContaining("2 units, 2 groups, 3 counts");
        assertThatIllegalArgumentException().isThrownBy(() -> GroupCounts.of(0, 2, new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupCounts.of(2, 0, new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupCounts.of(1, 2, new double[] {1e308, 1.7e308}));
    }

    @Test
    void count_outside_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.count(3, 0))
                .withMessageContaining("0..2: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.count(0, 2))
                .withMessageContaining("0..1: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> counts.groupTotal(-1));
    }

    @Test
    void aggregated_badDistricts_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.aggregated(new int[] {0, 2, 0}, 2))
                .withMessageContaining("unit 1 must lie in 0..1: 2");
        assertThatIllegalArgumentException().isThrownBy(() -> counts.aggregated(new int[2], 2));
    }

    @Test
    void smoothed_badField_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.smoothed(values -> new double[2]))
                .withMessageContaining("3 units: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.smoothed(values -> new double[] {0, -1, 0}))
                .withMessageContaining("unit 1, group 0");
    }
}
