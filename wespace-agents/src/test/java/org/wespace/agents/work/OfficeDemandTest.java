package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

class OfficeDemandTest {

    /** Unit 1 has 4 innovation jobs, 3 of them filled by residents at home 0, 2 and 5 days, and 2 local jobs. */
    private static WorkTown town(Switches switches) {
        WorkTown town = new WorkTown(2, new int[] {4, 0, 0, 0});
        town.jobs.open(Sector.INNOVATION, 1, 4);
        town.jobs.open(Sector.LOCAL, 1, 2);
        int[] days = {0, 2, 5, 5};
        for (int row = 0; row < 4; row++) {
            town.residents.homeDays()[row] = (byte) days[row];
            town.residents.work()[row] = 1;
        }
        town.residents.traits()[3] = Traits.of(Sector.LOCAL, 0, 0);
        for (int row = 0; row < 3; row++) {
            town.jobs.fill(Sector.INNOVATION, 1);
        }
        town.jobs.fill(Sector.LOCAL, 1);
        town.floor.endow(FloorUse.OFFICE, 1, 580);
        town.floor.endow(FloorUse.RETAIL, 1, 1000);
        town.switches = switches;
        town.build();
        try (ParallelLoop loop = new ParallelLoop(2)) {
            town.demand.update(loop);
        }
        return town;
    }

    @Test
    void needed_withoutRelease_placesOfAllJobs() {
        OfficeDemand demand = town(Switches.none()).demand;
        assertThat(demand.needed(FloorUse.OFFICE, 1)).isEqualTo(4 * 150);
        assertThat(demand.needed(FloorUse.RETAIL, 1)).isEqualTo(2 * 300);
        assertThat(demand.needed(FloorUse.HOME, 1)).isZero();
        assertThat(demand.free(FloorUse.OFFICE, 1)).isEqualTo(-20);
        assertThat(demand.shortage(FloorUse.OFFICE)).isEqualTo(20);
        assertThat(demand.surplus(FloorUse.RETAIL)).isEqualTo(400);
    }

    /** 7 days of 5 at home, half a place of 150 for each whole week: 105 given up; shops give up nothing. */
    @Test
    void needed_release_officesGiveUpByDaysAtHome() {
        OfficeDemand demand = town(Switches.none().with(Mechanism.OFFICE_RELEASE)).demand;
        assertThat(demand.released(Sector.INNOVATION, 1)).isEqualTo(105);
        assertThat(demand.released(Sector.LOCAL, 1)).isZero();
        assertThat(demand.needed(FloorUse.OFFICE, 1)).isEqualTo(600 - 105);
        assertThat(demand.shortage(FloorUse.OFFICE)).isZero();
    }

    @Test
    void present_daysAtHome_countLess() {
        Presence presence = town(Switches.none()).demand.presence();
        assertThat(presence.homeDays(Sector.INNOVATION, 1)).isEqualTo(7);
        assertThat(presence.present(Sector.INNOVATION, 1)).isCloseTo(1.6, within(1e-12));
        assertThat(presence.present(1)).isCloseTo(1.6, within(1e-12));
        assertThat(presence.present(0)).isZero();
    }

    /** A quarter of the wages of 4 jobs; with release, of 3.3. */
    @Test
    void spending_shareOfWages_inProportionToPlaces() {
        assertThat(town(Switches.none()).demand.spending(FloorUse.OFFICE, 1)).isCloseTo(10_000, within(1e-9));
        OfficeDemand released = town(Switches.none().with(Mechanism.OFFICE_RELEASE)).demand;
        assertThat(released.spending(FloorUse.OFFICE, 1)).isCloseTo(8250, within(1e-9));
        assertThat(released.spending(FloorUse.COWORK, 1)).isZero();
    }

    @Test
    void byUnit_wages_meanAsGivenAndRisingWithFloorAJob() {
        WorkTown town = town(Switches.none());
        try (ParallelLoop loop = new ParallelLoop(1)) {
            town.fields.update(loop);
        }
        double[][] wage = new Wages(town.market, town.floor, town.demand, town.fields).byUnit(8000);
        double innovation = wage[Sector.INNOVATION.ordinal()][1];
        double local = wage[Sector.LOCAL.ordinal()][1];
        assertThat((3 * innovation + local) / 4).isCloseTo(8000, within(1e-9));
        assertThat(local / innovation).isCloseTo(Math.pow(1000.0 / (580 / 3.0), 0.2), within(1e-12));
        assertThat(wage[Sector.FINANCE.ordinal()][1]).isNaN();
    }

    @Test
    void parameters_outOfRange_refusedWithNameAndValue() {
        assertThatThrownBy(() -> new FloorNeeds(FloorNeeds.standard().bySector(), 1.5))
                .hasMessageContaining("release must be finite and lie in [0.0, 1.0]: 1.5");
        assertThatThrownBy(() -> new JobMarketParameters(-1, 0.03, 6.69, 0.05, 2, 3))
                .hasMessageContaining("changesPerYear")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> ProductionParameters.standard().withLambda(Double.NaN))
                .hasMessageContaining("lambda")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> FirmParameters.standard().withMovesPerYear(BySector.all(13)))
                .hasMessageContaining("movesPerYear of sector INNOVATION")
                .hasMessageContaining("13");
        assertThatThrownBy(() -> new Sites(new double[3], java.util.List.of(), java.util.List.of(3)))
                .hasMessageContaining("0 to 2: 3");
    }

    /** The job-weighted mean of all sectors' elasticities is the published one, however far apart they are. */
    @Test
    void lambda_sectorsApart_weightedMeanStays() {
        ProductionParameters production = ProductionParameters.standard();
        long[] jobs = {100, 50, 300, 200, 350};
        for (double apart : new double[] {0, 0.5, 1}) {
            double sum = 0;
            for (int s = 0; s < Sector.COUNT; s++) {
                sum += jobs[s] * production.lambda(Sector.of(s), jobs, apart);
            }
            assertThat(sum / 1000).isCloseTo(0.08, within(1e-15));
        }
        assertThat(production.lambda(Sector.INNOVATION, jobs, 1))
                .isGreaterThan(2 * production.lambda(Sector.LOCAL, jobs, 1));
    }
}
