package org.wespace.agents.mobility.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.travel.StreetPattern;

class RelocationChainTest {

    private static final UnitBlocks PAIR = new UnitBlocks(Grid.of(4, 2, 1000), 2);
    private static final RelocationRule RULE = new RelocationRule(true, 300, 2, 2);
    private static final double[] EVEN = {1, 1, 1, 1, 1, 1, 1, 1};
    private static final double[] WEST = {3, 3, 2, 2, 3, 3, 2, 2};

    private static FleetForecast rides(double perHour) {
        return new FleetForecast(new FleetSizing(perHour, 8, 40, 1, 1), 1, 12, 2, 10);
    }

    private static double kilometres(double[] beginnings, double[] ends, double requests, double idle) {
        return new RelocationChain(PAIR, StreetPattern.GRID, RULE, beginnings, ends)
                .kilometres(rides(requests), idle, 3);
    }

    @Test
    void kilometres_chanceAlone_vanishesWithManyRides() {
        double few = kilometres(EVEN, EVEN, 1200, 400);
        double many = kilometres(EVEN, EVEN, 19_200, 6400);
        assertThat(FleetSizing.relocationKilometres(PAIR, StreetPattern.GRID, EVEN, EVEN))
                .as("what is expected asks for nothing")
                .isZero();
        assertThat(few).isPositive();
        assertThat(many / few)
                .as("as the root of their number, a little more for the tolerance")
                .isBetween(0.2, 0.4);
    }

    @Test
    void kilometres_manyRidesThatDrift_isTheLeastTransportOverWholeBlocks() {
        double least = FleetSizing.relocationKilometres(PAIR, StreetPattern.GRID, WEST, EVEN);
        double way = 4 / 3.0 * 2;
        double called = 60_000 / 50_000.0 * way / 40;
        double expected = least * 4 / 3 * (1 - StrictMath.exp(-called)) / called;
        assertThat(least).isCloseTo(0.2, within(1e-9));
        assertThat(kilometres(EVEN, WEST, 60_000, 50_000)).isCloseTo(expected, within(0.1 * expected));
    }

    @Test
    void kilometres_sameSeed_isTheSame() {
        RelocationChain chain = new RelocationChain(PAIR, StreetPattern.GRID, RULE, EVEN, WEST);
        double first = chain.kilometres(rides(600), 100, 3);
        assertThat(chain.kilometres(rides(600), 100, 3)).isEqualTo(first);
        assertThat(chain.kilometres(rides(600), 100, 4)).isNotEqualTo(first).isCloseTo(first, within(0.2 * first));
    }

    @Test
    void kilometres_octileStreets_isShorter() {
        double octile =
                new RelocationChain(PAIR, StreetPattern.OCTILE, RULE, EVEN, WEST).kilometres(rides(600), 200, 3);
        assertThat(octile).isLessThan(kilometres(EVEN, WEST, 600, 200));
    }

    @Test
    void kilometres_withoutRelocation_isZero() {
        RelocationChain chain = new RelocationChain(PAIR, StreetPattern.GRID, RelocationRule.none(), EVEN, WEST);
        assertThat(chain.kilometres(rides(600), 200, 3)).isZero();
    }

    @Test
    void kilometres_hardlyAnyVehicle_isFinite() {
        assertThat(kilometres(EVEN, WEST, 600, 1)).isFinite().isNotNegative();
        assertThat(kilometres(EVEN, WEST, 1, 20)).isFinite().isNotNegative();
    }

    @Test
    void kilometres_noRides_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kilometres(EVEN, EVEN, 0, 10))
                .withMessageContaining("requestsPerHour");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kilometres(new double[8], EVEN, 10, 10))
                .withMessageContaining("beginnings");
    }
}
