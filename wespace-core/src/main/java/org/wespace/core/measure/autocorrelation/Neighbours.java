package org.wespace.core.measure.autocorrelation;

import org.jspecify.annotations.Nullable;

/**
 * Who is whose neighbour and with what raw weight a_ij, before rows are standardised; units without a value have no
 * neighbours and are nobody's. Passes go over ranges of units, so that a caller needs a buffer of one block only.
 */
interface Neighbours {

    /** Number of units, those without a value included. */
    int size();

    /** Ranges start at multiples of this and end at the next one, or at the last unit. */
    int blockSize();

    /** Whether a unit has a value. */
    boolean contains(int unit);

    /** Sum of a_ij over j. */
    double rowSum(int unit);

    /** Sum of the squares of a_ij over j. */
    double squareSum(int unit);

    /** Sum of a_ij v_j over j, for units from..to into out[0..to-from); v is 0 where there is no value. */
    void lag(double[] v, int from, int to, double[] out);

    /** Sum of a_ij (v_i - v_j)^2 over j. */
    void squares(double[] v, int from, int to, double[] out);

    /** Sum of s_i a_ij over i, by j; s is 1 where null. */
    double[] columnSums(double @Nullable [] s);

    /** Sum of s_i a_ij s_j a_ji over all pairs; s is 1 where null. */
    double mutualSum(double @Nullable [] s);

    /** The raw weights of a unit's neighbours, in order; null if all are 1. */
    double @Nullable [] weights(int unit);
}
