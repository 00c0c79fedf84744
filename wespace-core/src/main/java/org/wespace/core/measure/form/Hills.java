package org.wespace.core.measure.form;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;
import java.util.Arrays;

/**
 * The hills of a field above a floor: a label for each unit, the peak that it belongs to.
 *
 * @param labels by unit, or {@link Centres#NONE} below the floor
 * @param count number of peaks
 */
record Hills(int[] labels, int count) {

    /** Heights are told apart to one part in this of the highest: what is less is rounding. */
    private static final double STEPS = 1e9;

    /** Units from the highest down; each level takes the labels of what lies above it, then spreads them, then adds. */
    static Hills of(UnitContiguity contiguity, double[] field, double floor) {
        int[] labels = new int[field.length];
        Arrays.fill(labels, Centres.NONE);
        double[] depth = depths(field, floor);
        int[] order = new int[field.length];
        Arrays.setAll(order, unit -> unit);
        DoubleArrays.radixSortIndirect(order, depth, true);
        int count = 0;
        for (int from = 0, to; from < order.length && depth[order[from]] < Double.POSITIVE_INFINITY; from = to) {
            to = from + 1;
            while (to < order.length && depth[order[to]] == depth[order[from]]) {
                to++;
            }
            climb(contiguity, depth, labels, Arrays.copyOfRange(order, from, to));
            for (int i = from; i < to; i++) {
                if (labels[order[i]] == Centres.NONE) {
                    double here = depth[order[i]];
                    Flood.fill(contiguity, labels, order[i], count++, next -> depth[next] == here);
                }
            }
        }
        return new Hills(labels, count);
    }

    /** How far each unit lies below 0 in steps; infinite below the floor and where the field is 0. */
    private static double[] depths(double[] field, double floor) {
        double highest = 0;
        for (double value : field) {
            highest = Math.max(highest, value);
        }
        double[] depth = new double[field.length];
        for (int unit = 0; unit < field.length; unit++) {
            boolean above = field[unit] > 0 && field[unit] >= floor * (1 - 1 / STEPS);
            depth[unit] = above ? -Math.rint(field[unit] / highest * STEPS) : Double.POSITIVE_INFINITY;
        }
        return depth;
    }

    /** Labels the units of a level from above, then those of the level that they touch, and so on. */
    private static void climb(UnitContiguity contiguity, double[] depth, int[] labels, int[] units) {
        int[] up = new int[units.length];
        for (int i = 0; i < units.length; i++) {
            up[i] = highestNeighbour(contiguity, depth, units[i]);
        }
        IntArrayFIFOQueue open = new IntArrayFIFOQueue();
        for (int i = 0; i < units.length; i++) {
            if (up[i] != Centres.NONE) {
                labels[units[i]] = labels[up[i]];
                open.enqueue(units[i]);
            }
        }
        while (!open.isEmpty()) {
            int unit = open.dequeueInt();
            for (int slot = 0; slot < contiguity.slots(unit); slot++) {
                int next = contiguity.neighbour(unit, slot);
                if (next >= 0 && labels[next] == Centres.NONE && depth[next] == depth[unit]) {
                    labels[next] = labels[unit];
                    open.enqueue(next);
                }
            }
        }
    }

    /** The highest neighbour that lies above a unit; {@link Centres#NONE} if there is none. */
    private static int highestNeighbour(UnitContiguity contiguity, double[] depth, int unit) {
        int best = Centres.NONE;
        for (int slot = 0; slot < contiguity.slots(unit); slot++) {
            int next = contiguity.neighbour(unit, slot);
            if (next >= 0 && depth[next] < depth[unit] && (best == Centres.NONE || depth[next] < depth[best])) {
                best = next;
            }
        }
        return best;
    }
}
