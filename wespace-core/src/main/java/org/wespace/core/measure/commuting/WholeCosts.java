package org.wespace.core.measure.commuting;

/** The multiple by which costs become whole numbers. */
final class WholeCosts {

    private static final double LARGEST = 1 << 27;

    private WholeCosts() {}

    /**
     * The cost that counts as 1: 1 where all costs are whole numbers up to 2<sup>27</sup>, the common cost where they
     * are all equal, else such that the largest is 2<sup>27</sup>, so that each is off by at most 4e-9 of it.
     *
     * @param costs positive infinity for what does not count
     */
    static double quantum(double[]... costs) {
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        boolean whole = true;
        for (double[] row : costs) {
            for (double cost : row) {
                if (cost != Double.POSITIVE_INFINITY) {
                    largest = Math.max(largest, cost);
                    smallest = Math.min(smallest, cost);
                    whole &= cost == Math.rint(cost);
                }
            }
        }
        if (largest == 0 || whole && largest <= LARGEST) {
            return 1;
        }
        return smallest == largest ? largest : largest / LARGEST;
    }
}
