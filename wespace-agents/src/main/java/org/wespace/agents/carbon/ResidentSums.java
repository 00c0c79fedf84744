package org.wespace.agents.carbon;

import org.wespace.agents.daily.UnitSums;
import org.wespace.agents.home.SharedLiving;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

/** What the ledger needs to know of residents, by income class and home unit; whole numbers. */
final class ResidentSums {

    private static final double THOUSANDTHS = 1000;
    private static final double CENTS = 100;

    private final int units;
    private final UnitSums residents;
    private final UnitSums workers;
    private final UnitSums floor;
    private final UnitSums homeDays;
    private final UnitSums coLivers;
    private final UnitSums savedCents;

    ResidentSums(int units) {
        this.units = units;
        int cells = Traits.INCOME_CLASSES * units;
        this.residents = new UnitSums(cells);
        this.workers = new UnitSums(cells);
        this.floor = new UnitSums(cells);
        this.homeDays = new UnitSums(cells);
        this.coLivers = new UnitSums(cells);
        this.savedCents = new UnitSums(cells);
    }

    /** Counts all residents who live in the city anew. */
    void count(SharedLiving living, ParallelLoop loop) {
        for (UnitSums sums : new UnitSums[] {residents, workers, floor, homeDays, coLivers, savedCents}) {
            sums.clear();
        }
        int rows = living.market().residents().count();
        loop.run(rows, ParallelLoop.CHUNK, (chunk, from, to) -> add(living, from, to));
    }

    private void add(SharedLiving living, int from, int to) {
        Residents rows = living.market().residents();
        for (int row = from; row < to; row++) {
            if (rows.home()[row] == Residents.NONE) {
                continue;
            }
            int cell = Traits.incomeClass(rows.traits()[row]) * units + rows.home()[row];
            double squareMetres = rows.floor()[row] / (double) FloorStock.PER_SQUARE_METRE;
            residents.add(cell, 1);
            floor.add(cell, Math.round(THOUSANDTHS * squareMetres * living.energyFactor(row)));
            if (rows.work()[row] != Residents.NONE) {
                workers.add(cell, 1);
                homeDays.add(cell, rows.homeDays()[row]);
            }
            if (living.shared(row)) {
                coLivers.add(cell, 1);
                savedCents.add(cell, Math.round(CENTS * living.saved(row)));
            }
        }
    }

    /** Residents. */
    UnitSums residents() {
        return residents;
    }

    /** Residents with a job. */
    UnitSums workers() {
        return workers;
    }

    /** Home floor of the mean household that would take as much energy, in square metres. */
    double energyFloor(int cell) {
        return floor.get(cell) / THOUSANDTHS;
    }

    /** Days at home a week. */
    long homeDays(int cell) {
        return homeDays.get(cell);
    }

    /** Residents who share a home with strangers. */
    long coLivers(int cell) {
        return coLivers.get(cell);
    }

    /** Rent that they save in the month. */
    double saved(int cell) {
        return savedCents.get(cell) / CENTS;
    }
}
