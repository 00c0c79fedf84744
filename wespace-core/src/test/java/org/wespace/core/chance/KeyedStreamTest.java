package org.wespace.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.junit.jupiter.api.Test;

class KeyedStreamTest {

    private static final int RESIDENTS = 1 << 17;

    private final ChanceKey key = Chance.of(21).at(4, 9);

    @Test
    void nextLong_afterRestart_isTheDrawsOfTheResidentInOrder() {
        KeyedStream stream = key.stream().restart(77);

        assertThat(stream.nextLong()).isEqualTo(key.bits(77));
        assertThat(stream.nextLong()).isEqualTo(key.bits(77, 1));
        assertThat(stream.restart(78).nextLong()).isEqualTo(key.bits(78));
    }

    @Test
    void poissonSampler_onStream_hasMeanAndVarianceOfThePoisson() {
        KeyedStream stream = key.stream();
        SharedStateDiscreteSampler sampler = PoissonSampler.of(stream, 2.7);
        double sum = 0;
        double squares = 0;
        for (int resident = 0; resident < RESIDENTS; resident++) {
            stream.restart(resident);
            double value = sampler.sample();
            sum += value;
            squares += value * value;
        }
        double mean = sum / RESIDENTS;

        // 4.5 standard deviations; the variance of the sample variance is (m4 - m2^2) / n with m4 = m + 3 m^2.
        assertThat(mean).isCloseTo(2.7, within(4.5 * Math.sqrt(2.7 / RESIDENTS)));
        assertThat(squares / RESIDENTS - mean * mean)
                .isCloseTo(2.7, within(4.5 * Math.sqrt((2.7 + 2 * 2.7 * 2.7) / RESIDENTS)));
    }

    @Test
    void sampler_residentsInAnyOrder_givesEachTheSame() {
        KeyedStream stream = key.stream();
        ZigguratSampler.NormalizedGaussian sampler = ZigguratSampler.NormalizedGaussian.of(stream);
        double[] upwards = new double[1000];
        for (int resident = 0; resident < upwards.length; resident++) {
            stream.restart(resident);
            upwards[resident] = sampler.sample();
        }

        for (int resident = upwards.length - 1; resident >= 0; resident--) {
            stream.restart(resident);
            assertThat(sampler.sample()).isEqualTo(upwards[resident]);
        }
    }
}
