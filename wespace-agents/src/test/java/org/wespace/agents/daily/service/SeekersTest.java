package org.wespace.agents.daily.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeekersTest {

    private static Seekers of(int... rowAndNeed) {
        Seekers seekers = new Seekers();
        seekers.resize(rowAndNeed.length / 2, 0);
        for (int n = 0; n < seekers.size(); n++) {
            seekers.set(n, rowAndNeed[2 * n], rowAndNeed[2 * n + 1]);
        }
        return seekers;
    }

    private static int[] rows(Seekers seekers) {
        int[] rows = new int[seekers.size()];
        java.util.Arrays.setAll(rows, seekers::row);
        return rows;
    }

    @Test
    void merge_twoListsInOrder_isOneInOrder() {
        Seekers seekers = of(1, 0, 4, 0, 4, 1, 9, 0);
        seekers.merge(of(0, 0, 4, 2, 9, 1, 12, 0));

        assertThat(rows(seekers)).containsExactly(0, 1, 4, 4, 4, 9, 9, 12);
        assertThat(seekers.need(2)).isZero();
        assertThat(seekers.need(4)).isEqualTo(2);
        assertThat(seekers.need(6)).isEqualTo(1);
    }

    @Test
    void boundary_withinAResident_isBehindThem() {
        Seekers seekers = of(1, 0, 4, 0, 4, 1, 4, 2, 9, 0, 9, 1);

        assertThat(seekers.boundary(0)).isZero();
        assertThat(seekers.boundary(1)).isEqualTo(1);
        assertThat(seekers.boundary(2)).isEqualTo(4);
        assertThat(seekers.boundary(3)).isEqualTo(4);
        assertThat(seekers.boundary(5)).isEqualTo(6);
        assertThat(seekers.boundary(6)).isEqualTo(6);
    }

    @Test
    void keepLosers_someWon_leavesTheOthersInOrder() {
        Seekers seekers = of(1, 0, 4, 0, 4, 1, 9, 0);
        seekers.win(0);
        seekers.win(2);
        seekers.keepLosers();

        assertThat(rows(seekers)).containsExactly(4, 9);
        assertThat(seekers.need(0)).isZero();
        assertThat(seekers.won(0)).isFalse();
    }
}
