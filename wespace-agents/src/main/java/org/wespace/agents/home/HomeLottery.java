package org.wespace.agents.home;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparator;
import java.util.Arrays;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;

/**
 * Gives the vacant homes of each unit to those who bid for them: to all where there is room for the least that they
 * take, else in the order of keyed numbers to each for whom there still is. Winners get what they asked for, or, where
 * less is free, homes that fall short of it alike.
 *
 * <p>Neither the order of rows nor threads matter. Homes that bidders would leave are not on offer.
 */
final class HomeLottery {

    private static final int UNIT_CHUNK = 512;

    private final Residents residents;
    private final Homes homes;
    private final FloorUse[] useOf;
    private final Dwellings dwellings;
    private final int[] begin;
    private int[] sorted = {};
    /** Floor left of the unit at hand by use, then what bids ask beyond their least; one array for each worker. */
    private long[][] left = {};

    HomeLottery(HomeMarket market, Dwellings dwellings) {
        this.dwellings = dwellings;
        this.residents = market.residents();
        this.homes = market.homes();
        this.useOf = market.forms().uses();
        this.begin = new int[homes.grid().unitCount() + 1];
    }

    /**
     * Resolves one round and books the homes of those who win.
     *
     * @param count how many of the bidders count; afterwards their list begins with those who lost
     * @return number of losers
     */
    int resolve(HomeBids bids, int count, int round, int[] rows, ChanceKey key, ParallelLoop loop) {
        if (left.length != loop.threads()) {
            left = new long[loop.threads()][2 * FloorUse.COUNT];
        }
        sort(bids, count, round);
        IntComparator order = (a, b) -> {
            int idA = residents.id()[rows[a]];
            int idB = residents.id()[rows[b]];
            int byKey = Long.compareUnsigned(key.bits(idA, round), key.bits(idB, round));
            return byKey != 0 ? byKey : Integer.compare(idA, idB);
        };
        loop.run(begin.length - 1, UNIT_CHUNK, (worker, chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                if (begin[unit] < begin[unit + 1]) {
                    fill(bids, unit, round, order, left[worker]);
                }
            }
        });
        int losers = 0;
        for (int j = 0; j < count; j++) {
            int n = bids.bidders[j];
            if (bids.won[n] < 0) {
                bids.bidders[losers++] = n;
            } else {
                int at = n * bids.tries + round;
                homes.occupy(useOf[bids.form[at]], bids.place[at], bids.asked[n]);
            }
        }
        return losers;
    }

    /** Counting sort of the bidders by the unit that they bid for. */
    private void sort(HomeBids bids, int count, int round) {
        if (sorted.length < count) {
            sorted = new int[bids.bidders.length];
        }
        Arrays.fill(begin, 0);
        for (int j = 0; j < count; j++) {
            begin[bids.place[bids.bidders[j] * bids.tries + round] + 1]++;
        }
        for (int unit = 0; unit + 1 < begin.length; unit++) {
            begin[unit + 1] += begin[unit];
        }
        for (int j = 0; j < count; j++) {
            int n = bids.bidders[j];
            sorted[begin[bids.place[n * bids.tries + round]]++] = n;
        }
        System.arraycopy(begin, 0, begin, 1, begin.length - 1);
        begin[0] = 0;
    }

    private void fill(HomeBids bids, int unit, int round, IntComparator order, long[] room) {
        int first = begin[unit];
        int last = begin[unit + 1];
        if (!allFit(bids, unit, round, room)) {
            IntArrays.quickSort(sorted, first, last, order);
        }
        clear(unit, room);
        for (int j = first; j < last; j++) {
            int n = sorted[j];
            int use = use(bids, n, round);
            int least = dwellings.accepted(bids.asked[n]);
            if (least <= room[use]) {
                room[use] -= least;
                room[FloorUse.COUNT + use] += bids.asked[n] - least;
                bids.won[n] = (byte) round;
            }
        }
        for (int j = first; j < last; j++) {
            int n = sorted[j];
            int use = use(bids, n, round);
            long more = room[FloorUse.COUNT + use];
            if (bids.won[n] == round && more > room[use]) {
                int least = dwellings.accepted(bids.asked[n]);
                bids.asked[n] = (int) (least + (bids.asked[n] - least) * room[use] / more);
            }
        }
    }

    /** Whether there is room for the least that all bidders of a unit take, of every use. */
    private boolean allFit(HomeBids bids, int unit, int round, long[] room) {
        clear(unit, room);
        boolean fit = true;
        for (int j = begin[unit]; j < begin[unit + 1]; j++) {
            int use = use(bids, sorted[j], round);
            room[use] -= dwellings.accepted(bids.asked[sorted[j]]);
            fit &= room[use] >= 0;
        }
        return fit;
    }

    private void clear(int unit, long[] room) {
        for (FloorUse use : useOf) {
            room[use.ordinal()] = homes.vacant(use, unit);
            room[FloorUse.COUNT + use.ordinal()] = 0;
        }
    }

    private int use(HomeBids bids, int n, int round) {
        return useOf[bids.form[n * bids.tries + round]].ordinal();
    }
}
