package org.wespace.agents.city;

import java.util.List;
import java.util.Optional;
import org.wespace.agents.region.CrossCityJobs;
import org.wespace.agents.region.ThroughTraffic;

/**
 * Places that some mechanisms need.
 *
 * @param anchors units of research, which draw innovation (WK-9)
 * @param parks units of work parks (WK-4)
 * @param outside jobs of other cities within reach through gateways (RG-5), if any
 * @param through traffic that passes the city's gateways (RG-2), if any
 */
public record Places(
        List<Integer> anchors, List<Integer> parks, Optional<CrossCityJobs> outside, Optional<ThroughTraffic> through) {

    public Places {
        anchors = List.copyOf(anchors);
        parks = List.copyOf(parks);
    }

    /** None of them. */
    public static Places none() {
        return new Places(List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /** These with research in some units. */
    public Places withAnchors(List<Integer> units) {
        return new Places(units, parks, outside, through);
    }

    /** These with work parks in some units. */
    public Places withParks(List<Integer> units) {
        return new Places(anchors, units, outside, through);
    }

    /** These with jobs of other cities. */
    public Places withOutside(CrossCityJobs jobs) {
        return new Places(anchors, parks, Optional.of(jobs), through);
    }

    /** These with through traffic. */
    public Places withThrough(ThroughTraffic traffic) {
        return new Places(anchors, parks, outside, Optional.of(traffic));
    }
}
