package org.wespace.agents.rule;

/**
 * A class of residents who look for a home alike.
 *
 * @param homeDays days a week on which they work at home, 0 to 5
 * @param group group that they belong to
 * @param floorShare share of their income that goes into floor, in (0, 1)
 * @param income mean income of the class, money a month
 */
public record HomeSeeker(int homeDays, int group, double floorShare, double income) {

    public HomeSeeker {
        if (homeDays < 0 || homeDays > 5) {
            throw new IllegalArgumentException("homeDays must be 0 to 5: " + homeDays);
        }
        if (!(floorShare > 0 && floorShare < 1)) {
            throw new IllegalArgumentException("floorShare must be in (0, 1): " + floorShare);
        }
        if (!(income > 0)) {
            throw new IllegalArgumentException("income must be positive: " + income);
        }
    }
}
