package org.wespace.agents.daily.shopping;

import org.wespace.agents.daily.delivery.Depots;
import org.wespace.core.choice.Exponential;
import org.wespace.core.grid.Grid;

/**
 * How orders of the same day come home, for every unit: a logit between walking to the nearest depot and a delivery.
 *
 * <p>Collecting weighs {@code exp(-perMinute * minutes there and back)}, a delivery {@code exp(-dropPenalty)} if the
 * depot is near enough. The inclusive value is counted from that of a delivery alone.
 */
final class PickUpChoice {

    private final ShoppingParameters.PickUp parameters;
    private final double walkMetresPerMinute;
    private final double[] weight;
    private final double[] collecting;

    /** A choice in which collecting is closed if the walking speed is 0. */
    PickUpChoice(Grid grid, ShoppingParameters.PickUp parameters, double walkMetresPerMinute) {
        this.parameters = parameters;
        this.walkMetresPerMinute = walkMetresPerMinute;
        this.weight = new double[grid.unitCount()];
        this.collecting = new double[grid.unitCount()];
    }

    void update(Depots depots) {
        double drop = Exponential.exp(-parameters.dropPenalty());
        for (int unit = 0; unit < weight.length; unit++) {
            double metres = depots.nearestMetres(unit);
            double walk = walkMetresPerMinute > 0
                    ? Exponential.exp(-parameters.perMinute() * 2 * metres / walkMetresPerMinute)
                    : 0;
            double brought = metres <= 1000 * parameters.dropKilometres() ? drop : 0;
            weight[unit] = (walk + brought) / drop;
            collecting[unit] = walk + brought > 0 ? walk / (walk + brought) : 0;
        }
    }

    /** Weight of orders of the same day, 1 where every order is delivered. */
    double weight(int unit) {
        return weight[unit];
    }

    /** Share of orders of the same day that are collected. */
    double collecting(int unit) {
        return collecting[unit];
    }
}
