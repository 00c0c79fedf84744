package org.wespace.agents.city.equilibrium;

import java.util.List;
import org.wespace.agents.SmallCities;
import org.wespace.agents.city.City;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Sector;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/** Plans of small cities of random residents, jobs and floor, one zone for each unit. */
final class TestPlans {

    private static final int DRAW = Decisions.id("test.plan");

    private TestPlans() {}

    /** Residents and jobs in every unit, jobs of all sectors, floor of homes, co-living and offices. */
    static CityPlan random(int width, int height, long seed) {
        return random(width, height, seed, 0);
    }

    /** The same with a share of units that have neither residents, jobs nor floor. */
    static CityPlan random(int width, int height, long seed, double empty) {
        ZoneUnits cells = SmallCities.squares(width, height, 1);
        Grid grid = cells.grid();
        ChanceKey key = Chance.of(seed).at(0, DRAW);
        int[] living = new int[grid.unitCount()];
        int[][] sectorJobs = new int[Sector.COUNT][grid.unitCount()];
        int[] jobs = new int[grid.unitCount()];
        FloorStock floor = new FloorStock(grid);
        Rents rents = new Rents(grid);
        for (int unit = 0; unit < living.length; unit++) {
            if (key.uniform(unit, 90) >= empty) {
                living[unit] = 20 + key.boundedInt(4L * unit, 200);
                for (int s = 0; s < Sector.COUNT; s++) {
                    sectorJobs[s][unit] = 1 + (int) (60 * key.uniform(unit, 10 + s));
                    jobs[unit] += sectorJobs[s][unit];
                }
                floor.endow(FloorUse.HOME, unit, FloorStock.counts(4000 + 4000 * key.uniform(unit, 20)));
                floor.endow(FloorUse.COLIVE, unit, FloorStock.counts(400 + 400 * key.uniform(unit, 21)));
                floor.endow(FloorUse.OFFICE, unit, FloorStock.counts(2000 + 2000 * key.uniform(unit, 22)));
            }
            rents.set(FloorUse.HOME, unit, 40);
            rents.set(FloorUse.COLIVE, unit, 40);
            rents.set(FloorUse.OFFICE, unit, 40);
        }
        City city = City.of(cells, living, jobs);
        double[] zero = new double[living.length];
        return new CityPlan(
                city, sectorJobs, floor, new LandCover(grid), rents, zero, zero.clone(), List.of(grid.unitCount() / 2));
    }

    /** Minutes over free minutes of the link that has lost most. */
    static double slowest(ModeNetwork network) {
        double slowest = 1;
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < network.grid().unitCount(); unit++) {
                double free = network.congestion().free().minutes(Direction.of(d), unit);
                double now = network.congestion().links().minutes(Direction.of(d), unit);
                slowest = Double.isFinite(free) ? Math.max(slowest, now / free) : slowest;
            }
        }
        return slowest;
    }

    /** Sum of values. */
    static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
