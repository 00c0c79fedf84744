package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;

class NewcomersTest {

    private static final HomeTastes TASTES = HomeTastes.standard();

    private LivingCity city;
    private Residents rows;

    @BeforeEach
    void settle() {
        city = ProofCity.scenario(Switches.none().with(Mechanism.MIGRATION)).on(ProofCity.PLAN);
        rows = city.residents();
    }

    @AfterEach
    void close() {
        city.close();
    }

    private Newcomers gate(HomeUtility utility) {
        return new Newcomers(city.homeMarket(), city.jobs(), (CitySnapshot) city.view(), utility, TASTES);
    }

    /** Lets the first rows that are outside come; gives how many found a home. */
    private int arrive(HomeUtility utility, int count) {
        int[] outside = new int[count];
        int found = 0;
        for (int row = 0; row < rows.count() && found < count; row++) {
            if (rows.home()[row] == Residents.NONE) {
                outside[found++] = row;
            }
        }
        assertThat(found).isEqualTo(count);
        int[] housed = new int[1];
        try (Simulation month = new Simulation(1, 1)) {
            month.phases()
                    .add(Phase.of("gate", tick -> housed[0] = gate(utility).arrive(outside, count, tick)));
            month.run(1);
        }
        assertBalanced();
        return housed[0];
    }

    private void assertBalanced() {
        city.homes().checkBalance(rows, city.homeMarket().forms().uses());
        city.jobs().checkBalance(rows);
    }

    private long outside() {
        return java.util.Arrays.stream(rows.home())
                .filter(home -> home == Residents.NONE)
                .count();
    }

    @Test
    void arrive_roomEnough_livesWithoutAJob() {
        long before = outside();

        int housed = arrive((who, form, unit, view) -> 0, 30);

        assertThat(housed).isBetween(1, 30);
        assertThat(before - outside()).isEqualTo(housed);
        for (int row = 0; row < rows.count(); row++) {
            if (rows.home()[row] != Residents.NONE && rows.work()[row] == Residents.NONE) {
                assertThat(rows.floor()[row]).isPositive();
                assertThat(city.plan().city().cells().unitOf(rows.homeCell()[row]))
                        .isEqualTo(rows.home()[row]);
            }
        }
    }

    @Test
    void arrive_oneUnitOpen_goesThereUntilItIsFull() {
        int centre = city.plan().centres().get(0);
        long before = city.homes().dwellings(FloorUse.HOME, centre);
        long vacant = city.homes().vacant(FloorUse.HOME, centre);

        int housed = arrive((who, form, unit, view) -> unit == centre ? 0 : Double.NEGATIVE_INFINITY, 400);

        assertThat(housed).isBetween(1, 399);
        assertThat(city.homes().dwellings(FloorUse.HOME, centre) - before).isEqualTo(housed);
        assertThat(city.homes().vacant(FloorUse.HOME, centre)).isBetween(0L, vacant - 1);
    }

    @Test
    void arrive_nowhereOpen_turnsAllAway() {
        assertThat(arrive((who, form, unit, view) -> Double.NEGATIVE_INFINITY, 10))
                .isZero();
    }

    @Test
    void leave_homeAndJob_areFree() {
        int home = rows.home()[0];
        int work = rows.work()[0];
        long vacant = city.homes().vacant(FloorUse.HOME, home);
        int floor = rows.floor()[0];
        int jobs = city.jobs().total(work);

        gate((who, form, unit, view) -> 0).leave(0);

        assertBalanced();
        assertThat(rows.home()[0]).isEqualTo(Residents.NONE);
        assertThat(rows.work()[0]).isEqualTo(Residents.NONE);
        assertThat(city.homes().vacant(FloorUse.HOME, home)).isEqualTo(vacant + floor);
        assertThat(city.jobs().total(work)).isEqualTo(jobs);
    }
}
