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

class ServiceReachTest {

    private static final Grid STREET = Grid.of(6, 1, 600);

    /** A shop in the west, a clinic two units further east. */
    private static ServiceReach street() {
        return ServiceReach.onGrid(
                STREET, StreetPattern.OCTILE, new double[][] {{3, 0, 0, 0, 0, 0}, {0, 0, 1, 0, 0, 0}});
    }

    @Test
    void onGrid_fifteenMinutes_reachTwelveHundredMetres() {
        ServiceReach reach = street();
        assertThat(reach.kindsInReach().values()).containsExactly(2, 2, 2, 1, 1, 0);
        assertThat(reach.reaches(2, 0)).isTrue();
        assertThat(reach.reaches(3, 0)).isFalse();
        assertThat(reach.reaches(3, 1)).isTrue();
        assertThat(reach.kinds()).isEqualTo(2);
        assertThat(reach.origins()).isEqualTo(6);
    }

    @Test
    void shares_weightOriginsByResidents() {
        double[] residents = {10, 0, 30, 20, 0, 40};
        assertThat(street().completeShare(residents)).isCloseTo(0.4, within(1e-15));
        assertThat(street().kindsShare(residents)).isCloseTo(0.5, within(1e-15));
        // The clinic matters three times as much as the shop.
        assertThat(street().kindsShare(residents, new double[] {1, 3})).isCloseTo(0.55, within(1e-15));
    }

    @Test
    void shares_degenerateCities_areDefined() {
        assertThat(street().completeShare(new double[6])).isNaN();
        assertThat(street().kindsShare(new double[6])).isNaN();
        ServiceReach none = ServiceReach.onGrid(STREET, StreetPattern.GRID, new double[2][6]);
        assertThat(none.completeShare(new double[] {1, 1, 1, 1, 1, 1})).isZero();
        assertThat(none.kindsShare(new double[] {1, 1, 1, 1, 1, 1})).isZero();
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void onGrid_randomCity_equalsTheMatrixAndIsBounded(StreetPattern pattern) {
        Grid grid = Grid.of(15, 11, 300);
        int units = grid.unitCount();
        StreetImpedance impedance = new StreetImpedance(LinkMinutes.uniform(grid, pattern, 4.8));
        TravelCosts metres = TravelCosts.rows(units, units, from -> IntStream.range(0, units)
                .mapToDouble(to -> impedance.metres(from, to))
                .toArray());
        double[][] services = new double[ServiceReach.MAX_KINDS][units];
        for (int kind = 0; kind < services.length; kind++) {
            for (int n = 0; n < kind; n++) {
                services[kind][TestCities.random(kind * 100L + n).nextInt(units)] = 0.5;
            }
        }
        ServiceReach onGrid = ServiceReach.onGrid(grid, pattern, services);
        ServiceReach over = ServiceReach.over(metres, GridReach.WALK_METRES, services);
        for (int unit = 0; unit < units; unit++) {
            for (int kind = 0; kind < services.length; kind++) {
                assertThat(onGrid.reaches(unit, kind)).isEqualTo(over.reaches(unit, kind));
            }
        }
        double[] residents = TestCities.masses(units, 2);
        assertThat(onGrid.kindsShare(residents)).isBetween(onGrid.completeShare(residents), 1.0);
        assertThat(onGrid.kindsInReach().values()[units / 2]).isPositive();
    }

    @Test
    void over_badInput_namesIt() {
        TravelCosts costs = TravelCosts.matrix(1, new double[1]);
        assertThatThrownBy(() -> ServiceReach.over(costs, 1, new double[0][])).hasMessageContaining("1 to 64");
        assertThatThrownBy(() -> ServiceReach.over(costs, 1, new double[65][1])).hasMessageContaining("65");
        assertThatThrownBy(() -> ServiceReach.over(costs, -1, new double[1][1])).hasMessageContaining("cutoff");
        assertThatThrownBy(() -> ServiceReach.over(costs, 1, new double[][] {{1}, {-1}}))
                .hasMessageContaining("kind 1")
                .hasMessageContaining("destination 0");
        assertThatThrownBy(() -> street().reaches(0, 2)).hasMessageContaining("0..1");
        assertThatThrownBy(() -> street().kindsShare(new double[6], new double[2]))
                .hasMessageContaining("all be 0");
        assertThatThrownBy(() -> street().kindsShare(new double[6], new double[3]))
                .hasMessageContaining("weights");
    }
}
