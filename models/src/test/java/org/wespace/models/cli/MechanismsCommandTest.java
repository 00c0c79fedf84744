package org.wespace.models.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.mechanism.Mechanism;

class MechanismsCommandTest {

    @TempDir
    private Path temp;

    @Test
    void mechanisms_withoutId_oneLineEach() {
        TestRun run = typed("mechanisms");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith("id      default  sign  title", "RG-1    scan     +     Several centres")
                .contains(
                        "OV-6    1        -     Congestion",
                        "OV-10   scan     0     Decline of great venues",
                        "WK-2    1        +     Telework")
                .hasSizeGreaterThan(Mechanism.values().length);
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WK-2", "wk-2", "telework"})
    void mechanisms_id_printsTheEntry(String id) {
        TestRun run = typed("mechanisms", id);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("WK-2  Telework\n\nClaim         \"Telecommuting can reduce carbon emissions")
                .contains("\nSign          +\n", "\n              E10 days at home", "\nDefault       1, fully on")
                .contains("\nName          TELEWORK\n", "\nDisagreement  Holds per day");
    }

    @Test
    void mechanisms_withoutSwitch_saysWhatToCompare() {
        assertThat(typed("mechanisms", "OV-10").out())
                .contains("\nNo switch     Compare the share of visits")
                .doesNotContain("\nDefault", "\nName");
    }

    @ParameterizedTest
    @EnumSource
    void entry_everyMechanism_fitsTheScreen(Mechanism mechanism) {
        assertThat(MechanismText.entry(mechanism).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(118));
        assertThat(MechanismText.list(Arrays.asList(Mechanism.values())).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(118));
    }

    @Test
    void mechanisms_unknown_isRefusedWithTheNearest() {
        TestRun run = typed("mechanisms", "telewrok");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "wespace: unknown mechanism 'telewrok'; did you mean WK-2 (TELEWORK)? 'wespace mechanisms'"
                                + " lists all");
        assertThat(run.out()).isEmpty();
    }

    private TestRun typed(String... arguments) {
        return TestRun.typed(temp, List.of(arguments));
    }
}
