package org.wespace.agents.daily.shock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;

class WorkAtHomeTest {

    private static final Switches ON =
            Switches.none().with(Mechanism.EMERGENCY_RESPONSE, 1).with(Mechanism.TELEWORK, 1);
    private static final long FROM = 2;
    private static final long TO = 5;

    /** What a run was: the hash after each month and how many were kept at home. */
    private record Run(long[] states, long[] atHome, Residents residents) {}

    private static Run run(Closure closure, Switches switches, int threads, boolean shuffled) {
        Residents residents = HybridCity.residents(300);
        if (shuffled) {
            residents.shuffle(Chance.of(3).at(0, 9));
        }
        WorkAtHome shock = new WorkAtHome(residents, closure, switches);
        long[] states = new long[8];
        long[] atHome = new long[8];
        try (Simulation simulation = new Simulation(11, threads)) {
            simulation.phases().add(shock.begin());
            simulation.phases().add(Phase.of("own days", tick -> chooseDays(residents, tick.chance(4))));
            simulation.phases().add(shock);
            simulation.addObserver(report -> {
                int month = (int) report.tick();
                states[month] = HybridCity.hash(residents);
                atHome[month] = shock.atHome();
            });
            simulation.run(states.length);
        }
        return new Run(states, atHome, residents);
    }

    /** Some choose their own days anew in each month, as in a living city. */
    private static void chooseDays(Residents residents, ChanceKey key) {
        for (int row = 0; row < residents.count(); row++) {
            int id = residents.id()[row];
            if (Traits.teleworkable(residents.traits()[row]) && key.uniform(id, 1) < 0.3) {
                residents.homeDays()[row] = (byte) key.boundedInt(id, 5);
            }
        }
    }

    private static Shock offices(double open) {
        return new Shock(Map.of(FloorUse.OFFICE, open), FROM, TO, 0);
    }

    @Test
    void run_closedOffices_keepEveryoneWhoCanAtHomeAndNoTraceAfter() {
        Run base = run(Closure.NONE, ON, 1, false);
        Run shocked = run(offices(0), ON, 1, false);
        long able = 0;
        for (int row = 0; row < base.residents.count(); row++) {
            able += base.residents.work()[row] != Residents.NONE
                            && Traits.teleworkable(base.residents.traits()[row])
                    ? 1
                    : 0;
        }
        for (int month = 0; month < 8; month++) {
            boolean on = month >= FROM && month < TO;
            assertThat(shocked.atHome[month]).isEqualTo(on ? able : 0);
            if (on) {
                assertThat(shocked.states[month]).isNotEqualTo(base.states[month]);
            } else {
                assertThat(shocked.states[month]).as("month %s", month).isEqualTo(base.states[month]);
            }
        }
    }

    @Test
    void run_strengthZero_isAsWithoutAShock() {
        long[] calm = run(Closure.NONE, ON, 1, false).states;
        Switches open = ON.with(Mechanism.EMERGENCY_RESPONSE, 0);
        assertThat(run(offices(0).at(open), open, 1, false).states).isEqualTo(calm);
        assertThat(run(offices(0), ON.without(Mechanism.TELEWORK), 1, false).states)
                .as("nobody can work at home")
                .isEqualTo(calm);
    }

    @Test
    void run_halfOpen_keepsAboutHalfAtHomeAndTheSameOnes() {
        Run all = run(offices(0), ON, 1, false);
        Run half = run(offices(0.5), ON, 1, false);
        Switches weak = ON.with(Mechanism.EMERGENCY_RESPONSE, 0.5);
        Run halfStrength = run(offices(0).at(weak), weak, 1, false);
        Run halfAble = run(offices(0), ON.with(Mechanism.TELEWORK, 0.5), 1, false);
        assertThat(halfAble.atHome[3]).isBetween(all.atHome[3] * 45 / 100, all.atHome[3] * 55 / 100);
        assertThat(half.atHome[3]).isBetween(all.atHome[3] * 45 / 100, all.atHome[3] * 55 / 100);
        assertThat(half.atHome[4]).isEqualTo(half.atHome[3]);
        assertThat(halfStrength.states).isEqualTo(half.states);
    }

    @Test
    void run_threadsAndOrderOfRows_makeNoDifference() {
        Run one = run(offices(0.3), ON, 1, false);
        assertThat(run(offices(0.3), ON, 2, false).states).isEqualTo(one.states);
        assertThat(run(offices(0.3), ON, 2, true).states).isEqualTo(one.states);
    }

    @Test
    void addTo_duringAShock_dependsOnWhatIsKept() {
        Residents residents = HybridCity.residents(50);
        WorkAtHome shock = new WorkAtHome(residents, offices(0), ON);
        long calm = hash(shock);
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().add(shock.begin());
            simulation.phases().add(shock);
            simulation.run(3);
            assertThat(hash(shock)).isNotEqualTo(calm);
            simulation.run(3);
            assertThat(hash(shock)).isEqualTo(calm);
        }
    }

    private static long hash(WorkAtHome shock) {
        StateHash hash = new StateHash();
        shock.addTo(hash);
        return hash.value();
    }
}
