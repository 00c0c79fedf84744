package org.wespace.agents.daily.leisure;

import java.util.Arrays;
import org.wespace.agents.daily.Access;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.core.choice.DecayField;

/** What can be seen of all venues from one home at a time, kept for those who live there; one worker's. */
final class HomeLook {

    private static final int NOWHERE = -1;

    private final VenueFields fields;
    private final double[][][] shares;
    private final double[][] logsum = new double[VenueFields.SEEKERS][Access.COUNT];
    private final boolean[] known = new boolean[VenueFields.SEEKERS * Access.COUNT];
    private final double[][] totals;
    private final boolean[] summed = new boolean[VenueFields.SEEKERS];
    private final double[] excess;
    private final double[] together;
    private final double[] nest = new double[ModeKind.Nest.values().length];
    private int home = NOWHERE;

    HomeLook(VenueFields fields) {
        this.fields = fields;
        this.shares = new double[VenueFields.SEEKERS][Access.COUNT][fields.modes()];
        this.totals = new double[VenueFields.SEEKERS][fields.modes()];
        this.excess = new double[fields.modes()];
        this.together = new double[fields.modes()];
    }

    /** Forgets the home: its fields may be new. */
    void clear() {
        home = NOWHERE;
    }

    /** Attraction of going out from a home, a logarithm; -infinity where no venue can be reached. */
    double logsum(int from, int access, int kind) {
        if (from != home) {
            Arrays.fill(known, false);
            Arrays.fill(summed, false);
            home = from;
        }
        int index = kind * Access.COUNT + access;
        if (!known[index]) {
            sum(kind);
            logsum[kind][access] = fields.shares(totals[kind], access, shares[kind][access], nest);
            known[index] = true;
        }
        return logsum[kind][access];
    }

    private void sum(int kind) {
        if (summed[kind]) {
            return;
        }
        fields.totals(home, kind, totals[kind]);
        for (int m = 0; kind == VenueFields.OFFLINE && m < excess.length; m++) {
            DecayField more = fields.field(VenueWeights.EXCESS, m);
            excess[m] = more.accessibility(home);
            together[m] = excess[m] + fields.field(VenueWeights.BASE, m).accessibility(home);
        }
        summed[kind] = true;
    }

    /** Chances of the modes, as last looked at for such seekers. */
    double[] shares(int access, int kind) {
        return shares[kind][access];
    }

    /** Sum of what knowing adds, by a mode, as last looked at for seekers offline. */
    double excess(int mode) {
        return excess[mode];
    }

    /** The same with the base. */
    double together(int mode) {
        return together[mode];
    }
}
