package org.wespace.agents.city.plan;

import org.wespace.agents.preset.Bounds;

/**
 * What lines of public transport a generated city gets.
 *
 * @param lines most lines, not negative; a city with several centres has at most one fewer than centres, one with one
 *     centre at most as many as asked, a linear city one
 * @param stationKilometres straight distance between two stations, positive; not below the side of a unit in effect
 * @param kilometresPerHour speed with stops, positive
 * @param headwayMinutes minutes between two vehicles, positive
 */
public record TransitSupply(int lines, double stationKilometres, double kilometresPerHour, double headwayMinutes) {

    public TransitSupply {
        Bounds.atLeast("lines", 0, lines);
        Bounds.positive("stationKilometres", stationKilometres);
        Bounds.positive("kilometresPerHour", kilometresPerHour);
        Bounds.positive("headwayMinutes", headwayMinutes);
    }

    /** Up to six lines, a station every kilometre, 30 km/h, every 5 minutes; assumptions. */
    public static TransitSupply standard() {
        return new TransitSupply(6, 1, 30, 5);
    }

    /** No lines. */
    public static TransitSupply none() {
        return new TransitSupply(0, 1, 30, 5);
    }
}
