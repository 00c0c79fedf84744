package org.wespace.core.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A tick as MASON steppables: its beginning, one for each phase, its end; each repeats at an ordering of its own. */
final class TickSteps {

    private final Simulation simulation;
    private @Nullable Tick tick;

    private TickSteps(Simulation simulation) {
        this.simulation = simulation;
    }

    /** Puts the phases of the simulation on its schedule. */
    static void schedule(Simulation simulation) {
        TickSteps steps = new TickSteps(simulation);
        List<Phase> phases = simulation.phases().list();
        Schedule schedule = simulation.schedule;
        repeat(schedule, 0, new Step("beginning of tick", () -> steps.tick = simulation.beginTick()));
        for (int i = 0; i < phases.size(); i++) {
            int index = i;
            Phase phase = phases.get(i);
            repeat(schedule, Phases.orderingOf(i), new Step(phase.name(), () -> steps.runPhase(index, phase)));
        }
        int last = phases.size();
        repeat(schedule, Phases.orderingOf(last), new Step(Simulation.TICK_END, () -> steps.endTick(last)));
    }

    private static void repeat(Schedule schedule, int ordering, Step step) {
        schedule.scheduleRepeating(Schedule.EPOCH, ordering, step, 1.0);
    }

    private void runPhase(int index, Phase phase) {
        simulation.runPhase(index, phase, current());
    }

    private void endTick(int index) {
        simulation.endTick(index, current());
        tick = null;
    }

    private Tick current() {
        if (tick == null) {
            throw new IllegalStateException("a phase was stepped outside a tick");
        }
        return tick;
    }

    /** One part of a tick on MASON's schedule; shows its name in MASON's inspectors. */
    private record Step(String name, Runnable action) implements Steppable {

        private static final long serialVersionUID = 1;

        @Override
        public void step(SimState state) {
            action.run();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
