package org.wespace.agents.city;

import java.util.List;
import org.wespace.agents.region.IntercityRail;

/**
 * What makes several cities on one grid a region.
 *
 * @param cityOf index of the city that each unit belongs to, not negative
 * @param rails rail links between the cities, or from a city to a gateway
 */
public record RegionLinks(int[] cityOf, List<IntercityRail> rails) {

    public RegionLinks {
        cityOf = cityOf.clone();
        rails = List.copyOf(rails);
        for (int unit = 0; unit < cityOf.length; unit++) {
            if (cityOf[unit] < 0) {
                throw new IllegalArgumentException("cityOf unit " + unit + " must not be negative: " + cityOf[unit]);
            }
        }
        for (IntercityRail rail : rails) {
            if (Math.max(rail.fromUnit(), rail.toUnit()) >= cityOf.length) {
                throw new IllegalArgumentException("units of a rail link must lie in 0.." + (cityOf.length - 1) + ": "
                        + rail.fromUnit() + ", " + rail.toUnit());
            }
        }
    }

    /** One city alone, with these rail links to its gateways. */
    public static RegionLinks oneCity(int units, List<IntercityRail> rails) {
        return new RegionLinks(new int[units], rails);
    }

    @Override
    public int[] cityOf() {
        return cityOf.clone();
    }

    /** Index of the city that a unit belongs to. */
    public int cityOf(int unit) {
        return cityOf[unit];
    }
}
