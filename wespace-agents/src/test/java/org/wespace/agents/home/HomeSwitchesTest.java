package org.wespace.agents.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/** Strength 0 is, bit for bit, the city without the mechanism; strength 1 is another one. */
class HomeSwitchesTest {

    private static final int PEOPLE = 4000;
    private static final int TICKS = 8;
    private static final HomeParameters LIVELY =
            new HomeParameters(HomeTastes.standard(), new MoveParameters(0.6, 2, 0.3, 0.5, 4, 5));

    private static String live(Switches switches) {
        return HomeWorld.of(PEOPLE, switches, LIVELY, 0).settle().standard().live(TICKS);
    }

    /** A city in which nobody works at home. */
    private static String liveWithoutTelework() {
        HomeWorld world = HomeWorld.of(PEOPLE, Switches.none(), LIVELY, 0);
        Arrays.fill(world.residents.homeDays(), (byte) 0);
        return world.settle().standard().live(TICKS);
    }

    @Test
    void coLiving_strengthZero_isTheCityWithStandardHomesOnly() {
        HomeWorld without =
                new HomeWorld(PEOPLE, Switches.none(), LIVELY, new TenureForms().add(new StandardHome()), 0);
        String hash = without.settle().standard().live(TICKS);
        assertThat(live(Switches.none().with(Mechanism.CO_LIVING, 0))).isEqualTo(hash);
        assertThat(live(Switches.none().with(Mechanism.CO_LIVING))).isNotEqualTo(hash);
    }

    @Test
    void coLiving_strengthBetween_isOpenToThatShareForGood() {
        HomeWorld all = HomeWorld.of(PEOPLE, Switches.none().with(Mechanism.CO_LIVING), LIVELY, 0);
        HomeWorld some = HomeWorld.of(PEOPLE, Switches.none().with(Mechanism.CO_LIVING, 0.3), LIVELY, 0);
        for (HomeWorld world : List.of(all, some)) {
            for (int unit = 0; unit < world.grid.unitCount(); unit++) {
                world.stock.endow(FloorUse.COLIVE, unit, 400_000);
            }
            world.settle().standard().live(24);
        }
        assertThat(some.byTenure()[1]).isPositive().isLessThan((int) (0.6 * all.byTenure()[1]));
        TenureForms.Openness open = some.market.forms().openness(org.wespace.core.chance.Chance.of(11));
        for (int row = 0; row < PEOPLE; row++) {
            if (some.residents.tenure()[row] == 1) {
                assertThat(open.open(1, some.residents.id()[row])).isTrue();
            }
        }
    }

    @Test
    void homophily_strengthZero_isTheUtilityWithoutTheTerm() {
        HomeWorld without = HomeWorld.of(PEOPLE, Switches.none(), LIVELY, 0).settle();
        without.with(new StandardHomeUtility(List.of(
                new ServiceTerm(LIVELY.tastes().services()),
                new GreenTerm(LIVELY.tastes().green()))));
        String hash = without.live(TICKS);
        assertThat(live(Switches.none().with(Mechanism.HOMOPHILY, 0))).isEqualTo(hash);
        assertThat(live(Switches.none().with(Mechanism.HOMOPHILY))).isNotEqualTo(hash);
    }

    @Test
    void telework_bothStrengthsZero_isTheCityInWhichNobodyWorksAtHome() {
        String hash = liveWithoutTelework();
        assertThat(live(Switches.none().with(Mechanism.HOME_OFFICE, 0).with(Mechanism.TELEWORK_MOVES, 0)))
                .isEqualTo(hash);
        String office = live(Switches.none().with(Mechanism.HOME_OFFICE));
        String moves = live(Switches.none().with(Mechanism.TELEWORK_MOVES));
        String half = live(Switches.none().with(Mechanism.TELEWORK_MOVES, 0.5));
        assertThat(List.of(hash, office, moves, half)).doesNotHaveDuplicates();
    }

    @Test
    void telework_movesOnly_teleworkersLiveFartherFromWork() {
        HomeParameters restless = new HomeParameters(HomeTastes.standard(), new MoveParameters(0.9, 2, 0, 0.5, 4, 5));
        HomeWorld world = HomeWorld.of(20_000, Switches.none().with(Mechanism.TELEWORK_MOVES), restless, 0)
                .settle()
                .standard();
        world.live(24);
        double[] minutes = new double[2];
        int[] count = new int[2];
        for (int row = 0; row < 20_000; row++) {
            int work = world.residents.work()[row];
            if (work >= 0) {
                int kind = world.residents.homeDays()[row] > 0 ? 1 : 0;
                minutes[kind] += world.kernels
                        .network()
                        .impedance(0)
                        .minutes(world.residents.home()[row], work);
                count[kind]++;
            }
        }
        assertThat(minutes[1] / count[1]).isGreaterThan(1.2 * minutes[0] / count[0]);
    }

    @Test
    void homeOffice_on_teleworkersAskForMoreFloor() {
        HomeWorld world = HomeWorld.of(PEOPLE, Switches.none().with(Mechanism.HOME_OFFICE), LIVELY, 0);
        HomeClasses classes = new HomeClasses(world.market, LIVELY.tastes(), world.switches);
        HomeClasses without = new HomeClasses(world.market, LIVELY.tastes(), Switches.none());
        int teleworkers = 0;
        for (int row = 0; row < PEOPLE; row++) {
            boolean three = world.residents.homeDays()[row] == 3;
            assertThat(classes.floorShareOf(row)).isEqualTo(three ? 0.25 * (1 + 0.2 * 0.6) : 0.25);
            assertThat(without.floorShareOf(row)).isEqualTo(0.25);
            teleworkers += three ? 1 : 0;
        }
        assertThat(teleworkers).isPositive();
    }
}
