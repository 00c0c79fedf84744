package org.wespace.core.choice;

/**
 * The multinomial logit over a handful of alternatives: modes, channels, days.
 *
 * <p>Contract: utilities are finite, or negative infinity for an alternative that is not available; at least one is
 * available. Utilities are shifted by their maximum before the exponential, so that none is too large or too small.
 *
 * <p>Source: D. McFadden (1974), Conditional logit analysis of qualitative choice behavior.
 */
public final class Logit {

    private Logit() {}

    /**
     * Natural logarithm of the sum of exponentials.
     *
     * @throws IllegalArgumentException if no alternative is available or a utility is NaN or positive infinity
     */
    public static double logsum(double[] utilities) {
        double largest = largest(utilities);
        double sum = 0;
        for (double utility : utilities) {
            sum += Exponential.exp(utility - largest);
        }
        return largest + StrictMath.log(sum);
    }

    /** Chance of each alternative, summing to 1. */
    public static double[] probabilities(double[] utilities) {
        double[] chance = new double[utilities.length];
        probabilities(utilities, chance);
        return chance;
    }

    /**
     * As {@link #probabilities(double[])}, without allocation.
     *
     * @param chance receives the chance of each alternative; as long as the utilities, and may be the same array
     */
    public static void probabilities(double[] utilities, double[] chance) {
        double largest = largest(utilities);
        double sum = 0;
        for (int i = 0; i < utilities.length; i++) {
            chance[i] = Exponential.exp(utilities[i] - largest);
            sum += chance[i];
        }
        for (int i = 0; i < utilities.length; i++) {
            chance[i] /= sum;
        }
    }

    /** Draws an alternative with 64 random bits, without allocation. */
    public static int draw(double[] utilities, long bits) {
        double largest = largest(utilities);
        double sum = 0;
        for (double utility : utilities) {
            sum += Exponential.exp(utility - largest);
        }
        double target = Uniforms.full(bits) * sum;
        double reached = 0;
        int chosen = 0;
        for (int i = 0; i < utilities.length && reached <= target; i++) {
            double weight = Exponential.exp(utilities[i] - largest);
            if (weight > 0) {
                reached += weight;
                chosen = i;
            }
        }
        return chosen;
    }

    /** Largest utility; checks them all. */
    static double largest(double[] utilities) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < utilities.length; i++) {
            double utility = utilities[i];
            if (Double.isNaN(utility) || utility == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "utility of alternative " + i + " must be finite, or negative infinity: " + utility);
            }
            largest = Math.max(largest, utility);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "none of the " + utilities.length + " alternatives of a logit is available");
        }
        return largest;
    }
}
