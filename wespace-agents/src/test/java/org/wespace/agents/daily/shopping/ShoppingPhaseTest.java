package org.wespace.agents.daily.shopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;

class ShoppingPhaseTest {

    private static final Switches OFF = Switches.none();
    private static final Switches ON = OFF.with(Mechanism.SAME_DAY_SHOPPING, Mechanism.MEAL_DELIVERY);

    private static ShopTown town(Residents residents, Switches switches, int threads) {
        ShopTown town = new ShopTown(residents, switches, ShoppingParameters.standard(), threads, 1);
        town.run(threads, 3);
        return town;
    }

    private static ShopTown town(Switches switches) {
        return town(ShopTown.residents(300), switches, 2);
    }

    @Test
    void run_oneOrTwoThreadsOrShuffledRows_sameBooks() {
        Residents shuffled = ShopTown.residents(1500);
        ShopTown.shuffle(shuffled);
        String one = town(ShopTown.residents(1500), ON, 1).hash();
        assertThat(town(ShopTown.residents(1500), ON, 2).hash()).isEqualTo(one);
        assertThat(town(shuffled, ON, 2).hash()).isEqualTo(one);
    }

    @Test
    void run_strengthZero_asACityWithoutOnlineChannels() {
        ShoppingParameters onlyShops = ShoppingParameters.standard();
        for (GoodsNeed need : GoodsNeed.values()) {
            NeedParameters usual = onlyShops.need(need);
            ChannelShares shares = usual.shares();
            double sum = shares.store() + shares.nothing();
            ChannelShares closed = new ChannelShares(shares.store() / sum, 0, 0, 0, shares.nothing() / sum);
            onlyShops = onlyShops.with(need, usual.withShares(closed));
        }
        ShopTown without = new ShopTown(ShopTown.residents(300), ON, onlyShops, 2, 1);
        without.run(2, 3);
        ShopTown off = town(OFF);
        ShopTown on = town(ON);
        for (int unit = 0; unit < off.land.grid().unitCount(); unit++) {
            assertThat(off.book.visits().visits(FloorUse.RETAIL, unit))
                    .isEqualTo(without.book.visits().visits(FloorUse.RETAIL, unit));
            assertThat(off.book.visits().cents(FloorUse.RETAIL, unit))
                    .isEqualTo(without.book.visits().cents(FloorUse.RETAIL, unit));
        }
        assertThat(off.book.visits().cents(FloorUse.DEPOT)).isZero();
        assertThat(off.shopping.book().minutes()).isZero();
        assertThat(on.book.visits().cents(FloorUse.RETAIL))
                .isLessThan(off.book.visits().cents(FloorUse.RETAIL));
        assertThat(on.book.visits().cents(FloorUse.DEPOT)).isPositive();
    }

    @Test
    void run_strengthHalf_halfOfTheOrders() {
        long all = town(ON).book.online().orders(Channel.PARCEL);
        Switches half = OFF.with(Mechanism.SAME_DAY_SHOPPING, 0.5).with(Mechanism.MEAL_DELIVERY, 1);
        ShopTown town = town(half);
        assertThat(town.book.online().orders(Channel.PARCEL) / (double) all).isBetween(0.4, 0.6);
        assertThat(town.book.online().orders(Channel.MEAL)).isPositive();
    }

    @Test
    void run_mealsOff_noMealsBrought() {
        ShopTown town = town(OFF.with(Mechanism.SAME_DAY_SHOPPING));
        assertThat(town.book.online().orders(Channel.MEAL)).isZero();
        assertThat(town.book.online().orders(Channel.PARCEL)).isPositive();
        assertThat(town.book.trips().tours(Purpose.MEAL, 0)).isPositive();
    }

    @Test
    void run_anyCity_moneyAndOrdersBalance() {
        ShopTown town = town(ON);
        ShoppingBook book = town.shopping.book();
        long spent = 0;
        for (GoodsNeed need : GoodsNeed.values()) {
            spent += book.cents(need);
        }
        assertThat(spent)
                .isEqualTo(town.book.visits().cents(FloorUse.RETAIL)
                        + town.book.visits().cents(FloorUse.DEPOT));
        book.checkBalance();
        town.lastMile.checkBalance();
    }

    @Test
    void close_takingsThatNobodySpent_refused() {
        ShopTown town = new ShopTown(10, ON);
        ShoppingBook book = new ShoppingBook(town.land.grid().unitCount());
        ShoppingBook.Tally tally = new ShoppingBook.Tally();
        tally.cents[0] = 500;
        book.open(town.book);
        town.book.visits().spend(FloorUse.RETAIL, 3, 499);
        book.add(tally);
        assertThatThrownBy(() -> book.close(town.book))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("500")
                .hasMessageContaining("499");
    }

    @Test
    void close_orderThatNobodyMade_refused() {
        ShopTown town = new ShopTown(10, ON);
        ShoppingBook book = new ShoppingBook(town.land.grid().unitCount());
        book.open(town.book);
        town.book.online().order(Channel.PARCEL, 1, 3, 1);
        assertThatThrownBy(() -> book.close(town.book))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("parcel");
    }

    @Test
    void run_homesOutside_spendNothing() {
        Residents nobody = ShopTown.residents(50);
        java.util.Arrays.fill(nobody.home(), Residents.NONE);
        nobody.home()[0] = 5;
        ShopTown town = town(nobody, ON, 1);
        for (int unit = 0; unit < town.land.grid().unitCount(); unit++) {
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                if (unit != 5) {
                    assertThat(town.book.online().minutes(Purpose.SHOPPING, c, unit))
                            .isZero();
                }
            }
        }
        assertThat(town.book.visits().cents(FloorUse.RETAIL)).isPositive();
    }

    @Test
    void run_nobodyDigital_noOrders() {
        Residents analogue = ShopTown.residents(100);
        for (int row = 0; row < analogue.count(); row++) {
            analogue.traits()[row] = Traits.withDigital(analogue.traits()[row], false);
        }
        ShopTown town = town(analogue, ON, 2);
        for (Channel channel : Channel.values()) {
            assertThat(town.book.online().orders(channel)).isZero();
        }
    }

    @Test
    void run_manyResidents_occasionsAddUp() {
        ShopTown town = town(OFF);
        ShoppingParameters parameters = ShoppingParameters.standard();
        long people = LongStream.range(0, town.residents.count())
                .filter(row -> town.residents.home()[(int) row] != Residents.NONE)
                .count();
        NeedParameters groceries = parameters.need(GoodsNeed.GROCERY);
        double share = groceries.shares().store()
                / (1 - groceries.shares().online() * (1 - groceries.shares().nothing()));
        double expected = people * groceries.occasions() * share;
        // The logsum of shops differs between units, so that the mean share is only near that at the mean logsum.
        assertThat(town.shopping.book().tours(GoodsNeed.GROCERY) / expected).isCloseTo(1, within(0.03));
    }

    @Test
    void run_lessSubstitution_moreToursAndLessTimeSaved() {
        ShoppingParameters most = ShoppingParameters.standard();
        ShoppingParameters least = most;
        for (GoodsNeed need : GoodsNeed.values()) {
            most = most.with(need, most.need(need).withSubstitution(0.9));
            least = least.with(need, least.need(need).withSubstitution(0.1));
        }
        ShopTown much = new ShopTown(ShopTown.residents(300), ON, most, 2, 1);
        ShopTown little = new ShopTown(ShopTown.residents(300), ON, least, 2, 1);
        much.run(2, 1);
        little.run(2, 1);
        assertThat(little.shopping.book().tours(GoodsNeed.SEARCH_GOODS))
                .isGreaterThan(much.shopping.book().tours(GoodsNeed.SEARCH_GOODS));
        assertThat(little.shopping.book().minutes())
                .isLessThan(much.shopping.book().minutes() / 4);
    }

    @Test
    void run_communityDepots_moreCollected() {
        ShopTown central = town(ON);
        ShopTown near = town(ON.with(Mechanism.COMMUNITY_DEPOTS));
        double before = central.book.online().collected()
                / (double) central.book.online().orders(Channel.SAME_DAY);
        double after =
                near.book.online().collected() / (double) near.book.online().orders(Channel.SAME_DAY);
        assertThat(after).isGreaterThan(2 * before);
    }
}
