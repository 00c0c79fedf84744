package org.wespace.core.measure.commuting;

/**
 * What is sent and taken, as whole numbers with equal sums: the given ones where they are whole and at most
 * 2<sup>27</sup> together, else those closest to a fixed multiple of them.
 *
 * @param sent whole number sent by each origin
 * @param taken whole number taken by each destination; their sum is that of the sent
 * @param scale how many of the whole numbers make one of the given
 */
record WholeMargins(int[] sent, int[] taken, double scale) {

    private static final int LARGEST_TOTAL = 1 << 27;
    /** Sums that differ by less, in proportion, count as equal. */
    private static final double EQUAL = 1e-9;

    /** Rounds margins; running sums are off by at most half a whole number. */
    static WholeMargins of(double[] sent, double[] taken) {
        double total = sum("workers", sent);
        double places = sum("jobs", taken);
        if (Math.abs(total - places) > EQUAL * Math.max(total, places)) {
            throw new IllegalArgumentException(
                    "workers and jobs must have the same sum: " + total + " and " + places + "; scale one of them");
        }
        if (total <= LARGEST_TOTAL && whole(sent) && whole(taken)) {
            return new WholeMargins(rounded(sent, 1, (int) total), rounded(taken, 1, (int) total), 1);
        }
        double scale = LARGEST_TOTAL / total;
        return new WholeMargins(
                rounded(sent, LARGEST_TOTAL / total, LARGEST_TOTAL),
                rounded(taken, LARGEST_TOTAL / places, LARGEST_TOTAL),
                scale);
    }

    /** Sum of margins that must be finite and not negative. */
    static double sum(String name, double[] margins) {
        double sum = 0;
        for (int i = 0; i < margins.length; i++) {
            if (!(margins[i] >= 0) || margins[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(name + "[" + i + "] must be finite and not negative: " + margins[i]);
            }
            sum += margins[i];
        }
        return sum;
    }

    private static boolean whole(double[] margins) {
        for (double margin : margins) {
            if (margin != Math.rint(margin)) {
                return false;
            }
        }
        return true;
    }

    private static int[] rounded(double[] margins, double scale, int total) {
        int[] whole = new int[margins.length];
        double running = 0;
        long given = 0;
        for (int i = 0; i < whole.length; i++) {
            running += margins[i];
            long upTo = Math.min(total, Math.round(running * scale));
            whole[i] = (int) (upTo - given);
            given = upTo;
        }
        // What rounding of the sum itself may leave goes to the largest.
        int largest = 0;
        for (int i = 0; i < whole.length; i++) {
            largest = whole[i] > whole[largest] ? i : largest;
        }
        if (given != total) {
            whole[largest] += (int) (total - given);
        }
        return whole;
    }
}
