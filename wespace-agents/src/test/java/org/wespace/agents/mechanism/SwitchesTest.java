package org.wespace.agents.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wespace.agents.mechanism.Mechanism.CITY_SIZE;
import static org.wespace.agents.mechanism.Mechanism.CONGESTION;
import static org.wespace.agents.mechanism.Mechanism.CO_LIVING;
import static org.wespace.agents.mechanism.Mechanism.TELEWORK;
import static org.wespace.agents.mechanism.Mechanism.VENUE_DECLINE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SwitchesTest {

    @ParameterizedTest
    @EnumSource
    void standard_everyMechanism_isAtItsStandardStrength(Mechanism mechanism) {
        assertThat(Switches.standard().strength(mechanism)).isEqualTo(mechanism.standardStrength());
    }

    @Test
    void all_isEverySwitchAndNothingElse() {
        assertThat(Switches.all().active())
                .containsExactlyElementsOf(Arrays.stream(Mechanism.values())
                        .filter(Mechanism::switched)
                        .toList());
    }

    @Test
    void parse_idsAndNames_inAnyCaseAndWithBlanks() {
        Switches switches = Switches.parse(" WK-2=0.6, co_living = 1,ov-6=0 ");

        assertThat(switches)
                .isEqualTo(Switches.none().with(TELEWORK, 0.6).with(CO_LIVING, 1))
                .hasToString("[DW-1=1.0, WK-2=0.6]");
        assertThat(switches.on(CONGESTION)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "[]"})
    void parse_nothing_isNone(String text) {
        assertThat(Switches.parse(text)).isEqualTo(Switches.none());
    }

    @Test
    void with_text_changesWhatItNames() {
        Switches changed = Switches.standard().with("WK-2=0.25,OV-6=0");

        assertThat(changed).isEqualTo(Switches.standard().with(TELEWORK, 0.25).without(CONGESTION));
        assertThat(changed.strength(Mechanism.SPILL_OVER)).isEqualTo(1);
    }

    @Test
    void toString_andBack_isTheSame() {
        Switches third = Switches.all().with(TELEWORK, 1 / 3.0).with(CO_LIVING, Double.MIN_VALUE);
        for (Switches switches : new Switches[] {Switches.none(), Switches.standard(), Switches.all(), third}) {
            assertThat(Switches.parse(switches.toString())).isEqualTo(switches).hasSameHashCodeAs(switches);
        }
    }

    @Test
    void with_negativeZero_isOff() {
        assertThat(Switches.all().with(TELEWORK, -0.0)).isEqualTo(Switches.all().without(TELEWORK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WK-2        | a switch must read MECHANISM=STRENGTH, such as WK-2=0.6: 'WK-2' in 'WK-2'",
                "WK-2=       | strength of WK-2 (TELEWORK) must be a number in [0, 1]: ''",
                "WK-2=much   | strength of WK-2 (TELEWORK) must be a number in [0, 1]: 'much'",
                "WK-2=1=1    | a switch must read MECHANISM=STRENGTH, such as WK-2=0.6: 'WK-2=1=1'",
                "WK-2=1,     | a switch must read MECHANISM=STRENGTH, such as WK-2=0.6: ''",
                "WK-2=1.5    | strength of WK-2 (TELEWORK) must be in [0, 1]: 1.5",
                "WK-2=-0.1   | strength of WK-2 (TELEWORK) must be in [0, 1]: -0.1",
                "WK-2=NaN    | strength of WK-2 (TELEWORK) must be in [0, 1]: NaN",
                "WK-2=1,telework=0 | WK-2 is set twice in 'WK-2=1,telework=0'",
                "telewrok=1  | unknown mechanism 'telewrok'; did you mean WK-2 (TELEWORK)? 'wespace mechanisms' lists all",
                "RG-4=1      | RG-4 (CITY_SIZE) has no switch: Compare runs of cities of different numbers",
                "OV-10=0.5   | OV-10 (VENUE_DECLINE) has no switch: Compare the share of visits"
            })
    void parse_wrong_saysWhatIsAllowed(String text, String message) {
        assertThatThrownBy(() -> Switches.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void with_mechanismWithoutSwitch_staysOff() {
        assertThat(Switches.all().with(CITY_SIZE, 0)).isEqualTo(Switches.all());
        assertThatThrownBy(() -> Switches.none().with(VENUE_DECLINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("OV-10 (VENUE_DECLINE) has no switch");
    }
}
