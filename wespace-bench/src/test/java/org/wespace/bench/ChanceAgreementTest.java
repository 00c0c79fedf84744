package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Draws;

/** All candidates of {@link ChanceBenchmark} give each resident in each tick a uniform number of its own. */
class ChanceAgreementTest {

    private static final int RESIDENTS = 10_000;
    /** Four standard errors of the mean of as many uniform numbers. */
    private static final double ALLOWED = 4 / Math.sqrt(12.0 * RESIDENTS);

    @ParameterizedTest
    @EnumSource(Generator.class)
    void created_perResident_isUniformAndRepeatable(Generator generator) {
        double sum = 0;
        for (int resident = 0; resident < RESIDENTS; resident++) {
            long bits = generator.of(42, resident, 3).getAsLong();
            sum += Draws.uniform(bits);
            if (resident % 1000 == 0) {
                assertThat(generator.of(42, resident, 3).getAsLong()).isEqualTo(bits);
                assertThat(generator.of(42, resident, 4).getAsLong()).isNotEqualTo(bits);
                assertThat(generator.of(42, resident + 1, 3).getAsLong()).isNotEqualTo(bits);
                assertThat(generator.of(43, resident, 3).getAsLong()).isNotEqualTo(bits);
            }
        }
        assertThat(sum / RESIDENTS).isCloseTo(0.5, within(ALLOWED));
    }

    @Test
    void keyed_perResident_isUniformAndTheSameWithAKeyMadeAnew() {
        Chance chance = Chance.of(42);
        ChanceKey key = chance.at(3, 7);
        double sum = 0;
        for (int resident = 0; resident < RESIDENTS; resident++) {
            assertThat(chance.at(3, 7).bits(resident)).isEqualTo(key.bits(resident));
            sum += key.uniform(resident);
        }
        assertThat(sum / RESIDENTS).isCloseTo(0.5, within(ALLOWED));
    }
}
