package org.wespace.agents.daily.shopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.StateHash;

class RetailDynamicsTest {

    private static final Switches ONLINE = Switches.none().with(Mechanism.SAME_DAY_SHOPPING, Mechanism.MEAL_DELIVERY);
    private static final Switches FOLLOW = Switches.none().with(Mechanism.RETAIL_SHRINKAGE);

    private record Run(ShopTown town, RetailDynamics retail) {

        long floor(FloorUse use) {
            return town.land.floor().total(use);
        }

        String hash() {
            StateHash hash = new StateHash();
            town.land.floor().addTo(hash);
            retail.addTo(hash);
            return hash.text();
        }

        long shops() {
            long sum = 0;
            for (int unit = 0; unit < town.land.grid().unitCount(); unit++) {
                sum += retail.shops(unit);
            }
            return sum;
        }

        int unitsWithShops() {
            int count = 0;
            for (int unit = 0; unit < town.land.grid().unitCount(); unit++) {
                count += town.land.floor().floor(FloorUse.RETAIL, unit) > 0 ? 1 : 0;
            }
            return count;
        }
    }

    private static Run run(Switches switches, double freeShare, int threads, int months) {
        ShopTown town = new ShopTown(ShopTown.residents(300), switches, ShoppingParameters.standard(), threads, 1);
        FreeFloor free = (use, unit) -> (long) (freeShare * town.land.floor().floor(use, unit));
        RetailDynamics retail =
                new RetailDynamics(town.land, town.book.visits(), RetailParameters.standard(), switches, free);
        town.run(threads, months, retail);
        town.land.floor().checkBalance();
        return new Run(town, retail);
    }

    private static Run run(Switches switches) {
        return run(switches, 1, 2, 36);
    }

    @Test
    void run_strengthZero_nothingChanges() {
        Run none = run(ONLINE, 1, 2, 0);
        Run frozen = run(ONLINE);
        assertThat(frozen.hash()).isEqualTo(none.hash());
        assertThat(run(ONLINE.with(Mechanism.RETAIL_SHRINKAGE)).hash()).isNotEqualTo(none.hash());
    }

    @Test
    void run_nothingOnline_shopsStayInAll() {
        Run start = run(FOLLOW, 1, 2, 0);
        Run later = run(FOLLOW);
        assertThat(later.floor(FloorUse.RETAIL) / (double) start.floor(FloorUse.RETAIL))
                .isCloseTo(1, within(0.06));
        assertThat(later.floor(FloorUse.DEPOT)).isEqualTo(start.floor(FloorUse.DEPOT));
    }

    @Test
    void run_online_shopsShrinkAndDepotsGrow() {
        Run without = run(FOLLOW);
        Run with = run(ONLINE.with(Mechanism.RETAIL_SHRINKAGE));
        Run half = run(ONLINE.with(Mechanism.RETAIL_SHRINKAGE, 0.5));
        assertThat(with.floor(FloorUse.RETAIL)).isLessThan(without.floor(FloorUse.RETAIL) * 9 / 10);
        assertThat(with.floor(FloorUse.DEPOT)).isGreaterThan(without.floor(FloorUse.DEPOT));
        assertThat(half.floor(FloorUse.RETAIL)).isBetween(with.floor(FloorUse.RETAIL), without.floor(FloorUse.RETAIL));
    }

    @Test
    void run_shopsTaken_noneGivenUp() {
        Switches switches = ONLINE.with(Mechanism.RETAIL_SHRINKAGE);
        Run taken = run(switches, 0, 2, 24);
        assertThat(taken.floor(FloorUse.RETAIL))
                .isGreaterThanOrEqualTo(run(switches, 0, 2, 0).floor(FloorUse.RETAIL));
    }

    @Test
    void run_threads_sameFloor() {
        Switches switches = ONLINE.with(Mechanism.RETAIL_SHRINKAGE, Mechanism.SMALL_SHOPS);
        assertThat(run(switches, 1, 1, 8).hash())
                .isEqualTo(run(switches, 1, 2, 8).hash());
    }

    @Test
    void run_smallOrUnmannedShops_moreShopsInMorePlaces() {
        Run usual = run(FOLLOW);
        Run small = run(FOLLOW.with(Mechanism.SMALL_SHOPS));
        Run unmanned = run(FOLLOW.with(Mechanism.UNMANNED_SHOPS));
        assertThat(small.shops()).isGreaterThan(usual.shops());
        assertThat(unmanned.shops()).isGreaterThan(usual.shops());
        assertThat(unmanned.unitsWithShops()).isGreaterThan(usual.unitsWithShops());
    }
}
