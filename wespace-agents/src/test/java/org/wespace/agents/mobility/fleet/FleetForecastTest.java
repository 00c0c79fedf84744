package org.wespace.agents.mobility.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

class FleetForecastTest {

    private static final FleetSizing PLAIN = new FleetSizing(5449, 259, 33.8, 8.74, 1);
    private static final FleetForecast FORECAST = new FleetForecast(PLAIN, 0.98, 64.4, 25, 10);

    /** Points at random in a square of side 1, of which the nearest to a random place may move to another. */
    private static final class Square {

        private final double[] x;
        private final double[] y;
        private final boolean edges;
        private final ChanceKey key;

        Square(int points, boolean edges) {
            this.x = new double[points];
            this.y = new double[points];
            this.edges = edges;
            this.key = Chance.of(7).at(points, 1);
            for (int point = 0; point < points; point++) {
                put(point, -1 - point);
            }
        }

        private void put(int point, int draw) {
            x[point] = key.uniform(draw, 0);
            y[point] = key.uniform(draw, 1);
        }

        private double along(double from, double to) {
            double way = Math.abs(from - to);
            return edges ? way : Math.min(way, 1 - way);
        }

        private int nearest(double toX, double toY) {
            int best = 0;
            for (int point = 1; point < x.length; point++) {
                best = way(point, toX, toY) < way(best, toX, toY) ? point : best;
            }
            return best;
        }

        private double way(int point, double toX, double toY) {
            return along(x[point], toX) + along(y[point], toY);
        }

        /** Mean way to the nearest; each step moves the nearest, or draws all points anew. */
        double mean(int steps, boolean anew) {
            double sum = 0;
            int counted = 0;
            for (int step = 0; step < steps; step++) {
                double toX = key.uniform(step, 2);
                double toY = key.uniform(step, 3);
                int point = nearest(toX, toY);
                if (anew || step > steps / 4) {
                    sum += way(point, toX, toY);
                    counted++;
                }
                for (int other = 0; anew && other < x.length; other++) {
                    put(other, step * x.length + other);
                }
                put(point, step * x.length + point);
            }
            return sum / counted;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 15, 50, 120})
    void clumping_ofTheBareProcess_isAsFarAsItsVehiclesAre(int idle) {
        double way = new Square(idle, false).mean(60_000, false);
        double random = FleetSizing.NEAREST / Math.sqrt(idle);
        assertThat(way / random).isCloseTo(FleetForecast.clumping(idle), within(0.03));
    }

    @Test
    void pickUpKilometres_ofVehiclesAtRandomInASquare_isFartherAtItsEdges() {
        double way = new Square(60, true).mean(40_000, true);
        double inside = FleetSizing.NEAREST / Math.sqrt(60);
        double edge = FleetForecast.EDGE * 4 / 60;
        assertThat(edge / inside).isGreaterThan(0.04);
        assertThat(way).isCloseTo(inside + edge, within(0.012 * inside));
    }

    @Test
    void places_idleAsRequests_isBelowOne() {
        double[] even = {0.25, 0.25, 0.25, 0.25};
        double[] requests = {0.64, 0.16, 0.16, 0.04};
        assertThat(FleetForecast.places(even, even)).isCloseTo(1, within(1e-12));
        assertThat(FleetForecast.places(requests, even)).isCloseTo(1, within(1e-12));
        assertThat(FleetForecast.places(requests, requests)).isCloseTo((0.8 + 0.4 + 0.4 + 0.2) / 2, within(1e-12));
        assertThat(FleetForecast.places(even, requests)).isGreaterThan(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleetForecast.places(even, new double[] {1, 0, 0, 0}))
                .withMessageContaining("place 1");
    }

    @Test
    void leastIdle_isWhereTheFleetIsLeast() {
        double idle = FORECAST.leastIdle();
        assertThat(FORECAST.fleet(idle * 1.01)).isGreaterThan(FORECAST.leastFleet());
        assertThat(FORECAST.fleet(idle / 1.01)).isGreaterThan(FORECAST.leastFleet());
        for (double other = 30; other < 5000; other *= 1.2) {
            double step = other / 10;
            assertThat(FORECAST.fleet(other - step) - 2 * FORECAST.fleet(other) + FORECAST.fleet(other + step))
                    .as("bend at %s", other)
                    .isPositive();
        }
    }

    @Test
    void idle_ofAFleet_isTheLargerRoot() {
        for (double more : new double[] {0.1, 10, 1000}) {
            double fleet = FORECAST.leastFleet() + more;
            assertThat(FORECAST.fleet(FORECAST.idle(fleet))).isCloseTo(fleet, within(1e-6));
            assertThat(FORECAST.idle(fleet)).isGreaterThan(FORECAST.leastIdle());
        }
        assertThat(FORECAST.idle(10)).isEqualTo(FORECAST.leastIdle());
    }

    @Test
    void waitMinutes_anyFleet_hasHalfARound() {
        FleetForecast atOnce = new FleetForecast(PLAIN, 0.98, 64.4, 25, 0);
        assertThat(FORECAST.waitMinutes(300) - atOnce.waitMinutes(300)).isCloseTo(5 / 60.0, within(1e-12));
        assertThat(atOnce.waitMinutes(300)).isCloseTo(60 * FORECAST.pickUpKilometres(300) / 33.8, within(1e-12));
    }

    /** Rides that are the same at all hours and nearly so at all places. */
    @ParameterizedTest
    @CsvSource({"6000, 250", "15000, 450", "15000, 600", "30000, 900"})
    void forecast_evenDemand_isWhatAgentsDo(int rides, int vehicles) {
        Grid grid = Grid.of(24, 24, 400);
        double[] even = new double[grid.unitCount()];
        Arrays.fill(even, 1);
        double[] hours = new double[DayProfile.HOURS];
        Arrays.fill(hours, 1);
        double[] half = new double[DayProfile.HOURS];
        Arrays.fill(half, 0.5);
        RideDemand demand = new RideDemand(
                grid,
                StreetPattern.GRID,
                even,
                even,
                new RideDemand.Rides(rides, 6, new DayProfile(hours, half), RideDemand.Parties.single()));
        FleetParameters standard = FleetParameters.fagnantKockelman();
        FleetParameters parameters = new FleetParameters(
                standard.dispatch().withVehicles(vehicles),
                standard.sharing(),
                standard.relocation(),
                standard.drivers(),
                DaySpeeds.even(),
                1);
        FleetDay day = AgentFleet.day(
                new StreetImpedance(LinkMinutes.uniform(grid, StreetPattern.GRID, 30)), demand, parameters, 1);

        UnitBlocks blocks = new UnitBlocks(grid, standard.relocation().blockUnits());
        FleetForecast forecast = new FleetForecast(
                new FleetSizing(rides / 24.0, 9.6 * 9.6, 30, demand.meanKilometres(), 1), 1, 4 * 9.6, 9, 10);
        double idle = forecast.idle(vehicles);
        assertThat(forecast.waitMinutes(idle) / day.times().waiting())
                .as("wait")
                .isCloseTo(1, within(0.15));
        assertThat(forecast.pickUpKilometres(idle) / day.pickUpKilometres())
                .as("way to the rider")
                .isCloseTo(1, within(0.15));
        double relocation = new RelocationChain(
                        blocks, StreetPattern.GRID, standard.relocation(), demand.beginnings(0), demand.ends(0))
                .kilometres(forecast, idle, 1);
        assertThat(relocation / day.relocationKilometres()).as("relocation").isCloseTo(1, within(0.15));
    }
}
