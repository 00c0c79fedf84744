package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/**
 * Exact draws over all units (A5).
 *
 * <p>Chi-square of 20 seeds: together, and their spread, each within p of .001 to .999; no single one of the 160 in
 * this class beyond the bound that all of them keep with p .999 (Bonferroni).
 */
class StreetDecayFieldTest {

    private static final double WORST_Z = 4.5;
    /** The .001 and .999 quantiles of chi-square with 20 degrees of freedom. */
    private static final double CHI_20_LOW = 5.921;

    private static final double CHI_20_HIGH = 45.315;

    private static final int DRAWS = 200_000;

    static Stream<Arguments> kernels() {
        return Stream.of(StreetPattern.values())
                .flatMap(pattern -> Stream.of(false, true).map(inward -> Arguments.of(pattern, inward)));
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void draw_twentySeeds_chiSquareIsOrdinary(StreetPattern pattern, boolean inward) {
        LinkMinutes links = TestCities.directedLinks(12, 11, pattern, 21);
        assertDrawsFollowField(links, 0.12, inward, 20);
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void draw_closedLinks_chiSquareIsOrdinary(StreetPattern pattern, boolean inward) {
        LinkMinutes links = TestCities.linksWithWalls(12, 11, pattern, 22);
        assertDrawsFollowField(links, 0.1, inward, 20);
    }

    private static void assertDrawsFollowField(LinkMinutes links, double decay, boolean inward, int seeds) {
        Grid grid = links.grid();
        double[] mass = TestCities.masses(grid.unitCount(), 4);
        StreetKernel kernel = inward ? StreetKernel.inward(links, decay) : StreetKernel.outward(links, decay);
        DecayField field = kernel.field();
        field.update(mass);
        StreetImpedance impedance = new StreetImpedance(links);
        double sum = 0;
        double squares = 0;
        for (int seed = 0; seed < seeds; seed++) {
            UniformRandomProvider random = TestCities.random(1000 + seed);
            int from = random.nextInt(grid.unitCount());
            double[] expected = new double[grid.unitCount()];
            double total = 0;
            for (int to = 0; to < expected.length; to++) {
                double minutes = inward ? impedance.minutes(to, from) : impedance.minutes(from, to);
                expected[to] = mass[to] * StrictMath.exp(-decay * minutes);
                total += expected[to];
            }
            long[] counts = new long[grid.unitCount()];
            for (int n = 0; n < DRAWS; n++) {
                counts[field.draw(from, random.nextLong())]++;
            }
            for (int to = 0; to < expected.length; to++) {
                expected[to] *= DRAWS / total;
            }
            double z = ChiSquare.z(counts, expected);
            assertThat(z)
                    .as("z of chi-square, seed %d from unit %d", seed, from)
                    .isBetween(-WORST_Z, WORST_Z);
            sum += z;
            squares += z * z;
        }
        assertThat(sum / Math.sqrt(seeds)).as("all seeds together").isBetween(-3.09, 3.09);
        assertThat(squares).as("spread over the seeds").isBetween(CHI_20_LOW, CHI_20_HIGH);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void draw_manyUnits_neverChoosesZeroMass(StreetPattern pattern) {
        LinkMinutes links = TestCities.directedLinks(64, 40, pattern, 5);
        double[] mass = TestCities.masses(64 * 40, 6);
        DecayField field = StreetKernel.outward(links, 0.4).field();
        field.update(mass);
        UniformRandomProvider random = TestCities.random(77);
        for (int n = 0; n < 500_000; n++) {
            int to = field.draw(n % mass.length, random.nextLong());
            assertThat(mass[to]).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void draw_extremeBits_neverChoosesZeroMass(StreetPattern pattern) {
        LinkMinutes links = TestCities.directedLinks(33, 20, pattern, 5);
        double[] mass = TestCities.masses(33 * 20, 6);
        DecayField field = StreetKernel.outward(links, 0.4).field();
        field.update(mass);
        long[] extremes = {0, -1, 0xFFFFFFFFL, 0xFFFFFFFF00000000L, 1, Long.MIN_VALUE, Long.MAX_VALUE};
        for (int from = 0; from < mass.length; from++) {
            for (long bits : extremes) {
                assertThat(mass[field.draw(from, bits)]).isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void draw_onlyMassFarBeyondUnderflow_isFound(StreetPattern pattern) {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(60, 50, 1000), pattern, 5);
        double[] mass = new double[60 * 50];
        mass[60 * 50 - 1] = 2;
        mass[60 * 50 - 2] = 2;
        DecayField field = StreetKernel.outward(links, 3).field();
        field.update(mass);
        assertThat(field.accessibility(0)).isZero();
        double minutes = new StreetImpedance(links).minutes(0, 60 * 50 - 2);
        assertThat(field.logAccessibility(0)).isCloseTo(StrictMath.log(2) - 3 * minutes, within(1e-9 * minutes));
        assertThat(field.draw(0, 12345L)).isEqualTo(60 * 50 - 2);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void draw_steepDecayAcrossBlocks_followsField(StreetPattern pattern) {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(80, 3, 1000), pattern, 10);
        double[] mass = new double[240];
        mass[70] = 1;
        mass[71] = StrictMath.exp(6);
        DecayField field = StreetKernel.outward(links, 1).field();
        field.update(mass);
        UniformRandomProvider random = TestCities.random(3);
        int nearer = 0;
        for (int n = 0; n < 100_000; n++) {
            int to = field.draw(0, random.nextLong());
            assertThat(to).isIn(70, 71);
            nearer += to == 70 ? 1 : 0;
        }
        assertThat(nearer).isBetween(50_000 - 600, 50_000 + 600);
    }

    @Test
    void draw_fromMassOfOwnUnitOnly_staysAtHome() {
        DecayField field = StreetKernel.outward(LinkMinutes.uniform(Grid.of(1, 1, 100), StreetPattern.OCTILE, 30), 0.1)
                .field();
        field.update(new double[] {3});
        assertThat(field.draw(0, 99)).isZero();
        assertThat(field.accessibility(0)).isEqualTo(3);
    }

    @Test
    void draw_nothingReachable_saysSo() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(3, 1, 100), StreetPattern.GRID, 30);
        links.set(Direction.EAST, 1, LinkMinutes.CLOSED);
        DecayField field = StreetKernel.outward(links, 0.1).field();
        field.update(new double[] {0, 0, 5});
        assertThat(field.logAccessibility(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> field.draw(0, 1))
                .isInstanceOf(NoReachableMassException.class)
                .hasMessageContaining("unit 0 (column 0, row 0)");
    }
}
