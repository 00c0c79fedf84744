package org.wespace.agents.city.plan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wespace.agents.city.City;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.SquareZones;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;

/** Makes a plan from people, jobs and water: zones, floor, ground and rents. */
final class PlanAssembly {

    private final Settings settings;
    private final Grid grid;
    private final int[] water;
    private final Settlement settlement;

    private PlanAssembly(Settings settings, int[] water, Settlement settlement) {
        this.settings = settings;
        this.grid = settings.grid;
        this.water = water;
        this.settlement = settlement;
    }

    static CityPlan plan(Settings settings, int[] water, Settlement settlement) {
        PlanAssembly assembly = new PlanAssembly(settings, water, settlement);
        FloorStock floor = PlanFloor.of(settings, water, settlement);
        Set<Integer> centres = new LinkedHashSet<>();
        settlement.sites().forEach(site -> centres.add(site.unit()));
        return new CityPlan(
                assembly.city(),
                settlement.sectorJobs(),
                floor,
                assembly.cover(floor),
                assembly.rents(),
                new double[settings.grid.unitCount()],
                new double[settings.grid.unitCount()],
                List.copyOf(centres));
    }

    private City city() {
        UnitBlocks blocks = new UnitBlocks(grid, settings.zoneSide);
        int[] jobs = settlement.jobs();
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("workers_resident", blocks.sum(numbers(settlement.residents())));
        columns.put("jobs", blocks.sum(numbers(jobs)));
        ZoneUnits cells = SquareZones.over(blocks, columns);
        int[] living = new int[cells.cellCount()];
        int[] working = new int[cells.cellCount()];
        for (int cell = 0; cell < living.length; cell++) {
            living[cell] = settlement.residents()[cells.unitOf(cell)];
            working[cell] = jobs[cells.unitOf(cell)];
        }
        return new City(cells, cells.counted(living), cells.counted(working), settings.personsPerResident());
    }

    private static double[] numbers(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    /** Ground of buildings, streets, green and cars; where there is not enough, all shrink alike: buildings grow up. */
    private LandCover cover(FloorStock floor) {
        LandCover cover = new LandCover(grid);
        double area = grid.unitMetres() * grid.unitMetres();
        double persons = settings.personsPerResident();
        int[] jobs = settlement.jobs();
        double residentsPerJob = settlement.residentCount()
                / (double) Arrays.stream(jobs).asLongStream().sum();
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            double squareMetres = floor.total(unit) / (double) FloorStock.PER_SQUARE_METRE;
            double built = squareMetres * persons / settings.ground.floorAreaRatio();
            double road = built * settings.ground.roadPerBuilt();
            double green = built * settings.ground.greenPerBuilt();
            double cars = settings.ground.carsPerHead()
                    * persons
                    * (settlement.residents()[unit] + residentsPerJob * jobs[unit])
                    / 2;
            double parking = cars * settings.ground.parkingPerCar();
            int land = LandCover.WHOLE - water[unit];
            double needed = built + road + green + parking;
            double each = Math.min(LandCover.WHOLE / area, needed == 0 ? 0 : land / needed);
            cover.turn(Cover.OPEN, Cover.WATER, unit, water[unit]);
            cover.turn(Cover.OPEN, Cover.BUILT, unit, (int) (built * each));
            cover.turn(Cover.OPEN, Cover.ROAD, unit, (int) (road * each));
            cover.turn(Cover.OPEN, Cover.PARKING, unit, (int) (parking * each));
            cover.turn(Cover.OPEN, Cover.GREEN, unit, (int) (green * each));
        }
        return cover;
    }

    /** Rents fall from the centres, alike for all uses. */
    private Rents rents() {
        double mean = settings.floorShare * settings.meanIncome / settings.dwelling.floorPerHead();
        double[] rent = RentLevels.of(settings, settlement);
        for (int unit = 0; unit < rent.length; unit++) {
            rent[unit] *= mean;
        }
        Rents rents = new Rents(grid);
        for (FloorUse use : FloorUse.values()) {
            rents.setAll(use, rent);
        }
        return rents;
    }
}
