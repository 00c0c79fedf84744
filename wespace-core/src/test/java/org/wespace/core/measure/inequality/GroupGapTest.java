package org.wespace.core.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GroupGapTest {

    private static final double[] COST = {10, 14, 8, 20, 6, 9};
    private static final boolean[] MEMBER = {true, false, true, false, true, false};

    @Test
    void of_threeUnits_comparesWithinAndBetween() {
        GroupGap gap = GroupGap.of(COST, MEMBER, null, new int[] {0, 0, 1, 1, 2, 2}, 4);
        assertThat(gap.groupCost()).isEqualTo(8);
        assertThat(gap.othersCost()).isCloseTo(43 / 3.0, within(1e-14));
        assertThat(gap.gap()).isCloseTo(19 / 3.0, within(1e-14));
        assertThat(gap.ratio()).isCloseTo(43 / 24.0, within(1e-14));
        // Gaps of 4, 12 and 3.
        assertThat(gap.unitGap()).isCloseTo(19 / 3.0, within(1e-14));
        assertThat(gap.unitVariance()).isCloseTo((16 + 144 + 9) / 3.0 - 361 / 9.0, within(1e-12));
        assertThat(gap.units()).isEqualTo(3);
    }

    @Test
    void of_weights_areRepeatedResidents() {
        double[] weights = {2, 1, 1, 0, 3, 1};
        int[] unitOf = {0, 0, 1, 1, 2, 2};
        double[] cost = {10, 10, 14, 8, 6, 6, 6, 9};
        boolean[] member = {true, true, false, true, true, true, true, false};
        GroupGap repeated = GroupGap.of(cost, member, null, new int[] {0, 0, 0, 1, 2, 2, 2, 2}, 3);
        assertThat(GroupGap.of(COST, MEMBER, weights, unitOf, 3)).isEqualTo(repeated);
        assertThat(repeated.units()).isEqualTo(2);
        assertThat(repeated.unitGap()).isCloseTo((3 * 4 + 4 * 3) / 7.0, within(1e-14));
    }

    @Test
    void of_gapOnlyByPlace_isNoneWithinUnits() {
        double[] cost = {5, 5, 5, 9, 9, 9};
        boolean[] member = {true, true, false, true, false, false};
        GroupGap gap = GroupGap.of(cost, member, null, new int[] {0, 0, 0, 1, 1, 1}, 2);
        assertThat(gap.gap()).isCloseTo(4 / 3.0, within(1e-14));
        assertThat(gap.unitGap()).isZero();
        assertThat(gap.unitVariance()).isZero();
    }

    @Test
    void of_allCostsHigherByTheSame_changesOnlyTheMeans() {
        double[] more = COST.clone();
        for (int i = 0; i < more.length; i++) {
            more[i] += 100;
        }
        GroupGap before = GroupGap.of(COST, MEMBER, null);
        GroupGap after = GroupGap.of(more, MEMBER, null);
        assertThat(after.gap()).isCloseTo(before.gap(), within(1e-12));
        assertThat(after.groupCost()).isCloseTo(before.groupCost() + 100, within(1e-12));
        assertThat(before.units()).isEqualTo(1);
        assertThat(before.unitGap()).isCloseTo(before.gap(), within(1e-15));
        assertThat(before.unitVariance()).isZero();
    }

    @Test
    void of_groupAbsent_isUndefined() {
        GroupGap gap = GroupGap.of(new double[] {1, 2}, new boolean[2], null);
        assertThat(gap.othersCost()).isEqualTo(1.5);
        assertThat(gap.groupCost()).isNaN();
        assertThat(gap.gap()).isNaN();
        assertThat(gap.unitGap()).isNaN();
        assertThat(gap.unitVariance()).isNaN();
        assertThat(gap.units()).isZero();
    }

    @Test
    void costs_timeAndMoney_areAddedUp() {
        assertThat(GroupGap.costs(new double[] {30, 0}, new double[] {2, 5}, 0.2))
                .containsExactly(8, 5);
        assertThatIllegalArgumentException().isThrownBy(() -> GroupGap.costs(new double[1], new double[1], -1));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupGap.costs(new double[1], new double[2], 1));
    }

    @Test
    void of_badInput_isRefusedWithItsPlace() {
        boolean[] both = {true, false};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupGap.of(new double[] {1, Double.NaN}, both, null))
                .withMessageContaining("cost of resident 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupGap.of(new double[] {1, 2}, both, null, new int[] {0, 3}, 3))
                .withMessageContaining("unit of resident 1 must lie in 0..2: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupGap.of(new double[] {1, 2}, both, new double[] {1, -1}))
                .withMessageContaining("weight 1");
        assertThatIllegalArgumentException().isThrownBy(() -> GroupGap.of(new double[3], both, null));
        assertThatIllegalArgumentException().isThrownBy(() -> GroupGap.of(new double[0], new boolean[0], null));
    }
}
