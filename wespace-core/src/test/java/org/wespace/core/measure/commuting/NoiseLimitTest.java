package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;

class NoiseLimitTest {

    private static final Chance CHANCE = Chance.of(5);

    @Test
    void of_oneDestination_isOne() {
        Flows certain = Flows.ofCounts(2, new int[] {0, 7, 9, 0});
        assertThat(NoiseLimit.of(certain, 3, CHANCE)).isEqualTo(new NoiseLimit(1, 0, 3));
    }

    @Test
    void of_twoEqualDestinations_isOneLessMeanDeviation() {
        // 100 trips, a fair coin each: CPC = 1 - E|heads - 50| / 100, with E|heads - 50| = 100 C(99, 49) / 2^100.
        Flows expected = Flows.of(2, new double[] {50, 50, 0, 0});
        double meanDeviation = 3.979461869358;
        NoiseLimit limit = NoiseLimit.of(expected, 40_000, CHANCE);
        assertThat(limit.commonPart()).isCloseTo(1 - meanDeviation / 100, within(4 * 0.030 / 200));
        // Var |heads - 50| = 25 - E|heads - 50|^2.
        assertThat(limit.deviation()).isCloseTo(Math.sqrt(25 - meanDeviation * meanDeviation) / 100, within(0.0005));
    }

    @Test
    void of_manyCells_growsWithTrips() {
        double[] few = new double[40 * 40];
        Arrays.fill(few, 1);
        double[] many = new double[40 * 40];
        Arrays.fill(many, 100);
        // Each cell is nearly Poisson: E|X - m| is 2 / e for m = 1 and 7.97 for m = 100.
        assertThat(NoiseLimit.of(Flows.of(40, few), 50, CHANCE).commonPart()).isCloseTo(0.6367, within(0.005));
        assertThat(NoiseLimit.of(Flows.of(40, many), 5, CHANCE).commonPart()).isCloseTo(0.9606, within(0.001));
    }

    @Test
    void of_sameChance_hasSameBits() {
        Flows expected = Flows.of(2, new double[] {5, 3, 2, 7});
        assertThat(NoiseLimit.of(expected, 10, CHANCE)).isEqualTo(NoiseLimit.of(expected, 10, Chance.of(5)));
        assertThat(NoiseLimit.of(expected, 10, CHANCE)).isNotEqualTo(NoiseLimit.of(expected, 10, Chance.of(6)));
    }

    @Test
    void of_fractionsOfTrips_addUpOverOrigins() {
        // Four origins with a quarter of a trip each make one trip; it agrees with a quarter of one.
        double[] trips = new double[16];
        for (int zone = 0; zone < 4; zone++) {
            trips[zone * 4 + zone] = 0.25;
        }
        assertThat(NoiseLimit.of(Flows.of(4, trips), 2, CHANCE).commonPart()).isEqualTo(0.25);
    }

    @Test
    void of_noTrips_isUndefined() {
        assertThat(NoiseLimit.of(Flows.ofCounts(2, new int[4]), 2, CHANCE).commonPart())
                .isNaN();
    }

    @Test
    void of_badArguments_areRefused() {
        Flows flows = Flows.of(1, new double[] {3e9});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NoiseLimit.of(flows, 1, CHANCE))
                .withMessageContaining("3000000000 leave zone 0");
        assertThatIllegalArgumentException().isThrownBy(() -> NoiseLimit.of(flows, 0, CHANCE));
    }
}
