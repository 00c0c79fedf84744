package org.wespace.agents.city.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.FloorUse;
import org.wespace.core.travel.StreetImpedance;

class MonocentricCityTest {

    /** The four closed forms at eps 6.83, nu .07, h .25, computed to 13 digits by other software. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, -0.0258541",
        "1, 0, -0.0377613",
        "0, 2, -0.0155125",
        "1, 2, -0.0226568",
    })
    void equilibrium_floorElasticityAndDaysAtHome_logDensityIsLinearWithClosedSlope(
            double sigma, int homeDays, double published) {
        MonocentricCity city =
                MonocentricCity.of(21, 15, 1000).supplyElasticity(sigma).homeDays(homeDays);
        double w = homeDays / 5.0;
        double slope = -0.07 * (1 - w) / (1 + 6.83 * 0.25 / (1 + sigma));
        assertThat(slope).isCloseTo(published, within(5e-8));
        assertThat(city.densitySlope()).isCloseTo(slope, within(1e-15));
        UrbanEquilibrium found = city.equilibrium();
        assertThat(worstSlopeError(found, found.residents(), city.centre(), slope))
                .isLessThan(1e-9);
        assertThat(worstSlopeError(found, found.rents(FloorUse.HOME), city.centre(), city.rentSlope()))
                .isLessThan(1e-9);
    }

    @ParameterizedTest
    @CsvSource({"0", "1"})
    void equilibrium_floorDrawsResidents_slopesFollowTheClosedForm(double sigma) {
        MonocentricCity city =
                MonocentricCity.of(21, 15, 1000).supplyElasticity(sigma).sizeExponent(1);
        UrbanEquilibrium found = city.equilibrium();
        assertThat(worstSlopeError(found, found.residents(), city.centre(), city.densitySlope()))
                .isLessThan(1e-9);
    }

    /** Largest deviation, over all units, of log value over that in the centre, per minute, from a slope. */
    private static double worstSlopeError(UrbanEquilibrium found, double[] values, int centre, double slope) {
        StreetImpedance impedance = found.network().impedance(0);
        double worst = 0;
        for (int unit = 0; unit < values.length; unit++) {
            if (unit != centre) {
                double minutes = impedance.minutes(unit, centre);
                double here = StrictMath.log(values[unit] / values[centre]) / minutes;
                worst = Math.max(worst, Math.abs(here - slope));
            }
        }
        return worst;
    }

    /** A2: as tastes for places vanish, at a given kappa, rents fall by kappa / h a minute. */
    @Test
    void equilibrium_choiceScaleGrows_rentSlopeTendsToKappaOverShare() {
        double kappa = 0.07 / 6.83;
        MonocentricCity city = MonocentricCity.of(15, 11, 1000).choice(500, 500 * kappa);
        UrbanEquilibrium found = city.equilibrium();
        double[] rents = found.rents(FloorUse.HOME);
        StreetImpedance impedance = found.network().impedance(0);
        for (int unit = 0; unit < rents.length; unit++) {
            if (unit != city.centre()) {
                double slope =
                        StrictMath.log(rents[unit] / rents[city.centre()]) / impedance.minutes(unit, city.centre());
                assertThat(slope).isCloseTo(-kappa / 0.25, Percentage.withPercentage(1));
                assertThat(slope).isCloseTo(city.rentSlope(), within(1e-9));
            }
        }
    }

    @Test
    void equilibrium_anyCity_everybodyIsHousedAndFloorClears() {
        UrbanEquilibrium found =
                MonocentricCity.of(21, 15, 1000).residents(12_345).equilibrium();
        assertThat(sum(found.residents())).isCloseTo(12_345, within(1e-6));
        assertThat(found.excessDemand()).isLessThan(1e-12);
        double taken = 0;
        double floor = 0;
        double[] rents = found.rents(FloorUse.HOME);
        for (int unit = 0; unit < rents.length; unit++) {
            taken += found.residents()[unit] * 0.25 * 6000 / rents[unit];
            floor += found.floor(FloorUse.HOME)[unit];
        }
        assertThat(taken).isCloseTo(0.95 * floor, Percentage.withPercentage(1e-9));
    }

    @Test
    void plan_equilibrium_keepsResidentsExactlyAndIsAnEquilibriumItself() {
        MonocentricCity city =
                MonocentricCity.of(21, 15, 1000).residents(40_000).supplyElasticity(0.6);
        CityPlan plan = city.plan();
        assertThat(plan.city().residents().total()).isEqualTo(40_000);
        assertThat(plan.city().jobs().perUnit()[city.centre()]).isEqualTo(40_000);
        double[] expected = city.equilibrium().residents();
        int[] residents = plan.city().residents().perUnit();
        for (int unit = 0; unit < residents.length; unit++) {
            assertThat((double) residents[unit]).isCloseTo(expected[unit], within(1.0));
        }
        UrbanEquilibrium again = new UrbanEquilibrium(plan, city.parameters());
        assertThat(again.solve(1e-10, 200)).isTrue();
        for (int unit = 0; unit < residents.length; unit++) {
            assertThat(again.residents()[unit]).isCloseTo(expected[unit], Percentage.withPercentage(0.01));
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
