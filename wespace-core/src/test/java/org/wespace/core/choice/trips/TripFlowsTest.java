package org.wespace.core.choice.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripFlowsTest {

    private static final int ZONES = 20;
    private static final TripZones CITY = RandomZones.of(ZONES, 11);
    private static final TripLaw GRAVITY = TripLaw.gravityExponential(0.2);
    private static final double[] ORIGINS = RandomZones.masses(ZONES, 21);
    private static final double[] DESTINATIONS =
            scaled(RandomZones.masses(ZONES, 22), Arrays.stream(ORIGINS).sum());

    private static double[] scaled(double[] values, double total) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values).map(value -> value * total / sum).toArray();
    }

    private static void assertClose(double[] actual, double[] expected, double relative) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < actual.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], Percentage.withPercentage(100 * relative));
        }
    }

    @Test
    void flows_underEachConstraint_keepItsTotals() {
        double[] free = TripFlows.of(TripConstraint.UNCONSTRAINED, GRAVITY, CITY, ORIGINS, DESTINATIONS);
        double[] production = TripFlows.of(TripConstraint.PRODUCTION, GRAVITY, CITY, ORIGINS, DESTINATIONS);
        double[] attraction = TripFlows.of(TripConstraint.ATTRACTION, GRAVITY, CITY, ORIGINS, DESTINATIONS);
        double[] doubly = TripFlows.of(TripConstraint.DOUBLY, GRAVITY, CITY, ORIGINS, DESTINATIONS);

        double total = Arrays.stream(ORIGINS).sum();
        assertThat(Arrays.stream(free).sum()).isCloseTo(total, within(1e-13 * total));
        assertClose(RandomZones.rowSums(production), ORIGINS, 1e-14);
        assertClose(RandomZones.columnSums(attraction), DESTINATIONS, 1e-14);
        assertClose(RandomZones.rowSums(doubly), ORIGINS, 1e-14);
        assertClose(RandomZones.columnSums(doubly), DESTINATIONS, 1e-13);
        for (double[] flows : new double[][] {free, production, attraction, doubly}) {
            for (int zone = 0; zone < ZONES; zone++) {
                assertThat(flows[zone * ZONES + zone]).isZero();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, 0, 0.5, 3})
    void doublyConstrained_anyDecay_meetsBothMargins(double decay) {
        double[] flows = TripFlows.doublyConstrained(TripLaw.gravityExponential(decay), CITY, ORIGINS, DESTINATIONS);
        assertClose(RandomZones.rowSums(flows), ORIGINS, 1e-13);
        assertClose(RandomZones.columnSums(flows), DESTINATIONS, 1e-13);
    }

    @Test
    void doublyConstrained_factorsOfRowsAndColumns_changeNothing() {
        TripLaw scaled = zones -> {
            double[] logWeights = GRAVITY.logWeights(zones);
            for (int cell = 0; cell < logWeights.length; cell++) {
                logWeights[cell] += 50 * StrictMath.sin(cell / ZONES) - 20 * StrictMath.cos(cell % ZONES);
            }
            return logWeights;
        };
        assertClose(
                TripFlows.doublyConstrained(scaled, CITY, ORIGINS, DESTINATIONS),
                TripFlows.doublyConstrained(GRAVITY, CITY, ORIGINS, DESTINATIONS),
                1e-11);
    }

    @Test
    void doublyConstrained_weightsOfAllSizes_stayInRange() {
        TripZones far = TripZones.of(
                RandomZones.masses(ZONES, 1),
                Arrays.stream(RandomZones.costs(ZONES, 13))
                        .map(cost -> 5000 + cost)
                        .toArray());
        TripZones near = TripZones.of(RandomZones.masses(ZONES, 1), RandomZones.costs(ZONES, 13));
        assertClose(
                TripFlows.doublyConstrained(GRAVITY, far, ORIGINS, DESTINATIONS),
                TripFlows.doublyConstrained(GRAVITY, near, ORIGINS, DESTINATIONS),
                1e-9);
    }

    @Test
    void doublyConstrained_zonesWithoutTrips_stayEmpty() {
        double[] origins = ORIGINS.clone();
        double[] destinations = DESTINATIONS.clone();
        origins[3] = 0;
        destinations[7] = 0;
        double[] flows = TripFlows.doublyConstrained(
                GRAVITY,
                CITY,
                origins,
                scaled(destinations, Arrays.stream(origins).sum()));
        assertThat(RandomZones.rowSums(flows)[3]).isZero();
        assertThat(RandomZones.columnSums(flows)[7]).isZero();
        assertThat(flows).doesNotContain(Double.NaN);
    }

    @Test
    void flows_withIntrazonalTrips_haveADiagonal() {
        double[] flows = TripFlows.productionConstrained(GRAVITY, CITY.withIntrazonal(), ORIGINS);
        assertThat(flows[0]).isPositive();
        assertClose(RandomZones.rowSums(flows), ORIGINS, 1e-14);
    }

    @Test
    void rowProbabilities_originWithoutWeight_isARowOfZeros() {
        TripZones zones = TripZones.of(new double[] {1, 0}, new double[] {1, 1}, new double[] {1, 1, 1, 1});
        assertThat(TripFlows.rowProbabilities(GRAVITY, zones)).containsExactly(0, 1, 0, 0);
    }

    @Test
    void logLikelihood_smallTables_isThatOfPoisson() {
        assertThat(TripFlows.logLikelihood(new double[] {2, 0}, new double[] {3, 1}))
                .isCloseTo(2 * StrictMath.log(3) - 4, within(1e-15));
        assertThat(TripFlows.logLikelihood(new double[] {2}, new double[] {0})).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.logLikelihood(new double[1], new double[2]))
                .withMessageContaining("2 and 1");
    }

    @Test
    void flows_badTotals_areRefused() {
        double[] bad = ORIGINS.clone();
        bad[4] = -1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.productionConstrained(GRAVITY, CITY, bad))
                .withMessage("trips from origin of zone 4 must be finite and not negative: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.attractionConstrained(GRAVITY, CITY, new double[3]))
                .withMessageContaining("3 for 20");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.doublyConstrained(GRAVITY, CITY, ORIGINS, new double[ZONES]))
                .withMessageContaining("as many trips must arrive as leave: 0.0 arrive");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.unconstrained(GRAVITY, CITY, Double.NaN))
                .withMessageContaining("NaN");
    }

    @Test
    void flows_tripsThatCannotRun_areRefused() {
        TripZones noJobs = TripZones.of(new double[] {5, 5}, new double[] {3, 0}, new double[4]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.productionConstrained(GRAVITY, noJobs, new double[] {2, 2}))
                .withMessageContaining("2.0 trips leave zone 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.attractionConstrained(GRAVITY, noJobs, new double[] {2, 2}))
                .withMessageContaining("2.0 trips arrive in zone 1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TripFlows.doublyConstrained(GRAVITY, noJobs, new double[] {2, 2}, new double[] {2, 2}))
                .withMessageContaining("2.0 trips leave zone 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.probabilities(GRAVITY, TripZones.of(new double[2], new double[4])))
                .withMessageContaining("no pair of zones");
    }

    @Test
    void doublyConstrained_totalsThatOnlyStayingHomeMeets_areRefused() {
        TripZones zones = TripZones.of(new double[] {1, 1, 1}, new double[9]);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        TripFlows.doublyConstrained(GRAVITY, zones, new double[] {8, 1, 1}, new double[] {8, 1, 1}))
                .withMessageContaining("cannot be met together");
    }

    @Test
    void flows_lawOutOfItsContract_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.probabilities(zones -> new double[2], CITY))
                .withMessageContaining("2 for 20 zones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.probabilities(zones -> new double[ZONES * ZONES], CITY))
                .withMessageContaining("from zone 0 to zone 0 must be negative infinity: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.probabilities(
                        zones -> {
                            double[] logWeights = GRAVITY.logWeights(zones);
                            logWeights[1] = Double.NaN;
                            return logWeights;
                        },
                        CITY))
                .withMessageContaining("from zone 0 to zone 1 must be finite, or negative infinity: NaN");
    }
}
