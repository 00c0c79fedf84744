package org.wespace.core.measure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/** Access on congested, directed and closed streets against the matrix of the minutes of all pairs. */
class GridAccessTest {

    private static TravelCosts matrix(LinkMinutes links) {
        int[] units = IntStream.range(0, links.grid().unitCount()).toArray();
        return TravelCosts.minutes(new StreetImpedance(links), units, units);
    }

    private static void assertSame(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int unit = 0; unit < expected.length; unit++) {
            if (Double.isNaN(expected[unit])) {
                assertThat(actual[unit]).as("unit %d", unit).isNaN();
            } else {
                assertThat(actual[unit]).as("unit %d", unit).isCloseTo(expected[unit], within(1e-11 * expected[unit]));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void gravity_directedAndClosedLinks_equalsTheMatrix(StreetPattern pattern) {
        for (double decay : new double[] {0, 0.05, 0.8}) {
            LinkMinutes links = TestCities.linksWithWalls(14, 9, pattern, 21);
            double[] jobs = TestCities.masses(14 * 9, 3);
            assertSame(
                    GridAccess.over(links, decay).gravity(jobs).values(),
                    Access.over(matrix(links))
                            .gravity(jobs, CostDecay.exponential(decay))
                            .values());
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void twoStep_directedAndClosedLinks_equalsTheMatrix(StreetPattern pattern) {
        for (double decay : new double[] {0, 0.05, 0.8}) {
            LinkMinutes links = TestCities.linksWithWalls(14, 9, pattern, 22);
            double[] residents = TestCities.masses(14 * 9, 4);
            double[] supply = TestCities.masses(14 * 9, 5);
            assertSame(
                    GridAccess.over(links, decay).twoStep(residents, supply).values(),
                    FloatingCatchment.of(matrix(links), residents, supply)
                            .twoStep(CostDecay.exponential(decay))
                            .values());
        }
    }

    @Test
    void twoStep_supplyBehindAWall_isUndefinedOnlyWhereNobodyLives() {
        // Nobody gets from unit 1 to unit 2 or back; all residents live in the west.
        LinkMinutes links = LinkMinutes.uniform(Grid.of(4, 1, 500), StreetPattern.GRID, 30);
        links.set(org.wespace.core.grid.Direction.EAST, 1, LinkMinutes.CLOSED);
        links.set(org.wespace.core.grid.Direction.WEST, 2, LinkMinutes.CLOSED);
        double[] access = GridAccess.over(links, 0)
                .twoStep(new double[] {3, 1, 0, 0}, new double[] {0, 2, 0, 5})
                .values();
        assertThat(access).containsExactly(0.5, 0.5, Double.NaN, Double.NaN);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void twoStep_openStreets_conservesSupply(StreetPattern pattern) {
        LinkMinutes links = TestCities.directedLinks(40, 30, pattern, 8);
        double[] residents = TestCities.masses(1200, 4);
        double[] supply = TestCities.masses(1200, 5);
        AccessResult access = GridAccess.over(links, 0.3).twoStep(residents, supply);
        double people = 0;
        double total = 0;
        for (int unit = 0; unit < 1200; unit++) {
            people += residents[unit];
            total += supply[unit];
        }
        assertThat(access.mean(residents) * people).isCloseTo(total, within(1e-11 * total));
    }

    @Test
    void over_badInput_namesIt() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(2, 2, 500), StreetPattern.GRID, 30);
        assertThatThrownBy(() -> GridAccess.over(links, -1)).hasMessageContaining("decay");
        GridAccess access = GridAccess.over(links, 0.1);
        assertThatThrownBy(() -> access.gravity(new double[3])).hasMessageContaining("4 units");
        assertThatThrownBy(() -> access.twoStep(new double[] {0, 0, -1, 0}, new double[4]))
                .hasMessageContaining("residents of unit 2");
    }
}
