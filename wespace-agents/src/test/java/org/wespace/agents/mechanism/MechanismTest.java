package org.wespace.agents.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MechanismTest {

    private static final Pattern EQUATION = Pattern.compile("\\bE\\d+[a-z]?\\b");

    /** Rows in the report that are no behaviour of anybody. */
    private static final Set<String> NOT_SIMULATED = Set.of("T8-5", "T8-8");

    /** Rows whose claim is told in words that are not the report's. */
    private static final Set<String> IN_OTHER_WORDS = Set.of(
            "TR-6", "TR-11", "RC-13", "PF-3", "PF-5", "T6-1", "T6-5", "T6-6", "T8-1", "T8-2", "T8-4", "T8-7", "XP-1",
            "XP-2", "XP-3", "XP-4", "XP-5");

    @Test
    void ids_allRows_eachOnceAndInOrder() {
        List<String> rows = Stream.of(
                        rows("RG", 7),
                        rows("OV", 12),
                        rows("DW", 11),
                        rows("WK", 11),
                        rows("TR", 14),
                        rows("RC", 13),
                        rows("PF", 9),
                        rows("MI", 5),
                        rows("T6", 6),
                        rows("T8", 7).filter(row -> !NOT_SIMULATED.contains(row)),
                        rows("XP", 5),
                        rows("XN", 5))
                .flatMap(row -> row)
                .toList();

        assertThat(Arrays.stream(Mechanism.values()).map(Mechanism::id)).containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @EnumSource
    void texts_everyMechanism_areThere(Mechanism mechanism) {
        assertThat(Stream.of(
                        mechanism.title(),
                        mechanism.claim(),
                        mechanism.rule(),
                        mechanism.observable(),
                        mechanism.offAndOn(),
                        mechanism.source()))
                .allSatisfy(text -> assertThat(text).isNotBlank());
        assertThat(mechanism.claim().contains("\""))
                .as("the report's own words stand in quotation marks")
                .isNotEqualTo(IN_OTHER_WORDS.contains(mechanism.id()));
        assertThat(mechanism.scales().isPresent()).isEqualTo(mechanism.switched());
        assertThat(mechanism.standardReason().isPresent()).isEqualTo(mechanism.switched());
        assertThat(mechanism.instead().isPresent()).isNotEqualTo(mechanism.switched());
    }

    @ParameterizedTest
    @EnumSource
    void source_everyMechanism_isAYearOrAnAssumption(Mechanism mechanism) {
        assertThat(mechanism.source()).containsPattern("\\((19|20)\\d\\d\\)|assumption");
    }

    @ParameterizedTest
    @EnumSource
    void standardStrength_everyMechanism_fitsItsKind(Mechanism mechanism) {
        assertThat(mechanism.standardStrength()).isBetween(0.0, 1.0);
        if (!mechanism.switched()) {
            assertThat(mechanism.standardStrength()).isZero();
        }
        assertThat(mechanism.actsOn() == ActsOn.NOTHING).isNotEqualTo(mechanism.switched());
        assertThat(mechanism.standardReason().orElse("off").startsWith("off"))
                .as("the reason of a strength of 0 says off")
                .isEqualTo(mechanism.standardStrength() == 0);
    }

    @Test
    void keys_ofTheResource_nameRowsAndFieldsOnly() {
        Set<String> ids = Arrays.stream(Mechanism.values()).map(Mechanism::id).collect(Collectors.toSet());

        assertThat(MechanismTexts.keys()).allSatisfy(key -> {
            String[] parts = key.split("\\.", -1);
            assertThat(parts).hasSize(2);
            assertThat(ids).contains(parts[0]);
            assertThat(MechanismTexts.FIELDS).contains(parts[1]);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mechanisms.properties",
                "mechanisms-daily-life.properties",
                "mechanisms-tendencies.properties",
                "equations.properties",
                "not-simulated.properties"
            })
    void keys_ofEachResource_occurOnce(String resource) throws IOException {
        Matcher matcher = Pattern.compile("(?m)^([A-Za-z][\\w.-]*) = ").matcher(raw(resource));
        List<String> keys = new ArrayList<>();
        while (matcher.find()) {
            keys.add(matcher.group(1));
        }

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        MechanismTexts.read(resource).keySet());
    }

    @Test
    void equations_ofAllRules_areThoseThatAreListed() {
        Set<String> named = new TreeSet<>();
        for (Mechanism mechanism : Mechanism.values()) {
            assertThat(mechanism.equations()).doesNotContainNull();
            Matcher matcher = EQUATION.matcher(mechanism.rule());
            while (matcher.find()) {
                named.add(matcher.group());
            }
        }

        assertThat(MechanismTexts.equationIds()).containsExactlyElementsOf(named);
    }

    @Test
    void equations_ofARule_standInItsOrder() {
        assertThat(Mechanism.CO_LIVING.equations())
                .satisfiesExactly(first -> assertThat(first).startsWith("E4 homes"), second -> assertThat(second)
                        .startsWith("E5 floor"));
    }

    @Test
    void equationsIn_unknownId_isAnError() {
        assertThatThrownBy(() -> MechanismTexts.equationsIn("by magic (E99)"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no equation E99, which is named in: by magic (E99)");
    }

    @ParameterizedTest
    @CsvSource({"WK-2, TELEWORK", "wk-2, TELEWORK", "telework, TELEWORK", "co-living, CO_LIVING", "Co Living, CO_LIVING"
    })
    void of_idOrName_inAnyCase(String text, Mechanism expected) {
        assertThat(Mechanism.of(text)).isSameAs(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telwork  | did you mean WK-2 (TELEWORK)? ",
                "congest  | did you mean OV-6 (CONGESTION)? ",
                "WK-22    | did you mean WK-2 (TELEWORK)",
                "WK2      | did you mean WK-2 (TELEWORK)",
                "nonsense | unknown mechanism 'nonsense'; 'wespace mechanisms' lists all"
            })
    void of_unknown_namesTheNearest(String text, String message) {
        assertThatThrownBy(() -> Mechanism.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown mechanism '" + text + "'; ")
                .hasMessageContaining(message.strip());
    }

    @Test
    void disagreements_ofPublishedScience_standWhereItDisagrees() {
        assertThat(Arrays.stream(Mechanism.values())
                        .filter(mechanism -> mechanism.disagreement().isPresent())
                        .map(Mechanism::id))
                .containsExactly(
                        "RG-1", "OV-1", "OV-2", "OV-3", "OV-11", "DW-3", "WK-1", "WK-2", "WK-3", "WK-8", "TR-2", "RC-1",
                        "RC-6", "RC-7", "T6-3", "XN-5");
    }

    @Test
    void notSimulated_all_haveTitleAndReason() {
        assertThat(NotSimulated.all())
                .extracting(NotSimulated::id)
                .contains("T8-5", "T8-8", "privacy", "governance", "blockchain")
                .doesNotHaveDuplicates();
        assertThat(NotSimulated.all()).allSatisfy(one -> {
            assertThat(one.title()).isNotBlank();
            assertThat(one.reason()).isNotBlank();
        });
    }

    private static Stream<String> rows(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> prefix + "-" + n);
    }

    private static String raw(String resource) throws IOException {
        try (InputStream bytes = Mechanism.class.getResourceAsStream(resource)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
