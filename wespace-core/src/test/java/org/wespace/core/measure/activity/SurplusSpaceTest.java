package org.wespace.core.measure.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurplusSpaceTest {

    private static final int OFFICE = 0;
    private static final int SHOP = 1;

    private static SurplusSpace space() {
        double[][] stock = {{100, 300, 0, 0}, {0, 50, 50, 0}};
        double[][] used = {{60, 240, 0, 0}, {0, 30, 0, 0}};
        return SurplusSpace.of(stock, used);
    }

    @Test
    void vacancy_byFunctionAndOfAll_isTheUnusedShare() {
        assertThat(space().vacancy(OFFICE)).isEqualTo(0.25);
        assertThat(space().vacancy(SHOP)).isEqualTo(0.7);
        assertThat(space().vacancy()).isCloseTo(170 / 500.0, within(1e-15));
        assertThat(space().functions()).isEqualTo(2);
        assertThat(space().stock(SHOP)).isEqualTo(100);
    }

    @Test
    void surplusPerHead_isVacantSpaceOverHeads() {
        assertThat(space().surplusPerHead(OFFICE, 50)).isEqualTo(2);
        assertThat(space().surplusPerHead(50)).isEqualTo(3.4);
        assertThat(space().surplusPerHead(0)).isNaN();
    }

    @Test
    void abandonedUnits_haveSpaceAndNoUse() {
        assertThat(space().abandonedUnits()).isEqualTo(1);
        assertThat(space().abandonedShare()).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void floorHours_areWeighedByStockAndHours() {
        assertThat(space().floorHoursShare(OFFICE, 1200, 12)).isEqualTo(0.25);
        assertThat(space().floorHoursShare(new double[] {1200, 100}, new double[] {12, 10}))
                .isCloseTo(1300 / 5800.0, within(1e-15));
    }

    @Test
    void everything_nothingBuilt_isUndefined() {
        SurplusSpace none = SurplusSpace.of(new double[1][3], new double[1][3]);
        assertThat(none.vacancy(0)).isNaN();
        assertThat(none.vacancy()).isNaN();
        assertThat(none.abandonedUnits()).isZero();
        assertThat(none.abandonedShare()).isNaN();
        assertThat(none.surplusPerHead(10)).isZero();
        assertThat(none.floorHoursShare(0, 0, 10)).isNaN();
    }

    @Test
    void vacancy_useAboveStockByRounding_isZero() {
        double[][] stock = {{0.3}};
        double[][] used = {{0.1 + 0.2}};
        assertThat(SurplusSpace.of(stock, used).vacancy()).isZero();
    }

    @Test
    void of_badInput_namesFunctionUnitAndValue() {
        assertThatThrownBy(() -> SurplusSpace.of(new double[0][], new double[0][]))
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> SurplusSpace.of(new double[][] {{1, 2}, {1}}, new double[][] {{1, 2}, {1}}))
                .hasMessageContaining("function 1")
                .hasMessageContaining("2 units");
        assertThatThrownBy(() -> SurplusSpace.of(new double[][] {{1, -2}}, new double[1][2]))
                .hasMessageContaining("unit 1")
                .hasMessageContaining("-2.0");
        assertThatThrownBy(() -> SurplusSpace.of(new double[][] {{1, 2}}, new double[][] {{1, 3}}))
                .hasMessageContaining("unit 1")
                .hasMessageContaining("3.0");
        assertThatThrownBy(() -> SurplusSpace.of(new double[][] {{1}}, new double[][] {{Double.NaN}}))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> space().surplusPerHead(-1)).hasMessageContaining("heads");
        assertThatThrownBy(() -> space().vacancy(2)).hasMessageContaining("0..1");
        assertThatThrownBy(() -> space().floorHoursShare(OFFICE, 1200, 25)).hasMessageContaining("hours");
        assertThatThrownBy(() -> space().floorHoursShare(OFFICE, 5000, 12)).hasMessageContaining("5000.0");
        assertThatThrownBy(() -> space().floorHoursShare(new double[1], new double[2]))
                .hasMessageContaining("1 and 2");
    }
}
