package org.wespace.core.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What has been found wrong so far; a check adds and goes on, a stage ends with {@link #refuseIfAny}. */
final class Problems {

    private static final int FIRST_FEW = 5;

    private final List<String> found = new ArrayList<>();

    void add(String problem) {
        found.add(problem);
    }

    /** Throws everything found so far, if anything was. */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new ZoneDataException(found);
        }
    }

    /** The first few of a list in quotes, and how many more there are. */
    static String firstFew(List<String> values) {
        String shown = values.stream().limit(FIRST_FEW).map(v -> "'" + v + "'").collect(Collectors.joining(", "));
        int more = values.size() - FIRST_FEW;
        return more > 0 ? shown + " and " + more + " more" : shown;
    }
}
