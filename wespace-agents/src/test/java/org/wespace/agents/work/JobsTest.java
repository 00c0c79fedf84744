package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;

class JobsTest {

    /** Two residents; the first has the only filled one of three local jobs in unit 0. */
    private static WorkTown town() {
        WorkTown town = new WorkTown(2, new int[] {2, 0, 0, 0});
        town.jobs.open(Sector.LOCAL, 0, 3);
        town.jobs.fill(Sector.LOCAL, 0);
        town.residents.traits()[0] = Traits.of(Sector.LOCAL, 0, 0);
        town.residents.work()[0] = 0;
        return town;
    }

    @Test
    void relocate_filledAndVacant_balanceStays() {
        WorkTown town = town();
        town.jobs.relocateFilled(Sector.LOCAL, 0, 3);
        town.residents.work()[0] = 3;
        town.jobs.relocateVacant(Sector.LOCAL, 0, 2);
        town.jobs.checkBalance(town.residents);
        assertThat(town.jobs.filled(Sector.LOCAL, 3)).isEqualTo(1);
        assertThat(town.jobs.vacant(Sector.LOCAL, 2)).isEqualTo(1);
        assertThat(town.jobs.total(Sector.LOCAL)).isEqualTo(3);
        assertThat(town.jobs.relocated(Sector.LOCAL)).isEqualTo(2);
    }

    @Test
    void relocate_noSuchJob_refused() {
        WorkTown town = town();
        assertThatThrownBy(() -> town.jobs.relocateFilled(Sector.LOCAL, 1, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jobs of sector LOCAL in unit 1");
        assertThatThrownBy(() -> town.jobs.relocateVacant(Sector.FINANCE, 0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("jobs of sector FINANCE in unit 0");
    }

    @Test
    void checkBalance_workerWentWithoutTheirJob_namesUnitAndSector() {
        WorkTown town = town();
        town.residents.work()[0] = 1;
        assertThatThrownBy(() -> town.jobs.checkBalance(town.residents))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0 residents work in unit 0, sector LOCAL, where 1 jobs are filled");
    }

    @Test
    void checkBalance_workerLost_namesUnitAndSector() {
        WorkTown town = town();
        town.residents.work()[0] = Residents.NONE;
        assertThatThrownBy(() -> town.jobs.checkBalance(town.residents))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("where 1 jobs are filled");
    }
}
