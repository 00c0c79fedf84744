package org.wespace.agents.mobility;

import org.wespace.agents.preset.Preset;
import org.wespace.agents.preset.Streets;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.VolumeDelay;

/**
 * What the roads can carry in the busiest hour, and what of the day's commuting falls into it.
 *
 * @param peakShare share of commuters on the way in the busiest hour, in (0, 1]
 * @param otherTraffic vehicles of other purposes for each commuting vehicle in that hour, not negative
 * @param vehiclesPerHourAndKilometre capacity of all roads together that cross a line of one kilometre, in one
 *     direction
 * @param delay volume-delay function
 */
public record RoadSupply(double peakShare, double otherTraffic, double vehiclesPerHourAndKilometre, VolumeDelay delay) {

    public RoadSupply {
        if (!(peakShare > 0 && peakShare <= 1)) {
            throw new IllegalArgumentException("peakShare must lie in (0, 1]: " + peakShare);
        }
        if (!(otherTraffic >= 0) || Double.isInfinite(otherTraffic)) {
            throw new IllegalArgumentException("otherTraffic must be finite and not negative: " + otherTraffic);
        }
        if (!(vehiclesPerHourAndKilometre > 0)) {
            throw new IllegalArgumentException(
                    "vehiclesPerHourAndKilometre must be positive: " + vehiclesPerHourAndKilometre);
        }
    }

    /**
     * The default of a European city. Peak share .40 and as much other traffic as commuting are assumptions, as is a
     * capacity of 1,000 vehicles an hour across a kilometre in each of the eight directions, about one urban lane each;
     * the delay is that of the Bureau of Public Roads.
     */
    public static RoadSupply standard() {
        return new RoadSupply(0.40, 1, 1000, VolumeDelay.bpr(0.15));
    }

    /**
     * The streets of a preset, for routes along a grid of streets ({@code StreetPattern.GRID}), and the delay of the
     * Bureau of Public Roads: 3,000 to 3,700 vehicles an hour across a kilometre, of which diagonal routes need
     * {@link #octile()}.
     */
    public static RoadSupply of(Preset preset) {
        Streets streets = preset.streets();
        return new RoadSupply(
                streets.peakShare(),
                streets.otherTraffic(),
                streets.vehiclesPerHourAndKilometre(preset.ground().streetShare()),
                VolumeDelay.bpr(0.15));
    }

    /**
     * Roads of as much capacity for routes in eight directions: across a line lead one straight and two diagonal links,
     * each of which counts by the root of a half, so each carries less.
     */
    public RoadSupply octile() {
        return new RoadSupply(peakShare, otherTraffic, vehiclesPerHourAndKilometre / (1 + Math.sqrt(2)), delay);
    }

    /**
     * The same roads on which traffic delays less: mechanism OV-6.
     *
     * @param strength share of the delay, in [0, 1]; 0 leaves, bit for bit, the minutes of empty roads
     */
    public RoadSupply withCongestion(double strength) {
        return new RoadSupply(peakShare, otherTraffic, vehiclesPerHourAndKilometre, delay.scaled(strength));
    }

    /** The same roads with other traffic besides commuting. */
    public RoadSupply withOtherTraffic(double value) {
        return new RoadSupply(peakShare, value, vehiclesPerHourAndKilometre, delay);
    }

    /** Vehicles an hour that a link of one unit's width carries at capacity. */
    public double linkCapacity(Grid grid) {
        return vehiclesPerHourAndKilometre * grid.unitMetres() / 1000;
    }

    /** Vehicles in the busiest hour for each commuting vehicle of the day, other traffic included. */
    public double peakVehicles() {
        return peakShare * (1 + otherTraffic);
    }
}
