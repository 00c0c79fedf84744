package org.wespace.core.choice.trips;

import java.util.Arrays;
import java.util.function.Function;
import org.wespace.core.measure.commuting.FlowScores;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.oracle.Expected;
import org.wespace.core.oracle.OracleCase;
import org.wespace.core.oracle.OracleFamilyTest;

/** Trip laws, calibrations and scores against the values of other software. */
public final class TripLawOracleTest extends OracleFamilyTest {

    public TripLawOracleTest() {
        super("mobility");
    }

    @Override
    protected Function<Expected, double[]> reproduce(OracleCase input) {
        Vector vector = new Vector(input);
        return expected -> expected.has("compare")
                ? new double[] {vector.score(expected)}
                : vector.table(expected.metric(), expected);
    }

    /** One case: zones, their totals and the observed trips. */
    private static final class Vector {

        private final TripZones zones;
        private final double[] cost;
        private final double[] observed;
        private final double[] origins;
        private final double[] destinations;
        private final double decay;

        Vector(OracleCase input) {
            this.cost = input.numbers("cost");
            this.zones = TripZones.of(input.numbers("mass"), cost);
            this.observed = input.numbers("observed");
            this.origins = input.numbers("origin_totals");
            this.destinations = input.numbers("destination_totals");
            this.decay = input.numbers("beta_exponential")[0];
        }

        double[] table(String metric, Expected expected) {
            TripLaw gravity = TripLaw.gravityExponential(decay);
            return switch (metric) {
                case "trip_probability" -> TripFlows.probabilities(law(expected), zones);
                case "radiation_row_probability" -> TripFlows.rowProbabilities(TripLaw.radiation(), zones);
                case "radiation_s_ij" -> zones.opportunities();
                case "flows_unconstrained" ->
                    TripFlows.unconstrained(
                            gravity, zones, Arrays.stream(origins).sum());
                case "flows_production_constrained" -> TripFlows.productionConstrained(gravity, zones, origins);
                case "flows_attraction_constrained" -> TripFlows.attractionConstrained(gravity, zones, destinations);
                case "flows_doubly_constrained" -> TripFlows.doublyConstrained(gravity, zones, origins, destinations);
                case "flows_doubly_constrained_with_diagonal" ->
                    TripFlows.doublyConstrained(
                            law("GravExp", expected), zones.withIntrazonal(), origins, destinations);
                case "calibrated_beta_exponential" ->
                    new double[] {fit(TripLawKind.GRAVITY_EXPONENTIAL).parameter()};
                case "calibrated_beta_power" ->
                    new double[] {fit(TripLawKind.GRAVITY_POWER).parameter()};
                case "flows_calibrated_exponential" ->
                    TripFlows.doublyConstrained(
                            fit(TripLawKind.GRAVITY_EXPONENTIAL).law(), zones, origins, destinations);
                default -> throw new AssertionError("no such metric: " + expected);
            };
        }

        private TripFit fit(TripLawKind kind) {
            return TripFit.of(kind, zones, observed, TripConstraint.DOUBLY);
        }

        private static TripLaw law(Expected expected) {
            return law(expected.text("law"), expected);
        }

        private static TripLaw law(String id, Expected expected) {
            return Arrays.stream(TripLawKind.values())
                    .filter(kind -> kind.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no such law: " + expected))
                    .at(expected.number("beta"));
        }

        double score(Expected expected) {
            Flows theirs = Flows.of(zones.zones(), observed);
            Flows ours = Flows.of(zones.zones(), modelled(expected));
            return switch (expected.metric()) {
                case "cpc" -> FlowScores.commonPart(theirs, ours);
                case "cpl" -> FlowScores.commonPartOfLinks(theirs, ours);
                case "cpc_distance" -> FlowScores.commonPartOfDistances(theirs, ours, cost, expected.number("bin"));
                case "rmse" -> FlowScores.rootMeanSquareError(theirs, ours);
                case "nrmse_sqrt_per_trip" -> FlowScores.errorPerTrip(theirs, ours);
                case "kl_divergence" -> FlowScores.divergence(theirs, ours);
                default -> throw new AssertionError("no such score: " + expected);
            };
        }

        /** The flows that "observed vs NAME" or "observed vs round-half-even(NAME)" speaks of, made by us. */
        private double[] modelled(Expected expected) {
            String stated = expected.text("compare").replace("observed vs ", "");
            String name = stated.replace("round-half-even(", "").replace(")", "");
            double[] flows = table(name, expected);
            return stated.equals(name)
                    ? flows
                    : Arrays.stream(flows).map(Math::rint).toArray();
        }
    }
}
