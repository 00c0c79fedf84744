package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Simulation;

class CarOwnershipTest {

    private static final int UNITS = HybridCity.WIDTH * HybridCity.HEIGHT;
    private static final Incomes INCOMES = Incomes.around(10_000);
    private static final CarParameters ALWAYS = new CarParameters(1, 1, 10);

    private final Residents residents = residents();
    private final Value value = new Value();

    /** A car is worth more in the east; rides take a part of that from those who can use them. */
    private static final class Value implements CarValue {

        double rides;
        double better;
        double parking;
        int updates;

        @Override
        public void update(ParallelLoop loop) {
            updates++;
        }

        @Override
        public double gain(int unit, boolean digital) {
            return 1 + unit % HybridCity.WIDTH * 0.1 + better - (digital ? rides : 0);
        }

        @Override
        public double parking(int unit) {
            return parking;
        }
    }

    private static Residents residents() {
        Residents residents = HybridCity.residents(2_000);
        for (int row = 0; row < residents.count(); row++) {
            boolean digital = residents.id()[row] % 2 == 0;
            residents.traits()[row] = Traits.withDigital(residents.traits()[row], digital);
        }
        residents.home()[5] = Residents.NONE;
        return residents;
    }

    private CarOwnership cars(CarParameters parameters, double strength) {
        return new CarOwnership(
                residents, UNITS, value, INCOMES, parameters, Switches.none().with(Mechanism.SHARED_RIDES, strength));
    }

    private void run(CarOwnership cars, int threads, int years) {
        try (Simulation simulation = new Simulation(7, threads)) {
            simulation.phases().add(cars);
            simulation.run(12 * years);
        }
    }

    private long counted() {
        return Arrays.stream(CarOwnership.byUnit(residents, UNITS)).sum();
    }

    @Test
    void run_noRides_nobodyChanges() {
        int[] before = residents.traits().clone();
        CarOwnership cars = cars(ALWAYS, 1);
        run(cars, 2, 3);
        assertThat(residents.traits()).isEqualTo(before);
        assertThat(cars.cars()).isEqualTo(counted()).isPositive();
        assertThat(cars.shed() + cars.got()).isZero();
        assertThat(value.updates).isEqualTo(4);
    }

    @Test
    void run_ridesCome_thoseWhoCanUseThemShedAsTheLogitSays() {
        long before = counted();
        int[] traits = residents.traits().clone();
        value.rides = 0.8;
        CarOwnership cars = cars(ALWAYS, 1);
        run(cars, 1, 1);
        assertThat(cars.got()).isZero();
        assertThat(cars.shed()).isPositive();
        assertThat(counted()).isEqualTo(before - cars.shed()).isEqualTo(cars.cars());
        double[] expected = new double[Traits.INCOME_CLASSES];
        double[] counted = new double[Traits.INCOME_CLASSES];
        for (int row = 0; row < residents.count(); row++) {
            int now = residents.traits()[row];
            assertThat(now).isEqualTo(Traits.withCar(traits[row], Traits.car(now)));
            if (!Traits.digital(now)) {
                assertThat(now).isEqualTo(traits[row]);
            } else if (residents.home()[row] != Residents.NONE) {
                counted[Traits.incomeClass(now)] += Traits.car(now) ? 1 : 0;
            }
        }
        // Two thirds had a car: a logit of ln 2, less .8; spread over units of slightly different worth.
        for (int c = 0; c < expected.length; c++) {
            int incomeClass = c;
            long living = 0;
            for (int row = 0; row < residents.count(); row++) {
                boolean counts = residents.home()[row] != Residents.NONE
                        && Traits.digital(residents.traits()[row])
                        && Traits.incomeClass(residents.traits()[row]) == incomeClass;
                living += counts ? 1 : 0;
            }
            double share = 1 / (1 + Math.exp(0.8 - Math.log(2)));
            double deviation = Math.sqrt(share * (1 - share) * living);
            assertThat(counted[c]).isCloseTo(share * living, within(4 * deviation));
        }
        long after = counted();
        run(cars, 1, 2);
        assertThat(counted()).isEqualTo(after);
    }

    @Test
    void run_ridesGoAgain_cars_comeBack() {
        int[] before = residents.traits().clone();
        value.rides = 0.8;
        CarOwnership cars = cars(ALWAYS, 1);
        run(cars, 1, 1);
        value.rides = 0;
        run(cars, 1, 1);
        assertThat(cars.got()).isPositive();
        assertThat(residents.traits()).isEqualTo(before);
    }

    @Test
    void run_betterThanAtFirst_moreCars_parkingTakesThemAway() {
        CarOwnership cars = cars(ALWAYS, 1);
        run(cars, 1, 1);
        long first = counted();
        value.better = 0.5;
        run(cars, 1, 1);
        assertThat(counted()).isEqualTo(first + cars.got()).isGreaterThan(first);
        value.better = 0;
        value.parking = 500;
        run(cars, 1, 1);
        assertThat(counted()).isLessThan(first);
    }

    @Test
    void run_reviewAndStrength_fewerDecide() {
        value.rides = 2;
        long before = counted();
        CarOwnership all = cars(ALWAYS, 1);
        run(all, 1, 1);
        long shed = before - counted();
        restart();
        CarOwnership some = cars(ALWAYS, 0.5);
        run(some, 1, 1);
        assertThat((double) (before - counted())).isCloseTo(shed / 2.0, within(0.05 * shed));
        restart();
        CarOwnership slow = cars(CarParameters.standard(), 1);
        run(slow, 1, 1);
        assertThat((double) (before - counted())).isCloseTo(shed / 5.0, within(0.05 * shed));
    }

    private void restart() {
        System.arraycopy(residents().traits(), 0, residents.traits(), 0, residents.count());
    }

    @Test
    void run_strengthZero_carsLeftAlone() {
        value.rides = 5;
        int[] before = residents.traits().clone();
        CarOwnership cars = cars(ALWAYS, 0);
        run(cars, 1, 2);
        assertThat(residents.traits()).isEqualTo(before);
        assertThat(value.updates).isZero();
    }

    @Test
    void run_threadsAndOrder_sameCars() {
        value.rides = 1;
        run(cars(CarParameters.standard(), 0.7), 1, 2);
        long hash = HybridCity.hash(residents);
        restart();
        residents.shuffle(Chance.of(3).at(0, 7));
        run(cars(CarParameters.standard(), 0.7), 3, 2);
        assertThat(HybridCity.hash(residents)).isEqualTo(hash);
    }

    @Test
    void run_everybodyOrNobodyHasOne_staysSoWithoutRides() {
        for (int row = 0; row < residents.count(); row++) {
            boolean rich = Traits.incomeClass(residents.traits()[row]) > 1;
            residents.traits()[row] = Traits.withCar(residents.traits()[row], rich);
        }
        int[] before = residents.traits().clone();
        run(cars(ALWAYS, 1), 1, 1);
        assertThat(residents.traits()).isEqualTo(before);
    }

    @Test
    void parameters_outOfRange_refused() {
        assertThatThrownBy(() -> new CarParameters(1.1, 1, 1)).hasMessage("review must be in [0, 1]: 1.1");
        assertThatThrownBy(() -> new CarParameters(1, -1, 1)).hasMessageStartingWith("gainWeight must be");
    }
}
