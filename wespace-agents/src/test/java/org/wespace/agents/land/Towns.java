package org.wespace.agents.land;

import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/** Land of small towns for tests. */
final class Towns {

    static final int START_YEAR = 2024;

    private Towns() {}

    /** A square of open land on which nothing stands, rents 1. */
    static Land empty(int side) {
        Grid grid = Grid.of(side, side, 500);
        FloorStock floor = new FloorStock(grid);
        return land(floor, new LandCover(grid), new Rents(grid), 1);
    }

    static Land land(FloorStock floor, LandCover cover, Rents rents, double personsPerResident) {
        return new Land(floor, cover, rents, Cohorts.of(floor, START_YEAR, 1, 2, 1), personsPerResident);
    }

    /**
     * A town around the middle of a square: homes everywhere within a radius, offices and shops near the middle, less
     * floor and lower rents outwards; open land beyond.
     */
    static Land town(int side, double radius, boolean mirrored) {
        Grid grid = Grid.of(side, side, 500);
        FloorStock floor = new FloorStock(grid);
        LandCover cover = new LandCover(grid);
        Rents rents = new Rents(grid);
        ChanceKey key = Chance.of(5).at(0, 3);
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            int x = mirrored ? side - 1 - grid.x(unit) : grid.x(unit);
            int like = grid.unit(x, grid.y(unit));
            double distance = Math.hypot(x - side / 2, grid.y(unit) - side / 2);
            double fall = StrictMath.exp(-0.1 * distance);
            for (int use = 0; use < FloorUse.COUNT; use++) {
                rents.set(FloorUse.of(use), unit, fall * (0.9 + 0.2 * key.uniform(like, use)) * 20);
            }
            if (distance <= radius) {
                floor.endow(FloorUse.HOME, unit, Math.round(500_000 * fall * (1 + key.uniform(like, 20))));
                if (distance <= radius / 2) {
                    floor.endow(FloorUse.OFFICE, unit, Math.round(300_000 * fall * (1 + key.uniform(like, 21))));
                    floor.endow(FloorUse.RETAIL, unit, Math.round(100_000 * fall * (1 + key.uniform(like, 22))));
                }
                int built = (int) Math.round(600_000 * fall);
                cover.turn(Cover.OPEN, Cover.BUILT, unit, built);
                cover.turn(Cover.OPEN, Cover.ROAD, unit, (LandCover.WHOLE - built) / 2);
            }
        }
        return land(floor, cover, rents, 10);
    }

    /** Multiplies all rents of a year by factors of their own, within the given spread of logs. */
    static Phase shaking(Land land, double spread) {
        return Phase.of("shaken rents", tick -> {
            ChanceKey key = tick.chance(9);
            for (int unit = 0; unit < land.grid().unitCount(); unit++) {
                for (int use = 0; use < FloorUse.COUNT; use++) {
                    double factor = StrictMath.exp(spread * (2 * key.uniform(unit, use) - 1));
                    FloorUse kind = FloorUse.of(use);
                    land.rents().set(kind, unit, land.rents().rent(kind, unit) * factor);
                }
            }
        });
    }

    /** Floor of which so large a part is free, by unit and use, rounded down; the same part every time. */
    static FreeFloor someFree(FloorStock stock, double most) {
        ChanceKey key = Chance.of(6).at(0, 4);
        return (use, unit) -> (long) (stock.floor(use, unit) * most * key.uniform(unit, use.ordinal()));
    }

    /** Runs phases for so many years. */
    static void years(int years, Phase... phases) {
        try (Simulation simulation = simulation(1, phases)) {
            simulation.run(12L * years);
        }
    }

    static Simulation simulation(int threads, Phase... phases) {
        Simulation simulation = new Simulation(42, threads);
        for (Phase phase : phases) {
            simulation.phases().add(phase);
        }
        return simulation;
    }

    static String hash(Land land) {
        StateHash hash = new StateHash();
        land.addTo(hash);
        return hash.text();
    }
}
