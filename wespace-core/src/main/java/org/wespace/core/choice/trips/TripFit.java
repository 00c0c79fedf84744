package org.wespace.core.choice.trips;

import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * The parameter of a trip law under which observed trips are most likely.
 *
 * <p>Trips are taken as independent Poisson counts whose means are the law's trips under a constraint; the fit is that
 * of a Poisson regression on ln w_ij with an intercept, origin effects, destination effects or both. The condition is
 * {@code sum (T_observed - T_law) d ln w / d parameter = 0}, which for gravity says that the law's mean cost
 * (exponential decay) or mean logarithm of cost (power decay) is the observed one.
 *
 * <p>Gravity laws have one maximum, found to about 12 digits. The likelihood of extended radiation and of intervening
 * opportunities may have several: theirs is the best of a search upwards in steps of a factor of 2, up to four falls in
 * a row, made exact. Software that maximises the common part of commuters instead finds other values.
 *
 * <p>Source: R. Flowerdew, M. Aitkin (1982), A method of fitting the gravity model based on the Poisson distribution,
 * doi:10.1111/j.1467-9787.1982.tb00744.x; G. Hyman (1969), The calibration of trip distribution models,
 * doi:10.1068/a010105.
 *
 * @param kind the law
 * @param parameter its parameter; NaN for radiation, which has none
 * @param logLikelihood logarithm of the likelihood, less the logarithms of factorials that do not depend on the law;
 *     negative infinity where trips were observed that the law excludes
 * @param atBound whether the likelihood still rises at the end of the parameters searched, which is then given: 1/256
 *     or 32 as exponent of extended radiation; for opportunities 1/1,024 of one over all, or 64 over the smallest
 *     destination; or the largest with which doubly constrained totals can be met
 * @param evaluations number of parameters that were tried
 */
public record TripFit(TripLawKind kind, double parameter, double logLikelihood, boolean atBound, int evaluations) {

    private static final int MAX_EVALUATIONS = 200;
    private static final int MAX_HALVINGS = 60;
    /** Steps in a row that lower the likelihood, a factor of 16 together, after which a search gives up. */
    private static final int ENOUGH_FALLS = 4;

    private static final int ORDER = 5;
    /** Exponents beyond which a weight is not to be told from 0 beside the largest. */
    private static final double MAX_SPREAD = 700;

    private static final double NOTHING = 1e-11;

    /** The fitted law. */
    public TripLaw law() {
        return kind.at(parameter);
    }

    /**
     * Fits a law to observed trips, whose totals the constraint holds.
     *
     * <p>Costs 10 to 60 times that of the trips of one parameter.
     *
     * @param observed observed trips, row-major, finite and not negative; 0 within zones unless
     *     {@link TripZones#intrazonal}
     * @throws IllegalArgumentException if there are no trips, trips within zones that have no place, or trips that say
     *     nothing of the parameter (equal costs, totals that leave no choice), or if all trips are as cheap (or as
     *     dear) as the totals allow, so that the decay would be infinite
     * @throws IllegalStateException if a doubly constrained law cannot be balanced
     */
    public static TripFit of(TripLawKind kind, TripZones zones, double[] observed, TripConstraint constraint) {
        TripLikelihood likelihood = new TripLikelihood(kind, zones, observed, constraint);
        if (!kind.hasParameter()) {
            return new TripFit(kind, Double.NaN, likelihood.at(Double.NaN).logLikelihood(), false, 1);
        }
        return kind.isGravity() ? gravity(likelihood) : search(likelihood);
    }

    /** The score of a gravity law falls from left to right: walk from 0 until it changes sign. */
    private static TripFit gravity(TripLikelihood likelihood) {
        double spread = likelihood.spreadOfSlopes();
        double step = 1 / likelihood.meanSlope();
        double near = 0;
        double nearScore = likelihood.score(0);
        double sign = Math.signum(nearScore);
        double far = Math.min(step, MAX_SPREAD / spread) * (sign == 0 ? 1 : sign);
        double farScore = likelihood.score(far);
        if (!(spread > 0) || Math.abs(nearScore) < NOTHING && Math.abs(farScore) < NOTHING) {
            throw new IllegalArgumentException("the trips say nothing of the "
                    + likelihood.kind().parameter() + ": with the totals held, every value gives the same mean cost");
        }
        while (farScore * sign > 0) {
            near = far;
            far *= 2;
            if (!(Math.abs(far) * spread <= MAX_SPREAD)) {
                throw new IllegalArgumentException(
                        "no finite " + likelihood.kind().parameter()
                                + " fits: the observed trips are as " + (sign > 0 ? "cheap" : "dear")
                                + " as their totals allow; tried up to " + near);
            }
            farScore = likelihood.score(far);
        }
        return solved(likelihood, Math.min(near, far), Math.max(near, far));
    }

    private static TripFit search(TripLikelihood likelihood) {
        double low = likelihood.lowestParameter();
        int steps = (int) Math.ceil(StrictMath.log(likelihood.highestParameter() / low) / StrictMath.log(2));
        double highest = likelihood.roughLikelihood(low);
        double last = highest;
        int step = 0;
        for (int i = 1, falls = 0; i <= steps && falls < ENOUGH_FALLS; i++) {
            try {
                double found = likelihood.roughLikelihood(Math.scalb(low, i));
                falls = found < last ? falls + 1 : 0;
                step = found > highest ? i : step;
                highest = Math.max(highest, found);
                last = found;
            } catch (IllegalArgumentException | IllegalStateException tooSharp) {
                // Weights of far zones are 0 to the computer: the totals cannot be met here, nor further on.
                steps = i - 1;
            }
        }
        double parameter = Math.scalb(low, step);
        TripLikelihood.Point best = likelihood.at(parameter);
        double sign = Math.signum(best.score());
        int beyond = sign > 0 ? step + 1 : step - 1;
        if (beyond < 0 || beyond > steps) {
            return new TripFit(likelihood.kind(), parameter, best.logLikelihood(), true, likelihood.evaluations());
        }
        return between(likelihood, parameter, Math.scalb(low, beyond), sign);
    }

    /** Finds the maximum that lies from a parameter, where the likelihood rises, towards one where it is lower. */
    private static TripFit between(TripLikelihood likelihood, double inner, double outer, double sign) {
        double near = inner;
        double far = outer;
        TripLikelihood.Point end = likelihood.at(far);
        for (int i = 0; i < MAX_HALVINGS && end.score() * sign > 0; i++) {
            // There is a valley before the far end: keep the side where the maximum must be.
            double middle = (near + far) / 2;
            TripLikelihood.Point found = likelihood.at(middle);
            if (found.score() * sign > 0 && found.logLikelihood() >= end.logLikelihood()) {
                near = middle;
            } else {
                far = middle;
                end = found;
            }
        }
        return solved(likelihood, Math.min(near, far), Math.max(near, far));
    }

    private static TripFit solved(TripLikelihood likelihood, double from, double to) {
        double least = 1e-15 * Math.max(Math.abs(from), Math.abs(to));
        BracketingNthOrderBrentSolver solver = new BracketingNthOrderBrentSolver(1e-13, least, 0, ORDER);
        double parameter = solver.solve(MAX_EVALUATIONS, likelihood::score, from, to, AllowedSolution.ANY_SIDE);
        double logLikelihood = likelihood.at(parameter).logLikelihood();
        return new TripFit(likelihood.kind(), parameter, logLikelihood, false, likelihood.evaluations());
    }
}
