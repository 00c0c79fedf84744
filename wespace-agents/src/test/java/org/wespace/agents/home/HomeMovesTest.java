package org.wespace.agents.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.core.engine.RuleException;

class HomeMovesTest {

    private static final int PEOPLE = 5000;
    private static final Switches ALL = Switches.none()
            .with(Mechanism.CO_LIVING, Mechanism.HOMOPHILY, Mechanism.HOME_OFFICE, Mechanism.TELEWORK_MOVES);
    private static final HomeParameters LIVELY =
            new HomeParameters(HomeTastes.standard(), new MoveParameters(0.6, 2, 0.3, 0.5, 4, 5));

    private static HomeWorld world(Switches switches, long order) {
        return HomeWorld.of(PEOPLE, switches, LIVELY, order).settle().standard();
    }

    @Test
    void run_threeYears_residentsAndHomesBalanceEveryMonth() {
        HomeWorld world = world(ALL, 0);
        int[] losers = new int[1];
        int[] before = world.homesByRow();
        world.live(
                36,
                2,
                simulation -> simulation.addInvariant("homes", tick -> {
                    world.homes.checkBalance(
                            world.residents, world.market.forms().uses());
                    losers[0] += world.moves.losers(0);
                    assertThat(world.moves.movers()).isLessThanOrEqualTo(world.moves.wanted());
                }));
        assertThat(losers[0]).as("there was not room for all").isPositive();
        assertThat(world.byTenure()[1]).isGreaterThan(20);
        int moved = 0;
        for (int row = 0; row < PEOPLE; row++) {
            moved += world.residents.home()[row] != before[row] ? 1 : 0;
            int cell = world.residents.homeCell()[row];
            assertThat(world.cells.unitOf(cell)).isEqualTo(world.residents.home()[row]);
            assertThat(world.residents.floor()[row]).isPositive();
        }
        assertThat(moved).isGreaterThan(PEOPLE / 2);
    }

    @Test
    void checkBalance_oneResidentTamperedWith_fails() {
        HomeWorld world = world(ALL, 0);
        world.live(3);
        FloorUse[] uses = world.market.forms().uses();
        world.residents.floor()[17]++;
        assertThatThrownBy(() -> world.homes.checkBalance(world.residents, uses))
                .isInstanceOf(IllegalStateException.class);
        world.residents.floor()[17]--;
        world.homes.checkBalance(world.residents, uses);
        int home = world.residents.home()[4];
        world.residents.home()[4] = Residents.NONE;
        assertThatThrownBy(() -> world.homes.checkBalance(world.residents, uses))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unit " + home);
    }

    @Test
    void run_threadsAndOrderOfRows_changeNothing() {
        String once = world(ALL, 0).live(8, 1, simulation -> {});
        assertThat(world(ALL, 0).live(8, 2, simulation -> {})).isEqualTo(once);
        assertThat(world(ALL, 77).live(8, 1, simulation -> {})).isEqualTo(once);
        assertThat(world(ALL, 78).live(8, 3, simulation -> {})).isEqualTo(once);
    }

    @Test
    void run_whoLivesOutside_isPassedOver() {
        HomeWorld world = HomeWorld.of(PEOPLE, ALL, LIVELY, 0);
        for (int row = 0; row < PEOPLE; row += 10) {
            world.residents.home()[row] = Residents.NONE;
            world.residents.homeCell()[row] = Residents.NONE;
        }
        world.settle().standard().live(6);
        for (int row = 0; row < PEOPLE; row += 10) {
            assertThat(world.residents.home()[row]).isEqualTo(Residents.NONE);
        }
        world.homes.checkBalance(world.residents, world.market.forms().uses());
    }

    @Test
    void run_withoutCar_nobodyDrives_andWithoutJob_nobodyTravels() {
        HomeWorld world = world(ALL, 0);
        world.live(12);
        int driving = 0;
        for (int row = 0; row < PEOPLE; row++) {
            int mode = world.residents.mode()[row];
            driving += mode == 1 ? 1 : 0;
            if (world.residents.work()[row] == Residents.NONE) {
                assertThat(mode).isEqualTo(Residents.NONE);
            } else if (!Traits.car(world.residents.traits()[row])) {
                assertThat(mode).isNotEqualTo(1);
            }
        }
        assertThat(driving).isPositive();
    }

    @Test
    void run_firstMonth_asManyWantToMoveAsTheYearlyRateSays_andTheCostIsKept() {
        HomeWorld world = HomeWorld.of(40_000, ALL, LIVELY, 0).settle().standard();
        assertThat(world.moves.cost()).isNaN();
        world.live(1);
        double expected = 40_000 * 0.6 / 12;
        assertThat((double) world.moves.wanted()).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        double cost = world.moves.cost();
        world.live(3);
        assertThat(world.moves.cost()).isEqualTo(cost).isFinite();
    }

    @Test
    void run_noRoomAnywhere_everybodyStays() {
        HomeWorld world = HomeWorld.of(PEOPLE, Switches.none(), LIVELY, 0);
        HomeSettlement.settle(world.market, LIVELY, Switches.none(), world.view, 1);
        for (int unit = 0; unit < world.grid.unitCount(); unit++) {
            world.stock.demolish(FloorUse.HOME, unit, world.homes.vacant(FloorUse.HOME, unit));
        }
        int[] before = world.homesByRow();
        world.standard().live(3);
        assertThat(world.homesByRow()).isEqualTo(before);
        assertThat(world.moves.wanted()).isZero();
        assertThat(world.moves.inclusiveValue()).isNaN();
    }

    @Test
    void run_excess_isWhatFirstBidsAskedForInVain() {
        HomeWorld world = world(ALL, 0);
        world.live(1);
        HomeBids bids = world.moves.bids();
        long lost = 0;
        for (int n = 0; n < world.moves.looking().count(); n++) {
            lost += bids.form[n * bids.tries] != HomeBids.STAYS && bids.won[n] != 0 ? 1 : 0;
        }
        assertThat(lost).isEqualTo(world.moves.losers(0)).isPositive();
        long floor =
                world.moves.excess().floor(FloorUse.HOME) + world.moves.excess().floor(FloorUse.COLIVE);
        assertThat(floor).isBetween(lost * 50, lost * Short.MAX_VALUE);
        assertThat(world.moves.excess().floor(FloorUse.RETAIL)).isZero();
    }

    /**
     * Who wins a first bid where not all fit gets between half and all of what they asked for, all in the same part.
     */
    @Test
    void run_lessFreeThanAsked_winnersFallShortAlike() {
        HomeWorld world = HomeWorld.of(PEOPLE, Switches.none(), LIVELY, 0).settle();
        Dwellings dwellings = new Dwellings(LIVELY.moves());
        int units = world.grid.unitCount();
        double[] rent = world.view.rent[FloorUse.HOME.ordinal()].clone();
        int[] least = new int[units];
        int[] asked = new int[units];
        int[] given = new int[units];
        long[] free = new long[units];
        for (int unit = 0; unit < units; unit++) {
            free[unit] = world.homes.vacant(FloorUse.HOME, unit);
        }
        world.standard().live(1);
        HomeBids bids = world.moves.bids();
        for (int n = 0; n < world.moves.looking().count(); n++) {
            int unit = bids.place[n * bids.tries];
            if (bids.form[n * bids.tries] != HomeBids.STAYS && bids.won[n] == 0) {
                int row = world.moves.looking().rows()[n];
                double income = world.market
                        .incomes()
                        .of(Traits.incomeClass(world.residents.traits()[row]));
                int wish = dwellings.asked(new StandardHome(), income, 0.25, rent[unit], 0, unit, 0);
                int floor = world.residents.floor()[row];
                assertThat(floor).isBetween((wish + 1) / 2, wish);
                least[unit] += dwellings.accepted(wish);
                asked[unit] += wish;
                given[unit] += floor;
            }
        }
        int crowded = 0;
        for (int unit = 0; unit < units; unit++) {
            assertThat((long) least[unit]).isLessThanOrEqualTo(free[unit]);
            if (asked[unit] > free[unit]) {
                crowded++;
                assertThat((double) given[unit]).isBetween(free[unit] - 10.0, (double) free[unit]);
            } else {
                assertThat(given[unit]).isEqualTo(asked[unit]);
            }
        }
        assertThat(crowded).isPositive();
    }

    @Test
    void run_ruleThatThrowsOrAnswersNan_stopsWithRuleResidentUnitAndTick() {
        HomeWorld world = HomeWorld.of(PEOPLE, ALL, LIVELY, 0).settle();
        HomeTerm nan = new HomeTerm() {
            @Override
            public double value(
                    org.wespace.agents.rule.HomeSeeker who, int unit, org.wespace.agents.rule.CityView city) {
                return unit == 19 && city.tick() == 2 ? Double.NaN : 0;
            }

            @Override
            public String name() {
                return "view of the lake";
            }
        };
        world.with(new StandardHomeUtility(List.of(nan)));
        assertThatThrownBy(() -> world.live(4))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("'standard home utility' failed in tick 2, resident ")
                .hasMessageContaining("unit 19: term 'view of the lake'")
                .hasMessageContaining("NaN");
        HomeWorld other = HomeWorld.of(PEOPLE, ALL, LIVELY, 0).settle();
        other.with((who, form, unit, city) -> {
            throw new IllegalArgumentException("not for unit " + unit);
        });
        assertThatThrownBy(() -> other.live(1, 2, simulation -> {}))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("tick 0, resident ")
                .hasMessageContaining("unit 0: not for unit 0");
    }

    @Test
    void settle_moreAskedThanThereIs_homesShrinkAlike() {
        HomeWorld world = HomeWorld.of(PEOPLE, Switches.none(), LIVELY, 0).settle();
        world.homes.checkBalance(world.residents, world.market.forms().uses());
        boolean shrunk = false;
        for (int unit = 0; unit < world.grid.unitCount(); unit++) {
            long floor = world.stock.floor(FloorUse.HOME, unit);
            assertThat(world.homes.occupied(FloorUse.HOME, unit)).isLessThanOrEqualTo((long) (0.95 * floor));
            shrunk |= world.homes.occupied(FloorUse.HOME, unit) > 0.94 * floor;
        }
        assertThat(shrunk).isTrue();
        assertThatThrownBy(world::settle).hasMessageContaining("already");
        HomeWorld wrong = HomeWorld.of(PEOPLE, Switches.none(), LIVELY, 0);
        Arrays.fill(wrong.residents.tenure(), (byte) 1);
        assertThatThrownBy(wrong::settle).hasMessageContaining("must be 0 to 0: 1");
    }

    @Test
    void parameters_outOfRange_areRefused() {
        assertThatThrownBy(() -> new MoveParameters(0.1, 1, 0.2, 0.5, 5, 5)).hasMessageContaining("lookFactor");
        assertThatThrownBy(() -> new MoveParameters(0.1, 2, 0.2, 0, 5, 5)).hasMessageContaining("tenureNest");
        assertThatThrownBy(() -> new MoveParameters(0.1, 2, 0.2, 0.5, 5, 5, 0)).hasMessageContaining("leastShare");
        assertThatThrownBy(() -> new HomeTastes(0, 0, 0.25, 0.2, 0, 0, 0)).hasMessageContaining("choiceScale");
        assertThatThrownBy(() -> new TenureForms().add(new StandardHome(), 0)).hasMessageContaining("(0, 1]");
        assertThatThrownBy(() -> new TenureForms().add(new StandardHome()).add(new StandardHome()))
                .hasMessageContaining("standard home");
    }
}
