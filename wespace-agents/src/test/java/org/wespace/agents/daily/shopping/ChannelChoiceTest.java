package org.wespace.agents.daily.shopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.preset.Preset;

class ChannelChoiceTest {

    private static final ChannelShares SHARES = new ChannelShares(0.5, 0.1, 0.3, 0, 0.1);
    private static final ChannelChoice CHOICE = new ChannelChoice(SHARES, 1.5);

    private final double[] chance = new double[Channel.COUNT];

    private double chance(Channel channel) {
        return chance[channel.ordinal()];
    }

    @Test
    void chances_meanLogsumAndHabit_sharesOfTheParameters() {
        int habit = (int) Math.round(Habits.MOST * SHARES.online());
        CHOICE.chances(1, 1, true, habit, chance);
        for (Channel channel : Channel.values()) {
            assertThat(chance(channel)).isCloseTo(SHARES.of(channel), within(1e-3));
        }
    }

    @Test
    void chances_channelsClosed_shopsOrNothingInProportion() {
        CHOICE.chances(1, 0, false, 200, chance);
        assertThat(chance).containsExactly(new double[] {5.0 / 6, 0, 0, 0, 1.0 / 6}, within(1e-12));
    }

    @Test
    void chances_noShopInReach_others() {
        CHOICE.chances(0, 1, true, 100, chance);
        assertThat(chance(Channel.STORE)).isZero();
        assertThat(chance(Channel.SAME_DAY) + chance(Channel.PARCEL) + chance(Channel.NOTHING))
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void chances_moreHabitOrFewerShops_moreOrders() {
        double before = 0;
        for (int habit = 0; habit <= Habits.MOST; habit += 50) {
            CHOICE.chances(1, 1, true, habit, chance);
            assertThat(chance(Channel.PARCEL)).isGreaterThan(before);
            before = chance(Channel.PARCEL);
        }
        CHOICE.chances(0.5, 1, true, 250, chance);
        assertThat(chance(Channel.PARCEL)).isGreaterThan(before);
    }

    @Test
    void remember_oneHabitForLong_meanMovesByTheMemoryAndIsNotLost() {
        int residents = 10_000;
        Habits habits = new Habits(residents, new double[] {0.2, 0.5, 0.1}, 0.05);
        for (int month = 0; month < 3; month++) {
            for (int id = 0; id < residents; id++) {
                habits.remember(0, id, 1, 4, (id + 0.5) / residents);
            }
        }
        double mean = 0;
        for (int id = 0; id < residents; id++) {
            mean += habits.of(0, id) / (double) Habits.MOST / residents;
        }
        assertThat(mean).isCloseTo(0.25 - 0.05 * Math.pow(0.95, 3), within(0.002));
        assertThat(habits.of(1, 77)).isEqualTo(127);
    }

    @Test
    void parameters_everyPreset_valid() {
        for (Preset preset : Preset.values()) {
            ShoppingParameters parameters = ShoppingParameters.of(preset);
            assertThat(parameters.need(GoodsNeed.MEAL).shares().meal()).isPositive();
        }
        // Parcels a month and digital resident in China: about 3 a head in 2018 over all, of whom .7 are online.
        ShoppingParameters china = ShoppingParameters.standard();
        double parcels = china.needs().stream()
                .mapToDouble(need -> need.occasions() * need.shares().parcel())
                .sum();
        assertThat(parcels * 0.704).isBetween(2.0, 3.5);
    }

    @Test
    void parameters_wrong_refused() {
        assertThatThrownBy(() -> new ChannelShares(0.5, 0.1, 0.1, 0.1, 0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sum to 1");
        ShoppingParameters standard = ShoppingParameters.standard();
        NeedParameters groceries = standard.need(GoodsNeed.GROCERY);
        assertThatThrownBy(() ->
                        standard.with(GoodsNeed.GROCERY, groceries.withShares(new ChannelShares(0.5, 0, 0, 0.5, 0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("grocery");
    }
}
