package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.choice.ExpectedChoice;
import org.wespace.core.travel.StreetPattern;

/** On empty roads, where the way home takes as long as the way to work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartingFlowsTest {

    private static final CityPlan PLAN = ProofCity.PLAN;

    private CommuteEquilibrium start;
    private StartingFlows flows;

    @BeforeAll
    void solve() {
        CommuteParameters parameters = CommuteParameters.standard();
        start = new CommuteEquilibrium(
                PLAN.city(), parameters.withRoads(parameters.roads().withCongestion(0)), StreetPattern.GRID);
        assertThat(start.solve(1e-9, 1000)).isTrue();
        flows = StartingFlows.of(PLAN, start);
    }

    @Test
    void attraction_seenFromTheJobs_givesThePlansResidents() {
        ExpectedChoice homes = new ExpectedChoice(start.network().terms());
        homes.update(flows.attraction());
        double[] workers = new double[PLAN.grid().unitCount()];
        double filled =
                PLAN.city().residents().total() / (double) PLAN.city().jobs().total();
        for (int unit = 0; unit < workers.length; unit++) {
            workers[unit] = filled * PLAN.city().jobs().perUnit()[unit];
        }
        double[][] arrivals = new double[start.network().terms().size()][workers.length];
        homes.arrivals(workers, arrivals);

        for (int unit = 0; unit < workers.length; unit++) {
            double living = 0;
            for (double[] byMode : arrivals) {
                living += byMode[unit];
            }
            assertThat(living)
                    .as("residents of unit %d", unit)
                    .isCloseTo(PLAN.city().residents().perUnit()[unit], within(1e-4));
        }
    }

    @Test
    void jobPrices_whereJobsAre_arePositive() {
        for (int unit = 0; unit < PLAN.grid().unitCount(); unit++) {
            assertThat(flows.jobPrices()[unit] > 0).isEqualTo(PLAN.city().jobs().perUnit()[unit] > 0);
        }
    }

    /** As sectors are dealt by the jobs that can be reached, everybody finds a job of the own sector. */
    @Test
    void sectorsByZone_dealt_fitTheJobs() {
        try (LivingCity city = Scenario.standard().on(PLAN)) {
            int[] living = new int[Sector.COUNT];
            for (int row = 0; row < city.residents().count(); row++) {
                living[Traits.sector(city.residents().traits()[row])]++;
                assertThat(city.residents().work()[row]).isNotEqualTo(Residents.NONE);
            }
            double filled = PLAN.city().residents().total()
                    / (double) PLAN.city().jobs().total();
            for (int s = 0; s < Sector.COUNT; s++) {
                double jobs = Arrays.stream(PLAN.sectorJobs()[s]).sum();
                assertThat((double) living[s]).isCloseTo(filled * jobs, within(1.0));
            }
        }
    }
}
