package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.InvariantException;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;

/** Jobs and firms together: nothing is lost, and nothing depends on threads or on the order of rows. */
class WorkBalanceTest {

    private static final int TICKS = 36;

    private static WorkTown busyTown() {
        WorkTown town = WorkTown.mixed(8, 12_000, 4);
        town.switches =
                Switches.none().with(Mechanism.SPILL_OVER, Mechanism.SECTOR_SPILL_OVER, Mechanism.OFFICE_RELEASE);
        town.parameters = town.parameters.withFirms(town.parameters.firms().withMovesPerYear(BySector.all(0.3)));
        return town;
    }

    @Test
    void run_manyTicks_jobsAndWorkersBalance() {
        WorkTown town = busyTown().build();
        long[] before = new long[Sector.COUNT];
        for (int s = 0; s < Sector.COUNT; s++) {
            before[s] = town.jobs.total(Sector.of(s));
        }
        try (Simulation simulation = town.simulation(7, 2)) {
            simulation.run(TICKS);
        }
        town.jobs.checkBalance(town.residents);
        long relocated = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            assertThat(town.jobs.total(Sector.of(s))).isEqualTo(before[s]);
            relocated += town.jobs.relocated(Sector.of(s));
        }
        assertThat(relocated).isGreaterThan(1000);
        assertThat(town.residents.work()).doesNotContain(Residents.NONE);
    }

    @Test
    void run_oneJobForgotten_invariantStopsTheRun() {
        WorkTown town = busyTown().build();
        try (Simulation simulation = town.simulation(7, 1)) {
            simulation.phases().add(Phase.of("forgetful", tick -> {
                if (tick.index() == 2) {
                    town.residents.work()[5] = Residents.NONE;
                }
            }));
            assertThatThrownBy(() -> simulation.run(5))
                    .isInstanceOf(InvariantException.class)
                    .hasMessageContaining("jobs balance")
                    .hasStackTraceContaining("jobs are filled");
        }
    }

    @Test
    void run_oneJobClosedBehindTheBooks_invariantStopsTheRun() {
        WorkTown town = busyTown().build();
        Jobs other = new Jobs(town.cells.grid());
        other.open(Sector.LOCAL, 0, 3);
        int[] nobody = town.residents.work();
        java.util.Arrays.fill(nobody, Residents.NONE);
        other.checkBalance(town.residents);
        nobody[0] = 0;
        town.residents.traits()[0] = Traits.of(Sector.LOCAL, 0, 0);
        assertThatThrownBy(() -> other.checkBalance(town.residents))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1 residents work in unit 0");
        other.fill(Sector.LOCAL, 0);
        other.relocateFilled(Sector.LOCAL, 0, 9);
        nobody[0] = 9;
        other.relocateVacant(Sector.LOCAL, 0, 4);
        other.checkBalance(town.residents);
        assertThat(other.total(Sector.LOCAL)).isEqualTo(3);
        assertThat(other.relocated(Sector.LOCAL)).isEqualTo(2);
    }

    @Test
    void run_threadsAndOrderOfRows_sameHash() {
        List<String> hashes = new ArrayList<>();
        for (int variant = 0; variant < 4; variant++) {
            WorkTown town = busyTown();
            if (variant > 1) {
                town.residents.shuffle(Chance.of(variant).at(0, 5));
            }
            hashes.add(town.build().run(7, variant == 1 || variant == 3 ? 2 : 1, 8));
        }
        assertThat(hashes).containsOnly(hashes.get(0));
        assertThat(busyTown().build().run(8, 1, 8)).isNotEqualTo(hashes.get(0));
    }
}
