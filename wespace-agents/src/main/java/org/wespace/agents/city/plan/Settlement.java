package org.wespace.agents.city.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wespace.agents.city.LargestRemainder;
import org.wespace.agents.resident.Sector;
import org.wespace.core.geo.UnitSplit;

/**
 * People and jobs of one or several generated cities on one grid.
 *
 * @param residents residents by unit
 * @param sectorJobs jobs by sector and unit
 * @param sites centres, the largest first, their weights times the residents of their city
 */
record Settlement(int[] residents, int[][] sectorJobs, List<Site> sites) {

    /** Jobs of a sector are told to a millionth of all. */
    private static final double MIX_PARTS = 1e6;

    /** Settles a city on the ground that water leaves. */
    static Settlement of(Settings settings, List<Site> sites, int[] water) {
        Densities densities = Densities.of(settings, sites, water);
        int[] residents = UnitSplit.split(settings.grid, densities.residents(), settings.residents);
        long jobs = Math.round(settings.residents * (1 + settings.jobVacancy));
        int[] mix = new int[Sector.COUNT];
        for (Sector sector : Sector.values()) {
            mix[sector.ordinal()] = (int) Math.round(MIX_PARTS * settings.mix.of(sector));
        }
        int[] bySector = LargestRemainder.split(mix, jobs);
        int[][] sectorJobs = new int[Sector.COUNT][];
        for (Sector sector : Sector.values()) {
            sectorJobs[sector.ordinal()] =
                    UnitSplit.split(settings.grid, densities.jobs(sector), bySector[sector.ordinal()]);
        }
        List<Site> sized = sites.stream()
                .map(site -> new Site(site.unit(), site.weight() * settings.residents))
                .toList();
        return new Settlement(residents, sectorJobs, sized);
    }

    /** Both settlements together. */
    Settlement plus(Settlement other) {
        int[] together = sum(residents, other.residents);
        int[][] jobs = new int[sectorJobs.length][];
        for (int sector = 0; sector < jobs.length; sector++) {
            jobs[sector] = sum(sectorJobs[sector], other.sectorJobs[sector]);
        }
        List<Site> all = new ArrayList<>(sites);
        all.addAll(other.sites);
        all.sort(Comparator.comparingDouble(Site::weight).reversed());
        return new Settlement(together, jobs, all);
    }

    private static int[] sum(int[] a, int[] b) {
        int[] sum = new int[a.length];
        for (int unit = 0; unit < sum.length; unit++) {
            sum[unit] = Math.addExact(a[unit], b[unit]);
        }
        return sum;
    }

    /** Jobs of all sectors by unit. */
    int[] jobs() {
        int[] all = new int[residents.length];
        for (int[] bySector : sectorJobs) {
            all = sum(all, bySector);
        }
        return all;
    }

    long residentCount() {
        long sum = 0;
        for (int here : residents) {
            sum += here;
        }
        return sum;
    }
}
