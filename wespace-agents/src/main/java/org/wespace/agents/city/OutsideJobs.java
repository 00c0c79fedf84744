package org.wespace.agents.city;

import org.wespace.agents.region.CrossCityJobs;
import org.wespace.core.geo.Allocation;
import org.wespace.core.geo.ZoneUnits;

/** Puts jobs of other cities at the gateways of a plan. */
public final class OutsideJobs {

    private OutsideJobs() {}

    /**
     * The plan with those jobs; at strength 0 the plan that was given. They have no floor in the city.
     *
     * @param strength in [0, 1]
     * @throws IllegalArgumentException if a gateway lies in no zone
     */
    public static CityPlan placed(CityPlan plan, CrossCityJobs outside, double strength) {
        int[][] sectorJobs = outside.placed(plan.sectorJobs(), strength);
        if (sectorJobs == plan.sectorJobs()) {
            return plan;
        }
        ZoneUnits cells = plan.city().cells();
        int[] jobs = plan.city().jobs().perCell();
        int[] before = plan.city().jobs().perUnit();
        for (int unit = 0; unit < before.length; unit++) {
            int added = -before[unit];
            for (int[] bySector : sectorJobs) {
                added += bySector[unit];
            }
            if (added > 0) {
                int[] here = cells.cellsOf(unit);
                if (here.length == 0) {
                    throw new IllegalArgumentException("gateway unit " + unit + " lies in no zone");
                }
                jobs[here[0]] += added;
            }
        }
        Allocation counted = cells.counted(jobs);
        City city =
                new City(cells, plan.city().residents(), counted, plan.city().personsPerResident());
        return new CityPlan(
                city,
                sectorJobs,
                plan.floor(),
                plan.cover(),
                plan.rents(),
                plan.amenity(),
                plan.productivity(),
                plan.centres());
    }
}
