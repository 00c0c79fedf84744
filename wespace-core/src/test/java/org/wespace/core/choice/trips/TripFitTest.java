package org.wespace.core.choice.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.choice.AliasTable;
import org.wespace.core.choice.TestCities;

class TripFitTest {

    private static final int ZONES = 14;
    private static final TripZones CITY = RandomZones.of(ZONES, 31);

    static Stream<Arguments> lawsAndConstraints() {
        return Stream.of(
                        Arguments.of(TripLawKind.GRAVITY_EXPONENTIAL, 0.23),
                        Arguments.of(TripLawKind.GRAVITY_EXPONENTIAL, -0.05),
                        Arguments.of(TripLawKind.GRAVITY_EXPONENTIAL, 0.0),
                        Arguments.of(TripLawKind.GRAVITY_POWER, 1.9),
                        Arguments.of(TripLawKind.EXTENDED_RADIATION, 0.7),
                        Arguments.of(TripLawKind.INTERVENING_OPPORTUNITIES, 0.0011))
                .flatMap(law -> Arrays.stream(TripConstraint.values())
                        .map(constraint -> Arguments.of(law.get()[0], law.get()[1], constraint)));
    }

    private static double[] made(TripLaw law, TripConstraint constraint) {
        double[] free = TripFlows.unconstrained(law, CITY, 50_000);
        return TripFlows.of(constraint, law, CITY, RandomZones.rowSums(free), RandomZones.columnSums(free));
    }

    @ParameterizedTest
    @MethodSource("lawsAndConstraints")
    void of_tripsOfALaw_findsItsParameter(TripLawKind kind, double parameter, TripConstraint constraint) {
        double[] trips = made(kind.at(parameter), constraint);

        TripFit fit = TripFit.of(kind, CITY, trips, constraint);

        assertThat(fit.parameter()).isCloseTo(parameter, within(1e-9 * Math.max(Math.abs(parameter), 0.01)));
        assertThat(fit.atBound()).isFalse();
        assertThat(fit.kind()).isEqualTo(kind);
        assertThat(fit.logLikelihood())
                .isCloseTo(TripFlows.logLikelihood(trips, trips), within(1e-9 * Math.abs(fit.logLikelihood())));
        assertThat(fit.evaluations()).isLessThan(70);
    }

    @ParameterizedTest
    @MethodSource("lawsAndConstraints")
    void of_drawnTrips_isTheMaximumAndNearTheTruth(TripLawKind kind, double parameter, TripConstraint constraint) {
        double[] drawn = drawn(made(kind.at(parameter), constraint), 200_000);

        TripFit fit = TripFit.of(kind, CITY, drawn, constraint);

        assertThat(fit.parameter()).isCloseTo(parameter, within(0.03 * Math.max(Math.abs(parameter), 0.1)));
        TripLikelihood likelihood = new TripLikelihood(kind, CITY, drawn, constraint);
        for (double aside : new double[] {0.98, 1.02}) {
            assertThat(likelihood.at(aside * fit.parameter()).logLikelihood()).isLessThan(fit.logLikelihood());
        }
    }

    private static double[] drawn(double[] expected, int trips) {
        UniformRandomProvider random = TestCities.random(77);
        AliasTable pairs = new AliasTable(expected);
        double[] counts = new double[expected.length];
        for (int n = 0; n < trips; n++) {
            counts[pairs.draw(random.nextLong())]++;
        }
        return counts;
    }

    @Test
    void of_gravity_matchesTheMeanCost() {
        double[] drawn = drawn(made(TripLaw.gravityPower(1.2), TripConstraint.DOUBLY), 5000);
        TripFit fit = TripFit.of(TripLawKind.GRAVITY_EXPONENTIAL, CITY, drawn, TripConstraint.DOUBLY);
        double[] fitted =
                TripFlows.doublyConstrained(fit.law(), CITY, RandomZones.rowSums(drawn), RandomZones.columnSums(drawn));

        double observedCost = cost(drawn);
        assertThat(cost(fitted)).isCloseTo(observedCost, within(1e-11 * observedCost));
    }

    private static double cost(double[] trips) {
        double cost = 0;
        for (int cell = 0; cell < trips.length; cell++) {
            cost += trips[cell] * CITY.cost(cell / ZONES, cell % ZONES);
        }
        return cost;
    }

    @ParameterizedTest
    @MethodSource("lawsAndConstraints")
    void score_ofEveryLaw_isTheDerivativeOfTheLikelihood(
            TripLawKind kind, double parameter, TripConstraint constraint) {
        double at = parameter == 0 ? 0.01 : parameter;
        double[] observed = drawn(made(TripLaw.gravityExponential(0.3), TripConstraint.UNCONSTRAINED), 3000);
        TripLikelihood likelihood = new TripLikelihood(kind, CITY, observed, constraint);
        double step = 1e-4 * Math.abs(at);
        double difference = (likelihood.at(at + step).logLikelihood()
                        - likelihood.at(at - step).logLikelihood())
                / (2 * step);
        double size = 0;
        double[] slopes = kind.slopes(CITY, at, kind.logWeights(CITY, at));
        for (int cell = 0; cell < slopes.length; cell++) {
            size += observed[cell] * Math.abs(slopes[cell]);
        }
        assertThat(likelihood.score(at)).isCloseTo(difference / size, within(1e-6));
    }

    @Test
    void of_radiation_hasNoParameter() {
        double[] trips = made(TripLaw.radiation(), TripConstraint.PRODUCTION);
        TripFit fit = TripFit.of(TripLawKind.RADIATION, CITY, trips, TripConstraint.PRODUCTION);

        assertThat(fit.parameter()).isNaN();
        assertThat(fit.logLikelihood())
                .isCloseTo(TripFlows.logLikelihood(trips, trips), within(1e-9 * Math.abs(fit.logLikelihood())));
        assertThat(TripFlows.probabilities(fit.law(), CITY))
                .isEqualTo(TripFlows.probabilities(TripLaw.radiation(), CITY));
    }

    @Test
    void of_opportunitiesAllTheSame_isAtTheBound() {
        double[] alike =
                TripFlows.productionConstrained(TripLaw.gravityExponential(-0.4), CITY, RandomZones.masses(ZONES, 41));
        TripFit fit = TripFit.of(TripLawKind.INTERVENING_OPPORTUNITIES, CITY, alike, TripConstraint.PRODUCTION);

        assertThat(fit.atBound()).isTrue();
        assertThat(fit.parameter()).isPositive();
    }

    @Test
    void of_allToTheNearest_isRefused() {
        double[] nearest = new double[ZONES * ZONES];
        for (int i = 0; i < ZONES; i++) {
            int best = i == 0 ? 1 : 0;
            for (int j = 0; j < ZONES; j++) {
                best = j != i && CITY.cost(i, j) < CITY.cost(i, best) ? j : best;
            }
            nearest[i * ZONES + best] = 5;
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFit.of(TripLawKind.GRAVITY_EXPONENTIAL, CITY, nearest, TripConstraint.PRODUCTION))
                .withMessageContaining("no finite decay per unit of cost")
                .withMessageContaining("as cheap as");
    }

    @Test
    void of_tripsThatSayNothing_areRefused() {
        double[] ones = new double[9];
        Arrays.fill(ones, 1);
        double[] trips = {0, 3, 1, 2, 0, 2, 2, 4, 0};
        TripZones equal = TripZones.of(new double[] {1, 1, 1}, ones);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFit.of(TripLawKind.GRAVITY_EXPONENTIAL, equal, trips, TripConstraint.PRODUCTION))
                .withMessageContaining("every value gives the same mean cost");
        TripZones two = TripZones.of(new double[] {1, 1}, new double[] {0, 4, 6, 0});
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TripFit.of(TripLawKind.GRAVITY_POWER, two, new double[] {0, 7, 3, 0}, TripConstraint.DOUBLY))
                .withMessageContaining("say nothing of the exponent");
    }

    @Test
    void of_badTrips_areRefused() {
        double[] trips = new double[ZONES * ZONES];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFit.of(TripLawKind.RADIATION, CITY, trips, TripConstraint.DOUBLY))
                .withMessageContaining("all are 0");
        trips[ZONES + 1] = 2;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFit.of(TripLawKind.RADIATION, CITY, trips, TripConstraint.DOUBLY))
                .withMessageContaining("2.0 within zone 1");
        trips[ZONES + 1] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFit.of(TripLawKind.RADIATION, CITY, trips, TripConstraint.DOUBLY))
                .withMessageContaining("from zone 1 to zone 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripFit.of(TripLawKind.RADIATION, CITY, new double[4], TripConstraint.DOUBLY))
                .withMessageContaining("4 values for 14 zones");
    }
}
