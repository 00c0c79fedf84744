package org.wespace.core.measure.landscape;

import org.wespace.core.measure.CompensatedSum;

/** Shannon's entropy of shares (1948, doi:10.1002/j.1538-7305.1948.tb01338.x). */
final class Entropy {

    private static final double LN_2 = StrictMath.log(2);

    private Entropy() {}

    /** Entropy of counts in nats; 0 for one share or none. */
    static double nats(long[] counts) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        CompensatedSum sum = new CompensatedSum();
        for (long count : counts) {
            if (count > 0) {
                double share = (double) count / total;
                // A share of 1 adds 0, not -0.
                sum.add(share * StrictMath.log((double) total / count));
            }
        }
        return sum.value();
    }

    /** Entropy of counts in bits. */
    static double bits(long[] counts) {
        return nats(counts) / LN_2;
    }
}
