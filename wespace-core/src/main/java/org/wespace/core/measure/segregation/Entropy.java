package org.wespace.core.measure.segregation;

/** Terms of entropies, in nats, with {@code 0 ln 0 = 0}. */
final class Entropy {

    private Entropy() {}

    /** {@code -(x / total) ln(x / total)}; 0 for nobody. */
    static double term(double x, double total) {
        return x > 0 ? -(x / total) * StrictMath.log(x / total) : 0;
    }

    /** Entropy of the shares of a row of counts; 0 for nobody. */
    static double of(double[] counts, int from, int length, double total) {
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            sum += term(counts[i], total);
        }
        return sum;
    }

    /**
     * {@code (x / total) ln((x / residents) / (group / total))}: what a unit and a group add to the mutual information
     * of units and groups; 0 for nobody.
     */
    static double surprise(double x, double residents, double group, double total) {
        return x > 0 ? x / total * StrictMath.log(x / residents * (total / group)) : 0;
    }
}
