package org.wespace.core.choice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetImpedance;

/** The fast decay field over street links: O(units) to build, O(log units) to draw from, exact over all units. */
/*
 * A draw follows the sums of StreetSums backwards: at the origin it picks one of the parts (stay, a far direction, a
 * near direction) in proportion to its sum; along a leg it searches the running sums C of the line, which fall from
 * unit to unit, for the last one above a uniform share of the first; where a near leg ends it picks among staying there
 * and the far directions that may follow. No exponential, no logarithm, no division.
 *
 * C is float: the chance of a unit is exact to 2^-24 of the sum of its own line. Shares below that cannot be told from
 * zero; the parts picked at the origin and the corner are compared in double.
 *
 * Where the whole accessibility is so small that floats lose it, the plain field draws instead, in O(units): somebody
 * whose only job lies far beyond any reasonable distance. Masses are scaled so that the largest is 1.
 */
final class StreetDecayField implements DecayField {

    /** Below this accessibility, relative to the largest mass, floats in the tables may have underflowed. */
    private static final double FAINT = 1e-25;

    /** Rounding of the float sums: what lies within it of the sum beyond a block belongs beyond. */
    private static final double BLOCK_SLACK = 1 + 0x1.0p-22;

    private static final double LAST_SHARE = 1 - 0x1.0p-24;

    private final StreetKernel kernel;
    private final Grid grid;
    private final int width;
    private final RowOf rows;
    private final StreetSums sums;
    private final int farCount;
    private final int partCount;
    private final int[][] follow;
    private final LineSums[] lines;
    private final double[][] parts;
    /** Running total of the parts of each unit, as ordered ints: [unit * partCount + part]. */
    private final int[] totals;
    /** Mass and far sums of each unit: [unit * (1 + farCount) + part]. */
    private final float[] corners;

    private double scale;
    /** Made when first needed after an update. */
    private @Nullable DenseDecayField plain;

    StreetDecayField(StreetKernel kernel) {
        this.kernel = kernel;
        this.grid = kernel.grid();
        this.width = grid.width();
        this.rows = new RowOf(width);
        this.sums = new StreetSums(kernel, true);
        this.farCount = kernel.plan().far().size();
        int nearCount = kernel.plan().near().size();
        this.partCount = 1 + farCount + nearCount;
        this.follow = kernel.plan().follow();
        this.lines = new LineSums[partCount];
        this.parts = new double[partCount][];
        parts[0] = sums.mass();
        for (int f = 0; f < farCount; f++) {
            lines[1 + f] = sums.farSums(f);
            parts[1 + f] = sums.far(f);
        }
        for (int n = 0; n < nearCount; n++) {
            lines[1 + farCount + n] = sums.nearSums(n);
            parts[1 + farCount + n] = sums.near(n);
        }
        lines[0] = lines[1];
        this.totals = new int[grid.unitCount() * partCount];
        this.corners = new float[grid.unitCount() * (1 + farCount)];
        this.scale = 1;
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public void update(double[] mass) {
        Masses.require(grid, mass);
        plain = null;
        double largest = 0;
        for (double value : mass) {
            largest = Math.max(largest, value);
        }
        scale = largest > 0 ? largest : 1;
        sums.update(mass, 1 / scale);
        pack();
    }

    private void pack() {
        int units = grid.unitCount();
        int place = 0;
        int corner = 0;
        for (int unit = 0; unit < units; unit++) {
            double total = 0;
            for (int part = 0; part < partCount; part++) {
                double value = parts[part][unit];
                total += value;
                totals[place++] = LineTable.order((float) total);
                if (part <= farCount) {
                    corners[corner++] = (float) value;
                }
            }
        }
    }

    @Override
    public double accessibility(int from) {
        return sums.accessibility(from) * scale;
    }

    @Override
    public double logAccessibility(int from) {
        double sum = sums.accessibility(from);
        return sum > FAINT ? StrictMath.log(sum) + StrictMath.log(scale) : plain().logAccessibility(from);
    }

    @Override
    public int draw(int from, long bits) {
        int base = from * partCount;
        float total = LineTable.value(totals[base + partCount - 1]);
        if (!(total > FAINT)) {
            return plain().draw(from, bits);
        }
        int target = LineTable.order(below(Uniforms.high(bits), total));
        int part = 0;
        for (int p = 0; p < partCount - 1; p++) {
            part += totals[base + p] <= target ? 1 : 0;
        }
        if (part == 0) {
            return from;
        }
        int end = walk(lines[part], from, Uniforms.low(bits));
        return part <= farCount ? end : drawCorner(from, end, part - 1 - farCount, bits);
    }

    /** Continues at the corner where a near leg ends. */
    private int drawCorner(int from, int corner, int near, long bits) {
        long more = Uniforms.next(bits);
        int base = corner * (1 + farCount);
        int left = 1 + follow[near][0];
        int right = 1 + follow[near][1];
        double stay = corners[base];
        double turnLeft = corners[base + left];
        double turnRight = corners[base + right];
        double target = Uniforms.high(more) * (stay + turnLeft + turnRight);
        if (target < stay) {
            return corner;
        }
        boolean isLeft = target < stay + turnLeft;
        if (!isLeft && !(turnRight > 0)) {
            return plain().draw(from, more);
        }
        return walk(lines[isLeft ? left : right], corner, Uniforms.low(more));
    }

    /** A share of a sum, in float and below the sum also after rounding. */
    private static float below(double share, float sum) {
        float target = (float) (share * sum);
        return target < sum ? target : Math.nextDown(sum);
    }

    /** Walks from a unit along a line to the unit at the given share of the running sums. */
    private int walk(LineSums line, int from, double share) {
        int[] reach = line.weights().reach();
        if (reach != null) {
            return walkBlocks(line, reach, from, share);
        }
        LineTable layout = line.layout();
        int y = rows.of(from);
        int x = from - y * width;
        int[] table = line.table();
        int first = layout.place(x, y) + 1;
        int target = LineTable.order(below(share, LineTable.value(table[first])));
        return from + layout.ahead() * search(table, first, layout.stepsToEdge(x, y), target);
    }

    /** As the walk, where lines are cut into blocks: past the end of a block the running sums change their scale. */
    private int walkBlocks(LineSums line, int[] reach, int from, double share) {
        LineTable layout = line.layout();
        int[] table = line.table();
        double[] crossing = Objects.requireNonNull(line.weights().crossing());
        int unit = from;
        double left = share;
        while (true) {
            int y = rows.of(unit);
            int x = unit - y * width;
            int first = layout.place(x, y) + 1;
            int steps = reach[unit];
            float target = below(left, LineTable.value(table[first]));
            int found = search(table, first, steps, LineTable.order(target));
            int end = unit + layout.ahead() * found;
            if (found < steps || layout.stepsToEdge(x, y) == steps) {
                return end;
            }
            double beyond = LineTable.value(table[first + found]) * crossing[end];
            if (!(target < beyond * BLOCK_SLACK)) {
                return end;
            }
            left = Math.min(target / beyond, LAST_SHARE);
            unit = end;
        }
    }

    /**
     * Number of steps to the last entry above the target, 1 to {@code count}: entries fall from {@code first} on, and
     * the first is above.
     */
    private static int search(int[] table, int first, int count, int target) {
        int low = first;
        int length = count;
        while (length > 1) {
            int half = length >>> 1;
            low = table[low + half] > target ? low + half : low;
            length -= half;
        }
        return low - first + 1;
    }

    private synchronized DenseDecayField plain() {
        if (plain == null) {
            plain = makePlain();
        }
        return plain;
    }

    private DenseDecayField makePlain() {
        StreetImpedance impedance = new StreetImpedance(kernel.links());
        DenseDecayField field = kernel.inward()
                ? DenseDecayField.inward(impedance, kernel.decayPerMinute())
                : DenseDecayField.outward(impedance, kernel.decayPerMinute());
        double[] mass = sums.mass().clone();
        for (int unit = 0; unit < mass.length; unit++) {
            mass[unit] *= scale;
        }
        field.update(mass);
        return field;
    }
}
