package org.wespace.core.choice;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetImpedance;

/**
 * The fast decay field over street links: O(units) to build, O(log units) to draw from, exact over all units.
 */
/*
 * A draw follows the sums of StreetSums backwards: at the origin it picks one of the parts (stay, a far direction, a near
 * direction) in proportion to its sum; along a leg it searches the running sums C of the line, which fall from unit to
 * unit, for the last one above a uniform share of the first; where a near leg ends it picks among staying there and the
 * far directions that may follow. No exponential, no logarithm, no division.
 *
 * C is float: the chance of a unit is exact to 2^-24 of the sum of its own line. Shares below that cannot be told from
 * zero; the parts picked at the origin and the corner are compared in double.
 *
 * Where the whole accessibility is so small that floats lose it, the plain field draws instead, in O(units): somebody whose only
 * job lies far beyond any reasonable distance. Masses are scaled so that the largest is 1.
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
    private final StreetSums sums;
    private final int farCount;
    private final int partCount;
    private final int[][] follow;
    /** Mass, far sums, near sums of each unit, side by side: [unit * partCount + part]. */
    private final float[] parts;

    private final LineSums[] lines;
    private double scale;
    /** Made when first needed after an update. */
    private @Nullable DenseDecayField plain;

    StreetDecayField(StreetKernel kernel) {
        this.kernel = kernel;
        this.grid = kernel.grid();
        this.width = grid.width();
        this.sums = new StreetSums(kernel, true);
        this.farCount = kernel.plan().far().size();
        int nearCount = kernel.plan().near().size();
        this.partCount = 1 + farCount + nearCount;
        this.follow = kernel.plan().follow();
        this.parts = new float[grid.unitCount() * partCount];
        this.lines = new LineSums[1 + farCount + nearCount];
        for (int f = 0; f < farCount; f++) {
            lines[1 + f] = sums.farSums(f);
        }
        for (int n = 0; n < nearCount; n++) {
            lines[1 + farCount + n] = sums.nearSums(n);
        }
        lines[0] = lines[1];
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
        pack(sums.mass(), 0);
        for (int f = 0; f < farCount; f++) {
            pack(sums.far(f), 1 + f);
        }
        for (int n = 1 + farCount; n < partCount; n++) {
            pack(sums.near(n - 1 - farCount), n);
        }
    }

    private void pack(double[] values, int part) {
        int step = partCount;
        int place = part;
        for (double value : values) {
            parts[place] = (float) value;
            place += step;
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
        if (!(sums.accessibility(from) > FAINT)) {
            return plain().draw(from, bits);
        }
        int base = from * partCount;
        double total = 0;
        for (int part = 0; part < partCount; part++) {
            total += parts[base + part];
        }
        double target = Uniforms.high(bits) * total;
        int part = 0;
        double sum = parts[base];
        while (sum <= target && part < partCount - 1) {
            sum += parts[base + ++part];
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
        int base = corner * partCount;
        int left = 1 + follow[near][0];
        int right = 1 + follow[near][1];
        double stay = parts[base];
        double turnLeft = parts[base + left];
        double turnRight = parts[base + right];
        double target = Uniforms.high(more) * (stay + turnLeft + turnRight);
        if (target < stay) {
            return corner;
        }
        if (target < stay + turnLeft) {
            return walk(lines[left], corner, Uniforms.low(more));
        }
        if (turnRight > 0) {
            return walk(lines[right], corner, Uniforms.low(more));
        }
        return plain().draw(from, more);
    }

    /** Walks from a unit along a line to the unit at the given share of the running sums. */
    private int walk(LineSums line, int from, double share) {
        int[] reach = line.weights().reach();
        if (reach != null) {
            return walkBlocks(line, reach, from, share);
        }
        LineTable layout = line.layout();
        int y = from / width;
        int x = from - y * width;
        float[] table = line.table();
        int first = layout.place(x, y) + layout.sign();
        int steps = layout.stepsToEdge(x, y);
        float target = below(share, table[first]);
        return from + layout.ahead() * search(table, first, layout.sign(), steps, target);
    }

    /** A share of a sum, in float and below the sum also after rounding. */
    private static float below(double share, float sum) {
        float target = (float) (share * sum);
        return target < sum ? target : Math.nextDown(sum);
    }

    /** As the walk, where lines are cut into blocks: past the end of a block the running sums change their scale. */
    private int walkBlocks(LineSums line, int[] reach, int from, double share) {
        LineTable layout = line.layout();
        float[] table = line.table();
        double[] crossing = Objects.requireNonNull(line.weights().crossing());
        int unit = from;
        double left = share;
        while (true) {
            int y = unit / width;
            int x = unit - y * width;
            int first = layout.place(x, y) + layout.sign();
            int steps = reach[unit];
            float target = below(left, table[first]);
            int found = search(table, first, layout.sign(), steps, target);
            int end = unit + layout.ahead() * found;
            if (found < steps || layout.stepsToEdge(x, y) == steps) {
                return end;
            }
            double beyond = table[first + found * layout.sign()] * crossing[end];
            if (!(target < beyond * BLOCK_SLACK)) {
                return end;
            }
            left = Math.min(target / beyond, LAST_SHARE);
            unit = end;
        }
    }

    /**
     * Number of steps to the last entry above the target: entries fall from {@code first} on.
     *
     * @return 1 to {@code count}
     */
    private static int search(float[] table, int first, int sign, int count, float target) {
        int low = 0;
        int length = count;
        while (length > 1) {
            int half = length >>> 1;
            low = table[first + sign * (low + half)] > target ? low + half : low;
            length -= half;
        }
        return low + 1;
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
