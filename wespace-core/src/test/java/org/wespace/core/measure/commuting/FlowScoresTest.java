package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.SharedFiles;
import tools.jackson.databind.JsonNode;

class FlowScoresTest {

    private static final double[] KILOMETRES = {1, 3, 2, 1};

    private final Flows a = Flows.ofCounts(2, new int[] {6, 2, 0, 2});
    private final Flows b = Flows.ofCounts(2, new int[] {3, 3, 3, 1});

    @Test
    void commonPart_smallTables_isTheSharedTrips() {
        assertThat(FlowScores.commonPart(a, b)).isCloseTo(0.6, within(1e-15));
        assertThat(FlowScores.commonPart(b, a)).isEqualTo(FlowScores.commonPart(a, b));
        assertThat(FlowScores.commonPart(a, a)).isEqualTo(1);
        assertThat(FlowScores.commonPart(a, Flows.ofCounts(2, new int[] {0, 0, 7, 0})))
                .isZero();
    }

    @Test
    void commonPartOfDistances_bands_holdTheirLowerBound() {
        // Up to 2 km: 8 and 4 trips; from 2 to 4 km: 2 and 6.
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES)).isCloseTo(0.6, within(1e-15));
        // Bands of 1 km hold 8, 0, 2 and 4, 3, 3 trips.
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES, 1)).isCloseTo(0.6, within(1e-15));
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES, 3)).isCloseTo(0.9, within(1e-15));
        assertThat(FlowScores.commonPartOfDistances(a, b, KILOMETRES, 100)).isEqualTo(1);
    }

    @Test
    void commonPartOfLinks_smallTables_countsPairs() {
        assertThat(FlowScores.commonPartOfLinks(a, b)).isCloseTo(6.0 / 7, within(1e-15));
    }

    @Test
    void errors_smallTables_followTheirFormulas() {
        assertThat(FlowScores.rootMeanSquareError(a, b)).isCloseTo(Math.sqrt(20 / 4.0), within(1e-15));
        assertThat(FlowScores.standardisedError(a, b)).isCloseTo(Math.sqrt(20 / 4.0) / 2.5, within(1e-15));
        assertThat(FlowScores.errorPerTrip(a, b)).isCloseTo(Math.sqrt(20 / 10.0), within(1e-15));
        assertThat(FlowScores.standardisedError(a, a)).isZero();
        assertThat(FlowScores.divergence(a, a)).isZero();
    }

    @Test
    void correlation_linearTables_isOneOrMinusOne() {
        Flows rising = Flows.ofCounts(2, new int[] {1, 2, 3, 4});
        assertThat(FlowScores.correlation(rising, Flows.ofCounts(2, new int[] {12, 14, 16, 18})))
                .isCloseTo(1, within(1e-15));
        assertThat(FlowScores.correlation(rising, Flows.ofCounts(2, new int[] {8, 6, 4, 2})))
                .isCloseTo(-1, within(1e-15));
        assertThat(FlowScores.correlation(rising, Flows.ofCounts(2, new int[] {5, 5, 5, 5})))
                .isNaN();
    }

    @Test
    void scores_noTrips_areUndefined() {
        Flows none = Flows.ofCounts(2, new int[4]);
        assertThat(FlowScores.commonPart(none, none)).isNaN();
        assertThat(FlowScores.commonPartOfDistances(none, none, KILOMETRES)).isNaN();
        assertThat(FlowScores.commonPartOfLinks(none, none)).isNaN();
        assertThat(FlowScores.correlation(none, a)).isNaN();
        assertThat(FlowScores.standardisedError(none, none)).isNaN();
        assertThat(FlowScores.errorPerTrip(none, none)).isNaN();
        assertThat(FlowScores.divergence(none, a)).isNaN();
        assertThat(FlowScores.commonPart(none, a)).isZero();
    }

    @Test
    void scores_differentZones_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowScores.commonPart(a, Flows.ofCounts(1, new int[1])))
                .withMessageContaining("2 and 1");
    }

    @Test
    void commonPartOfDistances_badWidths_areRefused() {
        for (double width : new double[] {0, -1, Double.NaN, 1e-9}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FlowScores.commonPartOfDistances(a, b, KILOMETRES, width))
                    .withMessageContaining(String.valueOf(width));
        }
    }

    /** Every graded score of these cases, against what other software printed for it. */
    @ParameterizedTest
    @ValueSource(strings = {"four_zones", "ten_points", "grid_3x4_ties", "kansas_105"})
    void scores_vectorsOfOtherSoftware_areEqual(String name) {
        JsonNode vector = SharedFiles.json(SharedFiles.oracle("mobility/" + name + ".json"));
        int zones = vector.get("input").get("zones").asInt();
        Flows observed = Flows.of(zones, matrix(vector.get("input"), "observed"));
        double[] cost = matrix(vector.get("input"), "cost");
        Set<String> metrics = new HashSet<>();
        for (JsonNode expected : vector.get("expected")) {
            if (expected.has("compare") && expected.get("graded").asBoolean()) {
                Flows modelled =
                        Flows.of(zones, modelled(vector, expected.get("compare").asString()));
                double score = score(expected, observed, modelled, cost);
                double value = expected.get("value").asDouble();
                double tolerance = expected.get("rel_tol").asDouble() * Math.max(Math.abs(score), Math.abs(value))
                        + expected.get("abs_tol").asDouble();
                assertThat(score).as("%s", expected).isCloseTo(value, within(tolerance));
                metrics.add(expected.get("metric").asString());
            }
        }
        assertThat(metrics).hasSize(6);
    }

    private static double score(JsonNode expected, Flows observed, Flows modelled, double[] cost) {
        return switch (expected.get("metric").asString()) {
            case "cpc" -> FlowScores.commonPart(observed, modelled);
            case "cpl" -> FlowScores.commonPartOfLinks(observed, modelled);
            case "cpc_distance" ->
                FlowScores.commonPartOfDistances(
                        observed, modelled, cost, expected.get("bin").asDouble());
            case "rmse" -> FlowScores.rootMeanSquareError(observed, modelled);
            case "nrmse_sqrt_per_trip" -> FlowScores.errorPerTrip(observed, modelled);
            case "kl_divergence" -> FlowScores.divergence(observed, modelled);
            default -> throw new AssertionError("no such score: " + expected);
        };
    }

    /** The flows that "observed vs NAME" or "observed vs round-half-even(NAME)" speaks of. */
    private static double[] modelled(JsonNode vector, String compare) {
        String stated = compare.replace("observed vs ", "");
        String name = stated.replace("round-half-even(", "").replace(")", "");
        for (JsonNode expected : vector.get("expected")) {
            if (expected.get("metric").asString().equals(name)) {
                double[] flows = matrix(expected, expected.has("file") ? "" : "value");
                return stated.equals(name)
                        ? flows
                        : Arrays.stream(flows).map(Math::rint).toArray();
            }
        }
        throw new AssertionError("no flows for: " + compare);
    }

    /** A matrix that stands under a name, or in the file that "NAME_file" (or "file") names. */
    private static double[] matrix(JsonNode node, String name) {
        if (node.has(name)) {
            return node.get(name)
                    .valueStream()
                    .flatMap(JsonNode::valueStream)
                    .mapToDouble(JsonNode::asDouble)
                    .toArray();
        }
        String file = node.get(name.isEmpty() ? "file" : name + "_file").asString();
        try {
            List<String> lines = Files.readAllLines(SharedFiles.oracle("mobility/" + file), StandardCharsets.UTF_8);
            return lines.stream()
                    .flatMap(line -> Arrays.stream(line.split(",")))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
