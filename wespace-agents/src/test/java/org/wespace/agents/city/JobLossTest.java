package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Occupation;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.work.Automation;
import org.wespace.core.engine.Simulation;

class JobLossTest {

    private static final Switches ON = Switches.none().with(Mechanism.AUTOMATION);

    private static long lost(double yearlyRate, Switches switches) {
        double[] rates = new double[Occupation.COUNT];
        Arrays.fill(rates, yearlyRate);
        try (LivingCity city = ProofCity.scenario(Switches.none()).on(ProofCity.PLAN);
                Simulation month = new Simulation(1, 1)) {
            long jobs = jobs(city);
            long workers = workers(city);
            month.phases().add(new JobLoss(new Automation(rates, switches), city.books()));
            month.run(1);

            city.jobs().checkBalance(city.residents());
            assertThat(jobs - jobs(city)).isEqualTo(workers - workers(city));
            assertWorkplacesWhole(city.residents());
            return workers - workers(city);
        }
    }

    private static long jobs(LivingCity city) {
        long sum = 0;
        for (int unit = 0; unit < city.grid().unitCount(); unit++) {
            sum += city.jobs().total(unit);
        }
        return sum;
    }

    private static long workers(LivingCity city) {
        return Arrays.stream(city.residents().work())
                .filter(unit -> unit != Residents.NONE)
                .count();
    }

    private static void assertWorkplacesWhole(Residents residents) {
        for (int row = 0; row < residents.count(); row++) {
            assertThat(residents.workCell()[row] == Residents.NONE)
                    .isEqualTo(residents.work()[row] == Residents.NONE);
        }
    }

    @Test
    void run_allJobsGo_nobodyHasOne() {
        assertThat(lost(1, ON)).isEqualTo(ProofCity.RESIDENTS);
    }

    @Test
    void run_someGo_theyAreClosed() {
        double monthly = 1 - StrictMath.pow(0.5, 1 / 12.0);
        double sd = Math.sqrt(ProofCity.RESIDENTS * monthly * (1 - monthly));
        assertThat(lost(0.5, ON) - ProofCity.RESIDENTS * monthly).isBetween(-4 * sd, 4 * sd);
    }

    @Test
    void run_off_nobodyLosesOne() {
        assertThat(lost(1, Switches.none())).isZero();
    }
}
