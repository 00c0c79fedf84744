package org.wespace.agents.daily.shopping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.preset.Preset;

/**
 * How residents shop.
 *
 * @param needs one for each {@link GoodsNeed}, by ordinal
 * @param logsumWeight weight of the logsum of shops in the choice of channel, not negative: .68, of the logsum of modes
 *     in the choice of places to shop in ActivitySim's prototype_mtc
 * @param attraction exponent of shop floor in the weight of a place, positive: .9, assumption; below 1 all shops
 *     survive, above 1 trade gathers in a few places
 * @param incomeElasticity how the money of a basket follows income, in [0, 1]: .5, assumption
 * @param habit how past orders weigh
 * @param pickUp how orders of the same day come home
 */
public record ShoppingParameters(
        List<NeedParameters> needs,
        double logsumWeight,
        double attraction,
        double incomeElasticity,
        Habit habit,
        PickUp pickUp) {

    public ShoppingParameters {
        needs = List.copyOf(needs);
        if (needs.size() != GoodsNeed.COUNT) {
            throw new IllegalArgumentException(
                    "there must be parameters for each of " + GoodsNeed.COUNT + " needs: " + needs.size());
        }
        Bounds.notNegative("logsumWeight", logsumWeight);
        Bounds.positive("attraction", attraction);
        Bounds.share("incomeElasticity", incomeElasticity);
        for (GoodsNeed need : GoodsNeed.values()) {
            ChannelShares shares = needs.get(need.ordinal()).shares();
            boolean meal = need == GoodsNeed.MEAL;
            if (meal ? shares.sameDay() + shares.parcel() > 0 : shares.meal() > 0) {
                throw new IllegalArgumentException(
                        "only meals are brought as meals, and nothing else is: " + need.id() + " has shares " + shares);
            }
        }
    }

    /**
     * How past orders weigh.
     *
     * @param weight what ordering everything adds to the utility of ordering over ordering nothing, in [0, 5]: 1.5,
     *     assumption
     * @param memory share of the habit that a month replaces, in [0, 1]: .15, assumption
     */
    public record Habit(double weight, double memory) {

        private static final double MOST = 5;

        public Habit {
            Bounds.notNegative("weight", weight);
            if (weight > MOST) {
                throw new IllegalArgumentException("weight of habits must be at most " + MOST + ": " + weight);
            }
            Bounds.share("memory", memory);
        }
    }

    /**
     * How orders of the same day come home: collected on foot at the nearest depot, or brought within half an hour.
     *
     * @param perMinute disutility of a minute of walking to the depot and back, not negative: .05, assumption, in line
     *     with three times -.0175 a minute of the tour models of ActivitySim's prototype_mtc
     * @param dropPenalty disutility of waiting for and paying a delivery, in [0, 50]: 1, assumption
     * @param dropKilometres longest way from the depot for a delivery within half an hour, not negative: 7, assumption
     */
    public record PickUp(double perMinute, double dropPenalty, double dropKilometres) {

        private static final double MOST_PENALTY = 50;

        public PickUp {
            Bounds.notNegative("perMinute", perMinute);
            Bounds.notNegative("dropPenalty", dropPenalty);
            if (dropPenalty > MOST_PENALTY) {
                throw new IllegalArgumentException("dropPenalty must be at most " + MOST_PENALTY + ": " + dropPenalty);
            }
            Bounds.notNegative("dropKilometres", dropKilometres);
        }
    }

    /** {@link #of} a Chinese megacity. */
    public static ShoppingParameters standard() {
        return of(Preset.CN_MEGA);
    }

    /** The defaults of a preset. */
    public static ShoppingParameters of(Preset preset) {
        return new ShoppingParameters(
                Arrays.stream(GoodsNeed.values())
                        .map(need -> NeedParameters.of(need, preset))
                        .toList(),
                0.68,
                0.9,
                0.5,
                new Habit(1.5, 0.15),
                new PickUp(0.05, 1, 7));
    }

    /** Parameters of a need. */
    public NeedParameters need(GoodsNeed need) {
        return needs.get(need.ordinal());
    }

    /** These with a need changed. */
    public ShoppingParameters with(GoodsNeed need, NeedParameters value) {
        List<NeedParameters> changed = new ArrayList<>(needs);
        changed.set(need.ordinal(), value);
        return new ShoppingParameters(changed, logsumWeight, attraction, incomeElasticity, habit, pickUp);
    }

    /** These with another exponent of shop floor. */
    public ShoppingParameters withAttraction(double value) {
        return new ShoppingParameters(needs, logsumWeight, value, incomeElasticity, habit, pickUp);
    }
}
