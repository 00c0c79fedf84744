package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

class BlockCommutesTest {

    private static final ChanceKey CHANCE = Chance.of(5).at(0, Decisions.id("test.block-commutes"));

    private final Grid grid = Grid.of(7, 5, 500);

    @ParameterizedTest
    @EnumSource
    void excess_randomCommutes_equalsZoneLimitsOverAllBlocks(StreetPattern pattern) {
        BlockCommutes commutes = new BlockCommutes(grid, pattern, 2);
        int blocks = 4 * 3;
        int[] counts = new int[blocks * blocks];
        for (int worker = 0; worker < 200; worker++) {
            int home = CHANCE.boundedInt(2 * worker, grid.unitCount());
            int work = CHANCE.boundedInt(2 * worker + 1, grid.unitCount());
            commutes.add(home, work);
            counts[block(home) * blocks + block(work)]++;
        }

        ExcessCommuting plain = ExcessCommuting.of(Flows.ofCounts(blocks, counts), distances(pattern, blocks));
        ExcessCommuting found = commutes.excess();

        assertThat(found.observed()).isCloseTo(plain.observed(), within(1e-12));
        assertThat(found.least()).isCloseTo(plain.least(), within(1e-7));
        assertThat(found.random()).isCloseTo(plain.random(), within(1e-12));
        assertThat(found.largest()).isCloseTo(plain.largest(), within(1e-7));
    }

    private int block(int unit) {
        return grid.y(unit) / 2 * 4 + grid.x(unit) / 2;
    }

    private static double[] distances(StreetPattern pattern, int blocks) {
        double[] kilometres = new double[blocks * blocks];
        for (int a = 0; a < blocks; a++) {
            for (int b = 0; b < blocks; b++) {
                int dx = Math.abs(a % 4 - b % 4);
                int dy = Math.abs(a / 4 - b / 4);
                double octile = Math.max(dx, dy) + (Math.sqrt(2) - 1) * Math.min(dx, dy);
                kilometres[a * blocks + b] = pattern == StreetPattern.OCTILE ? octile : dx + dy;
            }
        }
        return kilometres;
    }

    @Test
    void excess_jobsSwappedThenMoved_keepsAndRenewsLimits() {
        BlockCommutes commutes = new BlockCommutes(grid, StreetPattern.GRID, 1);
        commutes.add(0, 6);
        commutes.add(6, 0);
        ExcessCommuting apart = commutes.excess();
        commutes.clear();
        commutes.add(0, 0);
        commutes.add(6, 6);
        ExcessCommuting home = commutes.excess();
        commutes.clear();
        commutes.add(0, 1);
        commutes.add(6, 1);
        ExcessCommuting moved = commutes.excess();

        assertThat(apart).isEqualTo(new ExcessCommuting(3, 0, 1.5, 3));
        assertThat(home).isEqualTo(new ExcessCommuting(0, 0, 1.5, 3));
        assertThat(moved).isEqualTo(new ExcessCommuting(1.5, 1.5, 1.5, 1.5));
    }

    @Test
    void prepare_sameOrOtherHomesAndJobs_changesNoResult() {
        int[] homes = new int[grid.unitCount()];
        int[] jobs = new int[grid.unitCount()];
        homes[0] = 1;
        homes[6] = 1;
        jobs[1] = 2;
        BlockCommutes fitting = new BlockCommutes(grid, StreetPattern.GRID, 1);
        fitting.prepare(homes, jobs);
        jobs[1] = 3;
        BlockCommutes unequal = new BlockCommutes(grid, StreetPattern.GRID, 1);
        unequal.prepare(homes, jobs);
        for (BlockCommutes commutes : new BlockCommutes[] {fitting, unequal}) {
            commutes.add(0, 1);
            commutes.add(6, 1);
            assertThat(commutes.excess()).isEqualTo(new ExcessCommuting(1.5, 1.5, 1.5, 1.5));
        }
    }

    @Test
    void excess_noCommutes_isUndefined() {
        assertThat(new BlockCommutes(grid, StreetPattern.GRID, 3).excess().excessPercent())
                .isNaN();
    }

    @ParameterizedTest
    @CsvSource({"1000,4096,2", "100,4096,1", "500,6,3", "1000,1,7"})
    void sideFor_wantedMetresAndMostBlocks_givesUnits(double metres, int most, int side) {
        assertThat(BlockCommutes.sideFor(grid, metres, most)).isEqualTo(side);
    }

    @Test
    void create_noUnitOnASide_isRefused() {
        assertThatThrownBy(() -> new BlockCommutes(grid, StreetPattern.GRID, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 1 unit on a side: 0");
    }
}
