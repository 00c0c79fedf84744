package org.wespace.agents.resident;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.function.IntPredicate;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Draws;

/**
 * Picks so many residents, each eligible one with the same chance, none twice.
 *
 * <p>Those with the smallest keyed numbers win; the numbers belong to ids, so neither the order of rows nor anything
 * else matters. One pass over the rows, some nanoseconds each; scratch grows with the number picked. Not for several
 * threads.
 */
public final class RowLottery {

    /**
     * Standard deviations by which the threshold lies above the expected one, so that one pass nearly always will do.
     */
    private static final double MARGIN = 6;

    private int[] rows = new int[64];

    /**
     * Picks residents.
     *
     * @param eligible by row
     * @param eligibleCount how many rows are eligible
     * @param wanted how many to pick, 0 to {@code eligibleCount}
     * @param key the lottery numbers
     * @return an array that begins with the rows of the winners, in the order of their numbers; the lottery's own, good
     *     until the next pick
     */
    public int[] pick(Residents residents, IntPredicate eligible, int eligibleCount, int wanted, ChanceKey key) {
        if (wanted < 0 || wanted > eligibleCount) {
            throw new IllegalArgumentException("residents to pick must be 0 to " + eligibleCount + ": " + wanted);
        }
        if (wanted == 0) {
            return rows;
        }
        double threshold = (wanted + MARGIN * Math.sqrt(wanted) + MARGIN * MARGIN) / eligibleCount;
        int found = collect(residents, eligible, threshold, key);
        while (found < wanted && threshold < 1) {
            threshold *= 2;
            found = collect(residents, eligible, threshold, key);
        }
        if (found < wanted) {
            throw new IllegalArgumentException(
                    "only " + found + " rows are eligible, not " + eligibleCount + "; wanted: " + wanted);
        }
        int[] id = residents.id();
        IntArrays.quickSort(rows, 0, found, (a, b) -> {
            int order = Long.compareUnsigned(key.bits(id[a]), key.bits(id[b]));
            return order != 0 ? order : Integer.compare(id[a], id[b]);
        });
        return rows;
    }

    private int collect(Residents residents, IntPredicate eligible, double threshold, ChanceKey key) {
        int[] id = residents.id();
        int found = 0;
        for (int row = 0; row < id.length; row++) {
            if (eligible.test(row) && Draws.uniform(key.bits(id[row])) < threshold) {
                if (found == rows.length) {
                    rows = IntArrays.grow(rows, found + 1);
                }
                rows[found++] = row;
            }
        }
        return found;
    }
}
