package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelModeTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.1, 0, 0, 0, kilometresPerHour",
        "-4, 0.1, 0, 0, 0, kilometresPerHour",
        "NaN, 0.1, 0, 0, 0, kilometresPerHour",
        "Infinity, 0.1, 0, 0, 0, kilometresPerHour",
        "5, -0.1, 0, 0, 0, decayPerMinute",
        "5, NaN, 0, 0, 0, decayPerMinute",
        "5, Infinity, 0, 0, 0, decayPerMinute",
        "5, 0.1, NaN, 0, 0, constant",
        "5, 0.1, -Infinity, 0, 0, constant",
        "5, 0.1, 0, -1, 0, fixedMinutes",
        "5, 0.1, 0, NaN, 0, fixedMinutes",
        "5, 0.1, 0, 0, -1, vehiclesPerTraveller",
        "5, 0.1, 0, 0, Infinity, vehiclesPerTraveller"
    })
    void new_outOfRange_namesModeParameterAndValue(
            double speed, double decay, double constant, double fixed, double vehicles, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TravelMode("tram", speed, decay, constant, fixed, false, vehicles))
                .withMessageStartingWith(named + " of mode tram must be finite");
    }

    @Test
    void weight_anyMode_isExponentialOfItsUtilityBeforeTheFirstMinute() {
        TravelMode mode = new TravelMode("tram", 20, 0.1, -0.7, 8, false, 0);
        assertThat(mode.weight()).isCloseTo(Math.exp(-0.7 - 0.1 * 8), Percentage.withPercentage(1e-12));
    }

    @Test
    void with_otherConstantAndDecay_keepsTheRest() {
        TravelMode mode = new TravelMode("tram", 20, 0.1, -0.7, 8, true, 0.5);
        assertThat(mode.with(2, 0.3)).isEqualTo(new TravelMode("tram", 20, 0.3, 2, 8, true, 0.5));
    }
}
