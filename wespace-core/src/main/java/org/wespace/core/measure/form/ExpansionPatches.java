package org.wespace.core.measure.form;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

/** Patches of new units with their landscape expansion index, ordered by their lowest unit. */
final class ExpansionPatches {

    private static final int NONE = -1;

    private final IntArrayList sizes = new IntArrayList();
    private final DoubleArrayList indices = new DoubleArrayList();
    private int units;

    private ExpansionPatches() {}

    static ExpansionPatches of(UnitMask before, UnitMask after) {
        Grid grid = after.grid();
        ExpansionPatches patches = new ExpansionPatches();
        // Last patch that a unit was taken into, or was in the buffer of.
        int[] seen = new int[grid.unitCount()];
        Arrays.fill(seen, NONE);
        IntArrayList open = new IntArrayList();
        for (int unit = 0; unit < seen.length; unit++) {
            boolean fresh = after.contains(unit) && !before.contains(unit);
            if (fresh && seen[unit] == NONE) {
                patches.add(before, after, unit, seen, open);
            }
        }
        return patches;
    }

    private void add(UnitMask before, UnitMask after, int first, int[] seen, IntArrayList open) {
        int patch = sizes.size();
        int size = 0;
        int occupied = 0;
        int vacant = 0;
        seen[first] = patch;
        open.push(first);
        while (!open.isEmpty()) {
            int unit = open.popInt();
            size++;
            for (int d = 0; d < Direction.COUNT; d++) {
                int next = after.grid().neighbour(unit, Direction.of(d));
                if (next == Grid.NONE || seen[next] == patch) {
                    continue;
                }
                seen[next] = patch;
                if (before.contains(next)) {
                    occupied++;
                } else if (after.contains(next)) {
                    open.push(next);
                } else {
                    vacant++;
                }
            }
        }
        sizes.add(size);
        // A patch that fills the grid has no buffer, and touches nothing.
        indices.add(occupied == 0 ? 0 : 100.0 * occupied / (occupied + vacant));
        units += size;
    }

    int count() {
        return sizes.size();
    }

    int units() {
        return units;
    }

    int size(int patch) {
        return sizes.getInt(patch);
    }

    double index(int patch) {
        return indices.getDouble(patch);
    }

    double share(DoublePredicate kind) {
        int sum = 0;
        for (int patch = 0; patch < sizes.size(); patch++) {
            sum += kind.test(index(patch)) ? size(patch) : 0;
        }
        return (double) sum / units;
    }
}
