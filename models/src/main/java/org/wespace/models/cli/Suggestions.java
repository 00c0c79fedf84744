package org.wespace.models.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Known words near to an unknown one. */
final class Suggestions {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

    private Suggestions() {}

    /** Words within two edits or a third of the length, or that start or are started by the word; nearest first. */
    static List<String> near(String word, List<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> isNear(lower, candidate))
                .sorted(Comparator.comparingInt((String candidate) -> EDITS.apply(lower, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    private static boolean isNear(String word, String candidate) {
        if (word.isEmpty()) {
            return false;
        }
        int allowed = Math.max(2, Math.max(word.length(), candidate.length()) / 3);
        return candidate.startsWith(word) || word.startsWith(candidate) || EDITS.apply(word, candidate) <= allowed;
    }
}
