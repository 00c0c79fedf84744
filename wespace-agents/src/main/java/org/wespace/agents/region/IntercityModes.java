package org.wespace.agents.region;

import org.wespace.agents.preset.Bounds;
import org.wespace.core.choice.Logit;

/**
 * The choice between rail and car for a trip between cities, and the carbon that follows: a binary logit.
 *
 * <p>{@code V_car = -b (t + 60 c / VOT)}, {@code V_rail = constant - b (t + w (access + headway / 2) + 60 fare / VOT)}.
 * Strength s is the share of travellers who have rail at all: {@code P_rail = s / (1 + exp(V_car - V_rail))}. Strength
 * 0, and a trip without rail, is the car alone, bit for bit.
 */
public final class IntercityModes {

    private static final double GRAMS = 1000;

    private final IntercityParameters parameters;

    /** The choice with given weights. */
    public IntercityModes(IntercityParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * Share of travellers who take rail, in [0, 1].
     *
     * @param strength share of travellers who have rail, in [0, 1]
     */
    public double railShare(IntercityTrip trip, double strength) {
        Bounds.share("strength", strength);
        if (strength == 0 || trip.rail().isEmpty()) {
            return 0;
        }
        double[] utilities = {carUtility(trip), railUtility(trip, trip.rail().get())};
        return strength * Logit.probabilities(utilities)[1];
    }

    /** Carbon of a mean trip in kgCO2e for a traveller; arguments as for {@link #railShare}. */
    public double kilogramsPerTrip(IntercityTrip trip, double strength) {
        double car = trip.carKilometres() * parameters.carbon().car() / GRAMS;
        double share = railShare(trip, strength);
        if (share == 0) {
            return car;
        }
        double rail =
                (trip.rail().orElseThrow().kilometres() * parameters.carbon().rail()
                                + trip.accessKilometres() * parameters.carbon().access())
                        / GRAMS;
        return (1 - share) * car + share * rail;
    }

    private double carUtility(IntercityTrip trip) {
        double cost = parameters.carCostPerKilometre() * trip.carKilometres();
        return -parameters.perMinute() * (trip.carMinutes() + minutesOf(cost));
    }

    private double railUtility(IntercityTrip trip, IntercityRail rail) {
        double outside = parameters.outsideWeight() * (trip.accessMinutes() + rail.headwayMinutes() / 2);
        return parameters.railConstant() - parameters.perMinute() * (rail.minutes() + outside + minutesOf(rail.fare()));
    }

    private double minutesOf(double money) {
        return 60 * money / parameters.valueOfTime();
    }
}
