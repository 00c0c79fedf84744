package org.wespace.core.measure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;

class AccessResultTest {

    @Test
    void statistics_wholeResidents_equalThoseOfTheListOfResidents() {
        UniformRandomProvider random = TestCities.random(4);
        for (int trial = 0; trial < 200; trial++) {
            int origins = 1 + random.nextInt(12);
            double[] values = new double[origins];
            double[] residents = new double[origins];
            double[] everybody = {};
            for (int i = 0; i < origins; i++) {
                values[i] = random.nextInt(6);
                residents[i] = random.nextInt(4);
                int from = everybody.length;
                everybody = Arrays.copyOf(everybody, from + (int) residents[i]);
                Arrays.fill(everybody, from, everybody.length, values[i]);
            }
            if (everybody.length == 0) {
                continue;
            }
            Arrays.sort(everybody);
            AccessResult result = new AccessResult(values);
            assertThat(result.mean(residents))
                    .isCloseTo(Arrays.stream(everybody).average().orElseThrow(), within(1e-12));
            for (double share : new double[] {0, 0.1, 0.5, 0.9, 1}) {
                int index = Math.max(0, (int) Math.ceil(share * everybody.length - 1e-9) - 1);
                assertThat(result.quantile(residents, share)).isEqualTo(everybody[index]);
            }
            double above = Arrays.stream(everybody).filter(value -> value >= 3).count();
            assertThat(result.shareAtLeast(residents, 3)).isCloseTo(above / everybody.length, within(1e-15));
        }
    }

    @Test
    void statistics_undefinedWhereNobodyLives_doNotSeeIt() {
        AccessResult result = new AccessResult(new double[] {1, Double.NaN, 3});
        assertThat(result.mean(new double[] {1, 0, 1})).isEqualTo(2);
        assertThat(result.median(new double[] {1, 0, 1})).isEqualTo(1);
        assertThat(result.mean(new double[] {1, 1, 1})).isNaN();
        assertThat(result.median(new double[] {1, 1, 1})).isNaN();
    }

    @Test
    void statistics_noResidents_areUndefined() {
        AccessResult result = new AccessResult(new double[] {1, 2});
        assertThat(result.mean(new double[2])).isNaN();
        assertThat(result.median(new double[2])).isNaN();
        assertThat(result.shareAtLeast(new double[2], 1)).isNaN();
    }

    @Test
    void median_infiniteCosts_areTheHighest() {
        AccessResult result = new AccessResult(new double[] {Double.POSITIVE_INFINITY, 5, 2});
        assertThat(result.median(new double[] {1, 1, 1})).isEqualTo(5);
        assertThat(result.quantile(new double[] {1, 1, 1}, 1)).isInfinite();
    }

    @Test
    void values_changedByTheCaller_stay() {
        AccessResult result = new AccessResult(new double[] {1});
        result.values()[0] = 9;
        assertThat(result.value(0)).isEqualTo(1);
        assertThat(result.origins()).isEqualTo(1);
    }

    @Test
    void statistics_badInput_nameIt() {
        AccessResult result = new AccessResult(new double[] {1, 2});
        assertThatThrownBy(() -> result.mean(new double[3])).hasMessageContaining("residents");
        assertThatThrownBy(() -> result.mean(new double[] {1, -1})).hasMessageContaining("origin 1");
        assertThatThrownBy(() -> result.quantile(new double[2], 1.5)).hasMessageContaining("1.5");
    }
}
