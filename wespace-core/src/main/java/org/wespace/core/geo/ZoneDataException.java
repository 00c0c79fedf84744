package org.wespace.core.geo;

import java.util.List;

/**
 * Data about a city that cannot be used, with everything found wrong with them.
 *
 * <p>The message has one problem a line; each names the file, the feature or line, the value, and what is allowed.
 */
public final class ZoneDataException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int MAX_LISTED = 20;

    private final List<String> problems;

    /** An exception with one problem or several; at most the first twenty stand in the message. */
    ZoneDataException(List<String> problems) {
        super(message(problems));
        this.problems = List.copyOf(problems);
    }

    ZoneDataException(String problem) {
        this(List.of(problem));
    }

    /** All problems, in the order in which they were found; at least one. */
    public List<String> problems() {
        return problems;
    }

    private static String message(List<String> problems) {
        if (problems.size() == 1) {
            return problems.get(0);
        }
        StringBuilder text = new StringBuilder(problems.size() + " problems:");
        problems.stream().limit(MAX_LISTED).forEach(problem -> text.append("\n  ")
                .append(problem));
        if (problems.size() > MAX_LISTED) {
            text.append("\n  and ").append(problems.size() - MAX_LISTED).append(" more");
        }
        return text.toString();
    }
}
