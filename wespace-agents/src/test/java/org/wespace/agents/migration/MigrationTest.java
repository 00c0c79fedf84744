package org.wespace.agents.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;
import org.wespace.core.geo.ZoneUnits;

class MigrationTest {

    private static final Switches OPEN = Switches.none().with(Mechanism.MIGRATION);
    private static final MigrationParameters PARAMETERS = new MigrationParameters(0.05, 1, 0.5);

    private final ZoneUnits cells = SmallCities.squares(4, 4, 2);

    private Residents people(int outside) {
        Residents residents = Residents.of(cells.allocate(new int[] {2000, 3000, 1000, 4000}), outside);
        for (int row = 0; row < residents.count(); row++) {
            residents.work()[row] = residents.home()[row] == Residents.NONE ? Residents.NONE : row % 16;
        }
        return residents;
    }

    /** Homes without limit, or up to a number of newcomers a month. */
    private static final class Gate implements CityGate {

        private final Residents residents;
        private final int mostPerMonth;
        private int calls;

        private Gate(Residents residents, int mostPerMonth) {
            this.residents = residents;
            this.mostPerMonth = mostPerMonth;
        }

        @Override
        public void leave(int row) {
            calls++;
            residents.home()[row] = Residents.NONE;
            residents.homeCell()[row] = Residents.NONE;
            residents.work()[row] = Residents.NONE;
        }

        @Override
        public int arrive(int[] rows, int count, Tick tick) {
            calls++;
            int found = Math.min(count, mostPerMonth);
            for (int n = 0; n < found; n++) {
                residents.home()[rows[n]] = residents.id()[rows[n]] % 16;
                residents.homeCell()[rows[n]] = 0;
            }
            return found;
        }
    }

    private static Simulation simulation(Residents residents, Migration migration, int threads) {
        Simulation simulation = new Simulation(7, threads);
        simulation.phases().add(migration);
        simulation.addInvariant("balance", tick -> migration.checkBalance());
        simulation.addHash("residents", hash -> hash.add(sum(residents)));
        simulation.addHash("migration", migration::addTo);
        return simulation;
    }

    private static long sum(Residents residents) {
        long sum = 0;
        for (int row = 0; row < residents.count(); row++) {
            sum += residents.wholeRowHash(row);
        }
        return sum;
    }

    private static int inside(Residents residents) {
        return (int) Arrays.stream(residents.home())
                .filter(home -> home != Residents.NONE)
                .count();
    }

    private Residents run(double utility, MigrationParameters parameters, Switches switches, int months) {
        Residents residents = people(5_000);
        Migration migration =
                new Migration(residents, parameters, switches, () -> utility, new Gate(residents, 1_000_000));
        try (Simulation simulation = simulation(residents, migration, 1)) {
            simulation.run(months);
        }
        assertThat(inside(residents)).isEqualTo((int) (10_000 + migration.arrived() - migration.left()));
        return residents;
    }

    @Test
    void run_betterThanOutside_growsAtTheRate() {
        Residents residents = run(3, PARAMETERS, OPEN, 24);
        assertThat((double) inside(residents)).isCloseTo(10_000 * StrictMath.pow(1 + 0.1 / 12, 24), within(12.0));
    }

    @Test
    void run_worseThanOutside_shrinksAtTheRate() {
        Residents residents = run(-1, PARAMETERS, OPEN, 24);
        assertThat((double) inside(residents)).isCloseTo(10_000 * StrictMath.pow(1 - 0.1 / 12, 24), within(12.0));
        for (int row = 0; row < residents.count(); row++) {
            assertThat(residents.home()[row] == Residents.NONE)
                    .isEqualTo(residents.work()[row] == Residents.NONE);
        }
    }

    @Test
    void run_utilityThatCannotBeTold_nobodyComesOrGoes() {
        assertThat(inside(run(Double.NaN, PARAMETERS, OPEN, 12))).isEqualTo(10_000);
    }

    @Test
    void run_whoLeaves_isAnybody() {
        Residents residents = run(-9, PARAMETERS, OPEN, 12);
        int[] perUnit = new int[16];
        int[] before = new int[16];
        Residents first = people(5_000);
        for (int row = 0; row < first.count(); row++) {
            if (first.home()[row] != Residents.NONE) {
                before[first.home()[row]]++;
                perUnit[first.home()[row]] += residents.home()[row] == Residents.NONE ? 1 : 0;
            }
        }
        double share = Arrays.stream(perUnit).sum() / 10_000.0;
        double chi = 0;
        for (int unit = 0; unit < 16; unit++) {
            double mean = before[unit] * share;
            chi += (perUnit[unit] - mean) * (perUnit[unit] - mean) / (mean * (1 - share));
        }
        assertThat(share).isBetween(0.35, 0.45);
        assertThat(chi).isBetween(3.0, 38.0);
    }

    @Test
    void run_outsideAsAtFirst_staysUntilUtilityChanges() {
        Residents residents = people(500);
        double[] utility = {4};
        Migration migration = new Migration(
                residents, MigrationParameters.standard(), OPEN, () -> utility[0], new Gate(residents, 1_000));
        try (Simulation simulation = simulation(residents, migration, 1)) {
            simulation.run(6);
            assertThat(migration.outsideUtility()).isEqualTo(4);
            assertThat(inside(residents)).isEqualTo(10_000);
            utility[0] = 5;
            simulation.run(6);
        }
        assertThat(inside(residents)).isBetween(10_235, 10_265);
    }

    @Test
    void run_fewHomesOrFewOutside_othersAreTurnedAway() {
        Residents residents = people(120);
        Migration migration = new Migration(residents, PARAMETERS, OPEN, () -> 3, new Gate(residents, 50));
        try (Simulation simulation = simulation(residents, migration, 1)) {
            simulation.run(4);
        }
        assertThat(migration.arrived()).isEqualTo(120);
        assertThat(inside(residents)).isEqualTo(10_120);
        assertThat(migration.turnedAway()).isBetween(210L, 220L);
    }

    @Test
    void run_strengthZero_isTheRunWithoutThePhase() {
        Residents closed = people(5_000);
        Gate gate = new Gate(closed, 1_000);
        DoubleSupplier never = () -> {
            throw new AssertionError("a closed city asks for no utility");
        };
        Migration migration = new Migration(closed, PARAMETERS, OPEN.without(Mechanism.MIGRATION), never, gate);
        long before = sum(closed);
        try (Simulation simulation = simulation(closed, migration, 1)) {
            simulation.run(12);
        }
        assertThat(sum(closed)).isEqualTo(before);
        assertThat(gate.calls).isZero();
        assertThat(sum(run(3, PARAMETERS, OPEN, 12))).isNotEqualTo(before);
    }

    @Test
    void run_halfStrength_growsAtHalfTheRate() {
        Residents residents = run(3, PARAMETERS, Switches.none().with(Mechanism.MIGRATION, 0.5), 12);
        assertThat((double) inside(residents)).isCloseTo(10_000 * StrictMath.pow(1 + 0.05 / 12, 12), within(8.0));
    }

    @Test
    void run_threadsAndOrderOfRows_sameHash() {
        String[] hashes = new String[3];
        for (int n = 0; n < 3; n++) {
            Residents residents = people(3_000);
            if (n == 2) {
                residents.shuffle(Chance.of(5).at(0, 1));
            }
            double[] month = {0};
            DoubleSupplier wave = () -> 1 + 4 * StrictMath.sin(month[0]++);
            Migration migration = new Migration(residents, PARAMETERS, OPEN, wave, new Gate(residents, 40));
            try (Simulation simulation = simulation(residents, migration, n == 0 ? 1 : 2)) {
                hashes[n] = simulation.run(24).stateHash();
            }
        }
        assertThat(hashes[1]).isEqualTo(hashes[0]);
        assertThat(hashes[2]).isEqualTo(hashes[0]);
    }

    @Test
    void checkBalance_somebodyLost_isSeen() {
        Residents residents = people(10);
        Migration migration = new Migration(residents, PARAMETERS, OPEN, () -> 1, new Gate(residents, 1));
        migration.checkBalance();
        residents.home()[3] = Residents.NONE;
        assertThatIllegalStateException()
                .isThrownBy(migration::checkBalance)
                .withMessage("9999 residents live in the city, but 10000 did at first, 0 came and 0 left");
    }

    @Test
    void run_gateThatLies_isSeen() {
        Residents residents = people(1_000);
        CityGate liar = new CityGate() {
            @Override
            public void leave(int row) {}

            @Override
            public int arrive(int[] rows, int count, Tick tick) {
                return count;
            }
        };
        try (Simulation coming = simulation(residents, new Migration(residents, PARAMETERS, OPEN, () -> 3, liar), 1)) {
            assertThatIllegalStateException().isThrownBy(() -> coming.run(1)).withMessageContaining("but 0 have one");
        }
        try (Simulation leaving =
                simulation(residents, new Migration(residents, PARAMETERS, OPEN, () -> -1, liar), 1)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> leaving.run(1))
                    .withMessageContaining("was let out of the city but still has home");
        }
    }

    @Test
    void addTo_arrivals_changeTheHash() {
        Residents residents = people(1_000);
        Migration migration = new Migration(residents, PARAMETERS, OPEN, () -> 3, new Gate(residents, 1_000));
        StateHash before = new StateHash();
        migration.addTo(before);
        try (Simulation simulation = simulation(residents, migration, 1)) {
            simulation.run(1);
        }
        StateHash after = new StateHash();
        migration.addTo(after);
        assertThat(after.value()).isNotEqualTo(before.value());
    }

    @Test
    void parameters_badValues_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MigrationParameters(-1, 0, 0.1))
                .withMessage("speedPerYear must be finite and not negative: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MigrationParameters(0.1, 0, 1.1))
                .withMessage("mostPerYear must be in [0, 1]: 1.1");
        assertThat(PARAMETERS.monthlyGrowth(1e9, 0, 1)).isEqualTo(0.5 / 12);
        assertThat(PARAMETERS.monthlyGrowth(-1e9, 0, 1)).isEqualTo(-0.5 / 12);
    }
}
