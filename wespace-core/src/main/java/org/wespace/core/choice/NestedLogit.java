package org.wespace.core.choice;

import java.util.Arrays;

/**
 * The nested logit over a handful of alternatives: those of a nest are more alike to the chooser than those of two.
 * Immutable.
 *
 * <p>{@code P(j) = P(m) P(j | m)} for alternative j of nest m, with {@code P(j | m) = exp(V_j / l_m) / exp(I_m)}, the
 * inclusive value {@code I_m = ln sum_k exp(V_k / l_m)} over the nest, and {@code P(m) = exp(l_m I_m) / sum_n exp(l_n
 * I_n)}. The dissimilarity l of a nest is 1 where its alternatives are as independent as any (all 1: the multinomial
 * {@link Logit}) and goes to 0 where they are the same to the chooser. Some software asks for its inverse, the scale of
 * the nest; utilities here are those of the whole choice, not divided by l.
 *
 * <p>Contract: utilities are finite, or negative infinity for an alternative that is not available; at least one is
 * available. All exponents are shifted by their maximum.
 *
 * <p>Source: D. McFadden (1978), Modelling the choice of residential location, in: Spatial Interaction Theory and
 * Planning Models; K. E. Train (2009), Discrete Choice Methods with Simulation, 4.2, doi:10.1017/CBO9780511805271.
 */
public final class NestedLogit {

    /** Nest of each alternative. */
    private final int[] nestOf;
    /** Dissimilarity of each nest. */
    private final double[] dissimilarity;

    private NestedLogit(int[] nestOf, double[] dissimilarity) {
        this.nestOf = nestOf;
        this.dissimilarity = dissimilarity;
    }

    /**
     * A choice between nests of alternatives.
     *
     * @param nestOf nest of each alternative, from 0; every nest has at least one
     * @param dissimilarity l of each nest, above 0 and at most 1: above 1 the choice would not always be the one of
     *     highest utility
     */
    public static NestedLogit of(int[] nestOf, double[] dissimilarity) {
        int[] members = new int[dissimilarity.length];
        for (int i = 0; i < nestOf.length; i++) {
            if (nestOf[i] < 0 || nestOf[i] >= members.length) {
                throw new IllegalArgumentException(
                        "nest of alternative " + i + " must lie in 0.." + (members.length - 1) + ": " + nestOf[i]);
            }
            members[nestOf[i]]++;
        }
        for (int nest = 0; nest < members.length; nest++) {
            if (members[nest] == 0) {
                throw new IllegalArgumentException("nest " + nest + " has no alternative");
            }
            if (!(dissimilarity[nest] > 0) || dissimilarity[nest] > 1) {
                throw new IllegalArgumentException(
                        "dissimilarity of nest " + nest + " must be above 0 and at most 1: " + dissimilarity[nest]);
            }
        }
        return new NestedLogit(nestOf.clone(), dissimilarity.clone());
    }

    /** Number of alternatives. */
    public int alternatives() {
        return nestOf.length;
    }

    /** Number of nests. */
    public int nests() {
        return dissimilarity.length;
    }

    /** Value of having the choice: {@code ln sum_m exp(l_m I_m)}. */
    public double logsum(double[] utilities) {
        return Logit.logsum(nestUtilities(utilities));
    }

    /** Chance of each nest, summing to 1; 0 where no alternative is available. */
    public double[] nestProbabilities(double[] utilities) {
        return Logit.probabilities(nestUtilities(utilities));
    }

    /** Chance of each alternative, summing to 1. */
    public double[] probabilities(double[] utilities) {
        double[] nests = nestProbabilities(utilities);
        double[] chance = new double[nestOf.length];
        for (int nest = 0; nest < nests.length; nest++) {
            double largest = largest(utilities, nest);
            if (largest > Double.NEGATIVE_INFINITY) {
                double sum = sum(utilities, nest, largest);
                for (int i = 0; i < nestOf.length; i++) {
                    if (nestOf[i] == nest) {
                        chance[i] = nests[nest] * (weight(utilities[i], nest, largest) / sum);
                    }
                }
            }
        }
        return chance;
    }

    /** Draws an alternative with 64 random bits, without allocation; O(alternatives x nests). */
    public int draw(double[] utilities, long bits) {
        require(utilities);
        double best = Double.NEGATIVE_INFINITY;
        for (int nest = 0; nest < dissimilarity.length; nest++) {
            best = Math.max(best, nestUtility(utilities, nest));
        }
        double all = 0;
        for (int nest = 0; nest < dissimilarity.length; nest++) {
            all += Exponential.exp(nestUtility(utilities, nest) - best);
        }
        double target = Uniforms.full(bits) * all;
        double reached = 0;
        int chosen = 0;
        for (int nest = 0; nest < dissimilarity.length && reached <= target; nest++) {
            double share = Exponential.exp(nestUtility(utilities, nest) - best);
            if (share > 0) {
                reached += share;
                chosen = nest;
            }
        }
        return drawInside(utilities, chosen, Uniforms.next(bits));
    }

    private int drawInside(double[] utilities, int nest, long bits) {
        double largest = largest(utilities, nest);
        double target = Uniforms.full(bits) * sum(utilities, nest, largest);
        double reached = 0;
        int chosen = 0;
        for (int i = 0; i < nestOf.length && reached <= target; i++) {
            double weight = nestOf[i] == nest ? weight(utilities[i], nest, largest) : 0;
            if (weight > 0) {
                reached += weight;
                chosen = i;
            }
        }
        return chosen;
    }

    private double[] nestUtilities(double[] utilities) {
        require(utilities);
        double[] values = new double[dissimilarity.length];
        Arrays.setAll(values, nest -> nestUtility(utilities, nest));
        return values;
    }

    /** l I of a nest, negative infinity if none of it is available. */
    private double nestUtility(double[] utilities, int nest) {
        double largest = largest(utilities, nest);
        return largest == Double.NEGATIVE_INFINITY
                ? largest
                : largest + dissimilarity[nest] * StrictMath.log(sum(utilities, nest, largest));
    }

    private double largest(double[] utilities, int nest) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < nestOf.length; i++) {
            if (nestOf[i] == nest) {
                largest = Math.max(largest, utilities[i]);
            }
        }
        return largest;
    }

    private double sum(double[] utilities, int nest, double largest) {
        double sum = 0;
        for (int i = 0; i < nestOf.length; i++) {
            if (nestOf[i] == nest) {
                sum += weight(utilities[i], nest, largest);
            }
        }
        return sum;
    }

    private double weight(double utility, int nest, double largest) {
        return Exponential.exp((utility - largest) / dissimilarity[nest]);
    }

    private void require(double[] utilities) {
        if (utilities.length != nestOf.length) {
            throw new IllegalArgumentException(
                    "there must be a utility for each of " + nestOf.length + " alternatives: " + utilities.length);
        }
        Logit.largest(utilities);
    }
}
