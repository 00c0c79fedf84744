package org.wespace.core.choice;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetImpedance;

/** The fast decay field over street links: O(units) to build, O(log units) to draw from, exact over all units. */
/*
 * A draw follows the sums of StreetSums backwards. At the origin it picks a near direction or none, in proportion to
 * the sums. Along a leg it searches the running sums C of the line, which fall from unit to unit, for the last one
 * above a uniform share. At the corner where the near leg ends, or at the origin if there is none, it picks
 * between staying and the far directions that may follow. No exponential, no logarithm, no division.
 *
 * C is float, built in double: the chance of a unit is exact to 2^-24 of the sum of its own line, that of a direction
 * to 2^-24 of the sum at its unit. Shares below that cannot be told from zero.
 *
 * Where the whole accessibility is so small that floats lose it, the plain field draws instead, in O(units): somebody
 * whose only job lies far beyond any reasonable distance. Masses are scaled so that the largest is 1.
 */
final class StreetDecayField implements DecayField {

    /** Below this accessibility, relative to the largest mass, floats in the tables may have underflowed. */
    static final double FAINT = 1e-25;

    /** Rounding of the float sums: what lies within it of the sum beyond a block belongs beyond. */
    private static final double BLOCK_SLACK = 1 + 0x1.0p-22;

    /** A power of two; threads that share a place in it make scratch anew now and then. */
    private static final int SPARES = 64;

    private static final double LAST_SHARE = 1 - 0x1.0p-24;

    private StreetKernel kernel;
    private final Grid grid;
    private final int width;
    private final RowOf rows;
    private final StreetSums sums;
    private final int farCount;
    private final int nearCount;
    private final int[][] follow;
    /** Sums of all directions, far ones first. */
    private final LineSums[] lines;

    private final StreetRecords records;
    /** Of {@link StreetRecords}. */
    private final int[] totals;

    private final float[] corners;
    /** Running sums of all directions; {@link LineTable} says where. */
    private final int[] table;
    /** Forms of the lines of all directions: [direction * FORM + number]. */
    private final int[] forms;
    /** Places of the lines of all directions. */
    private final int[] bases;

    /** Scratch of threads that have drawn many at once, so that doing so again allocates nothing. */
    private final AtomicReferenceArray<@Nullable StreetDraws> spares = new AtomicReferenceArray<>(SPARES);

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
        this.nearCount = kernel.plan().near().size();
        this.follow = kernel.plan().follow();
        this.lines = new LineSums[farCount + nearCount];
        for (int f = 0; f < farCount; f++) {
            lines[f] = sums.farSums(f);
        }
        for (int n = 0; n < nearCount; n++) {
            lines[farCount + n] = sums.nearSums(n);
        }
        this.table = sums.table();
        this.forms = new int[lines.length * LineTable.FORM];
        this.bases = joinForms();
        this.records = new StreetRecords(sums);
        this.totals = records.totals;
        this.corners = records.corners;
        this.scale = 1;
    }

    /** The kernel that the field runs over. */
    StreetKernel kernel() {
        return kernel;
    }

    /** As {@link StreetKernel#bind}, unchecked. */
    void bind(StreetKernel other) {
        kernel = other;
        plain = null;
        sums.bind(other);
    }

    private int[] joinForms() {
        int[] joined = {};
        for (int line = 0; line < lines.length; line++) {
            int[] own = lines[line].layout().bases();
            lines[line].layout().form(forms, line * LineTable.FORM, joined.length);
            joined = Arrays.copyOf(joined, joined.length + own.length);
            System.arraycopy(own, 0, joined, joined.length - own.length, own.length);
        }
        return joined;
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
        sums.update(mass, 1 / scale, records);
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
    public void draw(int[] from, long[] bits, int[] to, int count) {
        int slot = (int) Thread.currentThread().getId() & (SPARES - 1);
        StreetDraws spare = spares.getAndSet(slot, null);
        StreetDraws draws = spare == null ? new StreetDraws(this) : spare;
        draws.open();
        for (int begin = 0; begin < count; begin += StreetDraws.BLOCK) {
            draws.draw(from, bits, to, begin, Math.min(count, begin + StreetDraws.BLOCK));
        }
        spares.set(slot, draws);
    }

    int width() {
        return width;
    }

    RowOf rows() {
        return rows;
    }

    int farCount() {
        return farCount;
    }

    int nearCount() {
        return nearCount;
    }

    /** Units ahead in the block of the next unit along the lines of a direction; null where no line has a break. */
    int @Nullable [] reach(int direction) {
        return lines[direction].weights().reach();
    }

    int[][] follow() {
        return follow;
    }

    int[] totals() {
        return totals;
    }

    float[] corners() {
        return corners;
    }

    int[] table() {
        return table;
    }

    int[] forms() {
        return forms;
    }

    int[] bases() {
        return bases;
    }

    @Override
    public int draw(int from, long bits) {
        int base = from * (1 + nearCount);
        float total = LineTable.value(totals[base + nearCount]);
        if (!(total > FAINT)) {
            return plain().draw(from, bits);
        }
        int target = LineTable.below(Uniforms.high(bits), total);
        int near = -1;
        for (int n = 0; n < nearCount; n++) {
            near += totals[base + n] <= target ? 1 : 0;
        }
        long more = Uniforms.next(bits);
        if (near < 0) {
            return drawFar(from, more);
        }
        int corner = walk(farCount + near, from, Uniforms.low(bits));
        return drawTurn(from, corner, near, more);
    }

    /** Without a near leg: stays, or walks in any far direction. */
    private int drawFar(int from, long more) {
        int base = from * (1 + farCount);
        float total = 0;
        for (int part = 0; part <= farCount; part++) {
            total += corners[base + part];
        }
        if (!(total > 0)) {
            return plain().draw(from, more);
        }
        int target = LineTable.below(Uniforms.high(more), total);
        int far = -1;
        float sum = 0;
        for (int part = 0; part < farCount; part++) {
            sum += corners[base + part];
            far += LineTable.order(sum) <= target ? 1 : 0;
        }
        return far < 0 ? from : walk(far, from, Uniforms.low(more));
    }

    /** Where a near leg ends: stays, or turns into one of the two far directions that may follow. */
    private int drawTurn(int from, int corner, int near, long more) {
        int base = corner * (1 + farCount);
        int left = follow[near][0];
        int right = follow[near][1];
        float stay = corners[base];
        float stayOrLeft = stay + corners[base + 1 + left];
        float total = stayOrLeft + corners[base + 1 + right];
        if (!(total > 0)) {
            return plain().draw(from, more);
        }
        int target = LineTable.below(Uniforms.high(more), total);
        if (target < LineTable.order(stay)) {
            return corner;
        }
        return walk(target < LineTable.order(stayOrLeft) ? left : right, corner, Uniforms.low(more));
    }

    /** Walks from a unit along its line of a direction to the unit at the given share of the running sums. */
    int walk(int direction, int from, double share) {
        LineSums line = lines[direction];
        int[] reach = line.weights().reach();
        if (reach != null) {
            return walkBlocks(line, reach, from, share);
        }
        LineTable layout = line.layout();
        int y = rows.of(from);
        int x = from - y * width;
        int first = layout.place(x, y) + 1;
        int target = LineTable.below(share, LineTable.value(table[first]));
        return from + layout.ahead() * search(table, first, layout.stepsToEdge(x, y), target);
    }

    /** As the walk, where lines are cut into blocks: past the end of a block the running sums change their scale. */
    private int walkBlocks(LineSums line, int[] reach, int from, double share) {
        LineTable layout = line.layout();
        double[] crossing = Objects.requireNonNull(line.weights().crossing());
        int unit = from;
        double left = share;
        while (true) {
            int y = rows.of(unit);
            int x = unit - y * width;
            int first = layout.place(x, y) + 1;
            int steps = reach[unit];
            int target = LineTable.below(left, LineTable.value(table[first]));
            int found = search(table, first, steps, target);
            int end = unit + layout.ahead() * found;
            if (found < steps || layout.stepsToEdge(x, y) == steps) {
                return end;
            }
            double beyond = LineTable.value(table[first + found]) * crossing[end];
            float reached = LineTable.value(target);
            if (!(reached < beyond * BLOCK_SLACK)) {
                return end;
            }
            left = Math.min(reached / beyond, LAST_SHARE);
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
