package org.wespace.core.travel;

/**
 * How many times longer a link takes when it carries traffic.
 *
 * <p>Contract: {@code factor(0) = 1}; the factor never falls as the ratio of volume to capacity rises; finite for a
 * finite ratio; the same bits on every machine.
 */
@FunctionalInterface
public interface VolumeDelay {

    /** Time over free time at a ratio of volume to capacity, which is not negative. */
    double factor(double volumeOverCapacity);

    /** No congestion: the factor is always 1. */
    static VolumeDelay none() {
        return ratio -> 1;
    }

    /**
     * The function of the US Bureau of Public Roads: {@code 1 + a ratio^4}.
     *
     * <p>Source: Traffic Assignment Manual (1964); a is 0.15 there.
     *
     * @param a delay at capacity, not negative
     */
    static VolumeDelay bpr(double a) {
        if (!(a >= 0) || a == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("a must be finite and not negative: " + a);
        }
        return ratio -> {
            double square = ratio * ratio;
            return 1 + a * square * square;
        };
    }
}
