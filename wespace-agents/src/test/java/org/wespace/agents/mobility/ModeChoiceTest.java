package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Simulation;
import org.wespace.core.travel.VolumeDelay;

class ModeChoiceTest {

    private static final List<TravelMode> MODES = List.of(
            new TravelMode("walk", 5, 0.08, 1, 0, false, 0),
            new TravelMode("transit", 25, 0.1, 0, 8, false, 0),
            new TravelMode("car", 40, 0.15, 0.5, 4, true, 0.8));
    private static final CommuteParameters COMMUTE =
            new CommuteParameters(MODES, new RoadSupply(0.4, 1, 1000, VolumeDelay.bpr(0.15)));
    private static final ModeChoiceParameters STANDARD = ModeChoiceParameters.standard(COMMUTE);
    private static final int CAR = 2;

    private final ModeNetwork network = HybridCity.network(COMMUTE);

    private static Residents residents(int perZone) {
        Residents residents = HybridCity.residents(perZone);
        for (int row = 0; row < residents.count(); row++) {
            residents.homeDays()[row] = (byte) (residents.id()[row] % 6);
        }
        return residents;
    }

    private static void run(ModeChoice choice, int threads, int ticks) {
        try (Simulation simulation = new Simulation(7, threads)) {
            simulation.phases().add(choice);
            simulation.run(ticks);
        }
    }

    @Test
    void chances_everyResident_asTheKernelsWeighThem() {
        Residents residents = residents(30);
        ModeChoice choice = new ModeChoice(residents, network, STANDARD);
        CommuteKernels kernels = new CommuteKernels(network);
        double[] chance = new double[3];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] == Residents.NONE) {
                continue;
            }
            choice.chances(row, chance);
            int days = residents.homeDays()[row];
            double[] weight = new double[3];
            for (int m = 0; m < 3; m++) {
                double minutes = network.impedance(m)
                        .minutes(residents.home()[row], residents.work()[row]);
                boolean closed = m == CAR && !Traits.car(residents.traits()[row]);
                weight[m] = closed
                        ? 0
                        : kernels.weight(days, m)
                                * Math.exp(-CommuteKernels.onSite(days)
                                        * MODES.get(m).decayPerMinute()
                                        * minutes);
            }
            double sum = Arrays.stream(weight).sum();
            for (int m = 0; m < 3; m++) {
                assertThat(chance[m]).isCloseTo(weight[m] / sum, within(1e-12));
            }
        }
    }

    @Test
    void run_manyResidents_sharesAsChances() {
        Residents residents = residents(3_000);
        ModeChoice choice = new ModeChoice(residents, network, STANDARD);
        run(choice, 2, 1);
        double[] expected = new double[3];
        double[] variance = new double[3];
        double[] counted = new double[3];
        double[] chance = new double[3];
        long working = 0;
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] == Residents.NONE) {
                assertThat(residents.mode()[row]).isEqualTo((byte) Residents.NONE);
                continue;
            }
            working++;
            choice.chances(row, chance);
            counted[residents.mode()[row]]++;
            assertThat(chance[residents.mode()[row]]).isPositive();
            for (int m = 0; m < 3; m++) {
                expected[m] += chance[m];
                variance[m] += chance[m] * (1 - chance[m]);
            }
        }
        assertThat(choice.deciders()).isEqualTo(working);
        for (int m = 0; m < 3; m++) {
            assertThat(counted[m]).isCloseTo(expected[m], within(3 * Math.sqrt(variance[m])));
        }
    }

    @Test
    void run_nothingChanges_lastingTastesKeepEveryMode() {
        Residents residents = residents(500);
        ModeChoice choice = new ModeChoice(residents, network, STANDARD);
        run(choice, 1, 1);
        byte[] before = residents.mode().clone();
        run(choice, 1, 12);
        assertThat(choice.deciders()).isPositive().isLessThan(residents.count() / 6);
        assertThat(residents.mode()).isEqualTo(before);
    }

    @Test
    void run_withoutReview_onlyWhoseLifeChangedChooses() {
        Residents residents = residents(500);
        ModeChoice choice = new ModeChoice(residents, network, new ModeChoiceParameters(Set.of(CAR), Set.of(), 0));
        run(choice, 1, 1);
        byte[] before = residents.mode().clone();
        network.setFixedMinutes(1, 0);
        network.setFixedMinutes(0, 500);
        network.setFixedMinutes(2, 500);
        run(choice, 1, 1);
        assertThat(choice.deciders()).isZero();
        assertThat(residents.mode()).isEqualTo(before);
        int changed = 0;
        for (int row = 0; row < residents.count(); row += 3) {
            if (residents.work()[row] != Residents.NONE) {
                residents.homeDays()[row] = (byte) (residents.homeDays()[row] == 1 ? 2 : 1);
                changed++;
            }
        }
        run(choice, 1, 1);
        assertThat(choice.deciders()).isEqualTo(changed);
        for (int row = 0; row < residents.count(); row++) {
            boolean chose = row % 3 == 0 && residents.work()[row] != Residents.NONE;
            assertThat(residents.mode()[row]).isEqualTo(chose ? (byte) 1 : before[row]);
        }
    }

    @Test
    void run_threadsAndOrder_sameModes() {
        Residents one = residents(2_000);
        Residents shuffled = residents(2_000);
        shuffled.shuffle(Chance.of(3).at(0, 7));
        run(new ModeChoice(one, network, STANDARD), 1, 4);
        run(new ModeChoice(shuffled, network, STANDARD), 3, 4);
        assertThat(HybridCity.hash(shuffled)).isEqualTo(HybridCity.hash(one));
    }

    @Test
    void of_everyModeNeedsAVehicle_refused() {
        Residents residents = residents(1);
        assertThatThrownBy(
                        () -> new ModeChoice(residents, network, new ModeChoiceParameters(Set.of(1, 2), Set.of(0), 0)))
                .hasMessageStartingWith("at least one mode must need neither car nor bicycle");
        assertThatThrownBy(() -> new ModeChoice(residents, network, new ModeChoiceParameters(Set.of(3), Set.of(), 0)))
                .hasMessage("carModes must lie in 0..2: 3");
    }
}
