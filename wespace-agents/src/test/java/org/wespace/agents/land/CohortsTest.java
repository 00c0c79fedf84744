package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;

class CohortsTest {

    private static FloorStock stock(long counts) {
        FloorStock stock = new FloorStock(Grid.of(2, 1, 500));
        stock.endow(FloorUse.HOME, 0, counts);
        return stock;
    }

    @Test
    void of_shares_splitsWholeAndExactly() {
        Cohorts cohorts = Cohorts.of(stock(101), 2024, 1, 1, 2);

        assertThat(cohorts.floor(0, 0) + cohorts.floor(1, 0) + cohorts.floor(2, 0))
                .isEqualTo(101);
        assertThat(cohorts.floor(2, 0)).isBetween(50L, 51L);
        assertThat(cohorts.yearOf(0)).isEqualTo(2000);
        assertThat(cohorts.yearOf(2)).isEqualTo(2020);
    }

    @Test
    void build_laterDecade_opensACohort() {
        FloorStock stock = stock(100);
        Cohorts cohorts = Cohorts.young(stock, 2024);

        cohorts.build(0, 30, 5);
        cohorts.build(0, 40, 6);
        stock.build(FloorUse.OFFICE, 0, 70);

        assertThat(cohorts.decades()).isEqualTo(2);
        assertThat(cohorts.total(0)).isEqualTo(130);
        assertThat(cohorts.total(1)).isEqualTo(40);
        cohorts.checkBalance(stock);
    }

    @Test
    void demolish_more_takesTheOldestFirst() {
        Cohorts cohorts = Cohorts.of(stock(100), 2024, 1, 1);

        cohorts.demolish(0, 60);

        assertThat(cohorts.floor(0, 0)).isZero();
        assertThat(cohorts.floor(1, 0)).isEqualTo(40);
        assertThatThrownBy(() -> cohorts.demolish(0, 41)).hasMessageContaining("unit 0");
    }

    @Test
    void mix_equalParts_isOneAndOneDecadeIsZero() {
        assertThat(Cohorts.of(stock(100), 2024, 1, 1).mix(0)).isCloseTo(1, within(1e-12));
        assertThat(Cohorts.of(stock(100), 2024, 1, 1).meanMix()).isCloseTo(1, within(1e-12));
        assertThat(Cohorts.of(stock(100), 2024, 0, 1).mix(0)).isZero();
        assertThat(Cohorts.young(stock(100), 2024).mix(0)).isZero();
        assertThat(Cohorts.young(stock(100), 2024).mix(1)).isNaN();
    }

    @Test
    void checkBalance_floorBuiltBesideIt_isFound() {
        FloorStock stock = stock(100);
        Cohorts cohorts = Cohorts.young(stock, 2024);

        stock.build(FloorUse.HOME, 1, 5);

        assertThatThrownBy(() -> cohorts.checkBalance(stock))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unit 1");
    }

    @Test
    void copy_changed_leavesTheOriginal() {
        Cohorts cohorts = Cohorts.young(stock(100), 2024);

        cohorts.copy().demolish(0, 100);

        assertThat(cohorts.total(0)).isEqualTo(100);
    }
}
