package org.wespace.agents.city.plan;

import java.util.Arrays;
import java.util.List;
import org.wespace.agents.city.LargestRemainder;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Sector;
import org.wespace.core.geo.UnitSplit;
import org.wespace.core.grid.Grid;

/** The floor of a generated city. Free floor comes in whole dwellings and whole work places, not in slivers. */
final class PlanFloor {

    private static final double SITE_PARTS = 1e6;
    /** Kilometres from a centre within which hospitals stand; an assumption. */
    private static final double HOSPITALS_WITHIN = 1.5;

    private final Settings settings;
    private final Grid grid;
    private final Settlement settlement;
    private final int[] water;
    private final FloorStock stock;

    private PlanFloor(Settings settings, int[] water, Settlement settlement) {
        this.settings = settings;
        this.grid = settings.grid;
        this.settlement = settlement;
        this.water = water;
        this.stock = new FloorStock(grid);
    }

    static FloorStock of(Settings settings, int[] water, Settlement settlement) {
        PlanFloor floor = new PlanFloor(settings, water, settlement);
        floor.endowHomes();
        floor.endowWork();
        floor.endowServices();
        return floor.stock;
    }

    private void endowHomes() {
        int[] dwellings = withFree(settlement.residents());
        int[] shared = split(dwellings, Math.round(settings.coLivingShare * sum(dwellings)));
        double[] level = RentLevels.of(settings, settlement);
        long coLiving = FloorStock.counts(settings.dwelling.floorCoLiving());
        for (int unit = 0; unit < dwellings.length; unit++) {
            long home = FloorStock.counts(settings.dwelling.floorPerHead() / level[unit]);
            stock.endow(FloorUse.HOME, unit, (dwellings[unit] - shared[unit]) * home);
            stock.endow(FloorUse.COLIVE, unit, shared[unit] * coLiving);
        }
    }

    private void endowWork() {
        for (Sector sector : Sector.values()) {
            FloorUse use = FloorNeeds.use(sector);
            long each = FloorStock.counts(settings.needs.perJob(sector));
            int[] places = withFree(settlement.sectorJobs()[sector.ordinal()]);
            for (int unit = 0; unit < places.length; unit++) {
                stock.endow(use, unit, stock.floor(use, unit) + places[unit] * each);
            }
        }
    }

    private void endowServices() {
        FloorNeeds.Services services = settings.needs.services();
        endowByResidents(FloorUse.SCHOOL, services.school());
        endowByResidents(FloorUse.CLINIC, services.clinic());
        endowByResidents(FloorUse.LEISURE, services.leisure());
        endowByResidents(FloorUse.COUNTER, services.counter());
        endowByResidents(FloorUse.COWORK, services.cowork());
        endowByResidents(FloorUse.LEARN, services.learn());
        endowHospitals(total(services.hospital()));
    }

    /** Divides hospitals over the centres by size, and over the ground close about each. */
    private void endowHospitals(long total) {
        List<Site> sites = settlement.sites();
        double largest = sites.get(0).weight();
        int[] weights = sites.stream()
                .mapToInt(site -> (int) Math.ceil(SITE_PARTS * site.weight() / largest))
                .toArray();
        int[] parts = LargestRemainder.split(weights, total);
        for (int i = 0; i < parts.length; i++) {
            int[] around = split(aroundCentre(sites.get(i)), parts[i]);
            for (int unit = 0; unit < around.length; unit++) {
                stock.endow(FloorUse.HOSPITAL, unit, stock.floor(FloorUse.HOSPITAL, unit) + around[unit]);
            }
        }
    }

    /** 1 for each dry unit close to a centre. */
    private int[] aroundCentre(Site site) {
        int[] around = new int[grid.unitCount()];
        for (int unit = 0; unit < around.length; unit++) {
            boolean near = site.distance(grid, unit) * settings.unitKilometres() <= HOSPITALS_WITHIN;
            around[unit] = near && water[unit] == 0 ? 1 : 0;
        }
        return around;
    }

    private void endowByResidents(FloorUse use, double squareMetresPerHead) {
        int[] parts = split(settlement.residents(), total(squareMetresPerHead));
        for (int unit = 0; unit < parts.length; unit++) {
            stock.endow(use, unit, parts[unit]);
        }
    }

    private long total(double squareMetresPerHead) {
        return FloorStock.counts(squareMetresPerHead * settlement.residentCount());
    }

    /** Counts and the free ones that stand beside them in balance. */
    private int[] withFree(int[] counts) {
        double vacancy = settings.structuralVacancy;
        int[] free = split(counts, Math.round(sum(counts) * vacancy / (1 - vacancy)));
        for (int unit = 0; unit < free.length; unit++) {
            free[unit] += counts[unit];
        }
        return free;
    }

    private int[] split(int[] weights, long total) {
        return total == 0
                ? new int[weights.length]
                : UnitSplit.split(grid, Arrays.stream(weights).asDoubleStream().toArray(), Math.toIntExact(total));
    }

    private static long sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }
}
