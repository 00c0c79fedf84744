package org.wespace.models.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.WordUtils;
import org.wespace.agents.mechanism.Mechanism;

/** Mechanisms for people at a terminal. */
final class MechanismText {

    private static final int WIDTH = 118;
    private static final int LABEL = 14;

    private MechanismText() {}

    /** A line for each: id, strength in the standard scenario, sign that the report gives, title. */
    static String list(List<Mechanism> mechanisms) {
        StringBuilder text = new StringBuilder();
        line(text, "id", "default", "sign", "title");
        for (Mechanism one : mechanisms) {
            line(text, one.id(), standard(one), one.sign().symbol(), one.title());
        }
        return text.append('\n')
                .append(WordUtils.wrap(
                        "default: strength in the standard scenario, 0 to 1; 'scan': no switch, compare runs. sign:"
                                + " of the report, + less carbon, - more, 0 none. TR, RC and PF work in cities with"
                                + " daily life. 'wespace mechanisms ID' prints one in full.",
                        WIDTH))
                .append('\n')
                .toString();
    }

    private static void line(StringBuilder text, String id, String standard, String sign, String title) {
        text.append(String.format(Locale.ROOT, "%-6s  %-7s  %-4s  %s%n", id, standard, sign, title)
                .replace(System.lineSeparator(), "\n"));
    }

    private static String standard(Mechanism mechanism) {
        return mechanism.switched()
                ? strength(mechanism.standardStrength())
                : mechanism.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String strength(double value) {
        return value == Math.rint(value) ? String.valueOf((int) value) : String.valueOf(value);
    }

    /** All that is known of one. */
    static String entry(Mechanism mechanism) {
        StringBuilder text = new StringBuilder(mechanism.id() + "  " + mechanism.title() + "\n\n");
        field(text, "Claim", mechanism.claim());
        field(
                text,
                "Sign",
                mechanism.sign().symbol()
                        + mechanism.signRemark().map(remark -> ", " + remark).orElse(""));
        field(text, "Rule", mechanism.rule());
        mechanism.equations().forEach(equation -> field(text, "", equation));
        field(text, "Seen in", mechanism.observable());
        field(text, "Off / on", mechanism.offAndOn());
        optional(text, "Strength", mechanism.scales());
        if (mechanism.switched()) {
            String reason = mechanism.standardReason().map(why -> ", " + why).orElse("");
            field(text, "Default", strength(mechanism.standardStrength()) + reason);
            field(text, "Acts on", mechanism.actsOn().name().toLowerCase(Locale.ROOT));
            field(text, "Name", mechanism.name());
        }
        optional(text, "No switch", mechanism.instead());
        field(text, "Source", mechanism.source());
        optional(text, "Disagreement", mechanism.disagreement());
        return text.toString();
    }

    private static void optional(StringBuilder text, String label, Optional<String> words) {
        words.ifPresent(found -> field(text, label, found));
    }

    private static void field(StringBuilder text, String label, String words) {
        String indent = " ".repeat(LABEL);
        text.append(label)
                .append(" ".repeat(LABEL - label.length()))
                .append(WordUtils.wrap(words, WIDTH - LABEL, "\n" + indent, false))
                .append('\n');
    }
}
