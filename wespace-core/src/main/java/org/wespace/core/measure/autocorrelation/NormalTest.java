package org.wespace.core.measure.autocorrelation;

import org.hipparchus.special.Erf;

/** The standard normal distribution as a yardstick. */
final class NormalTest {

    private static final double ROOT_TWO = Math.sqrt(2);

    private NormalTest() {}

    /** Probability that a standard normal variable lies at least as far from 0; NaN for NaN. */
    static double twoSided(double z) {
        return Double.isNaN(z) ? Double.NaN : Erf.erfc(Math.abs(z) / ROOT_TWO);
    }

    /** How many standard deviations a value lies above what is expected; NaN where there is no variance. */
    static double score(double value, double expected, double variance) {
        return variance > 0 ? (value - expected) / Math.sqrt(variance) : Double.NaN;
    }
}
