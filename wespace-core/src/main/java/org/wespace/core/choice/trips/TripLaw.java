package org.wespace.core.choice.trips;

/**
 * A weight for every pair of zones; trips are proportional to it, as far as constraints allow.
 *
 * <p>Contract: a pure function of the zones. It gives the natural logarithm of the weights, so that weights of any size
 * can be compared: negative infinity where no trip runs, which includes all pairs that are not
 * {@link TripZones#linked}; never NaN or positive infinity. A modeler's own law is a lambda.
 *
 * <p>The laws here, with masses m (M of origins, m of destinations), costs c and intervening opportunities s
 * ({@link TripZones#opportunities}), are compared in M. Lenormand, A. Bassolas, J. J. Ramasco (2016), Systematic
 * comparison of trip distribution laws and models, doi:10.1016/j.jtrangeo.2015.12.008. Those of radiation and of
 * opportunities give chances by origin; the weight of an origin as a whole is its mass.
 */
@FunctionalInterface
public interface TripLaw {

    /** Natural logarithms of the weights, row-major: origin times zones plus destination. */
    double[] logWeights(TripZones zones);

    /**
     * Gravity with exponential decay: {@code w_ij = M_i m_j exp(-b c_ij)}; O(zones squared).
     *
     * <p>Source: A. G. Wilson (1967), A statistical theory of spatial distribution models,
     * doi:10.1016/0041-1647(67)90035-4.
     *
     * @param decay b per unit of cost, finite; negative where dear trips are sought
     */
    static TripLaw gravityExponential(double decay) {
        return TripLawKind.GRAVITY_EXPONENTIAL.at(decay);
    }

    /**
     * Gravity with power decay: {@code w_ij = M_i m_j c_ij^-b}; O(zones squared).
     *
     * <p>Every cost between linked zones must be above 0. Source: G. K. Zipf (1946), The P1 P2 / D hypothesis: on the
     * intercity movement of persons, doi:10.2307/2087063.
     *
     * @param exponent b, finite; negative where dear trips are sought
     */
    static TripLaw gravityPower(double exponent) {
        return TripLawKind.GRAVITY_POWER.at(exponent);
    }

    /**
     * Radiation: {@code p_ij = m_i m_j / ((m_i + s_ij) (m_i + m_j + s_ij))}, each row scaled to a sum of 1, and
     * {@code w_ij = M_i p_ij}; no parameter. O(zones squared x log zones).
     *
     * <p>Without ties the scaling is the factor {@code 1 / (1 - m_i / sum m)} for finite cities. An origin without
     * opportunities of its own, m_i = 0, sends all trips to the nearest that has some, which is the limit; TDLM sends
     * none.
     *
     * <p>Source: F. Simini, M. C. Gonzalez, A. Maritan, A.-L. Barabasi (2012), A universal model for mobility and
     * migration patterns, doi:10.1038/nature10856; finite size: A. P. Masucci, J. Serras, A. Johansson, M. Batty
     * (2013), doi:10.1103/PhysRevE.88.022812.
     */
    static TripLaw radiation() {
        return TripLawKind.RADIATION.at(Double.NaN);
    }

    /**
     * Radiation with a scale: {@code p_ij = (b^a - r^a) (m_i^a + 1) / ((r^a + 1) (b^a + 1))} with {@code r = m_i +
     * s_ij} and {@code b = r + m_j}, each row scaled to a sum of 1, and {@code w_ij = M_i p_ij}. O(zones squared x log
     * zones).
     *
     * <p>Source: Y. Yang, C. Herrera, N. Eagle, M. C. Gonzalez (2014), Limits of predictability in commuting flows in
     * the absence of data for calibration, doi:10.1038/srep05662.
     *
     * @param exponent a, positive and finite; it grows with the size of zones
     */
    static TripLaw extendedRadiation(double exponent) {
        return TripLawKind.EXTENDED_RADIATION.at(exponent);
    }

    /**
     * Intervening opportunities: {@code p_ij = exp(-g s_ij) - exp(-g (s_ij + m_j))}, each row scaled to a sum of 1, and
     * {@code w_ij = M_i p_ij}. O(zones squared x log zones).
     *
     * <p>Source: M. Schneider (1959), Gravity models and trip distribution theory, Papers in Regional Science 5(1),
     * doi:10.1111/j.1435-5597.1959.tb01665.x; after S. A. Stouffer (1940), doi:10.2307/2084520.
     *
     * @param acceptance g: chance that one opportunity is accepted, positive and finite
     */
    static TripLaw interveningOpportunities(double acceptance) {
        return TripLawKind.INTERVENING_OPPORTUNITIES.at(acceptance);
    }
}
