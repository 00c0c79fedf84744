package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sim.engine.SimState;
import sim.engine.Steppable;

class SimulationTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7})
    void run_anyNumberOfThreads_sameHashEachTick(int threads) {
        assertThat(hashes(new ToyCity(42, threads), 8)).isEqualTo(hashes(new ToyCity(42, 1), 8));
    }

    @Test
    void run_residentsInAnotherOrder_sameHashEachTick() {
        assertThat(hashes(new ToyCity(42, 2).backwards(), 8)).isEqualTo(hashes(new ToyCity(42, 1), 8));
    }

    @Test
    void run_otherSeedInUpperHalf_otherHash() {
        assertThat(hashes(new ToyCity(42 + (1L << 32), 1), 2)).isNotEqualTo(hashes(new ToyCity(42, 1), 2));
    }

    @Test
    void run_everyTick_givesAnotherHashOf16HexDigits() {
        assertThat(hashes(new ToyCity(1, 1), 8)).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{16}"));
    }

    /** The toy city uses nothing but keyed draws and IEEE arithmetic, so its hash is the same on every JVM. */
    @Test
    void run_toyCity_hasTheHashOfEveryMachine() {
        assertThat(hashes(new ToyCity(42, 2), 10)).last().isEqualTo("22774250f744db62");
    }

    @Test
    void run_inTwoParts_isTheSameRun() {
        try (Simulation parts = new ToyCity(3, 1).simulation;
                Simulation whole = new ToyCity(3, 1).simulation) {
            parts.run(3);
            RunResult result = parts.run(2);

            assertThat(result).isEqualTo(whole.run(5));
            assertThat(result.outcome()).isEqualTo(RunResult.Outcome.COMPLETED);
            assertThat(result.ticks()).isEqualTo(5);
        }
    }

    @Test
    void start_afterFinish_runsTheSameAgain() {
        try (Simulation simulation = new ToyCity(3, 2).simulation) {
            RunResult first = simulation.run(4);
            simulation.finish();
            assertThat(simulation.run(4)).isEqualTo(first);
        }
    }

    @Test
    void setSeed_betweenRuns_countsWithAll64Bits() {
        long seed = 0x123456789ABCDEFL;
        try (Simulation simulation = new ToyCity(3, 1).simulation;
                Simulation other = new ToyCity(seed, 1).simulation) {
            simulation.setSeed(seed);

            assertThat(simulation.seed()).isEqualTo(seed);
            assertThat(simulation.run(2)).isEqualTo(other.run(2));
            assertThatIllegalStateException()
                    .isThrownBy(() -> simulation.setSeed(1))
                    .withMessageContaining("started");
        }
    }

    @Test
    void runUntil_conditionHolds_stopsAfterThatTick() {
        try (Simulation simulation = new ToyCity(3, 1).simulation) {
            RunResult result = simulation.runUntil(report -> report.tick() == 2, 10);

            assertThat(result.outcome()).isEqualTo(RunResult.Outcome.STOPPED);
            assertThat(result.ticks()).isEqualTo(3);
        }
    }

    @Test
    void steps_limited_runsAsManyTicks() {
        try (Simulation simulation = new ToyCity(3, 1).simulation) {
            assertThat(simulation.steps().limit(3).map(TickReport::tick)).containsExactly(0L, 1L, 2L);
            assertThat(simulation.getTicks()).isEqualTo(3);
        }
    }

    @Test
    void run_negativeTicks_isRefused() {
        try (Simulation simulation = new Simulation(1, 1)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.run(-1))
                    .withMessageContaining("-1");
        }
    }

    @Test
    void schedule_ofMason_runsPhasesAndForeignSteppablesByOrdering() {
        List<String> ran = new ArrayList<>();
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().add(Phase.of("homes", tick -> ran.add("homes at " + simulation.schedule.getTime())));
            simulation.phases().add(Phase.of("traffic", tick -> ran.add("traffic")));
            simulation.start();
            Steppable foreign = state -> ran.add("foreign");
            simulation.schedule.scheduleRepeating(0.0, simulation.phases().ordering("homes") + 1, foreign, 1.0);

            // As MASON's own loop and its console do.
            SimState mason = simulation;
            mason.schedule.step(mason);
            mason.schedule.step(mason);

            assertThat(ran).containsExactly("homes at 0.0", "foreign", "traffic", "homes at 1.0", "foreign", "traffic");
            assertThat(mason.schedule.getSteps()).isEqualTo(2);
            assertThat(simulation.getTicks()).isEqualTo(2);
        }
    }

    @Test
    void start_onceScheduled_eachPhaseIsASteppableOfItsOwn() {
        List<String> stack = new ArrayList<>();
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().add(Phase.of("homes", tick -> stack.addAll(callers())));
            simulation.run(1);
        }

        assertThat(stack).contains("sim.engine.Schedule.step", "org.wespace.core.engine.TickSteps$Step.step");
    }

    private static List<String> callers() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(frame -> frame.getClassName() + "." + frame.getMethodName())
                        .toList());
    }

    @Test
    void observers_added_doNotChangeTheHash() {
        List<Long> seen = new ArrayList<>();
        ToyCity observed = new ToyCity(42, 2);
        observed.simulation.verifyObservers(true).addObserver(report -> seen.add(report.stateHash()));

        assertThat(hashes(observed, 5)).isEqualTo(hashes(new ToyCity(42, 1), 5));
        assertThat(seen.stream().map(StateHash::text)).isEqualTo(hashes(new ToyCity(42, 1), 5));
    }

    @Test
    void verifyObservers_observerThatChangesState_isFound() {
        ToyCity city = new ToyCity(42, 1);
        city.simulation.verifyObservers(true).addObserver(report -> city.rent[0]++);
        try (Simulation simulation = city.simulation) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> simulation.run(1))
                    .withMessageContaining("part 'units'");
        }
    }

    @Test
    void report_parts_tellWhichPartDiffers() {
        ToyCity changed = new ToyCity(42, 1);
        changed.simulation.phases().add(Phase.of("vandalism", tick -> changed.rent[0]++));
        try (Simulation a = new ToyCity(42, 1).simulation;
                Simulation b = changed.simulation) {
            TickReport one = a.step();
            TickReport other = b.step();

            assertThat(one.parts().keySet()).containsExactly("residents", "units");
            assertThat(one.parts().get("residents")).isEqualTo(other.parts().get("residents"));
            assertThat(one.parts().get("units")).isNotEqualTo(other.parts().get("units"));
        }
    }

    @Test
    void onProgress_ofTwoPhases_hearsBeginningWorkAndEnd() {
        List<String> heard = new ArrayList<>();
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.onProgress((tick, phase, done, total) -> heard.add(phase + " " + done + "/" + total));
            simulation.phases().add(Phase.of("homes", tick -> tick.progress(3, 7)));
            simulation.phases().add(Phase.of("traffic", tick -> {}));
            simulation.run(1);
        }

        assertThat(heard).containsExactly("homes 0/1", "homes 3/7", "homes 1/1", "traffic 0/1", "traffic 1/1");
    }

    @Test
    void timings_afterRun_countEachPhase() {
        try (Simulation simulation = new ToyCity(1, 1).simulation) {
            simulation.run(3);
            PhaseTimings timings = simulation.timings();

            assertThat(timings.names()).containsExactly("moves", "count", "rents", "end of tick");
            assertThat(timings.names()).allSatisfy(name -> {
                assertThat(timings.runs(name)).isEqualTo(3);
                assertThat(timings.totalNanos(name))
                        .isGreaterThanOrEqualTo(timings.lastNanos(name))
                        .isPositive();
            });
            assertThat(timings.table().lines()).hasSize(5);
        }
    }

    @Test
    void addHash_nameTwice_isRefused() {
        try (Simulation simulation = new ToyCity(1, 1).simulation) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.addHash("units", hash -> {}))
                    .withMessageContaining("[residents, units]");
        }
    }

    @Test
    void addInvariant_afterStart_isRefused() {
        try (Simulation simulation = new ToyCity(1, 1).simulation) {
            simulation.start();
            assertThatIllegalStateException()
                    .isThrownBy(() -> simulation.addInvariant("late", tick -> {}))
                    .withMessage("invariant 'late' comes too late: the run has started");
        }
    }

    @Test
    void writeToCheckpoint_ofMason_isRefused() {
        try (Simulation simulation = new Simulation(1, 1)) {
            assertThatExceptionOfType(NotSerializableException.class)
                    .isThrownBy(() -> simulation.writeToCheckpoint(new ByteArrayOutputStream()));
        }
    }

    private static List<String> hashes(ToyCity city, int ticks) {
        try (Simulation simulation = city.simulation) {
            return simulation
                    .steps()
                    .limit(ticks)
                    .map(TickReport::stateHashText)
                    .toList();
        }
    }
}
