package org.wespace.core.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * The sums behind a decay field, leg by leg: {@code A = S + sum_f R_f + sum_n F_n}.
 *
 * <p>{@code R_f} runs the masses along one far direction; {@code F_n} runs, along one near direction, the masses
 * together with the {@code R_f} of the directions that may follow. Each is a running sum along lines, so all sums over
 * all pairs of units cost O(units); exact, with nothing sampled and nothing cut off.
 *
 * <p>Memory: 8 bytes per unit for each far and near direction and for A. One update at a time.
 */
public final class StreetSums {

    private static final int ROW_CHUNK = 16;

    private StreetKernel kernel;
    private final LineSums[] nearSums;
    private final LineSums[] farSums;
    /** Whether each direction is summed in the sweep from south to north. */
    private final boolean[] farNorthward;

    private final boolean[] nearNorthward;
    private final double[] mass;
    private final double[][] far;
    private final double[][] near;
    /** What runs along a far direction: the masses. */
    private final double[][] alone;
    /** What runs along each near direction: the masses, and the two far sums that may follow. */
    private final double[][][] together;

    private final double[] accessibility;
    /** Running sums of all directions, by the places of their layouts; null without draws. */
    private final int @Nullable [] table;

    StreetSums(StreetKernel kernel, boolean drawn) {
        Grid grid = kernel.grid();
        LegPlan plan = kernel.plan();
        int units = grid.unitCount();
        this.kernel = kernel;
        List<LineTable> layouts = layouts(grid, plan);
        this.table = drawn ? new int[size(layouts)] : null;
        this.farSums = new LineSums[plan.far().size()];
        for (int f = 0; f < farSums.length; f++) {
            farSums[f] = new LineSums(grid, plan.far().get(f), kernel.far(f), layouts.get(f), table);
        }
        this.nearSums = new LineSums[plan.near().size()];
        for (int n = 0; n < nearSums.length; n++) {
            LineTable layout = layouts.get(farSums.length + n);
            nearSums[n] = new LineSums(grid, plan.near().get(n), kernel.near(n), layout, table);
        }
        this.farNorthward = new boolean[farSums.length];
        for (int f = 0; f < farSums.length; f++) {
            farNorthward[f] = plan.far().get(f).dy() <= 0;
        }
        this.nearNorthward = new boolean[nearSums.length];
        for (int n = 0; n < nearSums.length; n++) {
            nearNorthward[n] = plan.near().get(n).dy() < 0;
        }
        this.mass = new double[units];
        this.far = new double[farSums.length][units];
        this.near = new double[nearSums.length][units];
        this.alone = new double[][] {mass};
        this.together = new double[nearSums.length][][];
        for (int n = 0; n < nearSums.length; n++) {
            int[] follow = plan.follow()[n];
            together[n] = new double[][] {mass, far[follow[0]], far[follow[1]]};
        }
        this.accessibility = new double[units];
    }

    /** One table behind the other, far directions first. */
    private static List<LineTable> layouts(Grid grid, LegPlan plan) {
        List<LineTable> layouts = new ArrayList<>();
        int offset = 0;
        for (List<Direction> legs : List.of(plan.far(), plan.near())) {
            for (Direction direction : legs) {
                LineTable layout = new LineTable(grid, direction, offset);
                layouts.add(layout);
                offset = Math.addExact(offset, layout.size());
            }
        }
        return layouts;
    }

    private static int size(List<LineTable> layouts) {
        return layouts.stream().mapToInt(LineTable::size).sum();
    }

    /** The kernel of these sums. */
    public StreetKernel kernel() {
        return kernel;
    }

    /** Takes the weights of another kernel of the same grid, pattern and direction of view. */
    void bind(StreetKernel other) {
        kernel = other;
        for (int f = 0; f < farSums.length; f++) {
            farSums[f].bind(other.far(f));
        }
        for (int n = 0; n < nearSums.length; n++) {
            nearSums[n].bind(other.near(n));
        }
    }

    /**
     * Computes all sums for new masses.
     *
     * @param newMass one value per unit, finite and not negative
     */
    public void update(double[] newMass) {
        update(Masses.require(kernel.grid(), newMass), 1, this::total);
    }

    /**
     * As {@link #update(double[])}, by all threads of a loop: direction by direction, with the same bits.
     *
     * @param newMass one value per unit, finite and not negative
     * @throws IllegalStateException for the sums of a field, which are made by its own update
     */
    public void update(double[] newMass, ParallelLoop loop) {
        if (table != null) {
            throw new IllegalStateException("the sums of a field are made by its own update");
        }
        Masses.require(kernel.grid(), newMass);
        System.arraycopy(newMass, 0, mass, 0, mass.length);
        int height = kernel.grid().height();
        int width = kernel.grid().width();
        loop.run(far.length, 1, (chunk, from, to) -> farDirection(from, height));
        loop.run(near.length, 1, (chunk, from, to) -> nearDirection(from, height));
        loop.run(height, ROW_CHUNK, (chunk, from, to) -> {
            for (int y = from; y < to; y++) {
                total(y * width);
            }
        });
    }

    /** What is done with a row of units when all their sums are known. */
    interface RowEnd {

        /** Takes the units {@code base} to {@code base + width - 1}. */
        void row(int base);
    }

    /**
     * Computes all sums for masses times a factor, unchecked.
     *
     * <p>Where draws are prepared, two sweeps over the rows serve all directions, so that a row is in the cache when
     * its records are written: northward for the sums to the south and for far sums along rows, southward for the sums
     * to the north and for near sums along rows. What may follow a near direction is always known when its turn comes.
     * Without records one direction after the other is faster (1.3 x on FieldBenchmark.sums): fewer arrays are in use
     * at a time.
     */
    void update(double[] newMass, double factor, RowEnd end) {
        for (int unit = 0; unit < mass.length; unit++) {
            mass[unit] = newMass[unit] * factor;
        }
        int height = kernel.grid().height();
        int width = kernel.grid().width();
        if (table == null) {
            eachDirection(height);
            for (int y = 0; y < height; y++) {
                end.row(y * width);
            }
            return;
        }
        for (int y = 0; y < height; y++) {
            row(y, true);
        }
        for (int y = height - 1; y >= 0; y--) {
            row(y, false);
            end.row(y * width);
        }
    }

    private void eachDirection(int height) {
        for (int f = 0; f < far.length; f++) {
            farDirection(f, height);
        }
        for (int k = 0; k < near.length; k++) {
            nearDirection(k, height);
        }
    }

    private void farDirection(int f, int height) {
        for (int n = 0; n < height; n++) {
            farSums[f].row(farNorthward[f] ? n : height - 1 - n, alone, far[f]);
        }
    }

    private void nearDirection(int k, int height) {
        for (int n = 0; n < height; n++) {
            nearSums[k].row(nearNorthward[k] ? n : height - 1 - n, together[k], near[k]);
        }
    }

    private void row(int y, boolean northward) {
        for (int f = 0; f < far.length; f++) {
            if (farNorthward[f] == northward) {
                farSums[f].row(y, alone, far[f]);
            }
        }
        for (int n = 0; n < near.length; n++) {
            if (nearNorthward[n] == northward) {
                nearSums[n].row(y, together[n], near[n]);
            }
        }
    }

    /** Adds up the parts of a row of units. */
    private void total(int base) {
        int width = kernel.grid().width();
        System.arraycopy(mass, base, accessibility, base, width);
        for (double[] sums : far) {
            add(sums, base, width);
        }
        for (double[] sums : near) {
            add(sums, base, width);
        }
    }

    private void add(double[] values, int base, int width) {
        double[] sums = accessibility;
        for (int unit = base; unit < base + width; unit++) {
            sums[unit] += values[unit];
        }
    }

    /** Sum of the discounted masses as seen from a unit. */
    public double accessibility(int unit) {
        return accessibility[unit];
    }

    /** Live accessibility by unit. */
    double[] accessibility() {
        return accessibility;
    }

    /** Copies the accessibility of all units. */
    public void copyAccessibility(double[] target) {
        System.arraycopy(accessibility, 0, target, 0, accessibility.length);
    }

    /** Mass of a unit, as last updated. */
    double mass(int unit) {
        return mass[unit];
    }

    /** Live masses by unit. */
    double[] mass() {
        return mass;
    }

    /** Live sums along a far direction by unit, unit itself left out. */
    double[] far(int index) {
        return far[index];
    }

    /** Live sums along a near direction by unit, with what follows, unit itself left out. */
    double[] near(int index) {
        return near[index];
    }

    /** Running sums of all directions as ordered ints. */
    int[] table() {
        return Objects.requireNonNull(table, "these sums were made without tables for draws");
    }

    LineSums farSums(int index) {
        return farSums[index];
    }

    LineSums nearSums(int index) {
        return nearSums[index];
    }
}
