package org.wespace.agents.daily.leisure;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;

/**
 * Where leisure takes place.
 *
 * @param venues the venues
 * @param reputation what is said of them
 * @param floor the city's floor, or null where venues are given and no floor stands behind them
 * @param chance the chance of the run
 */
public record LeisureScene(
        Venues venues, Reputation reputation, @Nullable FloorStock floor, Chance chance) {

    /** Venues made of the leisure floor of a city. */
    public static LeisureScene of(FloorStock floor, LeisureParameters parameters, Switches switches, Chance chance) {
        Venues venues = VenueMaker.of(floor, parameters.venues(), switches, chance);
        Reputation reputation =
                new Reputation(venues.count(), parameters.venues().meanStars(), parameters.ratings());
        return new LeisureScene(venues, reputation, floor, chance);
    }

    /** Given venues without a city's floor. */
    public static LeisureScene given(Venues venues, Reputation reputation, Chance chance) {
        return new LeisureScene(venues, reputation, null, chance);
    }
}
