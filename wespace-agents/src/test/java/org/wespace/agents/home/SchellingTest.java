package org.wespace.agents.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.agents.PlainView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.grid.Grid;

/** A9: Schelling's model, with the threshold rule that residents of a whole city can have. */
class SchellingTest {

    private static final int SIDE = 51;
    private static final int EMPTY = -1;
    private static final int SEEDS = 5;
    private static final int SWEEPS = 300;

    private final Grid grid = Grid.of(SIDE, SIDE, 100);
    private final PlainView view = new PlainView(grid);
    private final int[] group = new int[SIDE * SIDE];

    @ParameterizedTest
    @CsvSource({"0.2, 0.57", "0.3, 0.75", "0.4, 0.82", "0.5, 0.87"})
    void segregation_randomRelocation_isWhatThePaperModelGives(double tolerance, double expected) {
        double sum = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            populate(seed);
            if (seed == 1) {
                assertThat(meanShare()).isCloseTo(0.5, within(0.02));
            }
            settle(new ThresholdTerm(tolerance, 1), seed);
            sum += meanShare();
        }
        assertThat(sum / SEEDS).isCloseTo(expected, within(0.02));
    }

    private void populate(long seed) {
        int units = SIDE * SIDE;
        int people = (int) (0.9 * units);
        for (int unit = 0; unit < units; unit++) {
            group[unit] = unit < people ? unit % 2 : EMPTY;
        }
        ChanceKey key = Chance.of(seed).at(0, 1);
        for (int unit = units - 1; unit > 0; unit--) {
            swap(unit, key.boundedInt(unit, unit + 1));
        }
    }

    /** Sweep by sweep everybody who is not content moves to an empty place, wherever it is. */
    private void settle(ThresholdTerm term, long seed) {
        boolean moved = true;
        for (int sweep = 0; sweep < SWEEPS && moved; sweep++) {
            moved = false;
            ChanceKey key = Chance.of(seed).at(sweep, 2);
            for (int unit = 0; unit < group.length; unit++) {
                if (group[unit] != EMPTY && !content(term, unit)) {
                    swap(unit, emptyPlace(key, unit));
                    moved = true;
                }
            }
        }
    }

    private boolean content(ThresholdTerm term, int unit) {
        int own = group[unit];
        view.groupShare[own][unit] = share(unit);
        return term.value(new HomeSeeker(0, own, 0.25, 1), unit, view) == 0;
    }

    private int emptyPlace(ChanceKey key, int mover) {
        for (int n = 0; ; n++) {
            int place = (int) (key.uniform(mover, n) * group.length);
            if (group[place] == EMPTY) {
                return place;
            }
        }
    }

    private void swap(int a, int b) {
        int former = group[a];
        group[a] = group[b];
        group[b] = former;
    }

    /** Share of one's own among the neighbours of eight that are there, on a torus; 1 where there are none. */
    private double share(int unit) {
        int same = 0;
        int all = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int other = grid.unit(Math.floorMod(grid.x(unit) + dx, SIDE), Math.floorMod(grid.y(unit) + dy, SIDE));
                if (other != unit && group[other] != EMPTY) {
                    all++;
                    same += group[other] == group[unit] ? 1 : 0;
                }
            }
        }
        return all == 0 ? 1 : same / (double) all;
    }

    private double meanShare() {
        double sum = 0;
        int people = 0;
        for (int unit = 0; unit < group.length; unit++) {
            if (group[unit] != EMPTY) {
                sum += share(unit);
                people++;
            }
        }
        return sum / people;
    }

    @Test
    void terms_valueWhatTheySay() {
        PlainView plain = new PlainView(Grid.of(2, 1, 100));
        HomeSeeker who = new HomeSeeker(0, 1, 0.25, 1000);
        plain.groupShare[1][0] = 0.4;
        plain.cover[org.wespace.agents.land.Cover.GREEN.ordinal()][0] = 0.5;
        plain.serviceAccess[0] = 3;
        plain.serviceAccess[1] = Double.NEGATIVE_INFINITY;
        assertThat(new GroupTerm(0.1).value(who, 0, plain)).isCloseTo(0.04, within(1e-15));
        assertThat(new GreenTerm(0.2).value(who, 0, plain)).isCloseTo(0.1, within(1e-15));
        assertThat(new ServiceTerm(0.05).value(who, 0, plain)).isCloseTo(0.15, within(1e-15));
        assertThat(new ServiceTerm(0.05).value(who, 1, plain)).isCloseTo(-0.5, within(1e-15));
        assertThat(new ThresholdTerm(0.3, 1).value(who, 0, plain)).isZero();
        assertThat(new ThresholdTerm(0.5, 2).value(who, 0, plain)).isEqualTo(-2);
        assertThat(new ThresholdTerm(0.5, Double.POSITIVE_INFINITY).value(who, 0, plain))
                .isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> new ThresholdTerm(1.5, 1)).hasMessageContaining("tolerance");
    }
}
