package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;

class OfferedRentsTest {

    @Test
    void log_emptyUnits_isTheUpperEnvelopeOfTheBuilt() {
        Land land = Towns.town(11, 2, false);
        Grid grid = land.grid();
        OfferedRents offered = new OfferedRents(land, RentScale.equal(), 0.3, List.of(FloorUse.OFFICE));
        offered.update();

        for (int unit = 0; unit < grid.unitCount(); unit++) {
            assertThat(offered.log(FloorUse.OFFICE, unit)).isCloseTo(brute(land, unit, 0.3), within(1e-12));
        }
    }

    private static double brute(Land land, int unit, double gradient) {
        Grid grid = land.grid();
        if (land.floor().floor(FloorUse.OFFICE, unit) > 0) {
            return Math.log(land.rents().rent(FloorUse.OFFICE, unit));
        }
        double best = Double.NEGATIVE_INFINITY;
        for (int other = 0; other < grid.unitCount(); other++) {
            if (land.floor().floor(FloorUse.OFFICE, other) > 0) {
                int dx = Math.abs(grid.x(unit) - grid.x(other));
                int dy = Math.abs(grid.y(unit) - grid.y(other));
                double octile = Math.max(dx, dy) + (Math.sqrt(2) - 1) * Math.min(dx, dy);
                best = Math.max(best, Math.log(land.rents().rent(FloorUse.OFFICE, other)) - gradient * 0.5 * octile);
            }
        }
        return best;
    }

    @Test
    void log_useWithoutAnyFloor_isItsOwnRent() {
        Land land = Towns.empty(3);
        land.rents().set(FloorUse.COLIVE, 4, 2);
        OfferedRents offered = new OfferedRents(land, RentScale.equal(), 0.3, List.of(FloorUse.COLIVE));
        offered.update();

        assertThat(offered.relative(FloorUse.COLIVE, 4)).isCloseTo(2, within(1e-15));
        assertThat(offered.log(FloorUse.COLIVE, 0)).isZero();
    }

    @Test
    void scale_meanOverFloor_isTheReference() {
        FloorStock floor = new FloorStock(Grid.of(2, 1, 500));
        floor.endow(FloorUse.HOME, 0, 300);
        floor.endow(FloorUse.HOME, 1, 100);
        floor.endow(FloorUse.OFFICE, 1, 400);
        Rents rents = new Rents(floor.grid());
        rents.set(FloorUse.HOME, 0, 2);
        rents.set(FloorUse.HOME, 1, 6);
        rents.set(FloorUse.OFFICE, 1, 10);

        RentScale scale = RentScale.of(rents, floor);

        assertThat(scale.reference(FloorUse.HOME)).isEqualTo(3);
        assertThat(scale.reference(FloorUse.COLIVE)).isEqualTo(3);
        assertThat(scale.reference(FloorUse.COWORK)).isEqualTo(10);
        assertThat(scale.reference(FloorUse.RETAIL)).isEqualTo(6.5);
        assertThat(scale.relative(rents, FloorUse.HOME, 1)).isEqualTo(2);
    }
}
