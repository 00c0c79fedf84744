package org.wespace.agents.daily.leisure;

import java.util.Arrays;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Draws;

/**
 * Draws modes and venues for many at once, for one worker: add choosers, draw, read.
 *
 * <p>A venue is drawn in proportion to its weight without tastes; then it is kept with a chance that grows with what
 * the chooser thinks of it, or else drawn anew, mode and chooser the same. So it is exact over all venues with their
 * tastes, at three to four draws with tastes of one standard deviation. Allocates nothing after it is made.
 */
final class VenueChooser {

    /** No venue can be reached. */
    static final int NONE = -1;

    private static final int TERM = 0;
    private static final int UNIT = 1;
    private static final int VENUE = 2;
    private static final int KEEP = 3;
    private static final int NUMBERS = 4;

    private final VenueFields fields;
    private final VenueWeights weights;
    private final Tastes tastes;
    private final ChanceKey[] keys;
    private final double[][] keep = new double[VenueFields.SEEKERS][];

    private final int[] row;
    private final int[] resident;
    private final int[] origin;
    private final byte[] seeker;
    private final byte[] occasion;
    private final byte[] mode;
    private final int[] tours;
    /** What knowing adds to the venues that a seeker offline sees, and that with the base. */
    private final double[] excess;

    private final double[] together;
    private final int[] venue;
    private int size;

    private final int[] waiting;
    /** Field that a chooser who waits draws from: mode and term. */
    private final short[] group;

    private final int[] begin;
    private final int[] sorted;
    private final int[] from;
    private final int[] to;
    private final long[] bits;
    private final HomeLook look;

    private int thisRow;
    private int thisResident;
    private int thisHome;
    private int thisAccess;
    private int thisKind;

    VenueChooser(VenueFields fields, VenueWeights weights, Tastes tastes, int occasions, int capacity) {
        this.fields = fields;
        this.weights = weights;
        this.tastes = tastes;
        this.keys = new ChanceKey[occasions];
        this.row = new int[capacity];
        this.resident = new int[capacity];
        this.origin = new int[capacity];
        this.seeker = new byte[capacity];
        this.occasion = new byte[capacity];
        this.mode = new byte[capacity];
        this.tours = new int[capacity];
        this.excess = new double[capacity];
        this.together = new double[capacity];
        this.venue = new int[capacity];
        this.waiting = new int[capacity];
        this.group = new short[capacity];
        this.begin = new int[VenueWeights.TERMS * fields.modes() + 1];
        this.sorted = new int[capacity];
        this.from = new int[capacity];
        this.to = new int[capacity];
        this.bits = new long[capacity];
        this.look = new HomeLook(fields);
    }

    /**
     * Starts a tick, in which the fields are new.
     *
     * @param key of each occasion
     * @param tasteWeight what a standard deviation of taste counts for each kind of seeker
     */
    void open(ChanceKey[] key, double[] tasteWeight) {
        System.arraycopy(key, 0, keys, 0, keys.length);
        for (int s = 0; s < VenueFields.SEEKERS; s++) {
            keep[s] = Tastes.keep(tasteWeight[s]);
        }
        clear();
    }

    /** Forgets all choosers. */
    void clear() {
        size = 0;
        look.clear();
    }

    /** Attraction of going out, a logarithm; -infinity where no venue can be reached. */
    double logsum(int home, int access, int kind) {
        return look.logsum(home, access, kind);
    }

    /**
     * Turns to somebody, for whom occasions are added next.
     *
     * @return the attraction of going out, as {@link #logsum}
     */
    double turnTo(int row, int id, int home, int access, int kind) {
        thisRow = row;
        thisResident = id;
        thisHome = home;
        thisAccess = access;
        thisKind = kind;
        return logsum(home, access, kind);
    }

    /**
     * Adds an occasion of the one turned to, whose mode is drawn at once; nothing where no venue can be reached.
     *
     * @param which index of the occasion
     * @param howMany tours that will be made
     * @param modeBits decide on the mode
     */
    void add(int which, int howMany, long modeBits) {
        if (logsum(thisHome, thisAccess, thisKind) == Double.NEGATIVE_INFINITY) {
            return;
        }
        row[size] = thisRow;
        resident[size] = thisResident;
        origin[size] = thisHome;
        seeker[size] = (byte) thisKind;
        occasion[size] = (byte) which;
        tours[size] = howMany;
        int by = pick(look.shares(thisAccess, thisKind), Draws.uniform(modeBits));
        mode[size] = (byte) by;
        if (thisKind == VenueFields.OFFLINE) {
            excess[size] = look.excess(by);
            together[size] = look.together(by);
        }
        size++;
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

    /** Draws the venues of all who were added. */
    void draw() {
        int left = size;
        for (int k = 0; k < size; k++) {
            waiting[k] = k;
        }
        for (int pass = 0; left > 0; pass++) {
            sort(left, pass);
            left = 0;
            for (int g = 0; g + 1 < begin.length; g++) {
                if (begin[g] < begin[g + 1]) {
                    left = propose(g, pass, left);
                }
            }
        }
    }

    private ChanceKey key(int k) {
        return keys[occasion[k]];
    }

    /** Puts those who wait in order of the field that they draw from. */
    private void sort(int left, int pass) {
        Arrays.fill(begin, 0);
        for (int w = 0; w < left; w++) {
            int g = VenueWeights.TERMS * mode[waiting[w]] + term(waiting[w], pass);
            group[w] = (short) g;
            begin[g]++;
        }
        int sum = 0;
        for (int g = 0; g < begin.length; g++) {
            sum += begin[g];
            begin[g] = sum;
        }
        for (int w = left - 1; w >= 0; w--) {
            sorted[--begin[group[w]]] = waiting[w];
        }
    }

    private int term(int k, int pass) {
        if (seeker[k] == VenueFields.ONLINE) {
            return VenueWeights.ONLINE;
        }
        return key(k).uniform(resident[k], NUMBERS * pass + TERM) * together[k] < excess[k]
                ? VenueWeights.EXCESS
                : VenueWeights.BASE;
    }

    /** Draws for all of a group; gives how many wait for the next pass after those who do already. */
    private int propose(int g, int pass, int before) {
        int first = begin[g];
        int some = begin[g + 1] - first;
        int term = g % VenueWeights.TERMS;
        for (int s = 0; s < some; s++) {
            int k = sorted[first + s];
            from[s] = origin[k];
            bits[s] = key(k).bits(resident[k], NUMBERS * pass + UNIT);
        }
        fields.field(term, g / VenueWeights.TERMS).draw(from, bits, to, some);
        for (int s = 0; s < some; s++) {
            int k = sorted[first + s];
            venue[k] = weights.pick(term, to[s], key(k).uniform(resident[k], NUMBERS * pass + VENUE));
        }
        int again = before;
        for (int s = 0; s < some; s++) {
            int k = sorted[first + s];
            if (!keeps(k, term, to[s], key(k).uniform(resident[k], NUMBERS * pass + KEEP))) {
                waiting[again++] = k;
            }
        }
        return again;
    }

    private boolean keeps(int k, int term, int unit, double uniform) {
        double[] byTaste = keep[seeker[k]];
        // With no weight on taste there is nothing to look up.
        double chance = byTaste[0] == 1 ? 1 : byTaste[tastes.level(resident[k], venue[k]) + 1];
        if (term != VenueWeights.BASE || uniform >= chance) {
            return uniform < chance;
        }
        double ratio = weights.knownRatio(venue[k]);
        // What is known lies between nothing and all, so that most are decided without asking for the way.
        return uniform < chance * ratio
                || uniform < chance * (1 - fields.known(mode[k], origin[k], unit) * (1 - ratio));
    }

    /** Number of choosers who can reach a venue. */
    int size() {
        return size;
    }

    /** Row of a chooser. */
    int row(int k) {
        return row[k];
    }

    /** Tours of a chooser. */
    int tours(int k) {
        return tours[k];
    }

    /** Index of the occasion. */
    int occasion(int k) {
        return occasion[k];
    }

    /** Mode of a chooser. */
    int mode(int k) {
        return mode[k];
    }

    /** Venue of a chooser. */
    int venue(int k) {
        return venue[k];
    }

    /** What a chooser thinks of their venue: -1, 0 or 1. */
    int taste(int k) {
        return tastes.level(resident[k], venue[k]);
    }
}
