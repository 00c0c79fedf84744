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

    /**
     * This function with its delay, which is what lies above 1, at a share.
     *
     * @param strength share of the delay, in [0, 1]; 0 is {@link #none()}, 1 this function itself
     */
    default VolumeDelay scaled(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength of a delay must be in [0, 1]: " + strength);
        }
        if (strength == 1) {
            return this;
        }
        return strength == 0 ? none() : ratio -> 1 + strength * (factor(ratio) - 1);
    }

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
