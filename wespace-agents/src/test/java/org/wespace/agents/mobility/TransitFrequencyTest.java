package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Simulation;

class TransitFrequencyTest {

    private static final int TRANSIT = 2;
    private static final CommuteParameters COMMUTE = CommuteParameters.standard();
    private static final MohringHeadway AT_ONCE = new MohringHeadway(10, 500, 2, 60, 1);

    private final ModeNetwork network = HybridCity.network(COMMUTE);
    private final Residents residents = HybridCity.residents(200);

    private TransitFrequency run(double persons, MohringHeadway headway, double strength, int threads, int ticks) {
        Switches switches = Switches.none().with(Mechanism.TRANSIT_FREQUENCY, strength);
        TransitFrequency frequency = new TransitFrequency(residents, network, TRANSIT, headway, persons, switches);
        try (Simulation simulation = new Simulation(7, threads)) {
            simulation.phases().add(frequency);
            simulation.run(ticks);
        }
        return frequency;
    }

    private long passengers() {
        Arrays.fill(residents.mode(), (byte) TRANSIT);
        long working = 0;
        for (int row = 0; row < residents.count(); row++) {
            residents.homeDays()[row] = 1;
            working += residents.work()[row] != Residents.NONE ? 1 : 0;
        }
        return working;
    }

    @Test
    void minutes_fourTimesTheDemand_halfTheHeadway() {
        assertThat(AT_ONCE.minutes(500)).isEqualTo(10);
        assertThat(AT_ONCE.minutes(2_000)).isEqualTo(5);
        assertThat(AT_ONCE.minutes(125)).isEqualTo(20);
        assertThat(AT_ONCE.minutes(0)).isEqualTo(60);
        assertThat(AT_ONCE.minutes(1e9)).isEqualTo(2);
    }

    @Test
    void run_demandCounted_waitFollows() {
        double persons = 2_000.0 / (2 * 0.8 * passengers());
        TransitFrequency frequency = run(persons, AT_ONCE, 1, 2, 1);
        assertThat(frequency.demand()).isCloseTo(2_000, within(1e-9));
        assertThat(frequency.headwayMinutes()).isCloseTo(5, within(1e-12));
        assertThat(network.fixedMinutes(TRANSIT)).isCloseTo(12 - 2.5, within(1e-12));
        double longer = new CommuteKernels(network).weight(0, TRANSIT)
                / new CommuteKernels(HybridCity.network(COMMUTE)).weight(0, TRANSIT);
        assertThat(longer).isCloseTo(Math.exp(0.0881 * 2.5), within(1e-12));
    }

    @Test
    void run_strengthBetween_partOfTheWait() {
        double persons = 2_000.0 / (2 * 0.8 * passengers());
        run(persons, AT_ONCE, 0.4, 1, 1);
        assertThat(network.fixedMinutes(TRANSIT)).isCloseTo(12 - 0.4 * 2.5, within(1e-12));
    }

    @Test
    void run_strengthZero_fixedMinutesUntouched() {
        passengers();
        run(50, AT_ONCE, 0, 1, 3);
        assertThat(network.fixedMinutes(TRANSIT)).isEqualTo(12);
        run(50, AT_ONCE, 1, 1, 3);
        assertThat(network.fixedMinutes(TRANSIT)).isNotEqualTo(12);
    }

    @Test
    void run_slowAdjustment_monthByMonth() {
        double persons = 2_000.0 / (2 * 0.8 * passengers());
        TransitFrequency frequency = run(persons, MohringHeadway.standard(), 1, 1, 2);
        assertThat(frequency.headwayMinutes()).isCloseTo(5 + 5 * 0.9 * 0.9, within(1e-12));
    }

    @Test
    void run_threadsAndOrder_sameBits() {
        passengers();
        double one = run(1, AT_ONCE, 1, 1, 2).headwayMinutes();
        residents.shuffle(Chance.of(4).at(0, 1));
        assertThat(run(1, AT_ONCE, 1, 3, 2).headwayMinutes()).isEqualTo(one);
    }

    @Test
    void headway_badValues_refusedWithName() {
        assertThatThrownBy(() -> new MohringHeadway(10, 0, 2, 60, 1)).hasMessageStartingWith("referenceDemand");
        assertThatThrownBy(() -> new MohringHeadway(10, 5, 20, 60, 1))
                .hasMessageStartingWith("referenceMinutes must lie");
        assertThatThrownBy(() -> new MohringHeadway(10, 5, 2, 60, 0)).hasMessage("adjustment must be in (0, 1]: 0.0");
    }
}
