package org.wespace.agents.work;

import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.ints.IntComparator;
import java.util.Arrays;
import org.wespace.core.engine.ParallelLoop;

/**
 * Gives what is scarce to those who bid for it, slot by slot: to all of them where it suffices, else in the order of
 * their lottery numbers.
 *
 * <p>Contract: where it does not suffice, bidders are gone through from the smallest number on, and each whose need
 * still fits gets it. The outcome depends neither on the order of bidders nor on threads, as long as no two compare as
 * equal. Memory: 8 bytes a slot and 4 a bidder.
 */
final class PlaceLottery {

    private static final int SLOT_CHUNK = 2048;

    /** Those who bid, by index. */
    interface Bids extends IntComparator {

        /** The slot that a bidder bids for. */
        int slot(int bidder);

        /** How much of the slot a bidder needs. */
        int need(int bidder);

        /** A bidder gets what it needs. Called by several threads, once a bidder at most. */
        void win(int bidder);

        /** Whether a bidder has won. */
        boolean won(int bidder);
    }

    private final int[] free;
    /** First place of each slot's bidders in {@code bySlot}. */
    private final int[] begin;

    private int[] bySlot = {};

    PlaceLottery(int slots) {
        this.free = new int[slots];
        this.begin = new int[slots + 1];
    }

    /** How much of each slot is free, to be set before the bids and taken from by them. */
    int[] free() {
        return free;
    }

    /**
     * Resolves one round.
     *
     * @param bidders indices of the bidders; afterwards it begins with those who lost, in their former order
     * @return number of losers
     */
    int resolve(Bids bids, int[] bidders, int count, ParallelLoop loop) {
        sortBySlot(bids, bidders, count);
        loop.run(free.length, SLOT_CHUNK, (chunk, from, to) -> {
            for (int slot = from; slot < to; slot++) {
                if (begin[slot] < begin[slot + 1]) {
                    give(bids, slot);
                }
            }
        });
        int losers = 0;
        for (int n = 0; n < count; n++) {
            if (!bids.won(bidders[n])) {
                bidders[losers++] = bidders[n];
            }
        }
        return losers;
    }

    private void sortBySlot(Bids bids, int[] bidders, int count) {
        if (bySlot.length < count) {
            bySlot = new int[Math.max(count, bySlot.length + (bySlot.length >> 1))];
        }
        Arrays.fill(begin, 0);
        for (int n = 0; n < count; n++) {
            begin[bids.slot(bidders[n]) + 1]++;
        }
        for (int slot = 0; slot < free.length; slot++) {
            begin[slot + 1] += begin[slot];
        }
        for (int n = 0; n < count; n++) {
            bySlot[begin[bids.slot(bidders[n])]++] = bidders[n];
        }
        for (int slot = free.length; slot > 0; slot--) {
            begin[slot] = begin[slot - 1];
        }
        begin[0] = 0;
    }

    private void give(Bids bids, int slot) {
        long wanted = 0;
        for (int n = begin[slot]; n < begin[slot + 1]; n++) {
            wanted += bids.need(bySlot[n]);
        }
        if (wanted > free[slot]) {
            IntArrays.quickSort(bySlot, begin[slot], begin[slot + 1], bids);
        }
        for (int n = begin[slot]; n < begin[slot + 1]; n++) {
            int need = bids.need(bySlot[n]);
            if (need <= free[slot]) {
                free[slot] -= need;
                bids.win(bySlot[n]);
            }
        }
    }
}
