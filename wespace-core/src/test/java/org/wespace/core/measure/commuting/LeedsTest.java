package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wespace.core.SharedFiles;
import org.wespace.core.chance.Chance;
import tools.jackson.databind.JsonNode;

/** Observed commuting and reference models of Leeds, against the figures that come with the data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeedsTest {

    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;

    private JsonNode targets;
    private Flows observed;
    private double[] kilometres;

    @BeforeAll
    void read() throws IOException {
        targets = SharedFiles.json(SharedFiles.data("leeds/targets.json"));
        List<String> zones = lines("leeds/zones.csv");
        Map<String, Integer> index = new HashMap<>();
        double[][] places = new double[zones.size()][];
        for (int zone = 0; zone < places.length; zone++) {
            String[] cells = zones.get(zone).split(",");
            index.put(cells[0], zone);
            places[zone] = new double[] {
                Math.toRadians(Double.parseDouble(cells[2])),
                Math.toRadians(Double.parseDouble(cells[3])),
                Double.parseDouble(cells[4])
            };
        }
        int count = places.length;
        int[] trips = new int[count * count];
        for (String line : lines("leeds/od.csv")) {
            String[] cells = line.split(",");
            trips[index.get(cells[0]) * count + index.get(cells[1])] = Integer.parseInt(cells[2]);
        }
        observed = Flows.ofCounts(count, trips);
        kilometres = distances(places);
    }

    private static List<String> lines(String path) throws IOException {
        List<String> lines = Files.readAllLines(SharedFiles.data(path), StandardCharsets.UTF_8);
        return lines.subList(1, lines.size());
    }

    private static double[] distances(double[][] places) {
        int count = places.length;
        double[] distances = new double[count * count];
        for (int from = 0; from < count; from++) {
            for (int to = 0; to < count; to++) {
                double lon = Math.sin((places[to][0] - places[from][0]) / 2);
                double lat = Math.sin((places[to][1] - places[from][1]) / 2);
                double h = lat * lat + Math.cos(places[from][1]) * Math.cos(places[to][1]) * lon * lon;
                distances[from * count + to] = from == to
                        ? 0.5 * Math.sqrt(places[from][2] / Math.PI)
                        : 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.sqrt(h));
            }
        }
        return distances;
    }

    @Test
    void tripLengths_observed_areAsStated() {
        TripLengths lengths = TripLengths.of(observed, kilometres);
        assertThat(observed.total()).isEqualTo(236_326);
        assertThat(observed.intrazonalShare()).isCloseTo(target("intrazonal_share"), within(1e-12));
        assertThat(lengths.meanKilometres()).isCloseTo(target("mean_km"), within(1e-9));
        assertThat(lengths.medianKilometres()).isCloseTo(target("median_km"), within(1e-9));
        assertThat(lengths.quantileKilometres(0.9)).isCloseTo(target("p90_km"), within(1e-9));
        for (DistanceBand band : DistanceBand.STANDARD) {
            double share = targets.get("share_by_band_km")
                    .get(band.label().replace("+", "-+"))
                    .asDouble();
            assertThat(lengths.share(band)).as(band.label()).isCloseTo(share, within(1e-12));
        }
    }

    private double target(String name) {
        return targets.get(name).asDouble();
    }

    @Test
    void scores_noDistance_areAsStated() {
        assertScores(NoDistance.of(observed), "no distance (Oi*Dj/N)", 1e-10);
    }

    private void assertScores(Flows modelled, String name, double tolerance) {
        JsonNode stated = targets.get("baselines").get(name);
        assertThat(new double[] {
                    FlowScores.commonPart(observed, modelled),
                    FlowScores.commonPartOfDistances(observed, modelled, kilometres),
                    FlowScores.correlation(observed, modelled),
                    FlowScores.standardisedError(observed, modelled),
                    TripLengths.of(modelled, kilometres).meanKilometres(),
                    modelled.intrazonalShare()
                })
                .containsExactly(
                        new double[] {
                            stated.get("CPC").asDouble(),
                            stated.get("CPC_dist").asDouble(),
                            stated.get("r").asDouble(),
                            stated.get("SRMSE").asDouble(),
                            stated.get("mean_km").asDouble(),
                            stated.get("intra").asDouble()
                        },
                        within(tolerance));
    }

    /** The best of the reference models: Tanner's function, balanced as there: it ends in the ninth round. */
    private Flows tanner() {
        double[] trips = new double[kilometres.length];
        for (int cell = 0; cell < trips.length; cell++) {
            trips[cell] = Math.pow(kilometres[cell], -0.75) * Math.exp(-0.1 * kilometres[cell]);
        }
        for (int round = 0; round < 17; round++) {
            scale(trips, Flows.of(observed.zones(), trips), round % 2 == 0);
        }
        return Flows.of(observed.zones(), trips);
    }

    private void scale(double[] trips, Flows now, boolean byOrigin) {
        for (int cell = 0; cell < trips.length; cell++) {
            int origin = cell / observed.zones();
            int destination = cell % observed.zones();
            trips[cell] *= byOrigin
                    ? observed.leaving(origin) / now.leaving(origin)
                    : observed.arriving(destination) / now.arriving(destination);
        }
    }

    @Test
    void scores_tanner_areAsStated() {
        assertScores(tanner(), "gravity Tanner d^-a exp(-bd), doubly constr.", 1e-9);
    }

    @Test
    void noiseLimit_tanner_isAsStated() {
        assertThat(NoiseLimit.of(tanner(), 5, Chance.of(1)).commonPart()).isCloseTo(0.934, within(0.001));
    }

    @Test
    void noiseLimit_observed_liesJustAboveRedrawnMatrix() {
        double redrawn = targets.get("baselines")
                .get("sampling ceiling (true matrix redrawn, weight 1)")
                .get("CPC")
                .asDouble();
        NoiseLimit limit = NoiseLimit.of(observed, 20, Chance.of(2));
        // The reference draws how many leave each zone, too, which costs it a little.
        assertThat(limit.commonPart()).isBetween(redrawn, redrawn + 0.003);
        assertThat(limit.deviation()).isBetween(0.0003, 0.0012);
    }
}
