package org.wespace.agents.daily.plan;

/**
 * How the activities of a day fall into pieces; all values are assumptions, such that on a day on site paid work falls
 * into little more than one piece beside the break at noon, and at home into two or three.
 *
 * @param breaks mean number of breaks of an activity that is done on the spot, not negative: .3
 * @param onlineBreaks mean number of further breaks of an activity that is done online throughout, not negative: 1.5;
 *     one that is done online in part has as much of it
 * @param gapMinutes mean length of a break, positive: 45
 * @param leastMinutes shortest piece, positive: 10
 * @param workMinutes paid work of a working day, positive: 480
 * @param stayMinutes time at the place of a tour that is not to work or school, positive: 60
 * @param schoolMinutes time at school, positive: 420
 */
public record FragmentParameters(
        double breaks,
        double onlineBreaks,
        double gapMinutes,
        int leastMinutes,
        int workMinutes,
        int stayMinutes,
        int schoolMinutes) {

    public FragmentParameters {
        require(breaks >= 0, "breaks must not be negative", breaks);
        require(onlineBreaks >= 0, "onlineBreaks must not be negative", onlineBreaks);
        require(gapMinutes > 0, "gapMinutes must be positive", gapMinutes);
        require(leastMinutes > 0, "leastMinutes must be positive", leastMinutes);
        require(
                workMinutes >= leastMinutes && workMinutes <= 900,
                "workMinutes must be leastMinutes to 900",
                workMinutes);
        require(stayMinutes > 0, "stayMinutes must be positive", stayMinutes);
        require(schoolMinutes > 0, "schoolMinutes must be positive", schoolMinutes);
    }

    private static void require(boolean allowed, String rule, double value) {
        if (!allowed || Double.isInfinite(value)) {
            throw new IllegalArgumentException(rule + " and finite: " + value);
        }
    }

    /** The values named above. */
    public static FragmentParameters standard() {
        return new FragmentParameters(0.3, 1.5, 45, 10, 480, 60, 420);
    }
}
