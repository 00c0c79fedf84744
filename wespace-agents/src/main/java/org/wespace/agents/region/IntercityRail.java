package org.wespace.agents.region;

import org.wespace.agents.preset.Bounds;

/**
 * A rail link between two cities, or between a city and the world beyond a gateway; it runs both ways.
 *
 * @param fromUnit unit of the station at one end, not negative
 * @param toUnit unit of the station at the other end, or the gateway's, not negative
 * @param kilometres length, positive
 * @param minutes time on the train, positive
 * @param headwayMinutes minutes between two trains, positive
 * @param fare price of a trip, not negative
 */
public record IntercityRail(
        int fromUnit, int toUnit, double kilometres, double minutes, double headwayMinutes, double fare) {

    public IntercityRail {
        Bounds.atLeast("fromUnit", 0, fromUnit);
        Bounds.atLeast("toUnit", 0, toUnit);
        Bounds.positive("kilometres of a rail link", kilometres);
        Bounds.positive("minutes of a rail link", minutes);
        Bounds.positive("headwayMinutes of a rail link", headwayMinutes);
        Bounds.notNegative("fare of a rail link", fare);
    }
}
