package org.wespace.agents.city;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.hipparchus.random.MersenneTwister;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.measure.commuting.FlowScores;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.measure.commuting.TripLengths;
import org.wespace.core.travel.StreetPattern;

/**
 * Fits the decays and constants of the modes to observed flows, with the mean-field form of the city.
 *
 * <p>An evolution strategy (CMA-ES) searches the decays of all modes; for each trial the constants are moved by the
 * logarithm of observed over modelled mode share, which is their maximum-likelihood condition. The score is the mean of
 * two common parts of commuters, that of all flows together and that of the flows mode by mode, less penalties for mode
 * shares and for the mean distance of each mode: flows together alone are fitted best by modes that trade their roles.
 * The search draws from a seeded generator of its own: the same call gives the same answer.
 */
public final class CommuteCalibration {

    private static final double SHARE_PENALTY = 0.5;
    private static final double DISTANCE_PENALTY = 0.2;
    private static final double TOLERANCE = 1e-4;
    private static final int STEPS = 40;
    private static final int CONSTANT_ROUNDS = 3;

    private final City city;
    private final StreetPattern pattern;
    private final List<Flows> observedByMode;
    private final Flows observed;
    private final double[] observedKilometres;
    private final double[] kilometres;
    private final double[] shares;

    /**
     * What a calibration found.
     *
     * @param parameters fitted parameters
     * @param commonPart common part of commuters of the expected flows, all modes together
     * @param meanKilometres mean distance of the expected flows, between zone points
     * @param evaluations parameter sets tried
     */
    public record Result(CommuteParameters parameters, double commonPart, double meanKilometres, int evaluations) {}

    /**
     * A calibration of one city.
     *
     * @param observed observed flows, one table for each mode, in the order of the modes
     * @param kilometres distance between zones, [origin * zones + destination]
     */
    public CommuteCalibration(City city, StreetPattern pattern, Flows[] observed, double[] kilometres) {
        this.city = city;
        this.pattern = pattern;
        this.observedByMode = List.of(observed);
        this.observed = Flows.together(observedByMode, 1);
        this.kilometres = kilometres.clone();
        this.observedKilometres =
                Arrays.stream(observed).mapToDouble(this::meanKilometres).toArray();
        double total = this.observed.total();
        this.shares = Arrays.stream(observed)
                .mapToDouble(flows -> flows.total() / total)
                .toArray();
    }

    /**
     * Searches from the given parameters.
     *
     * @param maxEvaluations parameter sets to try at most
     * @param seed seed of the search
     */
    public Result fit(CommuteParameters start, int maxEvaluations, long seed) {
        int modes = start.modes().size();
        if (modes != shares.length) {
            throw new IllegalArgumentException(
                    "there must be observed flows for each of " + modes + " modes: " + shares.length);
        }
        double[] guess = new double[modes];
        double[] spread = new double[modes];
        double[] low = new double[modes];
        double[] high = new double[modes];
        for (int m = 0; m < modes; m++) {
            guess[m] = StrictMath.log(start.modes().get(m).decayPerMinute());
            spread[m] = 0.25;
            low[m] = guess[m] - 2.5;
            high[m] = guess[m] + 2.5;
        }
        List<CommuteParameters> best = new ArrayList<>(List.of(start));
        double[] bestScore = {Double.NEGATIVE_INFINITY};
        int[] evaluations = {0};
        CMAESOptimizer search = new CMAESOptimizer(
                maxEvaluations, 0, true, 0, 0, new MersenneTwister(seed), false, (iteration, before, now) -> false);
        try {
            search.optimize(
                    new InitialGuess(guess),
                    new SimpleBounds(low, high),
                    new ObjectiveFunction(logDecays -> {
                        evaluations[0]++;
                        Trial trial = trial(best.get(0), logDecays);
                        if (trial.score > bestScore[0]) {
                            bestScore[0] = trial.score;
                            best.set(0, trial.parameters);
                        }
                        return trial.score;
                    }),
                    GoalType.MAXIMIZE,
                    new MaxEval(maxEvaluations + 1),
                    new CMAESOptimizer.Sigma(spread),
                    new CMAESOptimizer.PopulationSize(8));
        } catch (org.hipparchus.exception.MathIllegalStateException budgetSpent) {
            // The best trial so far is the answer.
        }
        CommuteEquilibrium found = new CommuteEquilibrium(city, best.get(0), pattern);
        found.solve(TOLERANCE, 5 * STEPS);
        Flows flows = Flows.together(List.of(found.flows()), 1);
        return new Result(
                best.get(0), FlowScores.commonPart(flows, this.observed), meanKilometres(flows), evaluations[0]);
    }

    private record Trial(CommuteParameters parameters, double score) {}

    private Trial trial(CommuteParameters start, double[] logDecays) {
        List<TravelMode> modes = new ArrayList<>();
        for (int m = 0; m < logDecays.length; m++) {
            TravelMode mode = start.modes().get(m);
            modes.add(mode.with(mode.constant(), StrictMath.exp(logDecays[m])));
        }
        double misfit = 0;
        List<Flows> flows = observedByMode;
        for (int round = 0; round < CONSTANT_ROUNDS; round++) {
            CommuteEquilibrium equilibrium =
                    new CommuteEquilibrium(city, new CommuteParameters(modes, start.roads()), pattern);
            equilibrium.solve(TOLERANCE, STEPS);
            double[] modelled = equilibrium.modeShares();
            boolean last = round == CONSTANT_ROUNDS - 1;
            misfit = 0;
            for (int m = 0; m < modelled.length; m++) {
                misfit += Math.abs(modelled[m] - shares[m]);
                if (!last) {
                    double shift = StrictMath.log(shares[m] / modelled[m])
                            - StrictMath.log(shares[shares.length - 1] / modelled[shares.length - 1]);
                    modes.set(
                            m,
                            modes.get(m)
                                    .with(
                                            modes.get(m).constant() + shift,
                                            modes.get(m).decayPerMinute()));
                }
            }
            if (last) {
                flows = List.of(equilibrium.flows());
            }
        }
        double together = FlowScores.commonPart(Flows.together(flows, 1), observed);
        double score = (together + commonPartByMode(flows)) / 2
                - SHARE_PENALTY * misfit
                - DISTANCE_PENALTY * distanceMisfit(flows);
        return new Trial(new CommuteParameters(modes, start.roads()), score);
    }

    /** Relative error of each mode's mean distance, weighted by observed shares. */
    private double distanceMisfit(List<Flows> flows) {
        double misfit = 0;
        for (int m = 0; m < flows.size(); m++) {
            misfit += shares[m] * Math.abs(meanKilometres(flows.get(m)) / observedKilometres[m] - 1);
        }
        return misfit;
    }

    /** Common part of the flows mode by mode: that of each mode, weighted by its trips. */
    private double commonPartByMode(List<Flows> flows) {
        double common = 0;
        double trips = 0;
        for (int m = 0; m < flows.size(); m++) {
            double both = flows.get(m).total() + observedByMode.get(m).total();
            if (both > 0) {
                common += both * FlowScores.commonPart(flows.get(m), observedByMode.get(m));
                trips += both;
            }
        }
        return common / trips;
    }

    private double meanKilometres(Flows flows) {
        return TripLengths.of(flows, kilometres).meanKilometres();
    }
}
