package org.wespace.agents.mechanism;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Reads mechanisms and their strengths from what people type. */
final class SwitchText {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final int MOST_EDITS = 3;

    private SwitchText() {}

    /** The settings of a text, in its order; brackets around the whole are allowed. */
    static Map<Mechanism, Double> read(String text) {
        Map<Mechanism, Double> settings = new LinkedHashMap<>();
        String inner = text.strip();
        if (inner.startsWith("[") && inner.endsWith("]")) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        if (inner.isEmpty()) {
            return settings;
        }
        for (String setting : inner.split(",", -1)) {
            String[] sides = setting.split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("a switch must read MECHANISM=STRENGTH, such as WK-2=0.6: '"
                        + setting.strip() + "' in '" + text + "'");
            }
            Mechanism mechanism = mechanism(sides[0].strip());
            if (settings.put(mechanism, strength(mechanism, sides[1].strip())) != null) {
                throw new IllegalArgumentException(mechanism.id() + " is set twice in '" + text + "'");
            }
        }
        return settings;
    }

    /** The mechanism of an id or name. */
    static Mechanism mechanism(String key) {
        String plain = plain(key);
        return find(plain)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unknown mechanism '" + key + "'; " + hint(plain) + "'wespace mechanisms' lists all"));
    }

    private static Optional<Mechanism> find(String plain) {
        return Arrays.stream(Mechanism.values())
                .filter(candidate -> names(candidate).anyMatch(plain::equals))
                .findFirst();
    }

    private static double strength(Mechanism mechanism, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "strength of " + mechanism.id() + " (" + mechanism + ") must be a number in [0, 1]: '" + text + "'",
                    e);
        }
    }

    private static String hint(String plain) {
        List<String> near = Arrays.stream(Mechanism.values())
                .filter(candidate -> distance(plain, candidate) <= MOST_EDITS)
                .sorted(Comparator.comparingInt((Mechanism candidate) -> distance(plain, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .map(candidate -> candidate.id() + " (" + candidate + ")")
                .toList();
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    }

    /** Edits to an id or name; an id must be closer, for ids are short and much alike. */
    private static int distance(String plain, Mechanism mechanism) {
        String id = plain(mechanism.id());
        String name = mechanism.name();
        int toName = plain.length() > 2 && name.startsWith(plain) ? 1 : EDITS.apply(plain, name);
        return Math.min(toName, 2 * EDITS.apply(plain, id));
    }

    private static Stream<String> names(Mechanism mechanism) {
        return Stream.of(plain(mechanism.id()), mechanism.name());
    }

    private static String plain(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }
}
