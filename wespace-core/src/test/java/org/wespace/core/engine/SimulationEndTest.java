package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** Runs that end before their time: by a failure, by a broken invariant, by cancellation. */
class SimulationEndTest {

    @Test
    void onStart_whatItThrows_endsTheRun() {
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.onStart(() -> {
                throw new IllegalArgumentException("no homes");
            });

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.run(1))
                    .withMessage("no homes");
            assertThatIllegalStateException()
                    .isThrownBy(() -> simulation.run(1))
                    .withMessage("the run failed in 'start of the run'; only start() begins anew");
        }
    }

    @Test
    void phase_whatItThrows_endsTheRunAndReachesTheCaller() {
        RuleException failure = new RuleException("rent", 5, 7, 1, "rent must be positive: -1", null);
        try (Simulation simulation = new Simulation(1, 2)) {
            simulation.phases().add(Phase.of("rents", tick -> tick.loop().run(100, 10, (chunk, from, to) -> {
                if (tick.index() == 1 && chunk == 3) {
                    throw failure;
                }
            })));

            assertThatExceptionOfType(RuleException.class)
                    .isThrownBy(() -> simulation.run(5))
                    .isSameAs(failure);
            assertThat(simulation.getTicks()).isEqualTo(1);
            assertThatIllegalStateException()
                    .isThrownBy(() -> simulation.run(1))
                    .withMessage("the run failed in 'rents'; only start() begins anew");
        }
    }

    @Test
    void foreignSteppable_whatItThrows_endsTheRun() {
        try (Simulation simulation = new ToyCity(1, 1).simulation) {
            simulation.start();
            simulation.schedule.scheduleOnce(1.0, 1, state -> {
                throw new IllegalArgumentException("foreign");
            });

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> simulation.run(5))
                    .withMessage("foreign");
            assertThatIllegalStateException().isThrownBy(simulation::step).withMessageContaining("of its own");
        }
    }

    @Test
    void invariant_broken_namesItselfAndTheTick() {
        ToyCity city = new ToyCity(4, 1);
        Phase plague = Phase.of("plague", tick -> city.population[0] -= tick.index() == 2 ? 1 : 0);
        city.simulation.phases().addAfter("count", plague);
        try (Simulation simulation = city.simulation) {
            assertThatExceptionOfType(InvariantException.class)
                    .isThrownBy(() -> simulation.run(5))
                    .withMessage("after tick 2 'no resident is lost' does not hold: "
                            + "19999 of 20000 residents live somewhere")
                    .satisfies(e -> assertThat(e.tick()).isEqualTo(2))
                    .satisfies(e -> assertThat(e.invariant()).isEqualTo("no resident is lost"));
        }
    }

    @Test
    void cancel_fromAnotherThreadInsideALoop_stopsBetweenChunks() throws InterruptedException {
        int[] chunksRun = new int[1];
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().add(Phase.of("homes", tick -> {})).add(Phase.of("traffic", tick -> {
                tick.loop().run(100, 1, (chunk, from, to) -> {
                    chunksRun[0]++;
                    if (tick.index() == 2 && chunk == 9) {
                        inAnotherThread(simulation::cancel);
                    }
                });
            }));
            RunResult result = simulation.run(5);

            assertThat(result.outcome()).isEqualTo(RunResult.Outcome.CANCELLED);
            assertThat(result.ticks()).isEqualTo(2);
            assertThat(result.phase()).isEqualTo("traffic");
            assertThat(result.stateHash()).isEqualTo(simulation.getStateHash()).hasSize(16);
            assertThat(chunksRun[0]).isEqualTo(210);
            assertThatIllegalStateException()
                    .isThrownBy(() -> simulation.run(1))
                    .withMessage("the run was cancelled in 'traffic'; only start() begins anew");
        }
    }

    @Test
    void cancel_betweenTicks_leavesAWholeTick() {
        try (Simulation simulation = new ToyCity(1, 2).simulation) {
            simulation.addObserver(report -> {
                if (report.tick() == 1) {
                    simulation.cancel();
                }
            });
            RunResult result = simulation.run(5);

            assertThat(result.outcome()).isEqualTo(RunResult.Outcome.CANCELLED);
            assertThat(result.ticks()).isEqualTo(2);
            assertThat(result.phase()).isEmpty();
            simulation.start();
            assertThat(simulation.step().tick()).isZero();
        }
    }

    @Test
    void cancel_beforeTheRun_runsNothing() {
        try (Simulation simulation = new ToyCity(1, 1).simulation) {
            simulation.cancel();
            RunResult result = simulation.run(5);

            assertThat(result.outcome()).isEqualTo(RunResult.Outcome.CANCELLED);
            assertThat(result.ticks()).isZero();
            assertThat(result.stateHash()).isEmpty();
        }
    }

    private static void inAnotherThread(Runnable action) {
        Thread thread = new Thread(action);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
