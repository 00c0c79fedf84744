package org.wespace.agents.daily;

import java.util.Arrays;
import java.util.List;
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
 * W_m)^scale} over the modes that are open to the chooser. {@link #logsum} is the logarithm of the sum over nests.
 * Fixed minutes of the modes are taken as they stand when the field is updated.
 *
 * <p>Cost: an update builds one field for each mode; {@link #logsum} and a draw of a mode cost some tens of nanoseconds
 * each, a draw of a place as in {@link DecayField}.
 */
public final class PlaceField {

    /** No mode reaches any place. */
    public static final int NONE = -1;

    private final TripKernels kernels;
    private final Purpose purpose;
    private final int slot;
    private final int modes;
    private final ModeKind[] kinds;
    private final double scale;
    private final double[] weight;
    private DecayField[] fields = {};

    PlaceField(TripKernels kernels, Purpose purpose, int slot) {
        this.kernels = kernels;
        this.purpose = purpose;
        this.slot = slot;
        this.modes = kernels.modes().size();
        this.kinds = new ModeKind[modes];
        Arrays.setAll(kinds, m -> kernels.modes().get(m).kind());
        this.scale = kernels.parameters().nestScale();
        this.weight = new double[modes];
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
        List<DecayField> taken = kernels.take(this, slot);
        fields = taken.toArray(DecayField[]::new);
        for (int m = 0; m < modes; m++) {
            weight[m] = Exponential.exp(kernels.basis(purpose, m));
        }
        loop.run(modes, 1, (chunk, from, to) -> taken.get(from).update(mass));
    }

    /**
     * Natural logarithm of the whole choice, as seen by somebody with this {@link Access}; -infinity if there is none.
     */
    public double logsum(int from, int access) {
        return Logarithm.log(shares(from, access, new double[modes]));
    }

    /**
     * Chances of the modes.
     *
     * @param target receives the chance of each mode; all 0 if no place can be reached
     * @return sum over the nests, whose logarithm is the {@link #logsum}
     */
    public double shares(int from, int access, double[] target) {
        double[] nest = new double[ModeKind.Nest.values().length];
        return shares(from, access, target, nest);
    }

    private double shares(int from, int access, double[] target, double[] nest) {
        if (!kernels.holds(this, slot)) {
            throw new IllegalStateException(
                    "the places of " + purpose.id() + " were left for another purpose: update them first");
        }
        Arrays.fill(nest, 0);
        for (int m = 0; m < modes; m++) {
            target[m] = Access.open(kinds[m], access) ? weight[m] * fields[m].accessibility(from) : 0;
            nest[kinds[m].nest().ordinal()] += target[m];
        }
        double total = 0;
        for (int n = 0; n < nest.length; n++) {
            double power = nest[n] > 0 ? Exponential.exp(scale * Logarithm.log(nest[n])) : 0;
            total += power;
            nest[n] = nest[n] > 0 ? power / nest[n] : 0;
        }
        for (int m = 0; m < modes; m++) {
            target[m] = total > 0 ? target[m] * nest[kinds[m].nest().ordinal()] / total : 0;
        }
        return total;
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
        private final double[][] shares = new double[Access.COUNT][modes];
        private final boolean[] known = new boolean[Access.COUNT];
        private final double[] totals = new double[Access.COUNT];
        private final double[] nest = new double[ModeKind.Nest.values().length];
        private final int[] someFrom;
        private final int[] someTo;
        private final int[] who;
        private final long[] someBits;
        private int knownOrigin;
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

        /** Forgets all choosers. Call it after each update of the places. */
        public void clear() {
            size = 0;
            knownOrigin = NONE;
        }

        /**
         * Adds somebody, whose mode is drawn at once.
         *
         * @param tag what to know them by, such as their row
         * @param modeBits decide on the mode
         * @param placeBits decide on the place; others than those of the mode
         */
        public void add(int tag, int from, int access, long modeBits, long placeBits) {
            weight(from, access);
            row[size] = tag;
            origin[size] = from;
            bits[size] = placeBits;
            place[size] = NONE;
            mode[size++] = pick(shares[access], Draws.uniform(modeBits));
        }

        /** Weight of the whole choice: the exponential of {@link #logsum}, 0 if no place can be reached. */
        public double weight(int from, int access) {
            if (from != knownOrigin) {
                Arrays.fill(known, false);
                knownOrigin = from;
            }
            if (!known[access]) {
                totals[access] = shares(from, access, shares[access], nest);
                known[access] = true;
            }
            return totals[access];
        }

        private static int pick(double[] chance, double uniform) {
            double sum = 0;
            int last = NONE;
            for (int m = 0; m < chance.length; m++) {
                if (chance[m] > 0) {
                    last = m;
                    sum += chance[m];
                    if (uniform < sum) {
                        return m;
                    }
                }
            }
            return last;
        }

        /** Draws the places of all who were added. */
        public void draw() {
            for (int m = 0; m < modes; m++) {
                int some = 0;
                for (int k = 0; k < size; k++) {
                    if (mode[k] == m) {
                        someFrom[some] = origin[k];
                        someBits[some] = bits[k];
                        who[some++] = k;
                    }
                }
                fields[m].draw(someFrom, someBits, someTo, some);
                for (int s = 0; s < some; s++) {
                    place[who[s]] = someTo[s];
                }
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
