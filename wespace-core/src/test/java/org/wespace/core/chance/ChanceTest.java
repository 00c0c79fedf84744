package org.wespace.core.chance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChanceTest {

    /** The numbers are a promise: whoever changes them changes every result, and says so in the release notes. */
    @Test
    void bits_ofKnownKeys_areTheSameForEver() {
        assertThat(Chance.of(0).at(0, 0).bits(0)).isEqualTo(-5809328930139594070L);
        assertThat(Chance.of(42).at(3, 17).bits(5)).isEqualTo(-571490439408275427L);
        assertThat(Chance.of(-1).at(Long.MAX_VALUE, Integer.MIN_VALUE).bits(-9)).isEqualTo(3065324937538521603L);
        assertThat(Chance.of(42).at(3, 17).bits(5, 1)).isEqualTo(6419896479742693389L);
    }

    @Test
    void bits_sameKeyTwice_areEqual() {
        assertThat(Chance.of(7).at(1, 2).bits(3))
                .isEqualTo(Chance.of(7).at(1, 2).bits(3));
        assertThat(Chance.of(7).at(1, 2).bits(3))
                .isEqualTo(Chance.of(7).at(1, 2).bits(3, 0));
    }

    @Test
    void bits_smallKeys_allDiffer() {
        Set<Long> seen = new HashSet<>();
        for (int seed = -2; seed <= 2; seed++) {
            for (int tick = -2; tick <= 2; tick++) {
                for (int decision = -2; decision <= 2; decision++) {
                    ChanceKey key = Chance.of(seed).at(tick, decision);
                    for (int resident = -2; resident <= 2; resident++) {
                        for (int draw = -2; draw <= 2; draw++) {
                            seen.add(key.bits(resident, draw));
                        }
                    }
                }
            }
        }

        assertThat(seen).hasSize(5 * 5 * 5 * 5 * 5);
    }

    @Test
    void of_seedsThatDifferInUpperHalf_giveDifferentBits() {
        assertThat(Chance.of(1L << 32).at(0, 0).bits(0))
                .isNotEqualTo(Chance.of(0).at(0, 0).bits(0));
        assertThat(Chance.of(1L << 63).seed()).isEqualTo(Long.MIN_VALUE);
    }

    @Test
    void key_directDraws_areTheConversionsOfItsBits() {
        ChanceKey key = Chance.of(5).at(6, 7);

        assertThat(key.uniform(8)).isEqualTo(Draws.uniform(key.bits(8)));
        assertThat(key.uniform(8, 2)).isEqualTo(Draws.uniform(key.bits(8, 2)));
        assertThat(key.openUniform(8)).isEqualTo(Draws.openUniform(key.bits(8)));
        assertThat(key.exponential(8)).isEqualTo(Draws.exponential(key.bits(8)));
        assertThat(key.normal(8)).isEqualTo(Draws.normal(key.bits(8)));
        assertThat(key.boundedInt(8, 100)).isEqualTo(Draws.boundedInt(key.bits(8), 100));
        assertThat(key.happens(8, 0.5)).isEqualTo(Draws.happens(key.bits(8), 0.5));
    }
}
