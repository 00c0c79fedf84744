package org.wespace.agents.city;

import java.util.List;
import java.util.Optional;
import org.wespace.agents.region.ThroughTraffic;

/**
 * Places that some mechanisms need.
 *
 * @param anchors units of research, which draw innovation (WK-9)
 * @param parks units of work parks (WK-4)
 * @param through traffic that passes the city's gateways (RG-2), if any
 */
public record Places(List<Integer> anchors, List<Integer> parks, Optional<ThroughTraffic> through) {

    public Places {
        anchors = List.copyOf(anchors);
        parks = List.copyOf(parks);
    }

    /** None of them. */
    public static Places none() {
        return new Places(List.of(), List.of(), Optional.empty());
    }
}
