package org.wespace.agents.daily.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.daily.VisitBook;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.Simulation;
import org.wespace.core.measure.access.GridReach;
import org.wespace.core.travel.StreetPattern;

class ServiceFloorTest {

    private static final ServiceFloorParameters STANDARD = ServiceFloorParameters.standard();

    /** Offices of 50 m2 in every unit, a fifth of which is free. */
    private static final FreeFloor FIFTH = (use, unit) -> use == FloorUse.OFFICE ? 100 : 0;

    private final ServiceTown town = new ServiceTown();

    private ServiceFloor floor(ServiceFloorParameters parameters, Switches switches, VisitBook visits) {
        return new ServiceFloor(
                town.floor,
                visits,
                parameters,
                town.parameters,
                switches,
                new Flattening(town.floor, FIFTH, town.residents, StreetPattern.OCTILE, parameters, switches));
    }

    /** A year of the same visits to counters: unit u has u % 4. */
    private ServiceFloor year(ServiceFloorParameters parameters, Switches switches) {
        if (town.floor.total(FloorUse.COUNTER) == 0) {
            town.endow();
        }
        for (int unit = 0; unit < town.units; unit++) {
            town.floor.endow(FloorUse.OFFICE, unit, 500);
        }
        for (int unit = 0; unit < town.units; unit++) {
            town.book.visits().add(FloorUse.COUNTER, unit, unit % 4);
        }
        ServiceFloor floor = floor(parameters, switches, town.book.visits());
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().add(floor);
            simulation.run(12);
        }
        town.floor.checkBalance();
        return floor;
    }

    private long[] stock(FloorUse use) {
        long[] stock = new long[town.units];
        Arrays.setAll(stock, unit -> town.floor.floor(use, unit));
        return stock;
    }

    @Test
    void run_countersInExcess_leastVisitedGoFirst() {
        town.endow();
        long before = town.floor.total(FloorUse.COUNTER);
        long[] had = stock(FloorUse.COUNTER);
        ServiceFloor floor = year(STANDARD, Switches.none().with(Mechanism.COUNTER_CLOSURES));
        long monthly = 96 / 4 * 6;
        long needed = FloorStock.counts(monthly / (3.6 * 0.7));
        long reserve = (long) Math.ceil(0.2 * before);
        long gone = (long) Math.floor(0.1 * (before - Math.max(needed, reserve)));

        assertThat(needed).isLessThan(reserve);
        assertThat(floor.released(FloorUse.COUNTER)).isEqualTo(gone);
        assertThat(town.floor.total(FloorUse.COUNTER)).isEqualTo(before - gone);
        assertThat(town.floor.total(FloorUse.VACANT)).isEqualTo(gone);
        for (int unit = 0; unit < town.units; unit++) {
            if (unit % 4 != 0) {
                assertThat(town.floor.floor(FloorUse.COUNTER, unit)).isEqualTo(had[unit]);
            }
        }
        assertThat(floor.released(FloorUse.CLINIC)).isZero();
        assertThat(floor.released(FloorUse.HOSPITAL)).isZero();
    }

    @Test
    void run_allGivenUpAtOnce_theReserveStays() {
        town.endow();
        long before = town.floor.total(FloorUse.SCHOOL);
        ServiceFloorParameters atOnce = STANDARD.withReleasedShare(1);
        year(atOnce, Switches.none().with(Mechanism.SERVICE_FLOOR_RELEASE));

        assertThat(town.floor.total(FloorUse.SCHOOL)).isEqualTo((long) Math.ceil(0.2 * before));
    }

    @Test
    void run_switchOff_isTheFloorWithoutRelease() {
        year(STANDARD.withReleasedShare(0).withMovedShare(0), Switches.all());
        long[][] absent = {stock(FloorUse.COUNTER), stock(FloorUse.CLINIC), stock(FloorUse.SCHOOL)};
        ServiceFloorTest off = new ServiceFloorTest();
        off.year(STANDARD, Switches.none());
        ServiceFloorTest half = new ServiceFloorTest();
        half.year(STANDARD, Switches.none().with(Mechanism.SERVICE_FLOOR_RELEASE, 0.5));
        ServiceFloorTest on = new ServiceFloorTest();
        on.year(STANDARD, Switches.none().with(Mechanism.SERVICE_FLOOR_RELEASE));

        assertThat(off.stock(FloorUse.COUNTER)).isEqualTo(absent[0]);
        assertThat(off.stock(FloorUse.CLINIC)).isEqualTo(absent[1]);
        assertThat(off.stock(FloorUse.SCHOOL)).isEqualTo(absent[2]);
        assertThat(half.stock(FloorUse.SCHOOL)).isNotEqualTo(absent[2]).isNotEqualTo(on.stock(FloorUse.SCHOOL));
        assertThat(on.stock(FloorUse.COUNTER)).isEqualTo(absent[0]);
    }

    @Test
    void run_flatServices_floorMovesToWhereItIsMissing() {
        town.endow();
        long hospital = town.floor.total(FloorUse.HOSPITAL);
        long clinic = town.floor.total(FloorUse.CLINIC);
        long school = town.floor.total(FloorUse.SCHOOL);
        long learn = town.floor.total(FloorUse.LEARN);
        long counter = town.floor.total(FloorUse.COUNTER);
        ServiceFloorParameters much = STANDARD.withMovedShare(0.1);
        double poorest = leastPerHead();
        ServiceFloor floor = year(much, Switches.none().with(Mechanism.FLAT_SERVICES));

        assertThat(floor.moved()).isPositive();
        assertThat(hospital - town.floor.total(FloorUse.HOSPITAL))
                .isPositive()
                .isEqualTo(town.floor.total(FloorUse.CLINIC) - clinic);
        assertThat(school - town.floor.total(FloorUse.SCHOOL))
                .isPositive()
                .isEqualTo(town.floor.total(FloorUse.LEARN) - learn);
        assertThat(town.floor.total(FloorUse.COUNTER)).isEqualTo(counter);
        assertThat(leastPerHead()).isGreaterThan(poorest);
        for (int unit = 0; unit < town.units; unit++) {
            assertThat(town.floor.floor(FloorUse.OFFICE, unit)).isGreaterThanOrEqualTo(400);
        }
    }

    /** Clinic floor within a walk for each head who lives within one, of the worst served residents. */
    private double leastPerHead() {
        double[] people = new double[town.units];
        for (int home : town.residents.home()) {
            people[home]++;
        }
        GridReach reach = GridReach.within(town.floor.grid(), StreetPattern.OCTILE, 1200);
        double[] floor = reach.sums(
                Arrays.stream(stock(FloorUse.CLINIC)).asDoubleStream().toArray());
        double[] around = reach.sums(people);
        double least = Double.POSITIVE_INFINITY;
        for (int unit = 0; unit < town.units; unit++) {
            if (people[unit] > 0) {
                least = Math.min(least, floor[unit] / around[unit]);
            }
        }
        return least;
    }

    @Test
    void run_flatServicesOff_nothingMoves() {
        ServiceFloor off = year(STANDARD, Switches.none());
        assertThat(off.moved()).isZero();
        assertThat(town.floor.total(FloorUse.VACANT)).isZero();
    }

    @Test
    void run_behindTheServices_countersFollowThoseWhoCome() {
        town.switches(Switches.all().without(Mechanism.FLAT_SERVICES)).endow();
        // The book of a simulation is made with it: the phase that reads it comes by a second step.
        ServiceFloor[] floor = new ServiceFloor[1];
        long before = town.floor.total(FloorUse.COUNTER);
        try (Simulation simulation = town.simulation(2)) {
            floor[0] = floor(STANDARD, town.switches, town.book.visits());
            simulation.phases().add(floor[0]);
            simulation.run(24);
        }
        town.phase.checkBalance();
        town.floor.checkBalance();
        // Of .5 errands a head .5 - .6 (.8 .3 + .6 .2) = .284 come; 0.113 m2 a head are needed, .2 there.
        double excess = 1 - 0.284 / (3.6 * 0.7) / 0.2;

        assertThat(floor[0].released(FloorUse.COUNTER) / (double) before)
                .isCloseTo(excess * (0.1 + 0.9 * 0.1), within(0.005));
    }
}
