package org.wespace.core.measure.form;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.function.IntPredicate;

/** Spreading of a label over places that touch. */
final class Flood {

    private Flood() {}

    /** Gives a place, and all that are reached from it over unlabelled places of a kind, a label. */
    static void fill(Contiguity contiguity, int[] labels, int first, int label, IntPredicate kind) {
        IntArrayList open = new IntArrayList();
        labels[first] = label;
        open.push(first);
        while (!open.isEmpty()) {
            int place = open.popInt();
            for (int slot = 0; slot < contiguity.slots(place); slot++) {
                int next = contiguity.neighbour(place, slot);
                if (next >= 0 && labels[next] == Centres.NONE && kind.test(next)) {
                    labels[next] = label;
                    open.push(next);
                }
            }
        }
    }
}
