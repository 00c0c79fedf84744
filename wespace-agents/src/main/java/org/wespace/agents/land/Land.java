package org.wespace.agents.land;

import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * The land of one run: what those who build and convert change.
 *
 * <p>Floor is that of simulated residents, ground is real: {@code floor x personsPerResident} is what stands there.
 *
 * @param floor floor by use and unit
 * @param cover what covers the ground
 * @param rents rents, read only here
 * @param cohorts floor by decade of building
 * @param personsPerResident real persons for whom one simulated resident stands, positive
 */
public record Land(FloorStock floor, LandCover cover, Rents rents, Cohorts cohorts, double personsPerResident) {

    public Land {
        if (!floor.grid().equals(cover.grid())
                || !floor.grid().equals(rents.grid())
                || !floor.grid().equals(cohorts.grid())) {
            throw new IllegalArgumentException("floor, cover, rents and cohorts must lie on one grid: " + floor.grid()
                    + ", " + cover.grid() + ", " + rents.grid() + ", " + cohorts.grid());
        }
        Check.that(
                personsPerResident > 0 && personsPerResident < 1e12,
                "personsPerResident",
                personsPerResident,
                "positive");
    }

    /** The grid of units. */
    public Grid grid() {
        return floor.grid();
    }

    /** Makes sure that no floor and no ground is lost, and that cohorts are in step with the floor. */
    public void checkBalance() {
        floor.checkBalance();
        cover.checkBalance();
        cohorts.checkBalance(floor);
    }

    /** As {@link #checkBalance()}, by the threads of a loop. */
    public void checkBalance(ParallelLoop loop) {
        loop.run(3, 1, (chunk, from, to) -> {
            switch (from) {
                case 0 -> floor.checkBalance();
                case 1 -> cover.checkBalance();
                default -> cohorts.checkBalance(floor);
            }
        });
    }

    /** Adds floor, cover and cohorts to a hash; rents are added by those who set them. */
    public void addTo(StateHash hash) {
        floor.addTo(hash);
        cover.addTo(hash);
        cohorts.addTo(hash);
    }

    /** Real floor of all uses in square metres for so many counts. */
    double realSquareMetres(long counts) {
        return counts * personsPerResident / FloorStock.PER_SQUARE_METRE;
    }

    /** Counts of floor, rounded down, of so many real square metres. */
    long counts(double realSquareMetres) {
        return (long) Math.floor(realSquareMetres * FloorStock.PER_SQUARE_METRE / personsPerResident);
    }

    void build(FloorUse use, int unit, long counts, int year) {
        floor.build(use, unit, counts);
        cohorts.build(unit, counts, year);
    }

    void demolish(FloorUse use, int unit, long counts) {
        floor.demolish(use, unit, counts);
        cohorts.demolish(unit, counts);
    }
}
