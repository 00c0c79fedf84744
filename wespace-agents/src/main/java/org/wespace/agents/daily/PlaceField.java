package org.wespace.agents.daily;

import java.util.Arrays;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.engine.ParallelLoop;

/**
 * The choice of mode and place together, for one purpose, over all units of the city: nests of modes on top, modes in
 * them, places below, exact.
 *
 * <p>From unit i a mode m of nest n weighs {@code W_m = exp(basis_m) sum_j S_j exp(-b_m t_ij)}, its nest {@code (sum_m
 * W_m)^scale} over the modes that are open to the chooser. {@link #logsum} is the logarithm of the sum over nests. That
 * is the nested logit over all pairs of mode and place, of dissimilarity {@code scale} in every nest, with utilities
 * {@code scale (basis_m + ln S_j - b_m t_ij)}. Fixed minutes of the modes are taken as they stand when the field is
 * updated. No place is too far: where weights are too small for a double, their logarithms are used.
 *
 * <p>Cost: an update builds one field for each mode; {@link #logsum} and a draw of a mode cost some tens of nanoseconds
 * each, a draw of a place as in {@link DecayField}. Reads are safe from many threads until the next update. Nothing is
 * allocated but where weights are too small for a double.
 */
public final class PlaceField {

    /** No mode reaches any place. */
    public static final int NONE = -1;

    private static final ModeKind.Nest[] NESTS = ModeKind.Nest.values();
    /** Weights between these bounds can be added and divided without loss. */
    private static final double FAINT = 0x1.0p-900;

    private static final double GLARING = 0x1.0p900;

    private final TripKernels kernels;
    private final Purpose purpose;
    private final int slot;
    private final int modes;
    /** Indices of the modes, those of a nest together. */
    private final int[] byNest;
    /** Where the modes of each nest begin in {@link #byNest}; one entry more than nests. */
    private final int[] nestStart = new int[NESTS.length + 1];
    /** Factor of the weight of each mode: [access][mode]. */
    private final double[][] factor;

    private final double scale;
    private final double[] basis;
    private final double[] weight;
    /** Class of each access: those to whom all modes are alike open. */
    private final int[] accessClass;

    private DecayField[] fields = {};
    /** What the entries of this field's last update are known by in {@link #table}. */
    private int update = NONE;

    private final ShareTable table;

    PlaceField(TripKernels kernels, Purpose purpose, int slot) {
        this.table = kernels.table(slot);
        this.accessClass = kernels.accessClasses();
        this.kernels = kernels;
        this.purpose = purpose;
        this.slot = slot;
        this.modes = kernels.modes().size();
        this.byNest = new int[modes];
        this.factor = new double[Access.COUNT][modes];
        this.scale = kernels.parameters().nestScale();
        this.basis = new double[modes];
        this.weight = new double[modes];
        int sorted = 0;
        for (ModeKind.Nest nest : NESTS) {
            nestStart[nest.ordinal()] = sorted;
            for (int m = 0; m < modes; m++) {
                if (kernels.modes().get(m).kind().nest() == nest) {
                    byNest[sorted++] = m;
                }
            }
        }
        nestStart[NESTS.length] = sorted;
        for (int access = 0; access < Access.COUNT; access++) {
            for (int m = 0; m < modes; m++) {
                factor[access][m] = Access.factor(kernels.modes().get(m).kind(), access, kernels.rides());
            }
        }
    }

    /** What the places are for. */
    public Purpose purpose() {
        return purpose;
    }

    /**
     * Looks at the places anew.
     *
     * @param mass weight of each unit, not negative; not copied
     */
    public void update(double[] mass, ParallelLoop loop) {
        DecayField[] taken = kernels.take(this, slot);
        fields = taken;
        update = table.renew();
        for (int m = 0; m < modes; m++) {
            basis[m] = kernels.basis(purpose, m);
            weight[m] = Exponential.exp(basis[m]);
        }
        loop.run(modes, 1, (chunk, from, to) -> taken[from].update(mass));
    }

    private void requireHeld() {
        if (!kernels.holds(this, slot)) {
            throw new IllegalStateException(
                    "the places of " + purpose.id() + " were left for another purpose: update them first");
        }
    }

    /**
     * Natural logarithm of the whole choice, as seen by somebody with this {@link Access}; -infinity if there is none.
     */
    public double logsum(int from, int access) {
        requireHeld();
        double most = 0;
        double total = 0;
        for (int n = 0; n < NESTS.length; n++) {
            double sum = 0;
            for (int k = nestStart[n]; k < nestStart[n + 1]; k++) {
                double part = weightOf(byNest[k], from, access);
                most = Math.max(most, part);
                sum += part;
            }
            total += power(sum);
        }
        return isPlain(most) ? Logarithm.log(total) : sharesByLogarithm(from, access, new double[modes]);
    }

    /**
     * Chances of the modes.
     *
     * @param target receives the chance of each mode; all 0 if no place can be reached
     * @return sum over the nests, whose logarithm is the {@link #logsum}; it may be too small for a double, and so 0,
     *     where the chances are good
     */
    public double shares(int from, int access, double[] target) {
        requireHeld();
        double most = 0;
        for (int m = 0; m < modes; m++) {
            target[m] = weightOf(m, from, access);
            most = Math.max(most, target[m]);
        }
        if (!isPlain(most)) {
            return Exponential.exp(sharesByLogarithm(from, access, target));
        }
        double total = 0;
        for (int n = 0; n < NESTS.length; n++) {
            double sum = 0;
            for (int k = nestStart[n]; k < nestStart[n + 1]; k++) {
                sum += target[byNest[k]];
            }
            double power = power(sum);
            total += power;
            for (int k = nestStart[n]; sum > 0 && k < nestStart[n + 1]; k++) {
                target[byNest[k]] = target[byNest[k]] / sum * power;
            }
        }
        for (int m = 0; m < modes; m++) {
            target[m] /= total;
        }
        return total;
    }

    private double weightOf(int mode, int from, int access) {
        double open = factor[access][mode];
        return open > 0 ? open * weight[mode] * fields[mode].accessibility(from) : 0;
    }

    private double power(double sum) {
        if (scale == 1) {
            return sum;
        }
        return sum > 0 ? Exponential.exp(scale * Logarithm.log(sum)) : 0;
    }

    private static boolean isPlain(double most) {
        return most > FAINT && most < GLARING;
    }

    /** As {@link #shares}, with weights too small or too large for a double; returns the logsum. */
    private double sharesByLogarithm(int from, int access, double[] target) {
        double[] nest = new double[NESTS.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int n = 0; n < NESTS.length; n++) {
            double best = Double.NEGATIVE_INFINITY;
            for (int k = nestStart[n]; k < nestStart[n + 1]; k++) {
                int m = byNest[k];
                double open = factor[access][m];
                target[m] = open > 0
                        ? Logarithm.log(open) + basis[m] + fields[m].logAccessibility(from)
                        : Double.NEGATIVE_INFINITY;
                best = Math.max(best, target[m]);
            }
            double sum = 0;
            for (int k = nestStart[n]; best > Double.NEGATIVE_INFINITY && k < nestStart[n + 1]; k++) {
                sum += Exponential.exp(target[byNest[k]] - best);
            }
            double inclusive = sum > 0 ? best + Logarithm.log(sum) : Double.NEGATIVE_INFINITY;
            for (int k = nestStart[n]; k < nestStart[n + 1]; k++) {
                target[byNest[k]] = sum > 0 ? Exponential.exp(target[byNest[k]] - inclusive) : 0;
            }
            nest[n] = scale * inclusive;
            most = Math.max(most, nest[n]);
        }
        return shareOut(nest, most, target);
    }

    /** Gives each nest its share of the whole; returns the logsum. */
    private double shareOut(double[] nest, double most, double[] target) {
        if (most == Double.NEGATIVE_INFINITY) {
            return most;
        }
        double total = 0;
        for (double value : nest) {
            total += Exponential.exp(value - most);
        }
        for (int n = 0; n < NESTS.length; n++) {
            double share = Exponential.exp(nest[n] - most) / total;
            for (int k = nestStart[n]; k < nestStart[n + 1]; k++) {
                target[byNest[k]] *= share;
            }
        }
        return most + Logarithm.log(total);
    }

    /** Scratch for choices by one worker at a time, for at most so many choosers. */
    public Chooser chooser(int capacity) {
        return new Chooser(capacity);
    }

    /** Choices of many at once: add choosers, draw, read. Allocates nothing after it is made. */
    public final class Chooser {

        private final int[] row;
        private final int[] origin;
        private final int[] mode;
        private final int[] place;
        private final long[] bits;
        private final double[] shares = new double[modes];
        private final int[] someFrom;
        private final int[] someTo;
        private final int[] who;
        private final long[] someBits;
        private final int[] begin = new int[modes + 1];
        private int size;

        Chooser(int capacity) {
            row = new int[capacity];
            origin = new int[capacity];
            mode = new int[capacity];
            place = new int[capacity];
            bits = new long[capacity];
            someFrom = new int[capacity];
            someTo = new int[capacity];
            who = new int[capacity];
            someBits = new long[capacity];
        }

        /** Forgets all choosers. */
        public void clear() {
            size = 0;
        }

        /**
         * Adds somebody, whose mode is drawn at once.
         *
         * @param tag what to know them by, such as their row
         * @param modeBits decide on the mode
         * @param placeBits decide on the place; others than those of the mode
         */
        public void add(int tag, int from, int access, long modeBits, long placeBits) {
            int entry = entry(from, access);
            row[size] = tag;
            origin[size] = from;
            bits[size] = placeBits;
            place[size] = NONE;
            mode[size++] = table.pick(entry, Draws.uniform(modeBits));
        }

        /** Weight of the whole choice: the exponential of {@link #logsum}, 0 if no place can be reached. */
        public double weight(int from, int access) {
            return table.total(entry(from, access));
        }

        /** The entry of the table, worked out if need be. */
        private int entry(int from, int access) {
            int entry = table.entry(from, accessClass[access]);
            if (!table.knows(entry, update)) {
                double total = shares(from, access, shares);
                table.put(entry, update, total, shares);
            }
            return entry;
        }

        /** Draws the places of all who were added. */
        public void draw() {
            requireHeld();
            Arrays.fill(begin, 0);
            for (int k = 0; k < size; k++) {
                if (mode[k] != NONE) {
                    begin[mode[k] + 1]++;
                }
            }
            for (int m = 0; m < modes; m++) {
                begin[m + 1] += begin[m];
            }
            for (int k = 0; k < size; k++) {
                if (mode[k] != NONE) {
                    who[begin[mode[k]]++] = k;
                }
            }
            int first = 0; // by now each mode begins where the one before it ended
            for (int m = 0; m < modes; m++) {
                draw(m, first, begin[m]);
                first = begin[m];
            }
        }

        private void draw(int m, int first, int end) {
            int some = end - first;
            for (int s = 0; s < some; s++) {
                someFrom[s] = origin[who[first + s]];
                someBits[s] = bits[who[first + s]];
            }
            if (some > 0) {
                fields[m].draw(someFrom, someBits, someTo, some);
            }
            for (int s = 0; s < some; s++) {
                place[who[first + s]] = someTo[s];
            }
        }

        /** Number of choosers. */
        public int size() {
            return size;
        }

        /** What a chooser is known by. */
        public int tag(int k) {
            return row[k];
        }

        /** Where a chooser sets out. */
        public int origin(int k) {
            return origin[k];
        }

        /** Mode of a chooser, or {@link #NONE}. */
        public int mode(int k) {
            return mode[k];
        }

        /** Place of a chooser, or {@link #NONE}. */
        public int place(int k) {
            return place[k];
        }
    }
}
