package org.wespace.core.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is known of a tick that is over.
 *
 * @param tick index of the tick, from 0
 * @param stateHash hash of the whole state after it
 * @param parts hash of each contributor, by name, in the order in which they were added: where two runs differ, these
 *     tell in what
 */
public record TickReport(long tick, long stateHash, Map<String, Long> parts) {

    public TickReport {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** The state hash as 16 hex digits. */
    public String stateHashText() {
        return StateHash.text(stateHash);
    }
}
