package org.wespace.agents.resident.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WholeNumbersTest {

    @Test
    void split_wholeWeightsOfTheTotal_areKept() {
        assertThat(WholeNumbers.split(new double[] {3, 0, 86_000_001, 4}, 86_000_008))
                .containsExactly(3, 0, 86_000_001, 4);
    }

    @Test
    void split_shares_givesLargestRemaindersOneMore() {
        assertThat(WholeNumbers.split(new double[] {0.5, 0.3, 0.2}, 7)).containsExactly(4, 2, 1);
        assertThat(WholeNumbers.split(new double[] {1, 1, 1}, 5)).containsExactly(2, 2, 1);
    }

    @Test
    void round_manySmallSlices_losesNobodyInTheSum() {
        int slices = 10_000;
        int[] first = new int[slices];
        double[] table = new double[2 * slices];
        for (int i = 0; i < slices; i++) {
            first[i] = 1;
            table[2 * i] = 0.7;
            table[2 * i + 1] = 0.3;
        }
        int[] whole = WholeNumbers.round(new Lattice(slices, 2), table, first, new int[][] {{7000, 3000}});
        assertThat(new Lattice(slices, 2).margin(whole, 1)).containsExactly(7000, 3000);
        assertThat(new Lattice(slices, 2).margin(whole, 0)).containsOnly(1);
        assertThat(Arrays.stream(whole, 0, 200).sum()).isEqualTo(100);
        // No long run of slices goes one way.
        int yes = 0;
        for (int i = 0; i < 100; i++) {
            yes += whole[2 * i + 1];
        }
        assertThat(yes).isBetween(29, 31);
    }
}
