package org.wespace.models.report;

import java.util.List;

/**
 * Paragraphs of plain text.
 *
 * @param paragraphs at least one; shown as they are, without mark-up
 */
public record Prose(List<String> paragraphs) implements Block {

    public Prose {
        paragraphs = List.copyOf(paragraphs);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("prose must have at least one paragraph");
        }
    }

    /** Paragraphs of plain text. */
    public static Prose of(String... paragraphs) {
        return new Prose(List.of(paragraphs));
    }
}
