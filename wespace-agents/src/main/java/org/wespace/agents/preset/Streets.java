package org.wespace.agents.preset;

/**
 * What streets carry in the busiest hour; all values are assumptions, the same in all presets.
 *
 * <p>How much ground streets take is in {@link Ground}: .18 to .21 of settled ground. Two fifths of that as lanes that
 * through traffic uses are 20 to 24 km of lanes in each km2, as 5 to 6 km of arterial and collector streets with four
 * lanes have.
 *
 * @param throughShare share of street ground that is lanes of streets with through traffic, in (0, 1]: .4; the rest is
 *     pavements, cycle tracks, parking, junctions and streets that only give access
 * @param laneMetres width of a lane in metres, positive: 3.5
 * @param vehiclesPerLane vehicles an hour on a lane at capacity, positive: 600, a third of the 1,800 that pass at a
 *     steady green light
 * @param peakShare share of commuters on the way in the busiest hour, in (0, 1]: .40
 * @param otherTraffic vehicles of other purposes for each commuting vehicle in that hour, not negative: 1
 */
public record Streets(
        double throughShare, double laneMetres, double vehiclesPerLane, double peakShare, double otherTraffic) {

    public Streets {
        Bounds.positive("throughShare", Bounds.share("throughShare", throughShare));
        Bounds.positive("laneMetres", laneMetres);
        Bounds.positive("vehiclesPerLane", vehiclesPerLane);
        Bounds.positive("peakShare", Bounds.share("peakShare", peakShare));
        Bounds.notNegative("otherTraffic", otherTraffic);
    }

    static Streets everywhere() {
        return new Streets(0.4, 3.5, 600, 0.40, 1);
    }

    /**
     * Vehicles an hour that cross a line of one kilometre in one direction at capacity, where streets run both ways
     * along two axes: a quarter of the lanes goes each way.
     *
     * @param streetShare share of the ground that is streets, in [0, 1]
     */
    public double vehiclesPerHourAndKilometre(double streetShare) {
        double lanesPerKilometre = 1000 * Bounds.share("streetShare", streetShare) * throughShare / laneMetres / 4;
        return lanesPerKilometre * vehiclesPerLane;
    }
}
