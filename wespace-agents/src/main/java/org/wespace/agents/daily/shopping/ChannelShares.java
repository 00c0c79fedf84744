package org.wespace.agents.daily.shopping;

import org.wespace.agents.daily.Channel;
import org.wespace.agents.preset.Bounds;

/**
 * How somebody to whom every channel is open, with shops as near as the mean and of mean habit, meets a need: the
 * shares that set the constants of the choice of channel.
 *
 * @param store share of occasions on which they go to a shop, in (0, 1]
 * @param sameDay share for which they order for the same day, in [0, 1]; 0 closes the channel
 * @param parcel share for which they order a parcel, in [0, 1]; 0 closes the channel
 * @param meal share for which they have a meal brought, in [0, 1]; 0 closes the channel
 * @param nothing share on which they do without, in [0, 1]
 */
public record ChannelShares(double store, double sameDay, double parcel, double meal, double nothing) {

    private static final double TOLERANCE = 1e-9;

    public ChannelShares {
        Bounds.positive("store", store);
        Bounds.share("sameDay", sameDay);
        Bounds.share("parcel", parcel);
        Bounds.share("meal", meal);
        Bounds.share("nothing", nothing);
        double sum = store + sameDay + parcel + meal + nothing;
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException("shares of channels must sum to 1: " + sum);
        }
    }

    /** Share of a channel. */
    public double of(Channel channel) {
        return switch (channel) {
            case STORE -> store;
            case SAME_DAY -> sameDay;
            case PARCEL -> parcel;
            case MEAL -> meal;
            case NOTHING -> nothing;
        };
    }

    /** Share of what is ordered in what is got at all. */
    public double online() {
        return (sameDay + parcel + meal) / (1 - nothing);
    }
}
