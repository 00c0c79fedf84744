package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class DensitySlopeTest {

    @Test
    void of_exactExponential_findsSlopeAndLevelWithoutError() {
        double[] x = {0, 1.5, 4, 9, 20};
        double[] ground = {2, 1, 0.5, 3, 1};
        double[] counts = new double[x.length];
        for (int place = 0; place < x.length; place++) {
            counts[place] = ground[place] * Math.exp(3 - 0.3 * x[place]);
        }
        DensitySlope found = DensitySlope.of(counts, x, ground);
        assertThat(found.slope()).isCloseTo(-0.3, within(1e-12));
        assertThat(found.intercept()).isCloseTo(3, within(1e-12));
        assertThat(found.slopeError()).isLessThan(1e-10);
        assertThat(found.used()).isEqualTo(5);
    }

    /** At the maximum of the likelihood both scores vanish: residents and their mean distance are those of the fit. */
    @Test
    void of_emptyPlaces_countAndBothScoresVanish() {
        double[] x = {0, 1, 2, 3, 4, 5};
        double[] counts = {9, 4, 0, 3, 0, 1};
        double[] ground = {1, 1, 1, 1, 1, 1};
        DensitySlope found = DensitySlope.of(counts, x, ground);
        double residents = 0;
        double moment = 0;
        double information = 0;
        double misfit = 0;
        double[] expected = new double[x.length];
        for (int place = 0; place < x.length; place++) {
            expected[place] = Math.exp(found.intercept() + found.slope() * x[place]);
            residents += expected[place];
            moment += expected[place] * x[place];
            misfit += Math.pow(counts[place] - expected[place], 2) / expected[place];
        }
        assertThat(residents).isCloseTo(17, within(1e-10));
        assertThat(moment).isCloseTo(4 + 9 + 5, within(1e-10));
        for (int place = 0; place < x.length; place++) {
            information += expected[place] * Math.pow(x[place] - moment / residents, 2);
        }
        assertThat(found.dispersion()).isCloseTo(misfit / 4, within(1e-10));
        assertThat(found.slopeError()).isCloseTo(Math.sqrt(misfit / 4 / information), within(1e-10));
    }

    /** Slopes of many draws lie about the true one as the standard error says; small counts do not bias them. */
    @Test
    void of_poissonCounts_errorsAreAsStated() {
        int draws = 400;
        double[] x = new double[60];
        double[] ground = new double[60];
        java.util.Arrays.setAll(x, place -> place * 0.5);
        java.util.Arrays.fill(ground, 1);
        double sum = 0;
        double squares = 0;
        for (int draw = 0; draw < draws; draw++) {
            ChanceKey key = Chance.of(draw).at(0, 1);
            double[] counts = new double[60];
            for (int place = 0; place < counts.length; place++) {
                counts[place] = poisson(Math.exp(1.5 - 0.06 * x[place]), key, place);
            }
            double z = DensitySlope.of(counts, x, ground).errorsFrom(-0.06);
            sum += z;
            squares += z * z;
        }
        assertThat(sum / draws).isBetween(-4 / Math.sqrt(draws), 4 / Math.sqrt(draws));
        assertThat(squares / draws).isBetween(1 - 4 * Math.sqrt(2.0 / draws), 1 + 4 * Math.sqrt(2.0 / draws));
    }

    private static int poisson(double mean, ChanceKey key, int place) {
        double product = 1;
        int count = -1;
        while (product > Math.exp(-mean)) {
            count++;
            product *= key.uniform(place, count);
        }
        return count;
    }

    @Test
    void of_steepFall_isFoundFromFarAway() {
        double[] x = {0, 10, 20, 1000};
        double[] ground = {1, 1, 1, 1};
        double[] counts = {1e6, 1e6 * Math.exp(-10), 1e6 * Math.exp(-20), 0};
        assertThat(DensitySlope.of(counts, x, ground).slope()).isCloseTo(-1, within(1e-6));
    }

    @Test
    void of_nothingToTell_isNotANumber() {
        assertThat(DensitySlope.of(new int[] {3, 0}, new double[] {0, 1}).slope())
                .isNaN();
        assertThat(DensitySlope.of(new int[] {3, 4}, new double[] {1, 1}).slope())
                .isNaN();
        assertThat(DensitySlope.of(new int[] {0, 0}, new double[] {0, 1}).slope())
                .isNaN();
        DensitySlope two = DensitySlope.of(new int[] {20, 10}, new double[] {0, 1});
        assertThat(two.slope()).isCloseTo(Math.log(0.5), within(1e-12));
        assertThat(two.slopeError()).isNaN();
    }

    @Test
    void of_wrongInput_isRefused() {
        assertThatThrownBy(() -> DensitySlope.of(new int[] {3, -1}, new double[] {0, 1}))
                .hasMessageContaining("count of place 1");
        assertThatThrownBy(() -> DensitySlope.of(new int[] {3, 1}, new double[] {0, Double.NaN}))
                .hasMessageContaining("distance of place 1");
        assertThatThrownBy(() -> DensitySlope.of(new double[2], new double[2], new double[] {1, -1}))
                .hasMessageContaining("ground of place 1");
        assertThatThrownBy(() -> DensitySlope.of(new double[2], new double[3], new double[2]))
                .hasMessageContaining("each of 2 counts");
    }
}
