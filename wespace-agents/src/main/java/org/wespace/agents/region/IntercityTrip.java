package org.wespace.agents.region;

import java.util.Optional;
import org.wespace.agents.preset.Bounds;

/**
 * A trip between two cities, one way, as it offers itself to one person.
 *
 * @param carKilometres length by road, positive
 * @param carMinutes time by road, positive
 * @param rail the rail link, if there is one
 * @param accessMinutes minutes to the station and from the other one, together, not negative
 * @param accessKilometres kilometres to the station and from the other one, by local transit, not negative
 */
public record IntercityTrip(
        double carKilometres,
        double carMinutes,
        Optional<IntercityRail> rail,
        double accessMinutes,
        double accessKilometres) {

    public IntercityTrip {
        Bounds.positive("carKilometres", carKilometres);
        Bounds.positive("carMinutes", carMinutes);
        Bounds.notNegative("accessMinutes", accessMinutes);
        Bounds.notNegative("accessKilometres", accessKilometres);
    }
}
