package org.wespace.agents.region;

import java.util.List;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Sector;

/**
 * Jobs of other cities that can be reached through gateways, as jobs at the gateways themselves.
 *
 * <p>The way beyond a gateway has the same decay as the way to it, so jobs there count at the gateway by
 * {@code exp(-decay * costFactor * minutes)}: the exponential kernel of the choice makes this exact for the attraction
 * of the jobs. A sector gets {@code strength * outsideJobs} times that, to whole jobs.
 *
 * @param gateways the gateways
 * @param decayPerMinute decay of the choice of a workplace for each minute, not negative
 * @param costFactor what a minute beyond the gateway counts in minutes within the city, not negative: below 1 where
 *     links between cities have become cheap
 */
public record CrossCityJobs(List<Gateway> gateways, double decayPerMinute, double costFactor) {

    public CrossCityJobs {
        gateways = List.copyOf(gateways);
        Bounds.notNegative("decayPerMinute", decayPerMinute);
        Bounds.notNegative("costFactor", costFactor);
    }

    /** Jobs of a sector that a gateway offers at a strength in [0, 1]; 0 at strength 0. */
    public int jobs(Gateway gateway, Sector sector, double strength) {
        Bounds.share("strength", strength);
        double discount = StrictMath.exp(-decayPerMinute * costFactor * gateway.minutesBeyond());
        return (int) Math.round(strength * gateway.jobs(sector) * discount);
    }

    /**
     * Jobs by sector and unit with those of the gateways added; at strength 0 the array that was given.
     *
     * @param sectorJobs jobs by sector and unit, left as they are
     * @param strength in [0, 1]
     * @throws IllegalArgumentException if a gateway's unit is not on the grid
     */
    public int[][] placed(int[][] sectorJobs, double strength) {
        Bounds.share("strength", strength);
        if (strength == 0) {
            return sectorJobs;
        }
        int[][] jobs = new int[sectorJobs.length][];
        for (int sector = 0; sector < jobs.length; sector++) {
            jobs[sector] = sectorJobs[sector].clone();
            for (Gateway gateway : gateways) {
                if (gateway.unit() >= jobs[sector].length) {
                    throw new IllegalArgumentException(
                            "unit of a gateway must lie in 0.." + (jobs[sector].length - 1) + ": " + gateway.unit());
                }
                jobs[sector][gateway.unit()] =
                        Math.addExact(jobs[sector][gateway.unit()], jobs(gateway, Sector.of(sector), strength));
            }
        }
        return jobs;
    }

    /** Kilometres beyond the gateway in this unit, one way; 0 where there is none. */
    public double kilometresBeyond(int unit) {
        return gateways.stream()
                .filter(gateway -> gateway.unit() == unit)
                .mapToDouble(Gateway::kilometresBeyond)
                .findFirst()
                .orElse(0);
    }
}
