package org.wespace.core.choice.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TripLawTest {

    private static final int ZONES = 12;
    private static final double[] SENDING = RandomZones.masses(ZONES, 1);
    private static final double[] DRAWING = RandomZones.masses(ZONES, 2);
    private static final double[] COST = RandomZones.costs(ZONES, 3);
    private static final TripZones CITY = TripZones.of(SENDING, DRAWING, COST);

    private static double[] each(double[] values, DoubleUnaryOperator change) {
        return Arrays.stream(values).map(change).toArray();
    }

    private static double parameter(TripLawKind kind) {
        return switch (kind) {
            case GRAVITY_EXPONENTIAL -> 0.15;
            case GRAVITY_POWER -> 1.7;
            case RADIATION -> Double.NaN;
            case EXTENDED_RADIATION -> 0.6;
            case INTERVENING_OPPORTUNITIES -> 0.0007;
        };
    }

    private static void assertSame(double[] actual, double[] expected) {
        assertThat(actual).containsExactly(expected, within(1e-13));
    }

    @Test
    void gravity_exponential_isItsFormula() {
        double[] chance = TripFlows.probabilities(TripLaw.gravityExponential(0.15), CITY);
        double ratio = chance[5] / chance[ZONES];
        double weights = SENDING[0]
                * DRAWING[5]
                * StrictMath.exp(-0.15 * COST[5])
                / (SENDING[1] * DRAWING[0] * StrictMath.exp(-0.15 * COST[ZONES]));

        assertThat(ratio).isCloseTo(weights, within(1e-13 * weights));
        assertThat(chance[0]).isZero();
        assertThat(Arrays.stream(chance).sum()).isCloseTo(1, within(1e-14));
    }

    @ParameterizedTest
    @EnumSource(TripLawKind.class)
    void probabilities_massesOfOriginsInOtherUnits_stay(TripLawKind kind) {
        TripLaw law = kind.at(parameter(kind));
        assertSame(
                TripFlows.probabilities(law, TripZones.of(each(SENDING, m -> 7 * m), DRAWING, COST)),
                TripFlows.probabilities(law, CITY));
    }

    @ParameterizedTest
    @EnumSource(TripLawKind.class)
    void probabilities_zonesInAnotherOrder_follow(TripLawKind kind) {
        int[] order = {4, 0, 7, 11, 2, 9, 1, 3, 10, 5, 8, 6};
        double[] sending = new double[ZONES];
        double[] drawing = new double[ZONES];
        double[] cost = new double[COST.length];
        for (int i = 0; i < ZONES; i++) {
            sending[i] = SENDING[order[i]];
            drawing[i] = DRAWING[order[i]];
            for (int j = 0; j < ZONES; j++) {
                cost[i * ZONES + j] = COST[order[i] * ZONES + order[j]];
            }
        }
        double[] plain = TripFlows.probabilities(kind.at(parameter(kind)), CITY);
        double[] moved = TripFlows.probabilities(kind.at(parameter(kind)), TripZones.of(sending, drawing, cost));
        for (int cell = 0; cell < moved.length; cell++) {
            int from = order[cell / ZONES] * ZONES + order[cell % ZONES];
            assertThat(moved[cell]).isCloseTo(plain[from], within(1e-14));
        }
    }

    @Test
    void gravity_costsOfOtherUnitsOrOrigin_stays() {
        double[] exponential = TripFlows.probabilities(TripLaw.gravityExponential(0.15), CITY);
        TripZones shifted = TripZones.of(SENDING, DRAWING, each(COST, c -> c + 11));
        TripZones minutes = TripZones.of(SENDING, DRAWING, each(COST, c -> 3 * c));
        TripZones masses = TripZones.of(SENDING, each(DRAWING, m -> m / 13), COST);

        assertSame(TripFlows.probabilities(TripLaw.gravityExponential(0.15), shifted), exponential);
        assertSame(TripFlows.probabilities(TripLaw.gravityExponential(0.05), minutes), exponential);
        assertSame(TripFlows.probabilities(TripLaw.gravityExponential(0.15), masses), exponential);
        assertSame(
                TripFlows.probabilities(TripLaw.gravityPower(1.7), minutes),
                TripFlows.probabilities(TripLaw.gravityPower(1.7), CITY));
    }

    @Test
    void lawsOfOpportunities_costsOfTheSameOrder_stay() {
        TripZones stretched = TripZones.of(SENDING, DRAWING, each(COST, c -> c * c + 1));
        for (TripLaw law : new TripLaw[] {
            TripLaw.radiation(), TripLaw.extendedRadiation(0.6), TripLaw.interveningOpportunities(0.0007)
        }) {
            assertThat(TripFlows.probabilities(law, stretched)).isEqualTo(TripFlows.probabilities(law, CITY));
        }
    }

    @Test
    void radiation_withoutTies_rowsSumToOneAndMeetTheFiniteSizeFactor() {
        double[] chance = TripFlows.rowProbabilities(TripLaw.radiation(), CITY);
        double[] intervening = CITY.opportunities();
        double all = Arrays.stream(DRAWING).sum();

        assertThat(RandomZones.rowSums(chance)).containsOnly(new double[] {1}, within(1e-14));
        for (int cell = 1; cell < ZONES; cell++) {
            double before = DRAWING[0] + intervening[cell];
            double formula = DRAWING[0] * DRAWING[cell] / (before * (before + DRAWING[cell])) / (1 - DRAWING[0] / all);
            assertThat(chance[cell]).isCloseTo(formula, within(1e-14));
        }
        TripZones inThousands = TripZones.of(SENDING, each(DRAWING, m -> m / 1000), COST);
        assertSame(TripFlows.rowProbabilities(TripLaw.radiation(), inThousands), chance);
    }

    @Test
    void radiation_noOpportunitiesAtHome_goesToTheNearest() {
        double[] drawing = {0, 0, 30, 50};
        double[] cost = {0, 1, 2, 3, 1, 0, 1, 2, 2, 1, 0, 1, 3, 2, 1, 0};
        TripZones zones = TripZones.of(new double[] {5, 5, 5, 5}, drawing, cost);
        double[] chance = TripFlows.rowProbabilities(TripLaw.radiation(), zones);

        assertThat(Arrays.copyOf(chance, 4)).containsExactly(0, 0, 1, 0);
        drawing[0] = 1e-9;
        assertSame(
                Arrays.copyOf(TripFlows.rowProbabilities(TripLaw.radiation(), TripZones.of(drawing, cost)), 3),
                new double[] {0, 0, 1 - 1e-9 * (1 / 30.0 - 1 / 80.0)});
    }

    @Test
    void extendedRadiation_exponentOneAndLargeMasses_isRadiation() {
        TripZones large = TripZones.of(SENDING, each(DRAWING, m -> 1e14 * m), COST);
        assertSame(
                TripFlows.probabilities(TripLaw.extendedRadiation(1), large),
                TripFlows.probabilities(TripLaw.radiation(), large));
    }

    @Test
    void extendedRadiation_powersOutOfRange_stayFinite() {
        // Where all powers are far above 1 only their ratios count: masses in other units change nothing.
        TripZones large = TripZones.of(SENDING, each(DRAWING, m -> 1e12 * m), COST);
        TripZones larger = TripZones.of(SENDING, each(DRAWING, m -> 1e15 * m), COST);
        assertSame(
                TripFlows.probabilities(TripLaw.extendedRadiation(30), larger),
                TripFlows.probabilities(TripLaw.extendedRadiation(30), large));
    }

    @Test
    void interveningOpportunities_hardlyEverAccepted_followMassAlone() {
        double[] chance = TripFlows.rowProbabilities(TripLaw.interveningOpportunities(1e-15), CITY);
        double others = Arrays.stream(DRAWING).sum() - DRAWING[0];
        for (int j = 1; j < ZONES; j++) {
            assertThat(chance[j]).isCloseTo(DRAWING[j] / others, within(1e-11));
        }
    }

    @ParameterizedTest
    @EnumSource(value = TripLawKind.class, mode = EnumSource.Mode.EXCLUDE, names = "RADIATION")
    void slopes_ofEveryLaw_areFiniteDifferences(TripLawKind kind) {
        double parameter = parameter(kind);
        double step = 1e-5 * parameter;
        double[] up = kind.logWeights(CITY, parameter + step);
        double[] down = kind.logWeights(CITY, parameter - step);
        double[] slopes = kind.slopes(CITY, parameter, kind.logWeights(CITY, parameter));
        for (int cell = 0; cell < slopes.length; cell++) {
            double expected = CITY.linked(cell / ZONES, cell % ZONES) ? (up[cell] - down[cell]) / (2 * step) : 0;
            assertThat(slopes[cell]).isCloseTo(expected, within(1e-7 * Math.max(Math.abs(expected), 1 / parameter)));
        }
    }

    @Test
    void law_ofAModeler_isALambda() {
        TripLaw toTheNext = zones -> {
            double[] logWeights = new double[zones.zones() * zones.zones()];
            Arrays.fill(logWeights, Double.NEGATIVE_INFINITY);
            for (int i = 0; i < zones.zones(); i++) {
                logWeights[i * zones.zones() + (i + 1) % zones.zones()] = -1000;
            }
            return logWeights;
        };
        double[] trips = TripFlows.doublyConstrained(
                toTheNext, TripZones.of(new double[3], new double[9]), new double[] {1, 2, 3}, new double[] {3, 1, 2});
        assertThat(trips).containsExactly(0, 1, 0, 0, 0, 2, 3, 0, 0);
    }

    @Test
    void at_badParameters_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripLaw.gravityExponential(Double.NaN))
                .withMessageContaining("decay per unit of cost")
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException().isThrownBy(() -> TripLaw.gravityPower(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripLaw.extendedRadiation(0))
                .withMessageContaining("above 0: 0.0");
        assertThatIllegalArgumentException().isThrownBy(() -> TripLaw.interveningOpportunities(-1));
    }

    @Test
    void laws_zonesThatTheyAreNotFor_areRefused() {
        TripZones free = TripZones.of(new double[] {1, 1}, new double[] {0, 0, 1, 0});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.probabilities(TripLaw.gravityPower(1), free))
                .withMessageContaining("0.0 from zone 0 to zone 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFlows.probabilities(TripLaw.radiation(), free.withIntrazonal()))
                .withMessageContaining("between different zones");
    }
}
