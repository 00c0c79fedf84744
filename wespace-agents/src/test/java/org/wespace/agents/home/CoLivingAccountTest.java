package org.wespace.agents.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

class CoLivingAccountTest {

    private static final int PEOPLE = 4000;
    private static final Switches LIVING = Switches.none().with(Mechanism.CO_LIVING);
    private static final Mechanism[] EFFECTS = {
        Mechanism.ENERGY_AWARENESS,
        Mechanism.HOUSEHOLD_SCALE,
        Mechanism.CO_LIVING_TRIPS,
        Mechanism.CO_LIVING_FACILITIES,
        Mechanism.CO_LIVING_SPENDING
    };

    /** A city in which every third resident has a room in a shared flat. */
    private static HomeWorld world() {
        HomeWorld world = HomeWorld.of(PEOPLE, LIVING);
        for (int row = 0; row < PEOPLE; row++) {
            world.residents.tenure()[row] = (byte) (world.residents.id()[row] % 3 == 0 ? 1 : 0);
        }
        for (int unit = 0; unit < world.grid.unitCount(); unit++) {
            world.stock.endow(FloorUse.COLIVE, unit, 1_000_000);
        }
        return world.settle();
    }

    private static CoLivingAccount account(HomeWorld world, Switches switches, CoLivingEffects effects, int threads) {
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            return CoLivingAccount.of(world.market, world.rents, world.parameters.tastes(), switches, effects, loop);
        }
    }

    private static List<Double> all(CoLivingAccount account) {
        List<Double> values = new ArrayList<>();
        for (int form = 0; form < 2; form++) {
            values.add((double) account.persons(form));
            values.add(account.squareMetresPerHead(form));
            values.add(account.kilowattHoursPerHead(form));
            values.add(account.kilowattHoursPerHeadAtEqualFloor(form));
            values.add(account.nonWorkTripsPerHead(form));
            values.add(account.nonWorkKilometresPerHead(form));
            values.add(account.facilityVisitsPerHead(form));
            values.add(account.facilityKilowattHoursPerHead(form));
            values.add(account.respent(form));
            values.add(account.respentKilograms(form));
            values.add(account.energyKilograms(form));
        }
        return values;
    }

    @Test
    void of_eachEffectAtStrengthZero_isTheAccountWithoutIt_andAtOneIsNot() {
        HomeWorld world = world();
        CoLivingEffects effects = CoLivingEffects.china();
        CoLivingEffects none = new CoLivingEffects(
                new CoLivingEffects.Energy(85, 0, 2.6, 0),
                new CoLivingEffects.Trips(10, 4, 0),
                new CoLivingEffects.Facilities(3, 0, 1),
                new CoLivingEffects.Spending(0, 0.05),
                0.537);
        List<Double> without = all(account(world, LIVING.with(EFFECTS), none, 1));
        assertThat(all(account(world, LIVING, effects, 2))).isEqualTo(without);
        for (Mechanism effect : EFFECTS) {
            assertThat(all(account(world, LIVING.with(effect), effects, 1)))
                    .as(effect.id())
                    .isNotEqualTo(without);
            assertThat(all(account(world, LIVING.with(effect, 0.5), effects, 1)))
                    .as("half of " + effect.id())
                    .isNotEqualTo(without)
                    .isNotEqualTo(all(account(world, LIVING.with(effect), effects, 1)));
        }
    }

    @Test
    void of_allEffects_areWhatTheFormulasSay() {
        HomeWorld world = world();
        CoLivingAccount account = account(world, LIVING.with(EFFECTS), CoLivingEffects.china(), 2);
        assertThat(account.persons(0) + account.persons(1)).isEqualTo(PEOPLE);
        assertThat(account.squareMetresPerHead(1)).isEqualTo(20);
        double factor = Math.pow(5 / 2.6, -0.5) * 0.97;
        assertThat(account.kilowattHoursPerHead(1)).isCloseTo(85 * 20 * factor, within(1e-3));
        assertThat(account.nonWorkTripsPerHead(1)).isCloseTo(1.1 * account.nonWorkTripsPerHead(0), within(1e-9));
        assertThat(account.facilityVisitsPerHead(1)).isCloseTo(1.1 * 52 * 3, within(1e-9));
        double saved = 0;
        for (int row = 0; row < PEOPLE; row++) {
            if (world.residents.tenure()[row] == 1) {
                double rent = world.rents.rent(FloorUse.COLIVE, world.residents.home()[row]);
                double income = world.market
                        .incomes()
                        .of(Traits.incomeClass(world.residents.traits()[row]));
                saved += Math.max(0, 0.25 * income - rent * 20 * 1.15);
            }
        }
        assertThat(saved).isPositive();
        assertThat(account.rentSaved(1)).isCloseTo(saved, within(0.005 * PEOPLE));
        assertThat(account.respentKilograms(1)).isCloseTo(12 * 0.5 * 0.05 * saved, within(0.01 * PEOPLE));
        assertThat(account.respent(0)).isZero();
    }

    /**
     * Cohabiting saves 23 % a person (Underwood &amp; Zahran), and five or more take half of one (Ivanova &amp; Buchs).
     */
    @Test
    void of_householdScale_savesAtLeastWhatWholeFootprintsDo() {
        HomeWorld world = HomeWorld.of(PEOPLE, LIVING).settle();
        double[] perHead = new double[6];
        for (int persons : new int[] {1, 2, 5}) {
            for (int row = 0; row < PEOPLE; row++) {
                world.residents.traits()[row] =
                        Traits.withHousehold(world.residents.traits()[row], persons);
            }
            CoLivingAccount account =
                    account(world, LIVING.with(Mechanism.HOUSEHOLD_SCALE), CoLivingEffects.china(), 1);
            perHead[persons] = account.kilowattHoursPerHeadAtEqualFloor(0);
        }
        // home energy shares better than the rest of a footprint, so it must save more than the whole
        assertThat(perHead[2] / perHead[1]).isBetween(0.6, 0.77);
        assertThat(perHead[5] / perHead[1]).isBetween(0.4, 0.5);
    }
}
