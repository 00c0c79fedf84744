package org.wespace.agents.resident.synthesis;

import org.wespace.agents.resident.Traits;

/**
 * The groups that residents belong to, and how far apart they live at first.
 *
 * @param shares of the groups, at most {@link Traits#MOST_GROUPS}
 * @param clustering in [0, 1]: 0 the same mix in every zone, 1 each group in a run of neighbouring zones of its own;
 *     the dissimilarity of two groups over zones is this times that of full separation, which is nearly 1. Must be 0
 *     where shares are by zone or depend on a trait, for then these say who lives where
 */
public record GroupTotals(Shares shares, double clustering) {

    public GroupTotals {
        if (shares.categories() > Traits.MOST_GROUPS) {
            throw new IllegalArgumentException(
                    "there may be at most " + Traits.MOST_GROUPS + " groups: " + shares.categories());
        }
        if (!(clustering >= 0 && clustering <= 1)) {
            throw new IllegalArgumentException("clustering must be in [0, 1]: " + clustering);
        }
        if (clustering > 0 && (shares.zones() > 0 || shares.given() != null || shares.totals().length > 0)) {
            throw new IllegalArgumentException(
                    "clustering must be 0 where shares of groups are by zone or depend on a trait: " + clustering);
        }
    }

    /** Everybody in one group. */
    public static GroupTotals one() {
        return new GroupTotals(Shares.all(1), 0);
    }

    /** Groups of given sizes. */
    public static GroupTotals of(double clustering, double... sizes) {
        return new GroupTotals(Shares.all(sizes), clustering);
    }
}
