package org.wespace.agents.carbon.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.agents.carbon.attribution.CarbonClaims.Outcome;
import org.wespace.agents.carbon.attribution.ReportRow.Verdict;
import org.wespace.agents.mechanism.ClaimSign;
import org.wespace.agents.mechanism.Mechanism;

class CarbonClaimsTest {

    @Test
    void all_rowsWithACarbonSign_inTheReportsOrder() {
        assertThat(ReportRow.all())
                .extracting(ReportRow::mechanism)
                .isSorted()
                .contains(Mechanism.POLYCENTRIC_REGION, Mechanism.INDUCED_DEMAND, Mechanism.CLEAN_GRID)
                .doesNotContain(Mechanism.HOMOPHILY, Mechanism.SPILL_OVER, Mechanism.LESS_CARBON)
                .hasSize(57);
    }

    @Test
    void explanation_everyRowOfOneSign_isThere() {
        assertThat(ReportRow.all().stream()
                        .filter(row -> row.claimed() != ClaimSign.MIXED)
                        .map(ReportRow::id))
                .containsExactlyInAnyOrderElementsOf(ClaimTexts.ids());
        assertThat(ReportRow.all().stream().flatMap(row -> row.explanation().stream()))
                .allSatisfy(text -> assertThat(text).isNotBlank().endsWith("."));
    }

    @ParameterizedTest
    @CsvSource({
        "TELEWORK, -5, 0, AGREES",
        "TELEWORK, 5, 0, CONTRADICTS",
        "TELEWORK, -5, 3, WITHIN_NOISE",
        "TELEWORK, 0, 0, WITHIN_NOISE",
        "TIME_REBOUND, 5, 2, AGREES",
        "TIME_REBOUND, -5, 2, CONTRADICTS",
        "INDUCED_DEMAND, -5, 2, NO_ONE_SIGN",
        "INDUCED_DEMAND, 5, 2, NO_ONE_SIGN",
        "INDUCED_DEMAND, 5, 3, WITHIN_NOISE"
    })
    void verdict_signAndNoise_decide(Mechanism mechanism, double value, double error, Verdict expected) {
        assertThat(new ReportRow(mechanism).verdict(Effect.grams(value, error))).isEqualTo(expected);
    }

    @Test
    void of_measured_contradictionsAreExplained() {
        CarbonClaims claims = CarbonClaims.of(
                Map.of(Mechanism.TELEWORK, Effect.grams(2e6, 1e5), Mechanism.TIME_REBOUND, Effect.grams(3e6, 0)));

        assertThat(claims.counts())
                .containsEntry(Verdict.AGREES, 1)
                .containsEntry(Verdict.CONTRADICTS, 1)
                .containsEntry(Verdict.NOT_MEASURED, 55);
        assertThat(outcome(claims, Mechanism.TELEWORK).remark()).startsWith("Telework saves by the day");
        assertThat(outcome(claims, Mechanism.TIME_REBOUND).remark()).isEmpty();
        assertThat(outcome(claims, Mechanism.CITY_SIZE).remark()).startsWith("Compare runs of cities");
    }

    private static Outcome outcome(CarbonClaims claims, Mechanism mechanism) {
        return claims.outcomes().stream()
                .filter(outcome -> outcome.row().mechanism() == mechanism)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_remark_takesThePlaceOfTheUsual() {
        CarbonClaims claims = CarbonClaims.of(Map.of(), Map.of(Mechanism.INTERCITY_RAIL, "the plan has no rail"));

        assertThat(outcome(claims, Mechanism.INTERCITY_RAIL).remark()).isEqualTo("the plan has no rail");
    }

    @Test
    void text_table_marksContradictionsAndSaysWhereScienceDisagrees() {
        String text = CarbonClaims.of(Map.of(
                        Mechanism.TELEWORK,
                        Effect.grams(2e6, 1e5),
                        Mechanism.CITY_SIZE,
                        new Effect(0.264, 0.02, "exponent above 1")))
                .text();

        assertThat(Arrays.stream(text.split("\n")).map(line -> line.replaceAll(" +", " ")))
                .startsWith("row claim sign on - off +- verdict", "RG-1 Several centres + not measured")
                .contains(
                        "RG-4 City size - 0.2640 exponent above 1 0.02000 agrees",
                        "WK-2 Telework + 2.000 t 0.100 CONTRADICTS")
                .anyMatch(line -> line.startsWith("WK-2: Telework saves by the day"))
                .anyMatch(line -> line.startsWith("WK-2, science: Holds per day"));
    }

    @Test
    void rows_keys_inOrder() {
        List<Map<String, Object>> rows = CarbonClaims.of(Map.of(Mechanism.SPREAD_GATEWAYS, Effect.grams(-3, 1)))
                .rows();

        assertThat(rows.get(0).keySet())
                .containsExactly("row", "title", "claim", "claimedSign", "verdict", "remark", "disagreement");
        assertThat(rows.get(1))
                .containsEntry("row", "RG-2")
                .containsEntry("value", -3.0)
                .containsEntry("unit", "g")
                .containsEntry("verdict", "agrees");
    }

    @Test
    void new_outcomeWithoutItsReason_isRefused() {
        ReportRow row = new ReportRow(Mechanism.TELEWORK);
        Optional<Effect> effect = Optional.of(Effect.grams(1, 0));

        assertThatThrownBy(() -> new Outcome(row, Optional.empty(), Verdict.AGREES, ""))
                .hasMessageStartingWith("WK-2: a verdict needs an effect");
        assertThatThrownBy(() -> new Outcome(row, effect, Verdict.CONTRADICTS, " "))
                .hasMessage("WK-2: a contradiction needs an explanation");
        assertThatThrownBy(() -> Effect.grams(Double.NaN, 0)).hasMessage("an effect must be finite: NaN");
        assertThatThrownBy(() -> Effect.grams(0, -1)).hasMessageEndingWith("at least 0: -1.0");
    }
}
