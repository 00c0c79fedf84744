package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.resident.Residents;
import org.wespace.core.grid.Grid;

/** A plan at rest stays at rest while nothing is switched on that would move it. */
class CityAtRestTest {

    private static final CityPlan PLAN =
            SyntheticCity.of(16, 16, 750).residents(30_000).seed(7).build();

    /** No telework, no change of use, no building. */
    private static Scenario quiet() {
        CityParameters parameters = CityParameters.standard();
        LandParameters land = parameters.land();
        return Scenario.standard()
                .parameters(parameters.with(land.withSupply(land.supply().withYearlySpeed(0))))
                .without(
                        Mechanism.TELEWORK,
                        Mechanism.OFFICE_CONVERSION,
                        Mechanism.THIRD_PLACES,
                        Mechanism.CO_LIVING,
                        Mechanism.GREEN_EDGE);
    }

    /** Mean distance of homes from the largest centre, in kilometres. */
    private static double radius(LivingCity city) {
        Grid grid = city.grid();
        int centre = PLAN.centres().get(0);
        Residents rows = city.residents();
        double sum = 0;
        for (int row = 0; row < rows.count(); row++) {
            int unit = rows.home()[row];
            sum += StrictMath.hypot(
                    grid.centreX(unit) - grid.centreX(centre), grid.centreY(unit) - grid.centreY(centre));
        }
        return sum / rows.count() / 1000;
    }

    private static int[] jobs(LivingCity city) {
        int[] jobs = new int[city.grid().unitCount()];
        for (int unit = 0; unit < jobs.length; unit++) {
            jobs[unit] = city.jobs().total(unit);
        }
        return jobs;
    }

    @Test
    void run_aYearOfNothingNew_littleMoves() {
        try (LivingCity city = quiet().on(PLAN)) {
            double radius = radius(city);
            int[] jobs = jobs(city);
            int[] homeMoves = new int[1];
            city.simulation()
                    .addObserver(report -> homeMoves[0] += city.homeMoves().movers());

            city.run(12);

            int displaced = 0;
            int all = 0;
            for (int unit = 0; unit < jobs.length; unit++) {
                displaced += Math.max(0, jobs(city)[unit] - jobs[unit]);
                all += jobs[unit];
            }
            assertThat(homeMoves[0]).as("homes do change hands").isGreaterThan(500);
            assertThat(radius(city) / radius).as("mean home radius").isCloseTo(1, within(0.01));
            assertThat(displaced / (double) all)
                    .as("share of jobs in other units")
                    .isLessThan(0.03);
        }
    }

    @Test
    void on_atRest_rentsAreWhatIsSpentOnLetFloor() {
        try (LivingCity city = quiet().on(PLAN)) {
            int centre = PLAN.centres().get(0);
            double let = city.land().floor().squareMetres(FloorUse.HOME, centre)
                    * (1 - city.scenario().parameters().living().rents().structuralVacancy());
            double spent = 0;
            Residents rows = city.residents();
            for (int row = 0; row < rows.count(); row++) {
                if (rows.home()[row] == centre) {
                    spent += city.scenario()
                                    .parameters()
                                    .living()
                                    .homes()
                                    .tastes()
                                    .floorShare()
                            * city.scenario()
                                    .parameters()
                                    .society()
                                    .incomes()
                                    .of(org.wespace.agents.resident.Traits.incomeClass(rows.traits()[row]));
                }
            }
            assertThat(city.rents().rent(FloorUse.HOME, centre)).isCloseTo(spent / let, within(1e-9 * spent / let));
        }
    }

    @Test
    void on_atRest_amenitiesAreFiniteEverywhere() {
        try (LivingCity city = quiet().on(PLAN)) {
            for (int unit = 0; unit < city.grid().unitCount(); unit++) {
                assertThat(city.view().amenity(unit)).as("unit %d", unit).isFinite();
            }
        }
    }
}
