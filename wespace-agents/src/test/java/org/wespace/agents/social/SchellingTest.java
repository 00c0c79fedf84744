package org.wespace.agents.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.StateHash;
import org.wespace.core.measure.segregation.GroupCounts;
import org.wespace.core.measure.segregation.Segregation;

class SchellingTest {

    private static final int SEEDS = 5;
    private static final int SWEEPS = 300;

    private static Schelling board(long seed) {
        return new Schelling(Schelling.Board.standard(), Chance.of(seed));
    }

    /** A9. */
    @ParameterizedTest
    @CsvSource({"0.2, 0.57", "0.3, 0.75", "0.4, 0.82", "0.5, 0.87"})
    void settle_byThreshold_reachesThePublishedShares(double tolerance, double expected) {
        double start = 0;
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Schelling town = board(seed);
            start += town.meanShare();
            assertThat(town.settle(Moving.threshold(tolerance), SWEEPS)).isTrue();
            assertThat(town.discontent(tolerance)).isZero();
            sum += town.meanShare();
        }
        assertThat(start / SEEDS).isCloseTo(0.5, within(0.02));
        assertThat(sum / SEEDS).isCloseTo(expected, within(0.02));
    }

    @Test
    void sweep_smooth_segregatesMoreTheStrongerTheTaste() {
        double[] share = new double[4];
        double[] omega = {0, 1, 3, 8};
        for (int k = 0; k < omega.length; k++) {
            Schelling town = board(3);
            for (int sweep = 0; sweep < 100; sweep++) {
                town.sweep(Moving.smooth(omega[k]));
            }
            share[k] = town.meanShare();
        }
        assertThat(share[0]).isCloseTo(0.5, within(0.02));
        for (int k = 1; k < omega.length; k++) {
            assertThat(share[k]).as("omega %s", omega[k]).isGreaterThan(share[k - 1]);
        }
    }

    @Test
    void sweep_anyRule_keepsEverybody() {
        Schelling town = board(2);
        int[] before = town.groups();
        int moved = town.sweep(Moving.smooth(2));
        int[] after = town.groups();
        assertThat(moved).isPositive();
        assertThat(after).isNotEqualTo(before);
        Arrays.sort(before);
        Arrays.sort(after);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void sweep_sameChance_sameBoard() {
        assertThat(hash(7)).isEqualTo(hash(7)).isNotEqualTo(hash(8));
    }

    private static long hash(long seed) {
        Schelling town = board(seed);
        town.settle(Moving.threshold(0.4), 5);
        StateHash hash = new StateHash();
        town.addTo(hash);
        return hash.value();
    }

    @Test
    void settle_boundedBoard_differsFromTorusAtTheEdgeOnly() {
        Schelling bounded = new Schelling(new Schelling.Board(51, 51, 0.1, 2, false), Chance.of(1));
        Schelling torus = board(1);
        assertThat(bounded.groups()).as("the same start").isEqualTo(torus.groups());
        assertThat(bounded.meanShare()).isNotEqualTo(torus.meanShare()).isCloseTo(torus.meanShare(), within(0.02));
        bounded.settle(Moving.threshold(0.4), SWEEPS);
        assertThat(bounded.meanShare()).isCloseTo(0.82, within(0.03));
    }

    @Test
    void blocks_ofABoard_countEverybodyOnce() {
        Schelling town = board(4);
        GroupCounts counts = town.blocks(5);
        assertThat(counts.units()).isEqualTo(121);
        assertThat(counts.total()).isEqualTo(2340);
        double start = Segregation.dissimilarity(counts, 0);
        town.settle(Moving.threshold(0.4), SWEEPS);
        assertThat(town.blocks(5).total()).isEqualTo(2340);
        assertThat(Segregation.dissimilarity(town.blocks(5), 0)).isGreaterThan(2 * start);
    }

    @Test
    void rules_outOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Moving.threshold(1.2))
                .withMessageContaining("1.2");
        assertThatIllegalArgumentException().isThrownBy(() -> Moving.smooth(-1)).withMessageContaining("omega");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schelling.Board(51, 51, 0, 2, true))
                .withMessageContaining("vacant");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schelling.Board(2, 51, 0.1, 2, true))
                .withMessageContaining("2 x 51");
        assertThat(Moving.threshold(0.3).moves(0.2, 0, 0.99)).isTrue();
        assertThat(Moving.threshold(0.3).moves(0.3, 1, 0)).isFalse();
        assertThat(Moving.smooth(0).moves(0, 1, 0.49)).isTrue();
        assertThat(Moving.smooth(0).moves(1, 0, 0.51)).isFalse();
    }
}
