package org.wespace.core.choice;

import java.util.List;

/**
 * One choice made of several fields: first the field, in proportion to its total at the origin, then a place in it.
 *
 * <p>Serves for a joint logit of mode and place (one field per mode) and for decays that are positive mixtures of
 * exponentials (one field per term). Exact, as each field is. Draws are safe from many threads.
 */
public final class MixedField {

    /**
     * One field of a mixture.
     *
     * @param field the field
     * @param weight factor of the whole field, positive and finite
     * @param origin factor of each origin unit, not negative; not copied
     */
    public record Term(DecayField field, double weight, double[] origin) {

        public Term {
            if (!(weight > 0) || weight == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("weight of a term must be positive and finite: " + weight);
            }
            Masses.require(field.grid(), origin);
        }

        double total(int from) {
            return weight * origin[from] * field.accessibility(from);
        }

        double logTotal(int from) {
            return StrictMath.log(weight) + StrictMath.log(origin[from]) + field.logAccessibility(from);
        }
    }

    private final Term[] terms;

    /** A mixture of the given terms, which stay live: update their fields, and the mixture follows. */
    public MixedField(List<Term> terms) {
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a mixture needs at least one term");
        }
        this.terms = terms.toArray(Term[]::new);
    }

    /** The field of a term. */
    public DecayField field(int term) {
        return terms[term].field();
    }

    /** Sum of all terms as seen from a unit; its logarithm is the logsum of the joint choice. */
    public double total(int from) {
        double sum = 0;
        for (Term term : terms) {
            sum += term.total(from);
        }
        return sum;
    }

    /**
     * Draws a term.
     *
     * @return index of the term
     * @throws NoReachableMassException if nothing can be chosen from the unit
     */
    public int drawTerm(int from, long bits) {
        double total = total(from);
        if (!(total > Double.MIN_NORMAL)) {
            return drawByLogarithm(from, bits);
        }
        double target = Uniforms.full(bits) * total;
        double sum = 0;
        int chosen = 0;
        for (int k = 0; k < terms.length && sum <= target; k++) {
            double part = terms[k].total(from);
            if (part > 0) {
                sum += part;
                chosen = k;
            }
        }
        return chosen;
    }

    /** Where the totals are too small for a double; as with the fields, no distance is too long. */
    private int drawByLogarithm(int from, long bits) {
        double[] utilities = new double[terms.length];
        boolean reachable = false;
        for (int k = 0; k < terms.length; k++) {
            utilities[k] = terms[k].logTotal(from);
            reachable |= utilities[k] > Double.NEGATIVE_INFINITY;
        }
        if (!reachable) {
            throw new NoReachableMassException(terms[0].field().grid(), from);
        }
        return Logit.draw(utilities, bits);
    }

    /** Draws a place in the field of a term that has been drawn; give it other bits than those of the term. */
    public int drawPlace(int term, int from, long bits) {
        return terms[term].field().draw(from, bits);
    }

    /** Draws places for many who have drawn the same term: {@code to[k]} for {@code from[k]} and {@code bits[k]}. */
    public void drawPlaces(int term, int[] from, long[] bits, int[] to, int count) {
        terms[term].field().draw(from, bits, to, count);
    }
}
