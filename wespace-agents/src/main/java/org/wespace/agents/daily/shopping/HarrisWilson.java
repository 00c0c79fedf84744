package org.wespace.agents.daily.shopping;

import org.wespace.agents.preset.Bounds;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;

/**
 * The growth of shops that share customers by their size: {@code dS_j = e (R_j - k S_j)} with the revenue {@code R_j =
 * sum_i E_i S_j^a d_ij / sum_l S_l^a d_il} and the decay d of a kernel.
 *
 * <p>With an exponent a below 1 every shop survives, above 1 trade gathers in few places. Sums over all pairs of units
 * run through {@link StreetSums}: O(units) a step, exact.
 *
 * <p>Source: B. Harris and A. G. Wilson (1978), Equilibrium values and dynamics of attractiveness terms in
 * production-constrained spatial-interaction models, Environment and Planning A 10.
 */
public final class HarrisWilson {

    private final double[] demand;
    private final double exponent;
    private final double cost;
    private final double speed;
    private final StreetSums shops;
    private final StreetSums customers;
    private final double[] attraction;
    private final double[] perShop;

    /**
     * Shops of a city.
     *
     * @param outward kernel from customers to shops
     * @param inward the same kernel from shops back to customers
     * @param demand money E spent from each unit, not negative
     * @param exponent exponent a of size, positive
     * @param cost money k that a unit of floor must bring, positive
     * @param speed rate e of a step, in [0, 1 / cost], so that no floor becomes negative
     */
    public HarrisWilson(
            StreetKernel outward, StreetKernel inward, double[] demand, double exponent, double cost, double speed) {
        this.demand = outward.grid().requireValues("demand", demand).clone();
        this.exponent = Bounds.positive("exponent", exponent);
        this.cost = Bounds.positive("cost", cost);
        this.speed = Bounds.notNegative("speed", speed);
        if (speed * cost > 1) {
            throw new IllegalArgumentException("speed must be at most 1 / cost = " + 1 / cost + ": " + speed);
        }
        this.shops = outward.sums();
        this.customers = inward.sums();
        this.attraction = new double[demand.length];
        this.perShop = new double[demand.length];
    }

    /**
     * Revenue of every unit. Money of customers who can reach no shop is not spent.
     *
     * @param floor shop floor by unit, not negative
     * @param revenue receives the revenue
     */
    public void revenue(double[] floor, double[] revenue) {
        for (int j = 0; j < floor.length; j++) {
            attraction[j] = floor[j] > 0 ? Exponential.exp(exponent * Logarithm.log(floor[j])) : 0;
        }
        shops.update(attraction);
        for (int i = 0; i < floor.length; i++) {
            double reached = shops.accessibility(i);
            perShop[i] = reached > 0 ? demand[i] / reached : 0;
        }
        customers.update(perShop);
        for (int j = 0; j < floor.length; j++) {
            revenue[j] = attraction[j] * customers.accessibility(j);
        }
    }

    /**
     * One step.
     *
     * @param floor shop floor by unit, changed
     * @param scratch of the same length
     * @return largest change of a unit's floor over the mean floor
     */
    public double step(double[] floor, double[] scratch) {
        revenue(floor, scratch);
        double largest = 0;
        double sum = 0;
        for (int j = 0; j < floor.length; j++) {
            double change = speed * (scratch[j] - cost * floor[j]);
            floor[j] = Math.max(0, floor[j] + change);
            largest = Math.max(largest, Math.abs(change));
            sum += floor[j];
        }
        return sum > 0 ? largest * floor.length / sum : 0;
    }
}
