package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.travel.StreetPattern;

class CommuteCalibrationTest {

    private static final CommuteParameters TRUTH = SmallCities.walkAndCar(3000);

    private static City city;
    private static Flows[] observed;

    @BeforeAll
    static void observe() {
        city = SmallCities.balanced(12, 2, 10_000, 7);
        CommuteEquilibrium truth = new CommuteEquilibrium(city, TRUTH, StreetPattern.OCTILE);
        assertThat(truth.solve(1e-8, 400)).isTrue();
        observed = truth.flows();
    }

    /** From decays that are wrong by half, in 120 trials: decays within 5 %, constants within .1, flows within 1 %. */
    @Test
    void fit_flowsOfKnownParameters_findsThem() {
        CommuteCalibration.Result found = calibration().fit(start(), 120, 3);
        assertThat(found.evaluations()).isLessThanOrEqualTo(121);
        assertThat(found.commonPart()).isGreaterThan(0.99);
        for (int m = 0; m < 2; m++) {
            TravelMode mode = found.parameters().modes().get(m);
            TravelMode truth = TRUTH.modes().get(m);
            assertThat(mode.decayPerMinute()).isCloseTo(truth.decayPerMinute(), Percentage.withPercentage(5));
        }
        TravelMode walk = found.parameters().modes().get(0);
        TravelMode car = found.parameters().modes().get(1);
        assertThat(walk.constant() - car.constant()).isCloseTo(1.0, within(0.1));
        assertThat(found.meanKilometres()).isCloseTo(meanKilometres(), Percentage.withPercentage(1));
    }

    @Test
    void fit_sameSeed_sameAnswer() {
        CommuteCalibration.Result one = calibration().fit(start(), 16, 3);
        assertThat(calibration().fit(start(), 16, 3)).isEqualTo(one);
        assertThat(calibration().fit(start(), 16, 4).parameters().modes())
                .isNotEqualTo(one.parameters().modes());
    }

    @Test
    void fit_otherNumberOfModes_isRefused() {
        CommuteCalibration calibration = calibration();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calibration.fit(CommuteParameters.standard(), 10, 1))
                .withMessage("there must be observed flows for each of 4 modes: 2");
    }

    private static CommuteCalibration calibration() {
        return new CommuteCalibration(
                city, StreetPattern.OCTILE, observed, city.zones().distancesKilometres());
    }

    private static CommuteParameters start() {
        TravelMode walk = TRUTH.modes().get(0);
        TravelMode car = TRUTH.modes().get(1);
        return new CommuteParameters(
                List.of(walk.with(0, 1.5 * walk.decayPerMinute()), car.with(0, 0.5 * car.decayPerMinute())),
                TRUTH.roads());
    }

    private static double meanKilometres() {
        double[] kilometres = city.zones().distancesKilometres();
        double travelled = 0;
        for (Flows flows : observed) {
            double[] trips = flows.toArray();
            for (int pair = 0; pair < trips.length; pair++) {
                travelled += trips[pair] * kilometres[pair];
            }
        }
        return travelled / 10_000;
    }
}
