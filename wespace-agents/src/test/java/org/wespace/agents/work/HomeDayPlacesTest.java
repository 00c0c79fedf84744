package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.SmallCities;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;
import org.wespace.core.travel.StreetImpedance;

class HomeDayPlacesTest {

    private static final double PERSONS = 20;
    private static final TeleworkParameters PARAMETERS = TeleworkParameters.standard();

    private final ModeNetwork network = HybridCity.network(SmallCities.walkAndCar(1000));
    private final Residents residents = hybrid(300);

    private static Residents hybrid(int perZone) {
        Residents residents = HybridCity.residents(perZone);
        for (int row = 0; row < residents.count(); row++) {
            residents.homeDays()[row] = (byte) (residents.id()[row] % 6);
        }
        return residents;
    }

    private static FloorStock cowork(double squareMetres) {
        FloorStock stock = new FloorStock(HybridCity.grid());
        for (int unit : new int[] {3, 17, 18, 50, 95}) {
            stock.endow(FloorUse.COWORK, unit, FloorStock.counts(squareMetres * (1 + unit % 3)));
        }
        return stock;
    }

    private HomeDayPlaces places(Residents who, FloorStock stock, double strength) {
        Switches switches = Switches.none().with(Mechanism.THIRD_PLACES, strength);
        return new HomeDayPlaces(who, stock, network, PARAMETERS, PERSONS, switches);
    }

    private static void run(HomeDayPlaces places, int threads, int ticks) {
        try (Simulation simulation = new Simulation(1, threads)) {
            simulation.phases().add(places);
            simulation.run(ticks);
        }
    }

    /** Days by home and place, from unit to unit, at price 1. */
    private double[][] bruteForce(FloorStock stock, double strength, double[] price) {
        int units = network.grid().unitCount();
        double[] days = new double[units];
        double[] floor = new double[units];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.work()[row] != Residents.NONE) {
                days[residents.home()[row]] += residents.homeDays()[row];
                floor[residents.home()[row]] +=
                        residents.homeDays()[row] * residents.floor()[row] / 10.0;
            }
        }
        StreetImpedance routes = network.impedance(0);
        double[][] flow = new double[units][units];
        for (int i = 0; i < units; i++) {
            double home = days[i] > 0 ? Math.pow(floor[i] / days[i] / 36, 0.5) : 1;
            double sum = home;
            for (int j = 0; j < units; j++) {
                double kilometres = routes.metres(i, j) / 1000;
                flow[i][j] = stock.squareMetres(FloorUse.COWORK, j)
                        * PERSONS
                        / 500
                        * price[j]
                        * Math.exp(-PARAMETERS.cowork().fee() - 0.35 * kilometres);
                sum += flow[i][j];
            }
            for (int j = 0; j < units; j++) {
                flow[i][j] *= days[i] * strength / sum;
            }
        }
        return flow;
    }

    private static double[] ones(int units) {
        double[] ones = new double[units];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void run_roomForAll_asUnitByUnit() {
        FloorStock stock = cowork(2_000);
        HomeDayPlaces places = places(residents, stock, 0.6);
        run(places, 2, 1);
        double[][] flow = bruteForce(stock, 0.6, ones(96));
        double total = 0;
        double kilometres = 0;
        for (int unit = 0; unit < 96; unit++) {
            double arriving = 0;
            double leaving = 0;
            for (int other = 0; other < 96; other++) {
                arriving += flow[other][unit];
                leaving += flow[unit][other];
                kilometres += 2 * flow[unit][other] * network.impedance(0).metres(unit, other) / 1000;
            }
            total += arriving;
            assertThat(places.coworkDays(unit)).isCloseTo(arriving, within(1e-10));
            assertThat(places.coworkDaysOfResidents(unit)).isCloseTo(leaving, within(1e-10));
            assertThat(places.usedSquareMetres(unit)).isCloseTo(arriving / 5 * 8, within(1e-9));
            assertThat(places.wantedSquareMetres(unit)).isCloseTo(arriving / 5 * 8, within(1e-9));
        }
        assertThat(total).isPositive();
        assertThat(places.coworkDays()).isCloseTo(total, within(1e-9));
        assertThat(places.share()).isCloseTo(total / places.days(), within(1e-12));
        assertThat(places.kilometres()).isCloseTo(kilometres, within(1e-8));
    }

    @Test
    void run_crowded_neverMoreThanDesksAndTheRestAtHome() {
        FloorStock stock = cowork(20);
        HomeDayPlaces places = places(residents, stock, 1);
        run(places, 1, 12);
        double sum = 0;
        double leaving = 0;
        boolean full = false;
        for (int unit = 0; unit < 96; unit++) {
            double floor = stock.squareMetres(FloorUse.COWORK, unit);
            assertThat(places.usedSquareMetres(unit)).isLessThanOrEqualTo(floor * (1 + 1e-12));
            assertThat(places.wantedSquareMetres(unit)).isGreaterThanOrEqualTo(places.usedSquareMetres(unit));
            full |= floor > 0 && places.wantedSquareMetres(unit) > 1.05 * floor;
            sum += places.coworkDays(unit);
            leaving += places.coworkDaysOfResidents(unit);
        }
        assertThat(full).isTrue();
        assertThat(leaving).isCloseTo(sum, within(1e-9));
        assertThat(sum).isLessThan(places.days());
    }

    @Test
    void run_strengthZero_allAtHomeAndNothingTouched() {
        long before = HybridCity.hash(residents);
        FloorStock stock = cowork(2_000);
        HomeDayPlaces off = places(residents, stock, 0);
        HomeDayPlaces on = places(residents, stock, 1);
        run(off, 2, 2);
        run(on, 2, 2);
        assertThat(HybridCity.hash(residents)).isEqualTo(before);
        for (int unit = 0; unit < 96; unit++) {
            assertThat(off.coworkDays(unit)).isZero();
            assertThat(off.wantedSquareMetres(unit)).isZero();
        }
        assertThat(off.coworkDays() + off.kilometres() + off.share()).isZero();
        assertThat(on.coworkDays()).isPositive();
    }

    @Test
    void run_noFloor_allAtHome() {
        HomeDayPlaces places = places(residents, new FloorStock(HybridCity.grid()), 1);
        run(places, 1, 1);
        assertThat(places.coworkDays()).isZero();
        assertThat(places.days()).isPositive();
        assertThat(places.share()).isZero();
    }

    @Test
    void run_threadsAndOrder_sameBits() {
        Residents shuffled = hybrid(300);
        shuffled.shuffle(Chance.of(4).at(0, 4));
        HomeDayPlaces one = places(residents, cowork(40), 1);
        HomeDayPlaces two = places(shuffled, cowork(40), 1);
        run(one, 1, 3);
        run(two, 2, 3);
        assertThat(two.kilometres()).isEqualTo(one.kilometres());
        assertThat(two.coworkDays()).isEqualTo(one.coworkDays());
        StateHash first = new StateHash();
        StateHash second = new StateHash();
        one.addTo(first);
        two.addTo(second);
        assertThat(second.value()).isEqualTo(first.value());
    }
}
