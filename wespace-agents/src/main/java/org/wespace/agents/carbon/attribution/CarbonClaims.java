package org.wespace.agents.carbon.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.carbon.attribution.ReportRow.Verdict;
import org.wespace.agents.mechanism.Mechanism;

/**
 * The report's table of carbon implications with measured signs: what became of each claim.
 *
 * <pre>{@code
 * Map<Mechanism, Effect> measured = RowEffects.measure(RowEffects.switched(), base, cost, seeds, loop);
 * String table = CarbonClaims.of(measured).text();
 * }</pre>
 *
 * @param outcomes one for each row, in the report's order
 */
public record CarbonClaims(List<Outcome> outcomes) {

    /** Copies the list. */
    public CarbonClaims {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The table of what was measured; rows that are not among it are not measured.
     *
     * @param measured effect of each mechanism, on less off; may hold mechanisms that are in no row
     */
    public static CarbonClaims of(Map<Mechanism, Effect> measured) {
        return of(measured, Map.of());
    }

    /**
     * The table of what was measured, with a remark on some rows, such as why one is not measured.
     *
     * @param remarks what to say of a row in place of the usual
     */
    public static CarbonClaims of(Map<Mechanism, Effect> measured, Map<Mechanism, String> remarks) {
        List<Outcome> outcomes = new ArrayList<>();
        for (ReportRow row : ReportRow.all()) {
            outcomes.add(Outcome.of(row, measured.get(row.mechanism()), remarks.get(row.mechanism())));
        }
        return new CarbonClaims(outcomes);
    }

    /**
     * What became of one claim.
     *
     * @param row the row
     * @param effect what was measured, on less off; empty if nothing was
     * @param verdict what it says of the claim
     * @param remark why a claim is contradicted or not measured; empty where there is nothing to say
     */
    public record Outcome(ReportRow row, Optional<Effect> effect, Verdict verdict, String remark) {

        /** Checks that a verdict stands on a measurement, and that a contradiction is explained. */
        public Outcome {
            if (effect.isEmpty() != (verdict == Verdict.NOT_MEASURED)) {
                throw new IllegalArgumentException(row.id() + ": a verdict needs an effect: " + verdict);
            }
            if (verdict == Verdict.CONTRADICTS && remark.isBlank()) {
                throw new IllegalArgumentException(row.id() + ": a contradiction needs an explanation");
            }
        }

        static Outcome of(ReportRow row, @Nullable Effect effect, @Nullable String remark) {
            Verdict verdict = effect == null ? Verdict.NOT_MEASURED : row.verdict(effect);
            return new Outcome(
                    row, Optional.ofNullable(effect), verdict, remark == null ? usualRemark(row, verdict) : remark);
        }

        private static String usualRemark(ReportRow row, Verdict verdict) {
            return switch (verdict) {
                case CONTRADICTS -> row.explanation().orElse("no reason is known; it is to be looked for");
                case NOT_MEASURED -> row.mechanism().instead().orElse("no run with and without it was made");
                case AGREES, WITHIN_NOISE, NO_ONE_SIGN -> "";
            };
        }
    }

    /** How many rows there are of each verdict, in the order of verdicts. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new TreeMap<>();
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        outcomes.forEach(outcome -> counts.merge(outcome.verdict(), 1, Integer::sum));
        return counts;
    }

    /**
     * The table as text, with notes below it: why rows contradict the claim or are not measured, and where published
     * science disagrees with the report, whatever was measured.
     */
    public String text() {
        AlignedText table = new AlignedText("llcrrl");
        table.row("row", "claim", "sign", "on - off", "+-", "verdict");
        StringBuilder notes = new StringBuilder();
        for (Outcome outcome : outcomes) {
            ReportRow row = outcome.row();
            table.row(
                    row.id(),
                    row.title(),
                    row.claimed().symbol(),
                    outcome.effect().map(Effect::text).orElse(""),
                    outcome.effect().map(Effect::errorText).orElse(""),
                    outcome.verdict().words());
            note(notes, row.id(), outcome.remark());
            note(notes, row.id() + ", science", row.disagreement().orElse(""));
        }
        return table.text() + (notes.isEmpty() ? "" : "\n" + notes);
    }

    private static void note(StringBuilder notes, String label, String text) {
        if (!text.isEmpty()) {
            notes.append(label).append(": ").append(text).append('\n');
        }
    }

    /**
     * One map for each row, with keys in order: row, title, claim, claimedSign, value, standardError and unit where it
     * was measured, verdict, remark, disagreement.
     */
    public List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("row", outcome.row().id());
            row.put("title", outcome.row().title());
            row.put("claim", outcome.row().mechanism().claim());
            row.put("claimedSign", outcome.row().claimed().symbol());
            outcome.effect().ifPresent(effect -> {
                row.put("value", effect.value());
                row.put("standardError", effect.standardError());
                row.put("unit", effect.unit());
            });
            row.put("verdict", outcome.verdict().words());
            row.put("remark", outcome.remark());
            row.put("disagreement", outcome.row().disagreement().orElse(""));
            rows.add(row);
        }
        return rows;
    }
}
