package org.wespace.agents.daily.service;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;

/**
 * Gives the free slots of each unit to those who bid for it: to all where there are enough, else to those with the
 * smallest keyed numbers. Numbers belong to residents and their needs, so that neither order nor threads matter.
 */
final class SlotLottery {

    private static final int UNIT_CHUNK = 2048;

    /** First entry of each unit in {@code byUnit}. */
    private final int[] begin;

    private int[] byUnit = {};

    SlotLottery(int units) {
        this.begin = new int[units + 1];
    }

    /** Bytes with so many bidders. */
    static long bytes(long units, long bidders) {
        return 4 * units + 4 * bidders;
    }

    /**
     * Marks who wins and takes their slots away.
     *
     * @param free slots by unit, which become fewer
     */
    void resolve(Seekers seekers, Residents residents, int[] free, ChanceKey key, ParallelLoop loop) {
        sortByUnit(seekers);
        int[] id = residents.id();
        loop.run(free.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                int bids = begin[unit + 1] - begin[unit];
                if (bids > free[unit]) {
                    IntArrays.quickSort(byUnit, begin[unit], begin[unit + 1], (a, b) -> {
                        int idA = id[seekers.row(a)];
                        int idB = id[seekers.row(b)];
                        int order =
                                Long.compareUnsigned(key.bits(idA, seekers.need(a)), key.bits(idB, seekers.need(b)));
                        if (order == 0) {
                            order = Integer.compare(idA, idB);
                        }
                        return order != 0 ? order : Integer.compare(seekers.need(a), seekers.need(b));
                    });
                }
                int given = Math.min(bids, free[unit]);
                for (int n = begin[unit]; n < begin[unit] + given; n++) {
                    seekers.win(byUnit[n]);
                }
                free[unit] -= given;
            }
        });
    }

    private void sortByUnit(Seekers seekers) {
        int count = seekers.size();
        if (byUnit.length < count) {
            byUnit = new int[Math.max(count, byUnit.length + (byUnit.length >> 1))];
        }
        Arrays.fill(begin, 0);
        for (int n = 0; n < count; n++) {
            if (seekers.place(n) != Seekers.NONE) {
                begin[seekers.place(n) + 1]++;
            }
        }
        for (int unit = 1; unit < begin.length; unit++) {
            begin[unit] += begin[unit - 1];
        }
        for (int n = 0; n < count; n++) {
            if (seekers.place(n) != Seekers.NONE) {
                byUnit[begin[seekers.place(n)]++] = n;
            }
        }
        for (int unit = begin.length - 1; unit > 0; unit--) {
            begin[unit] = begin[unit - 1];
        }
        begin[0] = 0;
    }
}
