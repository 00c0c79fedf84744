package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Simulation;

class HybridDaysTest {

    private static final Switches ON = Switches.none().with(Mechanism.TELEWORK);
    private static final TeleworkParameters PARAMETERS = TeleworkParameters.standard();

    private final ModeNetwork network = HybridCity.network(SmallCities.walkAndCar(1000));

    private static void run(HybridDays days, int threads, int ticks) {
        try (Simulation simulation = new Simulation(11, threads)) {
            simulation.phases().add(days);
            simulation.run(ticks);
        }
    }

    private HybridDays days(Residents residents, double strength) {
        return new HybridDays(residents, network, PARAMETERS, Switches.none().with(Mechanism.TELEWORK, strength));
    }

    @Test
    void chances_everyResident_asTheFormula() {
        Residents residents = HybridCity.residents(40);
        Arrays.fill(residents.mode(), (byte) 1);
        HybridDays days = days(residents, 1);
        days.setShift(0.2);
        double[] chance = new double[6];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] != Residents.NONE) {
                days.chances(row, chance);
                double minutes = 4
                        + network.impedance(1)
                                .minutes(residents.home()[row], residents.work()[row]);
                assertThat(chance).containsExactly(expected(residents, row, minutes), within(1e-12));
            }
        }
    }

    private static double[] expected(Residents residents, int row, double minutes) {
        HomeDaysUtility u = PARAMETERS.days();
        int traits = residents.traits()[row];
        double[] weight = new double[6];
        double sum = 0;
        for (int n = 0; n < 6; n++) {
            double v = u.constants()[n]
                    + (u.perMinute() * minutes + 0.2) * n
                    + u.income()[Traits.incomeClass(traits)][n]
                    + (Traits.household(traits) >= 3 ? u.household()[n] : 0)
                    + (n > 0 ? u.floor() * Math.log(residents.floor()[row] / 10.0 / u.referenceSquareMetres()) : 0);
            weight[n] = Math.exp(v);
            sum += weight[n];
        }
        double total = sum;
        return Arrays.stream(weight).map(w -> w / total).toArray();
    }

    @Test
    void run_manyResidents_sharesAsChances() {
        Residents residents = HybridCity.residents(3_000);
        Arrays.fill(residents.mode(), (byte) 1);
        HybridDays days = days(residents, 1);
        run(days, 2, 1);
        double[] expected = new double[6];
        double[] variance = new double[6];
        double[] counted = new double[6];
        double[] chance = new double[6];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] == Residents.NONE
                    || !Traits.teleworkable(residents.traits()[row])) {
                assertThat(residents.homeDays()[row]).isZero();
                continue;
            }
            days.chances(row, chance);
            counted[residents.homeDays()[row]]++;
            for (int n = 0; n < 6; n++) {
                expected[n] += chance[n];
                variance[n] += chance[n] * (1 - chance[n]);
            }
        }
        for (int n = 0; n < 6; n++) {
            assertThat(counted[n]).isCloseTo(expected[n], within(3 * Math.sqrt(variance[n])));
        }
    }

    @Test
    void run_strengthZero_asWithoutThePhase() {
        Residents without = HybridCity.residents(300);
        Residents off = HybridCity.residents(300);
        Residents on = HybridCity.residents(300);
        run(days(off, 0), 2, 3);
        run(days(on, 1), 2, 3);
        assertThat(HybridCity.hash(off)).isEqualTo(HybridCity.hash(without));
        assertThat(HybridCity.hash(on)).isNotEqualTo(HybridCity.hash(without));
    }

    @Test
    void run_strengthBetween_shareOfThoseWhoWouldAndTheSameDays() {
        Residents half = HybridCity.residents(2_000);
        Residents all = HybridCity.residents(2_000);
        run(days(half, 0.5), 1, 1);
        run(days(all, 1), 1, 1);
        int would = 0;
        int does = 0;
        for (int row = 0; row < all.count(); row++) {
            if (all.homeDays()[row] > 0) {
                would++;
                does += half.homeDays()[row] > 0 ? 1 : 0;
                assertThat(half.homeDays()[row]).isIn((byte) 0, all.homeDays()[row]);
            } else {
                assertThat(half.homeDays()[row]).isZero();
            }
        }
        assertThat(does / (double) would).isCloseTo(0.5, within(3 * 0.5 / Math.sqrt(would)));
    }

    @Test
    void run_threadsAndOrder_sameDays() {
        Residents one = HybridCity.residents(2_000);
        Residents shuffled = HybridCity.residents(2_000);
        shuffled.shuffle(Chance.of(3).at(0, 7));
        run(days(one, 0.7), 1, 4);
        run(days(shuffled, 0.7), 2, 4);
        assertThat(HybridCity.hash(shuffled)).isEqualTo(HybridCity.hash(one));
    }

    @Test
    void run_nothingChanges_nobodyChangesDays() {
        Residents residents = HybridCity.residents(500);
        HybridDays days = days(residents, 1);
        run(days, 1, 1);
        byte[] before = residents.homeDays().clone();
        try (Simulation simulation = new Simulation(11, 1)) {
            simulation.phases().add(days);
            simulation.run(24);
        }
        assertThat(residents.homeDays()).isEqualTo(before);
    }

    @Test
    void run_changedAndReviewed_newDaysOnlyForThem() {
        Residents residents = HybridCity.residents(2_000);
        HybridDays days = new HybridDays(
                residents,
                network,
                new TeleworkParameters(
                        PARAMETERS.days(), 0.6, 0, PARAMETERS.cowork(), PARAMETERS.rebound(), PARAMETERS.cost()),
                ON);
        run(days, 1, 1);
        days.setShift(50);
        byte[] before = residents.homeDays().clone();
        for (int row = 0; row < residents.count(); row += 4) {
            residents.home()[row] = (residents.home()[row] + 5) % network.grid().unitCount();
        }
        run(days, 1, 1);
        for (int row = 0; row < residents.count(); row++) {
            boolean chose = row % 4 == 0
                    && residents.work()[row] != Residents.NONE
                    && Traits.teleworkable(residents.traits()[row]);
            assertThat(residents.homeDays()[row]).isEqualTo(chose ? (byte) 5 : before[row]);
        }
    }

    @Test
    void calibrate_givenMean_expectedAndDrawnDaysMeetIt() {
        Residents residents = HybridCity.residents(4_000);
        Arrays.fill(residents.mode(), (byte) 1);
        try (ParallelLoop loop = new ParallelLoop(2)) {
            long able = 0;
            long working = 0;
            for (int row = 0; row < residents.count(); row++) {
                working += residents.work()[row] != Residents.NONE ? 1 : 0;
                able += residents.work()[row] != Residents.NONE
                                && Traits.teleworkable(residents.traits()[row])
                        ? 1
                        : 0;
            }
            for (double mean : new double[] {0.6, 1.4, 2, 4}) {
                HybridDays days = days(residents, 1);
                days.calibrate(mean, HybridDays.Among.TELEWORKABLE, loop);
                assertThat(days.expectedDays(loop) / able).isCloseTo(mean, within(1e-7));
                run(days, 2, 1);
                long drawn = 0;
                for (byte n : residents.homeDays()) {
                    drawn += n;
                }
                assertThat(drawn / (double) able).isCloseTo(mean, within(3 * 2 / Math.sqrt(able)));
            }
            HybridDays days = days(residents, 1);
            days.calibrate(1.4, HybridDays.Among.WORKERS, loop);
            assertThat(days.expectedDays(loop) / working).isCloseTo(1.4, within(1e-7));
        }
    }

    @Test
    void calibrate_threadsAndOrder_sameShift() {
        Residents one = HybridCity.residents(500);
        Residents shuffled = HybridCity.residents(500);
        shuffled.shuffle(Chance.of(3).at(0, 7));
        try (ParallelLoop single = new ParallelLoop(1);
                ParallelLoop two = new ParallelLoop(2)) {
            double a = days(one, 1).calibrate(1.1, HybridDays.Among.WORKERS, single);
            double b = days(shuffled, 1).calibrate(1.1, HybridDays.Among.WORKERS, two);
            assertThat(b).isEqualTo(a);
        }
    }

    @Test
    void calibrate_moreThanPossible_refusedWithTheBound() {
        Residents residents = HybridCity.residents(100);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            assertThatThrownBy(() -> days(residents, 1).calibrate(4, HybridDays.Among.WORKERS, loop))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("mean days at home must lie between 0 and 2.")
                    .hasMessageEndingWith(": 4.0");
        }
    }

    @Test
    void run_quotaForbids_nobodyAboveIt() {
        Residents residents = HybridCity.residents(500);
        double never = Double.POSITIVE_INFINITY;
        HomeDaysUtility utility = PARAMETERS.days().withQuota(new double[] {0, 0, 0, never, never, never});
        HybridDays days = new HybridDays(residents, network, PARAMETERS.withDays(utility), ON);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            days.calibrate(1.9, HybridDays.Among.TELEWORKABLE, loop);
            assertThatThrownBy(() -> days.calibrate(2.1, HybridDays.Among.TELEWORKABLE, loop))
                    .hasMessageContaining("2.0");
        }
        days.setShift(20);
        run(days, 1, 1);
        boolean two = false;
        for (byte n : residents.homeDays()) {
            assertThat(n).isLessThanOrEqualTo((byte) 2);
            two |= n == 2;
        }
        assertThat(two).isTrue();
    }
}
