package org.wespace.core.measure.commuting;

/**
 * The flows of commuters who know where the jobs are but nothing of distance: {@code T_ij = O_i D_j / sum_j D_j}.
 *
 * <p>The row to report beside every score: on real cities it shares .32 to .70 of the trips with the observed ones, so
 * that is what a score is worth without any model of travel.
 */
public final class NoDistance {

    private NoDistance() {}

    /** The flows with the same totals of every origin and every destination as the given ones. */
    public static Flows of(Flows flows) {
        double[] leaving = new double[flows.zones()];
        double[] arriving = new double[flows.zones()];
        for (int zone = 0; zone < leaving.length; zone++) {
            leaving[zone] = flows.leaving(zone);
            arriving[zone] = flows.arriving(zone);
        }
        return of(leaving, arriving);
    }

    /**
     * The flows from given totals; origins keep theirs, and destinations theirs as far as the two sums agree.
     *
     * @param leaving trips that leave each zone, finite and not negative
     * @param arriving trips or jobs that draw them, by zone, finite and not negative; not all 0 where there are trips
     */
    public static Flows of(double[] leaving, double[] arriving) {
        int zones = leaving.length;
        if (arriving.length != zones) {
            throw new IllegalArgumentException(
                    "leaving and arriving must have the same zones: " + zones + " and " + arriving.length);
        }
        double trips = sum("leaving", leaving);
        double places = sum("arriving", arriving);
        if (trips > 0 && !(places > 0)) {
            throw new IllegalArgumentException("no zone draws the " + trips + " trips: every value of arriving is 0");
        }
        double[] cells = new double[Math.multiplyExact(zones, zones)];
        for (int origin = 0, cell = 0; origin < zones && places > 0; origin++) {
            double share = leaving[origin] / places;
            for (int destination = 0; destination < zones; destination++, cell++) {
                cells[cell] = share * arriving[destination];
            }
        }
        return Flows.of(zones, cells);
    }

    private static double sum(String name, double[] values) {
        double sum = 0;
        for (int zone = 0; zone < values.length; zone++) {
            if (!(values[zone] >= 0) || values[zone] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        name + " of zone " + zone + " must be finite and not negative: " + values[zone]);
            }
            sum += values[zone];
        }
        return sum;
    }
}
