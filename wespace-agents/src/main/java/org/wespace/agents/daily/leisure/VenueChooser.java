package org.wespace.agents.daily.leisure;

import java.util.Arrays;
import org.wespace.agents.daily.Access;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.DecayField;

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
    private final byte[] term;
    private final int[] venue;
    private final int[] units;
    private int size;

    private final int[] waiting;
    private final int[] who;
    private final int[] from;
    private final int[] to;
    private final long[] bits;

    private final double[][][] shares;
    private final double[][] logsum = new double[VenueFields.SEEKERS][Access.COUNT];
    private final boolean[][] known = new boolean[VenueFields.SEEKERS][Access.COUNT];
    private final double[] nest = new double[ModeKind.Nest.values().length];
    private int knownOrigin = NONE;

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
        this.term = new byte[capacity];
        this.venue = new int[capacity];
        this.units = new int[capacity];
        this.waiting = new int[capacity];
        this.who = new int[capacity];
        this.from = new int[capacity];
        this.to = new int[capacity];
        this.bits = new long[capacity];
        this.shares = new double[VenueFields.SEEKERS][Access.COUNT][fields.modes()];
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
        knownOrigin = NONE;
    }

    /** Attraction of going out, a logarithm; -infinity where no venue can be reached. */
    double logsum(int home, int access, int kind) {
        if (home != knownOrigin) {
            for (boolean[] some : known) {
                Arrays.fill(some, false);
            }
            knownOrigin = home;
        }
        if (!known[kind][access]) {
            logsum[kind][access] = fields.shares(home, access, kind, shares[kind][access], nest);
            known[kind][access] = true;
        }
        return logsum[kind][access];
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
        mode[size++] = (byte) pick(shares[thisKind][thisAccess], Draws.uniform(modeBits));
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
            propose(left, pass);
            int again = 0;
            for (int w = 0; w < left; w++) {
                if (!keeps(waiting[w], pass)) {
                    waiting[again++] = waiting[w];
                }
            }
            left = again;
        }
    }

    private ChanceKey key(int k) {
        return keys[occasion[k]];
    }

    private void propose(int left, int pass) {
        for (int w = 0; w < left; w++) {
            int k = waiting[w];
            term[k] = (byte) term(k, pass);
        }
        for (int m = 0; m < fields.modes(); m++) {
            for (int t = 0; t < VenueWeights.TERMS; t++) {
                int some = 0;
                for (int w = 0; w < left; w++) {
                    int k = waiting[w];
                    if (mode[k] == m && term[k] == t) {
                        who[some] = k;
                        from[some] = origin[k];
                        bits[some++] = key(k).bits(resident[k], NUMBERS * pass + UNIT);
                    }
                }
                fields.field(t, m).draw(from, bits, to, some);
                for (int s = 0; s < some; s++) {
                    int k = who[s];
                    units[k] = to[s];
                    venue[k] = weights.pick(t, to[s], key(k).uniform(resident[k], NUMBERS * pass + VENUE));
                }
            }
        }
    }

    private int term(int k, int pass) {
        if (seeker[k] == VenueFields.ONLINE) {
            return VenueWeights.ONLINE;
        }
        DecayField base = fields.field(VenueWeights.BASE, mode[k]);
        DecayField excess = fields.field(VenueWeights.EXCESS, mode[k]);
        double more = excess.accessibility(origin[k]);
        double all = more + base.accessibility(origin[k]);
        return key(k).uniform(resident[k], NUMBERS * pass + TERM) * all < more
                ? VenueWeights.EXCESS
                : VenueWeights.BASE;
    }

    private boolean keeps(int k, int pass) {
        double uniform = key(k).uniform(resident[k], NUMBERS * pass + KEEP);
        double[] byTaste = keep[seeker[k]];
        // With no weight on taste there is nothing to look up.
        double chance = byTaste[0] == 1 ? 1 : byTaste[tastes.level(resident[k], venue[k]) + 1];
        if (term[k] != VenueWeights.BASE || uniform >= chance) {
            return uniform < chance;
        }
        double ratio = weights.knownRatio(venue[k]);
        // What is known lies between nothing and all, so that most are decided without asking for the way.
        return uniform < chance * ratio
                || uniform < chance * (1 - fields.known(mode[k], origin[k], units[k]) * (1 - ratio));
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
