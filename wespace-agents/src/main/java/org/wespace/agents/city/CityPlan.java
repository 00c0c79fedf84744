package org.wespace.agents.city;

import java.util.List;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.agents.resident.Sector;
import org.wespace.core.grid.Grid;

/**
 * All that a living city starts from: where residents and jobs are, what stands there, and what it is worth.
 *
 * <p>Immutable by convention: a run copies floor, cover and rents before it changes them.
 *
 * @param city where residents live and jobs are
 * @param sectorJobs jobs by sector and unit, filled and vacant; over all sectors those of the city
 * @param floor floor by use
 * @param cover what covers the ground
 * @param rents rents at the start
 * @param amenity log amenity of each unit that nothing else accounts for
 * @param productivity log productivity of each unit that nothing else accounts for
 * @param centres units in which the centres lie, the largest first
 */
public record CityPlan(
        City city,
        int[][] sectorJobs,
        FloorStock floor,
        LandCover cover,
        Rents rents,
        double[] amenity,
        double[] productivity,
        List<Integer> centres) {

    public CityPlan {
        centres = List.copyOf(centres);
        Grid grid = city.grid();
        grid.requireValues("amenity", amenity);
        grid.requireValues("productivity", productivity);
        if (sectorJobs.length != Sector.COUNT) {
            throw new IllegalArgumentException(
                    "there must be jobs for each of " + Sector.COUNT + " sectors: " + sectorJobs.length);
        }
        int[] jobs = city.jobs().perUnit();
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            int sum = 0;
            for (int[] bySector : sectorJobs) {
                sum += bySector[unit];
            }
            if (sum != jobs[unit]) {
                throw new IllegalArgumentException(
                        "jobs of all sectors in unit " + unit + " must be the city's " + jobs[unit] + ": " + sum);
            }
        }
    }

    /** The grid of units. */
    public Grid grid() {
        return city.grid();
    }
}
