package org.wespace.agents.city.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.resident.Sector;
import org.wespace.core.travel.StreetPattern;

class FundamentalsTest {

    private static final double SHARE = 0.25;
    private static final double INCOME = 6000;

    private static EquilibriumParameters parameters(CommuteParameters commute, List<ResidentClass> classes) {
        return new EquilibriumParameters(
                commute,
                StreetPattern.OCTILE,
                classes,
                HomeChoice.standard(6.69, 0.5),
                Firms.of(Firm.moving(1500, 0.5)),
                FloorMarket.fixed());
    }

    private static final List<ResidentClass> ONE = List.of(ResidentClass.of(0, 1, SHARE, 0.2, INCOME));
    private static final List<ResidentClass> THREE = List.of(
            ResidentClass.of(0, 0.6, SHARE, 0.2, INCOME),
            ResidentClass.of(2, 0.3, SHARE, 0.2, 1.5 * INCOME),
            ResidentClass.of(4, 0.1, SHARE, 0.2, 2 * INCOME));

    @Test
    void plan_oneClass_solvesToItsOwnResidentsJobsAndRents() {
        CityPlan plan = TestPlans.random(9, 7, 1);
        EquilibriumParameters parameters = parameters(CommuteParameters.standard(), ONE);
        Fundamentals found = new Fundamentals(plan, parameters, 1e-12, 2000);
        assertReproduced(plan, found, parameters, 1e-9);
        double[] rents = found.rents(FloorUse.HOME);
        for (int unit = 0; unit < rents.length; unit++) {
            double closed = SHARE
                    * INCOME
                    * plan.city().residentsByUnit()[unit]
                    / (0.95 * plan.floor().squareMetres(FloorUse.HOME, unit));
            assertThat(rents[unit]).isCloseTo(closed, Percentage.withPercentage(1e-8));
        }
    }

    /** The plan is not just where the search starts: it is found from rents that are wrong everywhere. */
    @Test
    void plan_rentsForgotten_isFoundAgain() {
        CityPlan plan = TestPlans.random(9, 7, 1);
        EquilibriumParameters parameters = parameters(CommuteParameters.standard(), THREE);
        Fundamentals found = new Fundamentals(plan, parameters, 1e-12, 2000);
        CityPlan forgotten = new CityPlan(
                plan.city(),
                plan.sectorJobs(),
                plan.floor(),
                plan.cover(),
                plan.rents(),
                found.amenity(),
                found.productivity()[0],
                plan.centres());
        UrbanEquilibrium solved = new UrbanEquilibrium(forgotten, parameters);
        assertThat(solved.step()).isGreaterThan(0.1);
        assertThat(solved.solve(1e-11, 5000)).as("error %s", solved.error()).isTrue();
        double[] living = plan.city().residentsByUnit();
        double[] jobs = plan.city().jobsByUnit();
        for (int unit = 0; unit < living.length; unit++) {
            assertThat(solved.residents()[unit]).isCloseTo(living[unit], within(1e-7));
            assertThat(solved.jobs()[unit]).isCloseTo(jobs[unit], within(1e-7));
            assertThat(solved.rents(FloorUse.HOME)[unit])
                    .isCloseTo(found.rents(FloorUse.HOME)[unit], Percentage.withPercentage(1e-7));
        }
    }

    @Test
    void plan_threeClassesJobsFixedOrMoving_solvesToItsOwnResidentsAndJobs() {
        CityPlan plan = TestPlans.random(9, 7, 2);
        EquilibriumParameters moving = parameters(CommuteParameters.standard(), THREE);
        Fundamentals found = new Fundamentals(plan, moving, 1e-12, 5000);
        assertReproduced(plan, found, moving, 1e-9);
        assertReproduced(plan, found, moving.withFirms(moving.firms().moving(false)), 1e-9);
    }

    @Test
    void plan_congestedRoads_solvesToItsOwnResidentsAndJobs() {
        CityPlan plan = TestPlans.random(9, 7, 3);
        EquilibriumParameters parameters = parameters(SmallCities.walkAndCar(60), THREE);
        Fundamentals found = new Fundamentals(plan, parameters, 1e-9, 5000);
        assertThat(TestPlans.slowest(found.network())).as("roads are congested").isGreaterThan(1.2);
        assertReproduced(plan, found, parameters, 1e-6);
    }

    /** With one class nothing but the roads is unknown to who has the plan: given them, it is at rest. */
    @Test
    void network_handedToTheEquilibrium_isWhereItRests() {
        CityPlan plan = TestPlans.random(9, 7, 3);
        EquilibriumParameters parameters = parameters(SmallCities.walkAndCar(60), ONE);
        Fundamentals found = new Fundamentals(plan, parameters, 1e-9, 5000);
        UrbanEquilibrium warm = new UrbanEquilibrium(found.plan(), parameters).roads(found.network());
        assertThat(warm.step()).isLessThan(1e-7);
        assertThat(new UrbanEquilibrium(found.plan(), parameters).step()).isGreaterThan(0.01);
        assertThatThrownBy(() -> warm.roads(found.network())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void plan_firmsOfFiveSectors_eachSectorStays() {
        CityPlan plan = TestPlans.random(7, 6, 4);
        List<Firm> firms = Arrays.stream(Sector.values())
                .map(sector -> new Firm(sector, true, Firm.Choice.standard(), 1500, 0.5))
                .toList();
        List<ResidentClass> classes = Arrays.stream(Sector.values())
                .map(sector -> new ResidentClass(ONE.get(0).who(), sector, true, 1))
                .toList();
        EquilibriumParameters parameters = new EquilibriumParameters(
                CommuteParameters.standard(),
                StreetPattern.GRID,
                classes,
                HomeChoice.standard(6.69, 0),
                new Firms(firms, 1),
                FloorMarket.fixed());
        Fundamentals found = new Fundamentals(plan, parameters, 1e-12, 5000);
        UrbanEquilibrium solved = new UrbanEquilibrium(found.plan(), parameters).productivity(found.productivity());
        assertThat(solved.solve(1e-10, 1000)).isTrue();
        for (Sector sector : Sector.values()) {
            double[] jobs = solved.jobs(sector);
            for (int unit = 0; unit < jobs.length; unit++) {
                assertThat(jobs[unit]).isCloseTo(plan.sectorJobs()[sector.ordinal()][unit], within(1e-6));
            }
        }
    }

    @Test
    void plan_emptyUnits_takeMeansOfTheirNeighbours() {
        CityPlan plan = TestPlans.random(9, 7, 5, 0.3);
        EquilibriumParameters parameters = parameters(CommuteParameters.standard(), ONE);
        Fundamentals found = new Fundamentals(plan, parameters, 1e-12, 2000);
        assertReproduced(plan, found, parameters, 1e-9);
        int[] living = plan.city().residents().perUnit();
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (int unit = 0; unit < living.length; unit++) {
            if (living[unit] > 0) {
                lowest = Math.min(lowest, found.amenity()[unit]);
                highest = Math.max(highest, found.amenity()[unit]);
            }
        }
        assertThat(living).contains(0);
        for (int unit = 0; unit < living.length; unit++) {
            assertThat(found.amenity()[unit]).isBetween(lowest, highest);
            assertThat(found.rents(FloorUse.HOME)[unit]).isPositive();
        }
    }

    @Test
    void of_residentsWithoutHomeFloor_isRefused() {
        CityPlan plan = TestPlans.random(4, 3, 6);
        FloorStock bare = new FloorStock(plan.grid());
        CityPlan without = new CityPlan(
                plan.city(),
                plan.sectorJobs(),
                bare,
                plan.cover(),
                plan.rents(),
                plan.amenity(),
                plan.productivity(),
                plan.centres());
        assertThatThrownBy(() -> new Fundamentals(without, parameters(CommuteParameters.standard(), ONE), 1e-9, 100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit 0")
                .hasMessageContaining("no home floor");
    }

    private static void assertReproduced(
            CityPlan plan, Fundamentals found, EquilibriumParameters parameters, double tolerance) {
        UrbanEquilibrium solved = new UrbanEquilibrium(found.plan(), parameters);
        assertThat(solved.solve(tolerance / 10, 3000))
                .as("error %s", solved.error())
                .isTrue();
        double[] living = plan.city().residentsByUnit();
        double[] jobs = plan.city().jobsByUnit();
        for (int unit = 0; unit < living.length; unit++) {
            assertThat(solved.residents()[unit]).isCloseTo(living[unit], within(100 * tolerance));
            assertThat(solved.jobs()[unit]).isCloseTo(jobs[unit], within(100 * tolerance));
        }
    }
}
