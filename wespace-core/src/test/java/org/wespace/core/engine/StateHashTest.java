package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StateHashTest {

    /** Hashes are compared between machines and versions: these stay as they are. */
    @Test
    void text_ofKnownInput_isTheSameForEver() {
        StateHash hash =
                new StateHash().add(42).add("homes").add(new int[] {1, 2, 3}).add(new double[] {0.5, -1});

        assertThat(new StateHash().text()).isEqualTo("9353dfc8a195f3e2");
        assertThat(hash.text()).isEqualTo("17d943c7cd98e28a");
    }

    @Test
    void add_anotherOrder_anotherHash() {
        assertThat(new StateHash().add(1).add(2).value())
                .isNotEqualTo(new StateHash().add(2).add(1).value());
        assertThat(new StateHash().add(new int[] {1, 2}).value())
                .isNotEqualTo(new StateHash().add(new int[] {2, 1}).value());
    }

    @Test
    void add_arraysCutElsewhere_anotherHash() {
        long one = new StateHash().add(new int[] {1, 2}).add(new int[] {3}).value();
        long other = new StateHash().add(new int[] {1}).add(new int[] {2, 3}).value();

        assertThat(one).isNotEqualTo(other);
        assertThat(new StateHash().add(new int[0]).value()).isNotEqualTo(new StateHash().value());
        assertThat(new StateHash().add("ab").add("c").value())
                .isNotEqualTo(new StateHash().add("a").add("bc").value());
    }

    @Test
    void add_oneBitFlipped_changesAboutHalfOfTheHash() {
        int[] values = new int[101];
        long plain = new StateHash().add(values).value();
        Set<Long> seen = new HashSet<>();
        long flips = 0;
        for (int i = 0; i < values.length; i++) {
            for (int bit = 0; bit < Integer.SIZE; bit++) {
                values[i] ^= 1 << bit;
                long hash = new StateHash().add(values).value();
                values[i] ^= 1 << bit;
                seen.add(hash);
                flips += Long.bitCount(hash ^ plain);
            }
        }

        int trials = values.length * Integer.SIZE;
        assertThat(seen).hasSize(trials).doesNotContain(plain);
        // 4.5 standard deviations of a mean of fair bits.
        assertThat(Math.abs(flips - 32.0 * trials)).isLessThan(4.5 * Math.sqrt(16.0 * trials));
    }

    @Test
    void add_zerosOfBothSigns_differ() {
        assertThat(new StateHash().add(0.0).value())
                .isNotEqualTo(new StateHash().add(-0.0).value());
        assertThat(new StateHash()
                        .add(Double.longBitsToDouble(0x7FF8000000000001L))
                        .value())
                .isEqualTo(new StateHash().add(Double.NaN).value());
    }

    @Test
    void add_partOfAnArray_isThatPartOnly() {
        assertThat(new StateHash().add(new int[] {9, 1, 2, 3, 9}, 1, 4).value())
                .isEqualTo(new StateHash().add(new int[] {1, 2, 3}).value());
    }

    @Test
    void add_arraysOfAllKinds_seeEachValue() {
        assertThat(new StateHash().add(new byte[] {1}).value())
                .isNotEqualTo(new StateHash().add(new byte[] {2}).value());
        assertThat(new StateHash().add(new short[] {1}).value())
                .isNotEqualTo(new StateHash().add(new short[] {2}).value());
        assertThat(new StateHash().add(new long[] {1}).value())
                .isNotEqualTo(new StateHash().add(new long[] {2}).value());
        assertThat(new StateHash().add(new float[] {1}).value())
                .isNotEqualTo(new StateHash().add(new float[] {2}).value());
        assertThat(new StateHash().add(new double[] {1}).value())
                .isNotEqualTo(new StateHash().add(new double[] {2}).value());
    }

    @Test
    void row_sumsOfSwappedValues_differ() {
        long straight = hashOfRow(1, 7) + hashOfRow(2, 8);
        long crossed = hashOfRow(1, 8) + hashOfRow(2, 7);

        assertThat(straight).isNotEqualTo(crossed);
    }

    @Test
    void text_ofSmallHash_hasLeadingZeros() {
        assertThat(StateHash.text(10)).isEqualTo("000000000000000a");
    }

    private static long hashOfRow(long id, long value) {
        return StateHash.end(StateHash.with(StateHash.row(id), value));
    }
}
