package org.wespace.agents.home;

/** What the homes on offer are worth to those who looked around in a tick, by class. */
final class InclusiveValues {

    private final long[] sum = new long[HomeClasses.COUNT];
    private final long[] count = new long[HomeClasses.COUNT];

    /** Adds up what the workers found. */
    void take(HomeSearch[] searches) {
        for (int of = 0; of < HomeClasses.COUNT; of++) {
            sum[of] = 0;
            count[of] = 0;
            for (HomeSearch search : searches) {
                sum[of] += search.valueSum[of];
                count[of] += search.valueCount[of];
            }
        }
    }

    /** Mean over the lookers of a group, or of all groups where it is negative; NaN without any. */
    double mean(int group) {
        long total = 0;
        long lookers = 0;
        for (int of = 0; of < HomeClasses.COUNT; of++) {
            if (group < 0 || HomeClasses.group(of) == group) {
                total += sum[of];
                lookers += count[of];
            }
        }
        return total / HomeSearch.MILLIONTHS / lookers;
    }
}
