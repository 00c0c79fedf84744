package org.wespace.agents.city.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.LivingCity;
import org.wespace.core.measure.form.DensitySlope;

/** A1 with residents: years of moves by the choice of the textbook city keep the closed-form slope of density. */
class MonocentricResidentsTest {

    private static final int YEARS = 10;

    private static int[] living(LivingCity city) {
        int[] residents = new int[city.grid().unitCount()];
        for (int unit = 0; unit < residents.length; unit++) {
            residents[unit] = city.homes().residents(unit);
        }
        return residents;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, -0.0258541",
        "1, 0, -0.0377613",
        "0, 2, -0.0155125",
        "1, 2, -0.0226568",
    })
    void run_tenYearsOfMoves_densitySlopeIsTheClosedFormWithinThreeErrors(double sigma, int days, double closed) {
        MonocentricCity city = MonocentricCity.of(21, 15, 1000)
                .residents(40_000)
                .supplyElasticity(sigma)
                .homeDays(days);
        CityPlan plan = city.plan();
        try (LivingCity run = city.scenario().threads(2).on(plan)) {
            int[] start = run.residents().home().clone();
            run.run(12 * YEARS);
            int moved = 0;
            for (int row = 0; row < start.length; row++) {
                moved += run.residents().home()[row] != start[row] ? 1 : 0;
                assertThat(run.residents().work()[row]).isEqualTo(city.centre());
                assertThat((int) run.residents().homeDays()[row]).isEqualTo(days);
            }
            assertThat(moved).isGreaterThan(start.length / 2);
            DensitySlope found = DensitySlope.of(living(run), city.minutesToCentre());
            assertThat(found.errorsFrom(closed)).isBetween(-3.0, 3.0);
            assertThat(found.slopeError()).isLessThan(0.02 * Math.abs(closed));
        }
    }

    /** Units of 18 to 39 residents, in which one home more or less is most of what is free. */
    @Test
    void run_smallUnits_keepTheirResidentsToo() {
        MonocentricCity city = MonocentricCity.of(21, 15, 1000).residents(8_000);
        double[] expected = city.equilibrium().residents();
        double[] sorted = expected.clone();
        java.util.Arrays.sort(sorted);
        double median = sorted[sorted.length / 2];
        double lived = 0;
        double should = 0;
        try (LivingCity run = city.scenario().threads(2).on(city.plan())) {
            run.run(12 * YEARS);
            int[] residents = living(run);
            for (int unit = 0; unit < residents.length; unit++) {
                lived += expected[unit] < median ? residents[unit] : 0;
                should += expected[unit] < median ? expected[unit] : 0;
            }
            DensitySlope found = DensitySlope.of(residents, city.minutesToCentre());
            assertThat(found.errorsFrom(city.densitySlope())).isBetween(-3.0, 3.0);
        }
        // one per cent is twice what ten years of chance make of the half with fewer residents
        assertThat(lived / should).isCloseTo(1, within(0.01));
    }

    @Test
    void livedAndExpected_start_isTheExpectationUpToWholeResidents() {
        MonocentricCity city = MonocentricCity.of(21, 15, 1000).residents(8_000);
        double[] expected = city.equilibrium().residents();
        try (LivingCity run = city.scenario().on(city.plan())) {
            LivedAndExpected found = LivedAndExpected.of(living(run), expected, city.minutesToCentre(), 5);
            assertThat(found.dispersion()).isBetween(0.0, 0.05);
            long lived = 0;
            double should = 0;
            int units = 0;
            for (LivedAndExpected.Ring ring : found.rings()) {
                assertThat(ring.to() - ring.from()).isCloseTo(5, within(1e-12));
                assertThat((double) ring.lived()).isCloseTo(ring.expected(), within((double) ring.units()));
                lived += ring.lived();
                should += ring.expected();
                units += ring.units();
            }
            assertThat(lived).isEqualTo(8_000);
            assertThat(should).isCloseTo(8_000, within(1e-6));
            assertThat(units).isEqualTo(21 * 15);
        }
    }
}
