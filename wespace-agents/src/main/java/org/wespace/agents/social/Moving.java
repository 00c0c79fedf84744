package org.wespace.agents.social;

/**
 * Whether somebody who has come upon an empty place moves there, by the share of their own group around both places.
 *
 * <p>Contract: a pure function of its arguments.
 */
@FunctionalInterface
public interface Moving {

    /**
     * Whether they move.
     *
     * @param here share of their own among the neighbours that they have, in [0, 1]; 1 where there are none
     * @param there share of their own among the neighbours that they would have, likewise
     * @param draw uniform in [0, 1)
     */
    boolean moves(double here, double there, double draw);

    /**
     * By threshold: whoever has a smaller share of their own around than they put up with leaves for whatever place
     * they come upon.
     *
     * <p>Source: T. C. Schelling (1971), Dynamic models of segregation, doi:10.1080/0022250X.1971.9989794.
     *
     * @param tolerance least share of one's own that is put up with, in [0, 1]
     */
    static Moving threshold(double tolerance) {
        if (!(tolerance >= 0 && tolerance <= 1)) {
            throw new IllegalArgumentException("tolerance must lie in [0, 1]: " + tolerance);
        }
        return (here, there, draw) -> here < tolerance;
    }

    /**
     * By logit: utility is {@code omega} times the share of one's own, and the empty place is taken with probability
     * {@code 1 / (1 + exp(-omega (there - here)))}. At 0 everybody wanders; the term is that of
     * {@link org.wespace.agents.home.GroupTerm}, times the scale of the choice.
     *
     * @param omega utility of living among one's own only, over the scale of the choice; finite, not negative
     */
    static Moving smooth(double omega) {
        if (!(omega >= 0 && omega < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("omega must be finite and not negative: " + omega);
        }
        return (here, there, draw) -> draw < 1 / (1 + StrictMath.exp(-omega * (there - here)));
    }
}
