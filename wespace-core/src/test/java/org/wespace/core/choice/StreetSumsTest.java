package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/** Sums over all units, against a scan of every pair on route minutes (A4). */
class StreetSumsTest {

    static Stream<Arguments> cities() {
        int[][] shapes = {{1, 1}, {1, 7}, {9, 1}, {2, 2}, {13, 8}, {8, 13}, {20, 20}};
        double[] decays = {0, 0.05, 0.8};
        return Stream.of(StreetPattern.values())
                .flatMap(pattern -> Arrays.stream(shapes).flatMap(shape -> Arrays.stream(decays)
                        .mapToObj(decay -> Arguments.of(pattern, shape[0], shape[1], decay))));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void accessibility_directedLinks_equalsBruteForce(StreetPattern pattern, int width, int height, double decay) {
        assertEqualToBruteForce(TestCities.directedLinks(width, height, pattern, 7), decay, 1e-12);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void accessibility_closedLinks_equalsBruteForce(StreetPattern pattern, int width, int height, double decay) {
        assertEqualToBruteForce(TestCities.linksWithWalls(width, height, pattern, 3), decay, 1e-12);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void accessibility_steepDecay_equalsBruteForceAcrossBlocks(StreetPattern pattern) {
        assertEqualToBruteForce(TestCities.directedLinks(24, 17, pattern, 11), 30, 1e-12);
    }

    private static void assertEqualToBruteForce(LinkMinutes links, double decay, double tolerance) {
        double[] mass = TestCities.masses(links.grid().unitCount(), 5);
        StreetImpedance impedance = new StreetImpedance(links);
        for (boolean inward : new boolean[] {false, true}) {
            StreetKernel kernel = inward ? StreetKernel.inward(links, decay) : StreetKernel.outward(links, decay);
            DenseDecayField plain =
                    inward ? DenseDecayField.inward(impedance, decay) : DenseDecayField.outward(impedance, decay);
            StreetSums sums = kernel.sums();
            sums.update(mass);
            plain.update(mass);
            for (int unit = 0; unit < mass.length; unit++) {
                double expected = plain.accessibility(unit);
                assertThat(sums.accessibility(unit))
                        .as("unit %d, inward %s", unit, inward)
                        .isCloseTo(expected, within(expected * tolerance));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void accessibility_inwardAndOutward_areAdjoint(StreetPattern pattern) {
        LinkMinutes links = TestCities.linksWithWalls(17, 12, pattern, 2);
        double[] sources = TestCities.masses(17 * 12, 8);
        double[] mass = TestCities.masses(17 * 12, 9);
        StreetSums outward = StreetKernel.outward(links, 0.3).sums();
        StreetSums inward = StreetKernel.inward(links, 0.3).sums();
        outward.update(mass);
        inward.update(sources);
        double left = 0;
        double right = 0;
        for (int unit = 0; unit < mass.length; unit++) {
            left += sources[unit] * outward.accessibility(unit);
            right += mass[unit] * inward.accessibility(unit);
        }
        assertThat(left).isCloseTo(right, within(1e-12 * right));
    }

    @Test
    void accessibility_linksChanged_followsAfterUpdate() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(2, 1, 1000), StreetPattern.GRID, 60);
        StreetKernel kernel = StreetKernel.outward(links, 1);
        StreetSums sums = kernel.sums();
        links.set(org.wespace.core.grid.Direction.EAST, 0, 3);
        kernel.update();
        sums.update(new double[] {0, 1});
        assertThat(sums.accessibility(0)).isCloseTo(StrictMath.exp(-3), within(1e-15));
    }

    @Test
    void update_negativeMass_namesUnitAndValue() {
        StreetSums sums = StreetKernel.outward(LinkMinutes.uniform(Grid.of(3, 2, 100), StreetPattern.GRID, 30), 0.1)
                .sums();
        assertThatThrownBy(() -> sums.update(new double[] {1, 1, 1, 1, -2, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit 4 (column 1, row 1)")
                .hasMessageContaining("-2.0");
    }
}
