package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.work.WorkplaceChoice;
import org.wespace.core.engine.InvariantException;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.RunResult;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

class CommutingTest {

    private static final CommuteParameters CROWDED = SmallCities.walkAndCar(800);

    /** More than two chunks of residents and of units, straddling zones, roads that are congested. */
    private static City city() {
        double[] lines = {0, 5.5, 12, 20.25, 32};
        ZoneUnits cells = SmallCities.cells(lines, lines);
        return City.of(cells, SmallCities.shares(16, 20_000, 1), SmallCities.shares(16, 20_000, 2));
    }

    private static Commuting.Builder run(City city) {
        return Commuting.of(city).parameters(CROWDED).seed(5);
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void run_threadsAndOrder_sameStateHashAndFlows(StreetPattern pattern) {
        City city = city();
        try (Commuting plain = run(city).pattern(pattern).build();
                Commuting two = run(city).pattern(pattern).threads(2).build();
                Commuting three =
                        run(city).pattern(pattern).threads(3).shuffled(77).build()) {
            RunResult expected = plain.run(0, 3);
            assertThat(expected.ticks()).isEqualTo(3);
            assertThat(two.run(0, 3)).isEqualTo(expected);
            assertThat(three.run(0, 3)).isEqualTo(expected);
            assertThat(three.residents().id()).isNotEqualTo(plain.residents().id());
            for (int m = 0; m < 2; m++) {
                assertThat(two.flows()[m].toArray()).isEqualTo(plain.flows()[m].toArray());
                assertThat(three.flows()[m].toArray()).isEqualTo(plain.flows()[m].toArray());
            }
            assertThat(three.summary()).usingRecursiveComparison().isEqualTo(plain.summary());
        }
    }

    @Test
    void run_otherSeed_otherState() {
        City city = SmallCities.balanced(8, 2, 1000, 1);
        try (Commuting one = run(city).build();
                Commuting other = run(city).seed(6).build()) {
            assertThat(other.run(0, 1).stateHash()).isNotEqualTo(one.run(0, 1).stateHash());
        }
    }

    @Test
    void run_jobsForAll_everybodyHasOneAndEveryJobIsTaken() {
        City city = city();
        try (Commuting commuting = run(city).build()) {
            commuting.run(0, 1);
            assertThat(commuting.choice().unplaced()).isZero();
            assertThat(jobsTaken(commuting)).isEqualTo(city.jobs().perCell());
            assertThat(leaving(commuting.flows()))
                    .isEqualTo(toDoubles(city.residents().perZone()));
            assertThat(arriving(commuting.flows()))
                    .isEqualTo(toDoubles(city.jobs().perZone()));
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void run_moreResidentsThanJobs_exactlyTheSurplusIsUnplaced(StreetPattern pattern) {
        City city = City.of(SmallCities.squares(4, 4, 2), new int[] {300, 200, 100, 400}, new int[] {0, 500, 1, 120});
        try (Commuting commuting = run(city).pattern(pattern).build()) {
            commuting.run(0, 2);
            assertThat(commuting.choice().unplaced()).isEqualTo(1000 - 621);
            assertThat(commuting.summary().unplaced()).isEqualTo(1000 - 621);
            assertThat(commuting.summary().workers()).isEqualTo(621);
            assertThat(jobsTaken(commuting)).isEqualTo(city.jobs().perCell());
        }
    }

    @Test
    void run_fewerResidentsThanJobs_allWorkAndNoUnitIsOverfull() {
        City city = City.of(SmallCities.squares(4, 4, 2), new int[] {30, 0, 10, 40}, new int[] {50, 500, 1, 120});
        try (Commuting commuting = run(city).build()) {
            commuting.run(0, 2);
            assertThat(commuting.choice().unplaced()).isZero();
            int[] taken = jobsTaken(commuting);
            assertThat(Arrays.stream(taken).sum()).isEqualTo(80);
            for (int cell = 0; cell < taken.length; cell++) {
                assertThat(taken[cell]).isLessThanOrEqualTo(city.jobs().count(cell));
            }
        }
    }

    /** Where nobody wants to go far, the last jobs lie far from the last residents; they are filled all the same. */
    @Test
    void run_steepDecay_everybodyIsPlaced() {
        CommuteParameters steep = new CommuteParameters(
                CROWDED.modes().stream()
                        .map(mode -> mode.with(mode.constant(), 5 * mode.decayPerMinute()))
                        .toList(),
                CROWDED.roads());
        int[] residents = new int[64];
        int[] jobs = new int[64];
        residents[0] = 2_000;
        residents[9] = 1_000;
        Arrays.fill(jobs, 48, 64, 150);
        jobs[1] = 600;
        try (Commuting commuting = Commuting.of(City.of(SmallCities.squares(16, 16, 2), residents, jobs))
                .parameters(steep)
                .build()) {
            commuting.run(0, 1);
            assertThat(commuting.choice().unplaced()).isZero();
        }
    }

    @Test
    void run_untilSettled_stopsAtTheGap() {
        try (Commuting commuting = run(SmallCities.balanced(8, 2, 5_000, 1)).build()) {
            RunResult result = commuting.run(1e-3, 50);
            assertThat(result.outcome()).isEqualTo(RunResult.Outcome.STOPPED);
            assertThat(commuting.network().congestion().gap()).isLessThanOrEqualTo(1e-3);
            assertThat(commuting.summary().gap())
                    .isEqualTo(commuting.network().congestion().gap());
        }
    }

    @Test
    void run_nothingChanges_everybodyChoosesTheSameAgain() {
        CommuteParameters free =
                new CommuteParameters(CROWDED.modes(), new RoadSupply(0.4, 1, 1000, VolumeDelay.none()));
        try (Commuting commuting =
                run(SmallCities.balanced(8, 2, 3_000, 1)).parameters(free).build()) {
            commuting.run(-1, 1);
            int[] work = commuting.residents().workCell().clone();
            byte[] mode = commuting.residents().mode().clone();
            commuting.run(-1, 2);
            assertThat(commuting.residents().workCell()).isEqualTo(work);
            assertThat(commuting.residents().mode()).isEqualTo(mode);
        }
    }

    /** Draws of a day are those of every day: traffic that changes a little changes the choices of a few only. */
    @Test
    void run_trafficMoves_fewChangeTheirMinds() {
        try (Commuting commuting = run(city()).build()) {
            commuting.run(-1, 2);
            int[] work = commuting.residents().work().clone();
            commuting.run(-1, 1);
            int changed = 0;
            for (int row = 0; row < work.length; row++) {
                changed += work[row] == commuting.residents().work()[row] ? 0 : 1;
            }
            assertThat(changed).isLessThan(work.length / 10);
        }
    }

    @Test
    void invariant_residentLosesTheirJob_fires() {
        assertFires(residents -> residents.workCell()[3] = Residents.NONE, "999 at work and 0 without a job");
    }

    @Test
    void invariant_twoInOneJob_fires() {
        assertFires(
                residents -> {
                    residents.workCell()[3] = residents.workCell()[4];
                    residents.work()[3] = residents.work()[4];
                },
                "whose jobs are all taken");
    }

    @Test
    void invariant_cellOfAnotherUnit_fires() {
        assertFires(residents -> residents.work()[3] = residents.work()[3] == 0 ? 1 : 0, "lies in another unit");
    }

    private static void assertFires(Consumer<Residents> damage, String message) {
        int[] residents = new int[16];
        residents[3] = 1000;
        int[] jobs = new int[16];
        Arrays.fill(jobs, 62);
        jobs[15] = 70;
        City city = City.of(SmallCities.squares(4, 4, 1), residents, jobs);
        try (Commuting commuting = run(city).build()) {
            commuting.simulation().phases().addAfter(WorkplaceChoice.NAME, Phase.of("damage", tick -> {
                if (tick.index() == 1) {
                    damage.accept(commuting.residents());
                }
            }));
            assertThat(commuting.run(-1, 1).ticks()).isEqualTo(1);
            assertThatThrownBy(() -> commuting.run(-1, 1))
                    .isInstanceOf(InvariantException.class)
                    .hasMessageContaining("every resident and every job is counted once")
                    .hasMessageContaining(message);
        }
    }

    @Test
    void memory_anyCity_isToldByPart() {
        MemoryPlan plan = run(city()).threads(2).memory();
        assertThat(plan.table()).contains("residents", "fields of 2 modes", "links and traffic", "total");
        assertThat(plan.totalBytes()).isBetween(1L << 20, 1L << 24);
    }

    @Test
    void memory_residents_atMostFortyBytesEach() {
        ZoneUnits cells = SmallCities.squares(4, 4, 2);
        long one = run(City.of(cells, new int[] {1_000_000, 0, 0, 0}, new int[] {1, 1, 1, 1}))
                .memory()
                .totalBytes();
        long two = run(City.of(cells, new int[] {2_000_000, 0, 0, 0}, new int[] {1, 1, 1, 1}))
                .memory()
                .totalBytes();
        assertThat((two - one) / 1_000_000.0).isLessThanOrEqualTo(40);
    }

    @Test
    void build_heapTooSmall_isRefusedBeforeAnythingIsAllocated() {
        int many = (int) Math.min(2_000_000_000L, MemoryPlan.heapLimit() / 10);
        City city = City.of(SmallCities.squares(4, 4, 2), new int[] {many, 0, 0, 0}, new int[] {1, 1, 1, 1});
        Commuting.Builder builder = run(city);
        assertThatThrownBy(builder::build)
                .isInstanceOf(MemoryPlan.HeapTooSmallException.class)
                .hasMessageContaining("the largest part is 'residents'")
                .hasMessageContaining("-Xmx");
    }

    private static int[] jobsTaken(Commuting commuting) {
        int[] taken = new int[commuting.city().cells().cellCount()];
        for (int cell : commuting.residents().workCell()) {
            if (cell != Residents.NONE) {
                taken[cell]++;
            }
        }
        return taken;
    }

    private static double[] leaving(Flows[] flows) {
        double[] sums = new double[flows[0].zones()];
        Arrays.setAll(
                sums,
                zone -> Arrays.stream(flows).mapToDouble(f -> f.leaving(zone)).sum());
        return sums;
    }

    private static double[] arriving(Flows[] flows) {
        double[] sums = new double[flows[0].zones()];
        Arrays.setAll(
                sums,
                zone -> Arrays.stream(flows).mapToDouble(f -> f.arriving(zone)).sum());
        return sums;
    }

    private static double[] toDoubles(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }
}
