package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.choice.TestCities;
import org.wespace.core.choice.trips.TripConstraint;
import org.wespace.core.choice.trips.TripFlows;
import org.wespace.core.choice.trips.TripLaw;
import org.wespace.core.choice.trips.TripLawKind;
import org.wespace.core.choice.trips.TripZones;

class LawScoresTest {

    private static final int ZONES = 15;
    private static final double[] KILOMETRES = kilometres();
    private static final Flows GRAVITY = Flows.of(ZONES, gravity());

    private static double[] kilometres() {
        UniformRandomProvider random = TestCities.random(5);
        double[] x = random.doubles(ZONES, 0, 30).toArray();
        double[] y = random.doubles(ZONES, 0, 30).toArray();
        double[] kilometres = new double[ZONES * ZONES];
        Arrays.setAll(
                kilometres, cell -> Math.hypot(x[cell / ZONES] - x[cell % ZONES], y[cell / ZONES] - y[cell % ZONES]));
        return kilometres;
    }

    private static double[] gravity() {
        double[] mass = TestCities.random(6).doubles(ZONES, 50, 2000).toArray();
        return TripFlows.unconstrained(TripLaw.gravityExponential(0.12), TripZones.of(mass, KILOMETRES), 40_000);
    }

    @ParameterizedTest
    @EnumSource(TripConstraint.class)
    void compare_flowsOfAGravityLaw_areMetBestByIt(TripConstraint constraint) {
        List<LawScores> rows = LawScores.compare(GRAVITY, KILOMETRES, constraint);

        assertThat(rows)
                .extracting(LawScores::law)
                .containsExactly("NoDistance", "GravExp", "GravPow", "Rad", "RadExt", "Schneider");
        assertThat(rows).extracting(LawScores::commonPart).allSatisfy(part -> assertThat(part)
                .isBetween(0.3, 1 + 1e-12));
        LawScores best = rows.get(1);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.commonPart()).isLessThanOrEqualTo(best.commonPart());
            assertThat(row.logLikelihood()).isLessThanOrEqualTo(best.logLikelihood());
        });
        assertThat(rows.get(0).commonPart()).isLessThan(best.commonPart() - 0.1);
    }

    @Test
    void compare_doublyConstrainedGravity_isTheTruth() {
        LawScores gravity =
                LawScores.compare(GRAVITY, KILOMETRES, TripConstraint.DOUBLY).get(1);

        assertThat(gravity.parameter()).isCloseTo(0.12, within(1e-9));
        assertThat(gravity.commonPart()).isCloseTo(1, within(1e-9));
        assertThat(gravity.commonPartOfDistances()).isCloseTo(1, within(1e-9));
        assertThat(gravity.standardisedError()).isCloseTo(0, within(1e-8));
        assertThat(gravity.note()).isEmpty();
    }

    @Test
    void compare_tripsWithinZones_changeNothing() {
        double[] trips = GRAVITY.toArray();
        for (int zone = 0; zone < ZONES; zone++) {
            trips[zone * ZONES + zone] = 1000;
        }

        assertThat(LawScores.compare(Flows.of(ZONES, trips), KILOMETRES, TripConstraint.PRODUCTION))
                .isEqualTo(LawScores.compare(GRAVITY, KILOMETRES, TripConstraint.PRODUCTION));
    }

    @Test
    void compare_lawThatCannotBeFitted_saysWhy() {
        double[] costs = KILOMETRES.clone();
        costs[3] = 0;
        LawScores power = LawScores.compare(GRAVITY, costs, TripConstraint.PRODUCTION)
                .get(1 + TripLawKind.GRAVITY_POWER.ordinal());

        assertThat(power.commonPart()).isNaN();
        assertThat(power.note()).contains("from zone 0 to zone 3");
    }

    @Test
    void compare_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LawScores.compare(Flows.of(2, new double[] {3, 0, 0, 4}), new double[4], TripConstraint.DOUBLY))
                .withMessageContaining("no trips run between zones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawScores.compare(GRAVITY, new double[4], TripConstraint.DOUBLY))
                .withMessageContaining("4 values for 15 zones");
        TripZones intrazonal = TripZones.of(new double[ZONES], KILOMETRES).withIntrazonal();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LawScores.compare(GRAVITY, intrazonal, KILOMETRES, TripConstraint.DOUBLY))
                .withMessageContaining("15 zones with such trips");
    }
}
