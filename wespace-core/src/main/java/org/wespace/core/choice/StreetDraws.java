package org.wespace.core.choice;

import org.jspecify.annotations.Nullable;

/** Draws for a block of choosers at once from a street field. */
/*
 * The same steps as StreetDecayField.draw, with the same numbers, but step by step for the whole block: every search
 * takes one look for each chooser before the next look for any, and choosers who are done drop out by lists that are
 * written without branches. The processor then works on many searches at a time and hardly ever guesses wrong.
 *
 * Where lines are cut into blocks the search ends with the block. The few who come to its end walk on alone.
 */
final class StreetDraws {

    /** Choosers in a block: their state stays in the first-level cache. */
    static final int BLOCK = 64;

    private final StreetDecayField field;
    private final int width;
    private final RowOf rows;
    private final int nearCount;
    private final int farCount;
    private final int[] totals;
    private final float[] corners;
    private final int[] table;
    private final int[] forms;
    private final int[] bases;
    /** The two far directions that may follow each near direction: [near * 2 + side]. */
    private final int[] turns;

    /** Units ahead in the block of the next unit, for each direction with blocks. */
    private final int[] @Nullable [] reach;

    private boolean blocks;

    /** Near direction of each chooser, or -1. */
    private final int[] near = new int[BLOCK];

    private final int[] walker = new int[BLOCK];
    private final int[] direction = new int[BLOCK];
    private final double[] share = new double[BLOCK];
    private final int[] first = new int[BLOCK];
    private final int[] low = new int[BLOCK];
    private final int[] last = new int[BLOCK];
    private final int[] target = new int[BLOCK];

    StreetDraws(StreetDecayField field) {
        this.field = field;
        this.width = field.width();
        this.rows = field.rows();
        this.nearCount = field.nearCount();
        this.farCount = field.farCount();
        this.totals = field.totals();
        this.corners = field.corners();
        this.table = field.table();
        this.forms = field.forms();
        this.bases = field.bases();
        this.reach = new int[farCount + nearCount][];
        this.turns = new int[2 * nearCount];
        for (int n = 0; n < nearCount; n++) {
            turns[2 * n] = field.follow()[n][0];
            turns[2 * n + 1] = field.follow()[n][1];
        }
    }

    /** Looks at the field's lines anew; before the first block of many. */
    void open() {
        blocks = false;
        for (int d = 0; d < reach.length; d++) {
            reach[d] = field.reach(d);
            blocks |= reach[d] != null;
        }
    }

    /** Draws for the choosers {@code begin} to {@code end - 1}, at most {@link #BLOCK} of them. */
    void draw(int[] from, long[] bits, int[] to, int begin, int end) {
        int walkers = pick(from, bits, to, begin, end);
        if (walkers < 0) {
            for (int k = begin; k < end; k++) {
                to[k] = field.draw(from[k], bits[k]);
            }
            return;
        }
        walk(to, begin, walkers);
        walk(to, begin, turn(from, bits, to, begin, end));
    }

    /**
     * Picks the near direction that each chooser takes at home; those who take one become the walkers.
     *
     * @return their number, or -1 if somebody's accessibility is too faint for it
     */
    private int pick(int[] from, long[] bits, int[] to, int begin, int end) {
        boolean clear = true;
        int walkers = 0;
        for (int k = 0; k < end - begin; k++) {
            int base = from[begin + k] * (1 + nearCount);
            float total = LineTable.value(totals[base + nearCount]);
            clear &= total > StreetDecayField.FAINT;
            int aim = LineTable.below(Uniforms.high(bits[begin + k]), total);
            int picked = nearCount - 1;
            for (int n = 0; n < nearCount; n++) {
                picked -= LineTable.less(aim, totals[base + n]);
            }
            near[k] = picked;
            to[begin + k] = from[begin + k];
            walker[walkers] = k;
            direction[walkers] = farCount + picked;
            share[walkers] = Uniforms.low(bits[begin + k]);
            walkers += 1 + (picked >> 31);
        }
        return clear ? walkers : -1;
    }

    /** Walks the first {@code count} walkers along their directions, from {@code to} on. */
    private void walk(int[] to, int begin, int count) {
        int longest = 0;
        for (int w = 0; w < count; w++) {
            int unit = to[begin + walker[w]];
            int y = rows.of(unit);
            int x = unit - y * width;
            int f = direction[w] * LineTable.FORM;
            int line = forms[f] * x + forms[f + 1] * y + forms[f + 2];
            int place = bases[line] + forms[f + 3] * x + forms[f + 4] * y + 1;
            int steps = Math.min(forms[f + 5] + forms[f + 6] * x, forms[f + 7] + forms[f + 8] * y);
            if (blocks) {
                int[] within = reach[direction[w]];
                steps = within == null ? steps : within[unit];
            }
            first[w] = place;
            low[w] = place;
            last[w] = place + steps - 1;
            target[w] = LineTable.below(share[w], LineTable.value(table[place]));
            longest = Math.max(longest, steps - 1);
        }
        search(table, low, last, target, count, Integer.highestOneBit(longest));
        for (int w = 0; w < count; w++) {
            if (blocks && low[w] == last[w] && reach[direction[w]] != null) {
                to[begin + walker[w]] = field.walk(direction[w], to[begin + walker[w]], share[w]);
                continue;
            }
            to[begin + walker[w]] += forms[direction[w] * LineTable.FORM + 9] * (low[w] - first[w] + 1);
        }
    }

    /** Moves each to the last entry above its target; entries fall from {@code low} to {@code last}. */
    private static void search(int[] table, int[] low, int[] last, int[] target, int count, int longStep) {
        for (int step = longStep; step > 0; step >>= 1) {
            for (int w = 0; w < count; w++) {
                int at = Math.min(low[w] + step, last[w]);
                low[w] += (at - low[w]) * LineTable.less(target[w], table[at]);
            }
        }
    }

    /** Lets everybody turn at the corner, or choose a far direction at home; those who walk on become the walkers. */
    private int turn(int[] from, long[] bits, int[] to, int begin, int end) {
        int walkers = 0;
        for (int k = 0; k < end - begin; k++) {
            long more = Uniforms.next(bits[begin + k]);
            int base = to[begin + k] * (1 + farCount);
            if (near[k] < 0) {
                walkers = turnAtHome(from, bits, to, begin, k, walkers);
                continue;
            }
            int left = turns[2 * near[k]];
            int right = turns[2 * near[k] + 1];
            float stay = corners[base];
            float stayOrLeft = stay + corners[base + 1 + left];
            float total = stayOrLeft + corners[base + 1 + right];
            if (!(total > 0)) {
                to[begin + k] = field.draw(from[begin + k], bits[begin + k]);
                continue;
            }
            int aim = LineTable.below(Uniforms.high(more), total);
            int goesLeft = LineTable.less(aim, LineTable.order(stayOrLeft));
            walker[walkers] = k;
            direction[walkers] = right + (left - right) * goesLeft;
            share[walkers] = Uniforms.low(more);
            walkers += 1 - LineTable.less(aim, LineTable.order(stay));
        }
        return walkers;
    }

    /** One chooser without a near leg; returns the number of walkers with this one, if they walk. */
    private int turnAtHome(int[] from, long[] bits, int[] to, int begin, int k, int walkers) {
        long more = Uniforms.next(bits[begin + k]);
        int base = from[begin + k] * (1 + farCount);
        float total = 0;
        for (int part = 0; part <= farCount; part++) {
            total += corners[base + part];
        }
        if (!(total > 0)) {
            to[begin + k] = field.draw(from[begin + k], bits[begin + k]);
            return walkers;
        }
        int aim = LineTable.below(Uniforms.high(more), total);
        int far = farCount - 1;
        float sum = 0;
        for (int part = 0; part < farCount; part++) {
            sum += corners[base + part];
            far -= LineTable.less(aim, LineTable.order(sum));
        }
        walker[walkers] = k;
        direction[walkers] = far;
        share[walkers] = Uniforms.low(more);
        return walkers + 1 + (far >> 31);
    }
}
