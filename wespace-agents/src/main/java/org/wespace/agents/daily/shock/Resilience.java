package org.wespace.agents.daily.shock;

/**
 * What a city kept of a service through a shock: 1 less the area of service lost over all service there would have been
 * (E29, XP-4).
 *
 * <p>Source: M. Bruneau et al. (2003), A framework to quantitatively assess and enhance the seismic resilience of
 * communities, doi:10.1193/1.1623497, whose loss is the area between full and actual quality until recovery.
 *
 * @param resilience in [0, 1]; 1 where nothing was lost
 * @param lost service lost, in service times months; against another run, in normal months
 * @param worst largest loss of a month over what is normal, in [0, 1]
 * @param recoveryMonths months from the first with a loss until service is back for good; 0 where none was lost, all
 *     months that are left where it does not come back
 */
public record Resilience(double resilience, double lost, double worst, int recoveryMonths) {

    /** Service that counts as back, over what is normal: assumption. */
    public static final double BACK = 0.99;

    /**
     * Of a service month by month, against the mean of the months before the shock.
     *
     * @param service service of each month, not negative: visits, consultations, hours worked
     * @param from index of the first month of the shock, at least 1
     * @param to index after the last month that counts, above {@code from}
     */
    public static Resilience of(double[] service, int from, int to) {
        if (from < 1 || to <= from || to > service.length) {
            throw new IllegalArgumentException("a shock must begin after at least a month and end within the "
                    + service.length + " months: " + from + ", " + to);
        }
        double sum = 0;
        for (int month = 0; month < from; month++) {
            sum += service[month];
        }
        return of(service, from, to, sum / from);
    }

    /**
     * Of a service month by month, against the same run without a shock.
     *
     * @param normal service of each month without the shock, as many months
     */
    public static Resilience of(double[] service, double[] normal, int from, int to) {
        if (normal.length != service.length) {
            throw new IllegalArgumentException("there must be as many months without as with the shock: "
                    + normal.length + " and " + service.length);
        }
        double[] share = new double[service.length];
        for (int month = 0; month < share.length; month++) {
            share[month] = normal[month] > 0 ? service[month] / normal[month] : 1;
        }
        requireMonths(share, from, to);
        return of(share, from, to, 1);
    }

    private static void requireMonths(double[] service, int from, int to) {
        if (from < 0 || to <= from || to > service.length) {
            throw new IllegalArgumentException(
                    "months must lie within the " + service.length + " of the run: " + from + " to " + to);
        }
    }

    /** More service than normal in one month does not make up for less in another. */
    private static Resilience of(double[] service, int from, int to, double normal) {
        if (!(normal > 0)) {
            throw new IllegalArgumentException("normal service must be positive: " + normal);
        }
        double lost = 0;
        double worst = 0;
        int first = -1;
        int last = -1;
        for (int month = from; month < to; month++) {
            double missing = Math.max(0, normal - service[month]);
            lost += missing;
            worst = Math.max(worst, missing / normal);
            if (service[month] < BACK * normal) {
                first = first < 0 ? month : first;
                last = month;
            }
        }
        return new Resilience(1 - lost / (normal * (to - from)), lost, worst, first < 0 ? 0 : last + 1 - first);
    }
}
