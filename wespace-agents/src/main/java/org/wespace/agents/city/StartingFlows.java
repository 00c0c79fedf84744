package org.wespace.agents.city;

import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.synthesis.Shares;
import org.wespace.core.choice.ExpectedChoice;

/**
 * Who works where at the start, by the commuting equilibrium of the plan.
 *
 * <p>Flows are {@code T_ij = n_i Y_j k_ij / A_i} with {@code A_i = sum_j Y_j k_ij} and all jobs filled alike. Seen from
 * the jobs they are a choice of homes with masses {@code n_i / A_i}: {@link #attraction}. Sectors are mixed in each
 * unit of residence by the sectors of the jobs that its residents hold.
 *
 * @param jobPrices weight of one job in each unit
 * @param attraction mass of each unit for those who look for a home from their job; 0 where nobody lives
 * @param sectorsByZone share of each sector among the residents of each zone, with the totals of the city
 */
record StartingFlows(double[] jobPrices, double[] attraction, Shares sectorsByZone) {

    static StartingFlows of(CityPlan plan, CommuteEquilibrium start) {
        ExpectedChoice choice = new ExpectedChoice(start.network().terms());
        double[] mass = start.masses();
        int[] living = plan.city().residents().perUnit();
        int units = living.length;
        choice.update(mass);
        double[] total = new double[units];
        double[] attraction = new double[units];
        for (int unit = 0; unit < units; unit++) {
            total[unit] = choice.total(unit);
            attraction[unit] = living[unit] / total[unit];
        }
        double[][] byZone = new double[plan.city().zones().count()][Sector.COUNT];
        int[] jobs = plan.city().jobs().perUnit();
        double[] ofSector = new double[units];
        for (int s = 0; s < Sector.COUNT; s++) {
            for (int unit = 0; unit < units; unit++) {
                ofSector[unit] = jobs[unit] > 0 ? mass[unit] * plan.sectorJobs()[s][unit] / jobs[unit] : 0;
            }
            choice.update(ofSector);
            addByZone(plan, choice, total, s, byZone);
        }
        Shares shares = Shares.byZone(filledUp(byZone)).withTotals(filledJobs(plan));
        return new StartingFlows(start.jobPrices(), attraction, shares);
    }

    private static void addByZone(CityPlan plan, ExpectedChoice choice, double[] total, int sector, double[][] byZone) {
        City city = plan.city();
        for (int cell = 0; cell < city.cells().cellCount(); cell++) {
            int unit = city.cells().unitOf(cell);
            double share = choice.total(unit) / total[unit];
            byZone[city.cells().zoneOf(cell)][sector] += city.residents().count(cell) * share;
        }
    }

    /** Zones without residents have the mix of the city: nobody is dealt there, but a mix there must be. */
    private static double[][] filledUp(double[][] byZone) {
        double[] all = new double[Sector.COUNT];
        for (double[] zone : byZone) {
            for (int s = 0; s < all.length; s++) {
                all[s] += zone[s];
            }
        }
        for (double[] zone : byZone) {
            double sum = 0;
            for (double share : zone) {
                sum += share;
            }
            if (!(sum > 0)) {
                System.arraycopy(all, 0, zone, 0, all.length);
            }
        }
        return byZone;
    }

    /** Filled jobs of each sector: one for each resident, in the proportion of all jobs. */
    private static double[] filledJobs(CityPlan plan) {
        int[] jobs = new int[Sector.COUNT];
        for (int s = 0; s < jobs.length; s++) {
            for (int count : plan.sectorJobs()[s]) {
                jobs[s] += count;
            }
        }
        int[] filled = LargestRemainder.split(jobs, plan.city().residents().total());
        double[] totals = new double[filled.length];
        for (int s = 0; s < totals.length; s++) {
            totals[s] = filled[s];
        }
        return totals;
    }
}
