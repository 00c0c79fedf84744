package org.wespace.agents.mobility.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

class DynamicCurbTest {

    private static final Grid GRID = Grid.of(4, 4, 500);

    private static DynamicCurb at(double strength) {
        return DynamicCurb.standard(Switches.none().with(Mechanism.DYNAMIC_CURB, strength));
    }

    private static Congestion roads() {
        Congestion roads =
                new Congestion(LinkMinutes.uniform(GRID, StreetPattern.GRID, 40), VolumeDelay.bpr(0.15), 700);
        roads.average((direction, unit) -> 900, 1);
        return roads;
    }

    @Test
    void capacityFactor_byTheHour_isParkingAtNightAndTrafficInThePeak() {
        assertThat(at(1).capacityFactor(3)).isEqualTo(1);
        assertThat(at(1).capacityFactor(8)).isCloseTo(1.25, within(1e-15));
        assertThat(at(1).capacityFactor(12)).isCloseTo(1.125, within(1e-15));
        assertThat(at(0.4).peakFactor()).isCloseTo(1.1, within(1e-15));
        for (int hour = 0; hour < DynamicCurb.HOURS; hour++) {
            assertThat(at(0).capacityFactor(hour)).isEqualTo(1);
        }
    }

    @Test
    void widen_strengthZero_sameBitsAndElseQuicker() {
        Congestion plain = roads();
        Congestion off = roads();
        Congestion on = roads();
        at(0).widen(off);
        at(1).widen(on);
        for (Congestion roads : new Congestion[] {plain, off, on}) {
            roads.average((direction, unit) -> 900, 1);
        }
        for (int unit = 0; unit < GRID.unitCount(); unit++) {
            assertThat(off.links().minutes(Direction.NORTH, unit))
                    .isEqualTo(plain.links().minutes(Direction.NORTH, unit));
        }
        assertThat(on.links().minutes(Direction.EAST, 0))
                .isLessThan(plain.links().minutes(Direction.EAST, 0));
        assertThat(on.capacity(Direction.EAST, 0)).isEqualTo(875);
    }

    @Test
    void movingSquareMetres_ofStreets_areTheKerbsThatMove() {
        LandCover cover = new LandCover(GRID);
        cover.turn(Cover.OPEN, Cover.ROAD, 5, 400_000);
        assertThat(at(1).movingSquareMetres(cover, 8)).isCloseTo(0.2 * 100_000, within(1e-6));
        assertThat(at(1).movingSquareMetres(cover, 2)).isZero();
        assertThat(at(1).movingSquareMetres(cover)).isCloseTo(20_000 * (6 + 7 * 0.5) / 24, within(1e-6));
        assertThat(at(0).movingSquareMetres(cover)).isZero();
    }

    @Test
    void curb_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DynamicCurb(0.2, new double[23], Switches.none()))
                .withMessageContaining("23");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DynamicCurb(1, new double[24], Switches.none()))
                .withMessageContaining("kerbShare");
    }
}
