package org.wespace.agents.daily.delivery;

import org.wespace.agents.preset.Bounds;

/**
 * Where goods start on their last mile; all assumptions.
 *
 * @param personsPerCentral real persons for each central depot, positive: 500,000
 * @param centralKilometres least distance between two central depots, not negative: 5
 * @param communityKilometres side of the blocks that get a community depot each (RC-12), positive: 1.5, so that nobody
 *     walks much more than a quarter of an hour to one
 */
public record DepotParameters(double personsPerCentral, double centralKilometres, double communityKilometres) {

    public DepotParameters {
        Bounds.positive("personsPerCentral", personsPerCentral);
        Bounds.notNegative("centralKilometres", centralKilometres);
        Bounds.positive("communityKilometres", communityKilometres);
    }

    /** The defaults. */
    public static DepotParameters standard() {
        return new DepotParameters(500_000, 5, 1.5);
    }
}
