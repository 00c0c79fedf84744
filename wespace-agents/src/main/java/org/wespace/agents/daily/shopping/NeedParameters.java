package org.wespace.agents.daily.shopping;

import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * How often a need comes up and what meeting it takes.
 *
 * @param occasions times a month and resident, not negative
 * @param basket money for one occasion by a resident of mean income, not negative
 * @param items things in a basket, positive
 * @param shopMinutes minutes in the shop, not negative
 * @param onlineMinutes minutes that an order takes, not negative
 * @param substitution share of orders that spare a tour to the shop, in [0, 1]
 * @param shares what sets the constants of the channels
 */
public record NeedParameters(
        double occasions,
        double basket,
        double items,
        double shopMinutes,
        double onlineMinutes,
        double substitution,
        ChannelShares shares) {

    private static final double MOST_OCCASIONS = 1000;

    public NeedParameters {
        Bounds.notNegative("occasions", occasions);
        if (occasions > MOST_OCCASIONS) {
            throw new IllegalArgumentException("occasions must be at most " + MOST_OCCASIONS + ": " + occasions);
        }
        Bounds.notNegative("basket", basket);
        Bounds.positive("items", items);
        Bounds.notNegative("shopMinutes", shopMinutes);
        Bounds.notNegative("onlineMinutes", onlineMinutes);
        Bounds.share("substitution", substitution);
    }

    /**
     * The defaults of a preset.
     *
     * <p>Groceries: 6.9 tours a month in the West (1.6 a week and shopper, U.S. Grocery Shopper Trends 2018) at 42
     * dollars (transaction of a supermarket in 2021, Progressive Grocer) or 25 euros, 12 in China at 45 yuan
     * (assumption: on foot and for less). Parcels: the shares of goods give some 3 a month and resident in China, as
     * the 50.7 billion pieces of 2018 do (Kang and others 2021), about 2 in the West. Meals: the shares give some 2
     * orders a month and digital resident in China, of which 13.07 billion were brought in 2019 (Zhong and others
     * 2023). Items: 10 to 30 by foot and car (Shahmohammadi and others 2020). An order spares a tour in half of the
     * cases in China, where substitution prevails (Shi and others 2019 for Chengdu), in .3 in the West; the numbers and
     * all others are assumptions.
     */
    public static NeedParameters of(GoodsNeed need, Preset preset) {
        return switch (preset) {
            case CN_MEGA, CN_MID -> china(need);
            case EU_COMPACT -> west(need, 25, 1);
            case US_SPRAWL -> west(need, 42, 1.4);
        };
    }

    private static NeedParameters china(GoodsNeed need) {
        double substitution = 0.5;
        return switch (need) {
            case GROCERY ->
                new NeedParameters(12, 45, 8, 20, 8, substitution, new ChannelShares(0.72, 0.15, 0.05, 0, 0.08));
            case SEARCH_GOODS ->
                new NeedParameters(4, 80, 2, 30, 10, substitution, new ChannelShares(0.30, 0.08, 0.47, 0, 0.15));
            case EXPERIENCE_GOODS ->
                new NeedParameters(3, 200, 1.5, 45, 20, substitution, new ChannelShares(0.42, 0.05, 0.33, 0, 0.20));
            case MEAL -> new NeedParameters(12, 35, 1, 40, 4, substitution, new ChannelShares(0.55, 0, 0, 0.20, 0.25));
        };
    }

    private static NeedParameters west(GoodsNeed need, double groceries, double prices) {
        double substitution = 0.3;
        return switch (need) {
            case GROCERY ->
                new NeedParameters(
                        6.9, groceries, 20, 41, 12, substitution, new ChannelShares(0.86, 0.06, 0.02, 0, 0.06));
            case SEARCH_GOODS ->
                new NeedParameters(
                        3, 25 * prices, 2, 30, 10, substitution, new ChannelShares(0.42, 0.03, 0.40, 0, 0.15));
            case EXPERIENCE_GOODS ->
                new NeedParameters(
                        2, 50 * prices, 1.5, 45, 20, substitution, new ChannelShares(0.55, 0.02, 0.23, 0, 0.20));
            case MEAL ->
                new NeedParameters(8, 15 * prices, 1, 50, 4, substitution, new ChannelShares(0.62, 0, 0, 0.08, 0.30));
        };
    }

    /** These with other shares. */
    public NeedParameters withShares(ChannelShares value) {
        return new NeedParameters(occasions, basket, items, shopMinutes, onlineMinutes, substitution, value);
    }

    /** These with another share of orders that spare a tour. */
    public NeedParameters withSubstitution(double value) {
        return new NeedParameters(occasions, basket, items, shopMinutes, onlineMinutes, value, shares);
    }
}
