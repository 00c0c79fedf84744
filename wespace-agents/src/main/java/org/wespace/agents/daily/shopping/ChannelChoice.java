package org.wespace.agents.daily.shopping;

import org.wespace.agents.daily.Channel;
import org.wespace.core.choice.Exponential;

/**
 * The choice of channel for one need: a logit over shop, same day, parcel, meal and nothing.
 *
 * <p>Utilities: shop {@code ln s_store + theta (L - L0)} with the logsum L of the shops and its mean L0; same day
 * {@code ln s_same + I - I0} with the inclusive value of {@link PickUpChoice}; parcel, meal and nothing {@code ln s};
 * to whatever is ordered {@code habit (h - s_online)} is added, h being the share of orders among what the resident got
 * in the past. A channel that is not open, or of share 0, has no weight. So at L0, I0 and mean habit the shares are
 * those of the parameters.
 */
final class ChannelChoice {

    private final double store;
    private final double sameDay;
    private final double parcel;
    private final double meal;
    private final double nothing;
    /** Factor on the weight of orders by habit, 0 to {@link Habits#MOST}. */
    private final double[] habit = new double[Habits.MOST + 1];

    ChannelChoice(ChannelShares shares, double habitWeight) {
        this.store = shares.store();
        this.sameDay = shares.sameDay();
        this.parcel = shares.parcel();
        this.meal = shares.meal();
        this.nothing = shares.nothing();
        for (int h = 0; h < habit.length; h++) {
            habit[h] = Exponential.exp(habitWeight * (h / (double) Habits.MOST - shares.online()));
        }
    }

    /**
     * Chances of all channels.
     *
     * @param storeWeight {@code exp(theta (L - L0))}; 0 if no shop can be reached
     * @param sameDayWeight {@code exp(I - I0)}; 0 if the channel is closed
     * @param others whether parcels are open (for meals: whether meals are brought)
     * @param past habit, 0 to {@link Habits#MOST}
     * @param chance receives them by ordinal of {@link Channel}; all 0 if nothing is open
     */
    void chances(double storeWeight, double sameDayWeight, boolean others, int past, double[] chance) {
        double order = habit[past];
        double s = store * storeWeight;
        double d = sameDay * sameDayWeight * order;
        double p = others ? parcel * order : 0;
        double m = others ? meal * order : 0;
        double sum = s + d + p + m + nothing;
        double scale = sum > 0 ? 1 / sum : 0;
        chance[Channel.STORE.ordinal()] = s * scale;
        chance[Channel.SAME_DAY.ordinal()] = d * scale;
        chance[Channel.PARCEL.ordinal()] = p * scale;
        chance[Channel.MEAL.ordinal()] = m * scale;
        chance[Channel.NOTHING.ordinal()] = nothing * scale;
    }
}
