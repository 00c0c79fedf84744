package org.wespace.core.measure.commuting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.core.choice.trips.TripConstraint;
import org.wespace.core.choice.trips.TripFit;
import org.wespace.core.choice.trips.TripFlows;
import org.wespace.core.choice.trips.TripLaw;
import org.wespace.core.choice.trips.TripLawKind;
import org.wespace.core.choice.trips.TripZones;

/**
 * How well a fitted trip law meets observed flows: one row of the table of baselines that a model's own scores belong
 * beside.
 *
 * <p>Trips within zones are left out of the observed and of the modelled flows, as these laws say nothing of them.
 * Modelled flows are expected ones; for the common part of links they are rounded to whole trips, half to even.
 *
 * @param law name of the law: {@link #NO_DISTANCE} or {@link TripLawKind#id}
 * @param parameter the parameter that fits best; NaN where the law has none
 * @param logLikelihood {@link TripFlows#logLikelihood} of the observed flows
 * @param commonPart {@link FlowScores#commonPart}
 * @param commonPartOfDistances {@link FlowScores#commonPartOfDistances(Flows, Flows, double[])}
 * @param commonPartOfLinks {@link FlowScores#commonPartOfLinks}
 * @param standardisedError {@link FlowScores#standardisedError}
 * @param note why the law could not be fitted, then all scores are NaN, or what is particular about the fit; empty if
 *     nothing is
 */
public record LawScores(
        String law,
        double parameter,
        double logLikelihood,
        double commonPart,
        double commonPartOfDistances,
        double commonPartOfLinks,
        double standardisedError,
        String note) {

    /** Name of the row that any law must beat: masses and constraints alone, cost being no matter. */
    public static final String NO_DISTANCE = "NoDistance";

    /**
     * Fits every law to observed flows, with their totals as masses and length as cost.
     *
     * @param kilometres distance by pair of zones, row-major, finite and not negative
     * @param constraint which totals of the observed flows the laws keep
     * @return the row without distance, then one for each {@link TripLawKind}
     * @throws IllegalArgumentException if no trips run between zones
     */
    public static List<LawScores> compare(Flows observed, double[] kilometres, TripConstraint constraint) {
        Flows between = betweenZones(observed);
        double[] leaving = new double[between.zones()];
        double[] arriving = new double[between.zones()];
        Arrays.setAll(leaving, between::leaving);
        Arrays.setAll(arriving, between::arriving);
        return compare(observed, TripZones.of(leaving, arriving, kilometres), kilometres, constraint);
    }

    /**
     * Fits every law to observed flows between zones of given masses and costs, which may differ from distances.
     *
     * <p>Costs some 80 times that of the trips of one law, and O(zones squared x log zones); doubly constrained laws
     * take a balance for each. Memory: about 60 bytes for each pair of zones.
     *
     * @param zones as many as the flows have, without intrazonal trips
     * @param kilometres distance by pair of zones, row-major, for {@link #commonPartOfDistances}
     */
    public static List<LawScores> compare(
            Flows observed, TripZones zones, double[] kilometres, TripConstraint constraint) {
        if (zones.zones() != observed.zones() || zones.intrazonal()) {
            throw new IllegalArgumentException("laws must be of the " + observed.zones()
                    + " zones of the flows, without trips within zones: " + zones.zones() + " zones"
                    + (zones.intrazonal() ? " with such trips" : ""));
        }
        Comparison comparison = new Comparison(betweenZones(observed), zones, kilometres, constraint);
        List<LawScores> rows = new ArrayList<>();
        rows.add(comparison.score(NO_DISTANCE, Double.NaN, TripLaw.gravityExponential(0), ""));
        for (TripLawKind kind : TripLawKind.values()) {
            rows.add(comparison.fitted(kind));
        }
        return rows;
    }

    private static Flows betweenZones(Flows observed) {
        double[] trips = observed.toArray();
        for (int zone = 0; zone < observed.zones(); zone++) {
            trips[zone * observed.zones() + zone] = 0;
        }
        Flows between = Flows.of(observed.zones(), trips);
        if (!(between.total() > 0)) {
            throw new IllegalArgumentException("no trips run between zones: there is nothing to fit a law to");
        }
        return between;
    }

    /** What all rows share. */
    private record Comparison(Flows observed, TripZones zones, double[] kilometres, TripConstraint constraint) {

        LawScores fitted(TripLawKind kind) {
            try {
                TripFit fit = TripFit.of(kind, zones, observed.cells(), constraint);
                String note = fit.atBound() ? "at the end of the parameters searched" : "";
                return score(kind.id(), fit.parameter(), fit.law(), note);
            } catch (IllegalArgumentException | IllegalStateException notFitted) {
                return refused(kind.id(), Double.NaN, notFitted);
            }
        }

        LawScores score(String name, double parameter, TripLaw law, String note) {
            try {
                double[] leaving = new double[observed.zones()];
                double[] arriving = new double[observed.zones()];
                Arrays.setAll(leaving, observed::leaving);
                Arrays.setAll(arriving, observed::arriving);
                Flows modelled = Flows.of(observed.zones(), TripFlows.of(constraint, law, zones, leaving, arriving));
                return new LawScores(
                        name,
                        parameter,
                        TripFlows.logLikelihood(observed.cells(), modelled.cells()),
                        FlowScores.commonPart(observed, modelled),
                        FlowScores.commonPartOfDistances(observed, modelled, kilometres),
                        FlowScores.commonPartOfLinks(observed, rounded(modelled)),
                        FlowScores.standardisedError(observed, modelled),
                        note);
            } catch (IllegalStateException notBalanced) {
                return refused(name, parameter, notBalanced);
            }
        }

        private static Flows rounded(Flows modelled) {
            return Flows.of(
                    modelled.zones(),
                    Arrays.stream(modelled.cells()).map(Math::rint).toArray());
        }

        private static LawScores refused(String name, double parameter, RuntimeException reason) {
            double none = Double.NaN;
            return new LawScores(name, parameter, none, none, none, none, none, String.valueOf(reason.getMessage()));
        }
    }
}
