package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.resident.Residents;

class CommuteSummaryTest {

    @Test
    void of_run_asAveragedResidentByResident() {
        try (Commuting run = Commuting.of(SmallCities.balanced(12, 3, 4_000, 4))
                .parameters(SmallCities.walkAndCar(800))
                .build()) {
            run.run(0, 2);
            CommuteSummary summary = run.summary();
            Residents residents = run.residents();
            double[] people = new double[2];
            double[] kilometres = new double[2];
            double minutes = 0;
            for (int row = 0; row < residents.count(); row++) {
                int mode = residents.mode()[row];
                people[mode]++;
                kilometres[mode] += run.network()
                                .impedance(mode)
                                .metres(residents.home()[row], residents.work()[row])
                        / 1000;
                minutes += (mode == 1 ? 4 : 0)
                        + run.network()
                                .impedance(mode)
                                .minutes(residents.home()[row], residents.work()[row]);
            }
            assertThat(summary.workers()).isEqualTo(4_000);
            assertThat(summary.unplaced()).isZero();
            assertThat(summary.meanKilometres()).isCloseTo((kilometres[0] + kilometres[1]) / 4_000, within(1e-3));
            assertThat(summary.meanMinutes()).isCloseTo(minutes / 4_000, within(1e-4));
            for (int m = 0; m < 2; m++) {
                assertThat(summary.modeShare()[m]).isCloseTo(people[m] / 4_000, within(1e-12));
                assertThat(summary.modeKilometres()[m]).isCloseTo(kilometres[m] / people[m], within(1e-3));
            }
        }
    }

    @Test
    void arrays_changed_leaveTheSummaryAlone() {
        CommuteSummary summary = new CommuteSummary(1, 0, 1, 1, new double[] {1}, new double[] {2}, 0);
        summary.modeShare()[0] = 9;
        summary.modeKilometres()[0] = 9;
        assertThat(summary.modeShare()).containsExactly(1);
        assertThat(summary.modeKilometres()).containsExactly(2);
    }
}
