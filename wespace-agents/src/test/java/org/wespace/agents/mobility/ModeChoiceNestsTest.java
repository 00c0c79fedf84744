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
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.NestedLogit;
import org.wespace.core.engine.Simulation;
import org.wespace.core.travel.VolumeDelay;

class ModeChoiceNestsTest {

    private static final List<TravelMode> MODES = List.of(
            new TravelMode("walk", 5, 0.08, 1, 0, false, 0),
            new TravelMode("bicycle", 15, 0.1, 0, 2, false, 0),
            new TravelMode("transit", 25, 0.1, 0, 8, false, 0),
            new TravelMode("car", 40, 0.15, 0.5, 4, true, 0.8),
            new TravelMode("shared_bicycle", ModeKind.SHARED_BICYCLE, 15, 0.1, 0, 3, false, 0),
            new TravelMode("shared_car", ModeKind.SHARED_CAR, 40, 0.16, 0.5, 3, true, 1));
    private static final CommuteParameters COMMUTE =
            new CommuteParameters(MODES, new RoadSupply(0.4, 1, 1000, VolumeDelay.bpr(0.15)));
    private static final RideAccess PARTLY = new RideAccess(0.5);
    private static final int TRANSIT = 2;
    private static final int CAR = 3;
    private static final int SHARED_BICYCLE = 4;
    private static final int SHARED_CAR = 5;

    private final ModeNetwork network = HybridCity.network(COMMUTE);

    private static ModeChoiceParameters parameters(double scale) {
        return new ModeChoiceParameters(Set.of(CAR), Set.of(), 0, scale, PARTLY);
    }

    private static Residents residents(int perZone) {
        Residents residents = HybridCity.residents(perZone);
        for (int row = 0; row < residents.count(); row++) {
            int id = residents.id()[row];
            residents.homeDays()[row] = (byte) (id % 6);
            residents.traits()[row] = Traits.withDigital(residents.traits()[row], id % 7 < 5);
        }
        return residents;
    }

    private static void run(ModeChoice choice, int threads, int ticks) {
        try (Simulation simulation = new Simulation(7, threads)) {
            simulation.phases().add(choice);
            simulation.run(ticks);
        }
    }

    private double[] utilities(Residents residents, int row) {
        double onSite = CommuteKernels.onSite(residents.homeDays()[row]);
        int traits = residents.traits()[row];
        double[] utilities = new double[MODES.size()];
        for (int m = 0; m < utilities.length; m++) {
            TravelMode mode = MODES.get(m);
            double minutes = network.fixedMinutes(m)
                    + network.impedance(m)
                            .minutes(residents.home()[row], residents.work()[row]);
            double factor = PARTLY.factor(mode.kind(), Traits.car(traits), Traits.digital(traits));
            utilities[m] = onSite * (mode.constant() - mode.decayPerMinute() * minutes) + Math.log(factor);
        }
        return utilities;
    }

    private static NestedLogit reference(double scale) {
        int[] nestOf =
                MODES.stream().mapToInt(mode -> mode.kind().nest().ordinal()).toArray();
        return NestedLogit.of(nestOf, new double[] {scale, scale, scale});
    }

    @Test
    void chances_nests_asTheNestedLogit() {
        Residents residents = residents(30);
        ModeChoice choice = new ModeChoice(residents, network, parameters(0.72));
        double[] chance = new double[MODES.size()];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] != Residents.NONE) {
                choice.chances(row, chance);
                double[] scaled = Arrays.stream(utilities(residents, row))
                        .map(utility -> 0.72 * utility)
                        .toArray();
                assertThat(chance).containsExactly(reference(0.72).probabilities(scaled), within(1e-12));
            }
        }
    }

    @Test
    void run_nests_sharesAsChancesAndTastesLast() {
        Residents residents = residents(3_000);
        ModeChoice choice = new ModeChoice(residents, network, parameters(0.5));
        run(choice, 2, 1);
        double[] expected = new double[MODES.size()];
        double[] variance = new double[MODES.size()];
        double[] counted = new double[MODES.size()];
        double[] chance = new double[MODES.size()];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] != Residents.NONE) {
                choice.chances(row, chance);
                counted[residents.mode()[row]]++;
                assertThat(chance[residents.mode()[row]]).isPositive();
                for (int m = 0; m < chance.length; m++) {
                    expected[m] += chance[m];
                    variance[m] += chance[m] * (1 - chance[m]);
                }
            }
        }
        for (int m = 0; m < chance.length; m++) {
            assertThat(counted[m]).isCloseTo(expected[m], within(3.5 * Math.sqrt(variance[m])));
        }
        byte[] before = residents.mode().clone();
        run(new ModeChoice(residents, network, parameters(0.5)), 1, 1);
        assertThat(residents.mode()).isEqualTo(before);
    }

    @Test
    void run_oneOrigin_chiSquareOfModes() {
        Residents residents = residents(4_000);
        Arrays.fill(residents.home(), 17);
        Arrays.fill(residents.work(), 60);
        Arrays.fill(residents.homeDays(), (byte) 1);
        Arrays.fill(
                residents.traits(), Traits.withDigital(Traits.withCar(residents.traits()[0], true), true));
        ModeChoice choice = new ModeChoice(residents, network, parameters(0.72));
        run(choice, 1, 1);
        double[] chance = new double[MODES.size()];
        choice.chances(0, chance);
        double[] counted = new double[MODES.size()];
        for (byte mode : residents.mode()) {
            counted[mode]++;
        }
        double statistic = 0;
        for (int m = 0; m < chance.length; m++) {
            double mean = chance[m] * residents.count();
            statistic += (counted[m] - mean) * (counted[m] - mean) / mean;
        }
        assertThat(statistic).isLessThan(20.5); // chance .001 on 5 degrees of freedom
    }

    @Test
    void run_scaleOne_modeOfGreatestUtilityWithTasteAsEver() {
        Residents residents = residents(500);
        run(new ModeChoice(residents, network, parameters(1)), 2, 1);
        ChanceKey taste = Chance.of(7).at(0, Decisions.id("modes.taste"));
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] == Residents.NONE) {
                continue;
            }
            double[] utilities = utilities(residents, row);
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int m = 0; m < utilities.length; m++) {
                double gumbel = -Math.log(
                        -Math.log(Draws.openUniform(taste.bits(residents.id()[row], m))));
                if (utilities[m] + gumbel > most) {
                    best = m;
                    most = utilities[m] + gumbel;
                }
            }
            assertThat(residents.mode()[row]).isEqualTo((byte) best);
        }
        Residents nested = residents(500);
        run(new ModeChoice(nested, network, parameters(0.72)), 2, 1);
        assertThat(nested.mode()).isNotEqualTo(residents.mode());
    }

    @Test
    void run_noDigitalServices_noRidesNoSharedBicycles() {
        Residents residents = residents(500);
        run(new ModeChoice(residents, network, parameters(0.72)), 1, 1);
        int rides = 0;
        for (int row = 0; row < residents.count(); row++) {
            int mode = residents.mode()[row];
            if (mode == SHARED_CAR || mode == SHARED_BICYCLE) {
                assertThat(Traits.digital(residents.traits()[row])).isTrue();
                rides++;
            }
        }
        assertThat(rides).isPositive();
    }

    @Test
    void run_carGone_choosesAnewAtOnce() {
        Residents residents = residents(500);
        ModeChoice choice = new ModeChoice(residents, network, parameters(0.72));
        run(choice, 1, 1);
        byte[] before = residents.mode().clone();
        int drivers = 0;
        for (int row = 0; row < residents.count(); row++) {
            residents.traits()[row] = Traits.withCar(residents.traits()[row], false);
            drivers += residents.mode()[row] == CAR ? 1 : 0;
        }
        run(choice, 1, 1);
        assertThat(choice.deciders()).isEqualTo(drivers).isPositive();
        for (int row = 0; row < residents.count(); row++) {
            if (before[row] == CAR) {
                assertThat(residents.mode()[row]).isNotEqualTo((byte) CAR);
            } else {
                assertThat(residents.mode()[row]).isEqualTo(before[row]);
            }
        }
    }

    @Test
    void run_quickerWays_moreTakeThem() {
        Residents streets = residents(500);
        run(new ModeChoice(streets, network, parameters(0.72)), 1, 1);
        network.setRoutes(TRANSIT, (from, to) -> 1e9);
        Residents slow = residents(500);
        run(new ModeChoice(slow, network, parameters(0.72)), 1, 1);
        assertThat(slow.mode()).isEqualTo(streets.mode());
        network.setRoutes(TRANSIT, (from, to) -> 1);
        assertThat(network.minutes(TRANSIT, 3, 70)).isEqualTo(1);
        Residents quick = residents(500);
        run(new ModeChoice(quick, network, parameters(0.72)), 1, 1);
        int more = 0;
        for (int row = 0; row < quick.count(); row++) {
            boolean now = quick.mode()[row] == TRANSIT;
            boolean before = streets.mode()[row] == TRANSIT;
            assertThat(before && !now).isFalse();
            more += now && !before ? 1 : 0;
        }
        assertThat(more).isPositive();
    }

    @Test
    void run_threadsAndOrder_sameModes() {
        Residents one = residents(2_000);
        Residents shuffled = residents(2_000);
        shuffled.shuffle(Chance.of(3).at(0, 7));
        run(new ModeChoice(one, network, parameters(0.72)), 1, 3);
        run(new ModeChoice(shuffled, network, parameters(0.72)), 3, 3);
        assertThat(HybridCity.hash(shuffled)).isEqualTo(HybridCity.hash(one));
    }

    @Test
    void parameters_badScale_refused() {
        assertThatThrownBy(() -> parameters(0)).hasMessage("nestScale must lie in (0, 1]: 0.0");
        assertThat(ModeChoiceParameters.standard(COMMUTE).nestScale()).isEqualTo(1);
        assertThat(ModeChoiceParameters.standard(COMMUTE).withNestScale(0.72).nestScale())
                .isEqualTo(0.72);
    }
}
