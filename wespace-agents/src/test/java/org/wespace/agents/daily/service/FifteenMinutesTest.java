package org.wespace.agents.daily.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.land.Cohorts;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Land;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.agents.resident.Residents;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

class FifteenMinutesTest {

    /** A row of 8 units of 500 m: two to each side are within 1.2 km. */
    @Test
    void of_aRowOfUnits_countsWhatLiesWithinTwoUnits() {
        Grid grid = Grid.of(8, 1, 500);
        FloorStock floor = new FloorStock(grid);
        for (FloorUse use : new FloorUse[] {FloorUse.RETAIL, FloorUse.SCHOOL, FloorUse.COUNTER, FloorUse.LEISURE}) {
            floor.endow(use, 2, FloorStock.counts(100));
        }
        floor.endow(FloorUse.CLINIC, 4, FloorStock.counts(100));
        floor.endow(FloorUse.CLINIC, 0, FloorStock.counts(0.5)); // 50 real m2: too small to count
        LandCover cover = new LandCover(grid);
        cover.turn(Cover.OPEN, Cover.GREEN, 3, 100_000);
        Land land = new Land(floor, cover, new Rents(grid), Cohorts.young(floor, 2020), 100);
        Residents residents = Residents.of(SmallCities.squares(8, 1, 1).allocate(new int[] {1, 1, 1, 1, 1, 1, 1, 3}));
        FifteenMinutes found =
                FifteenMinutes.of(residents, land, StreetPattern.OCTILE, FifteenMinutes.Least.standard());

        // Shops and the like in 0..4, the clinic in 2..6, green in 1..5.
        assertThat(found.share()).isCloseTo(0.3, within(1e-12));
        assertThat(found.byKind()).containsExactly(0.5, 0.5, 0.5, 0.5, 0.5, 0.5);
        assertThat(found.kindsShare()).isCloseTo(0.5, within(1e-12));
    }
}
