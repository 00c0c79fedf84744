package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.SmallCities;
import org.wespace.core.chance.Chance;

class LargestRemainderTest {

    @Test
    void split_evenShares_exact() {
        assertThat(LargestRemainder.split(new int[] {1, 2, 3}, 60)).containsExactly(10, 20, 30);
    }

    @Test
    void split_remainders_goToTheLargest() {
        // Quotas 1.4, 3.5 and 2.1.
        assertThat(LargestRemainder.split(new int[] {20, 50, 30}, 7)).containsExactly(1, 4, 2);
    }

    @Test
    void split_equalRemainders_goToTheFirst() {
        assertThat(LargestRemainder.split(new int[] {1, 1, 1, 1}, 6)).containsExactly(2, 2, 1, 1);
    }

    @Test
    void split_nothing_givesNothing() {
        assertThat(LargestRemainder.split(new int[] {4, 0, 9}, 0)).containsExactly(0, 0, 0);
        assertThat(LargestRemainder.split(new int[] {0, 0}, 5)).containsExactly(0, 0);
        assertThat(LargestRemainder.split(new int[0], 5)).isEmpty();
    }

    @Test
    void split_numbersNearTheEnd_doNotOverflow() {
        int[] parts = LargestRemainder.split(new int[] {2_000_000_000, 2_000_000_000}, 4_000_000_000L);
        assertThat(parts).containsExactly(2_000_000_000, 2_000_000_000);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void split_anyWeights_wholePartsWithinOneOfTheirQuota(long seed) {
        int[] weights = SmallCities.counts(37, 1000, seed);
        int total = Chance.of(seed).at(1, 1).boundedInt(0, 5000);
        int[] parts = LargestRemainder.split(weights, total);
        assertThat(IntStream.of(parts).sum()).isEqualTo(total);
        double sum = IntStream.of(weights).sum();
        for (int i = 0; i < parts.length; i++) {
            assertThat(Math.abs(parts[i] - total * weights[i] / sum)).isLessThan(1);
        }
    }
}
