package org.wespace.agents.carbon.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wespace.agents.mechanism.ClaimSign;
import org.wespace.agents.mechanism.Mechanism;

/**
 * A row of the report's table of carbon implications.
 *
 * @param mechanism the mechanism that stands for the row
 */
public record ReportRow(Mechanism mechanism) {

    private static final Set<String> PARTS = Set.of("RG", "OV", "DW", "WK", "TR", "RC", "PF", "MI");

    /** All rows with a carbon sign (+, - or +/-), from regions (RG) to infrastructure (MI), in the report's order. */
    public static List<ReportRow> all() {
        return Arrays.stream(Mechanism.values())
                .filter(ReportRow::hasCarbonSign)
                .map(ReportRow::new)
                .toList();
    }

    /** Whether the report gives carbon a sign there; the sign of DW-10 is a social one. */
    private static boolean hasCarbonSign(Mechanism mechanism) {
        return PARTS.contains(mechanism.id().substring(0, 2))
                && mechanism.sign() != ClaimSign.NEUTRAL
                && mechanism != Mechanism.HOMOPHILY;
    }

    /** Id of the row, such as "WK-2". */
    public String id() {
        return mechanism.id();
    }

    /** A few words that name it. */
    public String title() {
        return mechanism.title();
    }

    /** The sign that the report claims: POSITIVE is less carbon. */
    public ClaimSign claimed() {
        return mechanism.sign();
    }

    /** Why the measured sign may be the other one; empty where the claim has no one sign. */
    public Optional<String> explanation() {
        return ClaimTexts.find(id());
    }

    /** Where published science disagrees with the row. */
    public Optional<String> disagreement() {
        return mechanism.disagreement();
    }

    /** What an effect says of the claim. */
    public Verdict verdict(Effect effect) {
        int claimed =
                switch (claimed()) {
                    case POSITIVE -> -1;
                    case NEGATIVE -> 1;
                    case NEUTRAL, MIXED -> 0;
                };
        if (effect.sign() == 0) {
            return Verdict.WITHIN_NOISE;
        }
        if (claimed == 0) {
            return Verdict.NO_ONE_SIGN;
        }
        return effect.sign() == claimed ? Verdict.AGREES : Verdict.CONTRADICTS;
    }

    /** What became of a claim. */
    public enum Verdict {
        /** The measured sign is the claimed one. */
        AGREES("agrees"),
        /** The measured sign is the other one. */
        CONTRADICTS("CONTRADICTS"),
        /** No effect, or one within two standard errors of none. */
        WITHIN_NOISE("within noise"),
        /** There is an effect, and the report claims both signs or none. */
        NO_ONE_SIGN("no one sign"),
        /** There is no measurement. */
        NOT_MEASURED("not measured");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The verdict in tables. */
        public String words() {
            return words;
        }
    }
}
