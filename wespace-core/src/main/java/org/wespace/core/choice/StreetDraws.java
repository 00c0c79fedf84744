package org.wespace.core.choice;

/** Draws for a block of choosers at once from a street field whose lines are whole. */
/*
 * The same steps as StreetDecayField.draw, with the same numbers, but step by step for the whole block: every search
 * takes one look for each chooser before the next look for any, and choosers who are done drop out by lists that are
 * written without branches. The processor then works on many searches at a time and hardly ever guesses wrong.
 */
final class StreetDraws {

    /** Choosers in a block: their state stays in the first-level cache. */
    static final int BLOCK = 64;

    private final StreetDecayField field;
    private final int width;
    private final RowOf rows;
    private final int partCount;
    private final int farCount;
    private final int[] totals;
    private final float[] corners;
    private final int[] table;
    private final int[] forms;
    private final int[] bases;
    /** The two parts that may follow each near part: [part * 2 + side]. */
    private final int[] turns;

    private final int[] part = new int[BLOCK];
    private final int[] walker = new int[BLOCK];
    private final int[] first = new int[BLOCK];
    private final int[] low = new int[BLOCK];
    private final int[] last = new int[BLOCK];
    private final int[] target = new int[BLOCK];
    private final double[] share = new double[BLOCK];

    StreetDraws(StreetDecayField field) {
        this.field = field;
        this.width = field.width();
        this.rows = field.rows();
        this.partCount = field.partCount();
        this.farCount = field.farCount();
        this.totals = field.totals();
        this.corners = field.corners();
        this.table = field.table();
        this.forms = field.forms();
        this.bases = field.bases();
        this.turns = new int[2 * partCount];
        int[][] follow = field.follow();
        for (int near = 0; near < follow.length; near++) {
            turns[2 * (1 + farCount + near)] = 1 + follow[near][0];
            turns[2 * (1 + farCount + near) + 1] = 1 + follow[near][1];
        }
    }

    /** Draws for the choosers {@code begin} to {@code end - 1}, at most {@link #BLOCK} of them. */
    void draw(int[] from, long[] bits, int[] to, int begin, int end) {
        if (!pick(from, bits, to, begin, end)) {
            for (int k = begin; k < end; k++) {
                to[k] = field.draw(from[k], bits[k]);
            }
            return;
        }
        int walkers = 0;
        for (int k = 0; k < end - begin; k++) {
            walker[walkers] = k;
            walkers += LineTable.less(0, part[k]);
        }
        walk(to, begin, walkers);
        int turning = turn(from, bits, to, begin, walkers);
        walk(to, begin, turning);
    }

    /** Picks the part that each chooser takes at home. False if somebody's accessibility is too faint for it. */
    private boolean pick(int[] from, long[] bits, int[] to, int begin, int end) {
        boolean clear = true;
        for (int k = begin; k < end; k++) {
            int base = from[k] * partCount;
            float total = LineTable.value(totals[base + partCount - 1]);
            clear &= total > StreetDecayField.FAINT;
            int aim = LineTable.below(Uniforms.high(bits[k]), total);
            int picked = partCount - 1;
            for (int p = 0; p < partCount - 1; p++) {
                picked -= LineTable.less(aim, totals[base + p]);
            }
            part[k - begin] = picked;
            share[k - begin] = Uniforms.low(bits[k]);
            to[k] = from[k];
        }
        return clear;
    }

    /** Walks the first {@code count} walkers along the lines of their parts, from {@code to} on. */
    private void walk(int[] to, int begin, int count) {
        int longest = 0;
        for (int w = 0; w < count; w++) {
            int k = walker[w];
            int unit = to[begin + k];
            int y = rows.of(unit);
            int x = unit - y * width;
            int f = part[k] * LineTable.FORM;
            int line = forms[f] * x + forms[f + 1] * y + forms[f + 2];
            int place = bases[line] + forms[f + 3] * x + forms[f + 4] * y + 1;
            int steps = Math.min(forms[f + 5] + forms[f + 6] * x, forms[f + 7] + forms[f + 8] * y);
            first[w] = place;
            low[w] = place;
            last[w] = place + steps - 1;
            target[w] = LineTable.below(share[k], LineTable.value(table[place]));
            longest = Math.max(longest, steps - 1);
        }
        search(table, low, last, target, count, Integer.highestOneBit(longest));
        for (int w = 0; w < count; w++) {
            int k = walker[w];
            to[begin + k] += forms[part[k] * LineTable.FORM + 9] * (low[w] - first[w] + 1);
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

    /** Lets the walkers on near parts turn at their corners; afterwards those who walk on are the walkers. */
    private int turn(int[] from, long[] bits, int[] to, int begin, int walkers) {
        int turning = 0;
        for (int w = 0; w < walkers; w++) {
            int k = walker[w];
            walker[turning] = k;
            turning += LineTable.less(farCount, part[k]);
        }
        int walking = 0;
        for (int w = 0; w < turning; w++) {
            int k = walker[w];
            long more = Uniforms.next(bits[begin + k]);
            int base = to[begin + k] * (1 + farCount);
            int left = turns[2 * part[k]];
            int right = turns[2 * part[k] + 1];
            float stay = corners[base];
            float stayOrLeft = stay + corners[base + left];
            float total = stayOrLeft + corners[base + right];
            if (!(total > 0)) {
                to[begin + k] = field.draw(from[begin + k], bits[begin + k]);
                continue;
            }
            int aim = LineTable.below(Uniforms.high(more), total);
            int keepsLeft = LineTable.less(aim, LineTable.order(stayOrLeft));
            part[k] = right + (left - right) * keepsLeft;
            share[k] = Uniforms.low(more);
            walker[walking] = k;
            walking += 1 - LineTable.less(aim, LineTable.order(stay));
        }
        return walking;
    }
}
