package org.wespace.core.measure.autocorrelation;

/**
 * Whether units without neighbours belong to the sample of a global measure. Without such units there is no difference,
 * and local measures are the same either way.
 *
 * <p>esda and spdep differ here. We count islands unless asked otherwise: an island has a value, and the mean, the
 * variance and all local measures are of every value.
 */
public enum Islands {
    /** They count in n, as in esda. */
    COUNTED,
    /**
     * They do not count in n, as with {@code adjust.n = TRUE} of spdep (its default). Deviations are still from the
     * mean of all values, and the moments of the deviations are of all values; the general G alone is of connected
     * units only. spdep mixes both numbers of units in the variance of Geary's C; we use the smaller throughout.
     */
    NOT_COUNTED
}
