package org.wespace.agents.land;

import java.util.Arrays;
import org.wespace.core.grid.Grid;

/**
 * What it costs to build in each unit, and what open land is worth to its farmer: fixed over a run. Immutable.
 *
 * <p>A builder on a square metre of plot earns {@code p h - c h^gamma} by h square metres of floor, p the rent over the
 * {@link RentScale}; the best is {@code h* = (p / (c gamma))^(1 / (gamma - 1))} and leaves the land {@code (1 - 1 /
 * gamma) p h*}. Costs and land values are money of a month over the reference rent.
 */
public final class LandCosts {

    private final RentScale scale;
    private final double[] cost;
    private final double agriculturalRent;

    private LandCosts(RentScale scale, double[] cost, double agriculturalRent) {
        Check.that(agriculturalRent >= 0, "agriculturalRent", agriculturalRent, "not negative");
        this.scale = scale;
        this.cost = cost;
        this.agriculturalRent = agriculturalRent;
    }

    /**
     * The same cost everywhere.
     *
     * @param cost c, positive
     * @param agriculturalRent money of a month over the reference rent for a square metre of ground, not negative;
     *     infinite if nothing is ever to be opened up
     */
    public static LandCosts uniform(Grid grid, RentScale scale, double cost, double agriculturalRent) {
        Check.that(cost > 0 && cost < Double.POSITIVE_INFINITY, "cost", cost, "positive and finite");
        double[] costs = new double[grid.unitCount()];
        Arrays.fill(costs, cost);
        return new LandCosts(scale, costs, agriculturalRent);
    }

    /**
     * Costs by which the city as it stands is what builders would have built at its rents, so that change comes from
     * change of rents; a unit without floor costs what gives the mean density of the city at the reference rent.
     *
     * <p>Agricultural rent is the mean land value of the units next to the built-up city, times the share of
     * {@link LandParameters.Edge}.
     *
     * @throws IllegalArgumentException if no unit has both floor for homes, offices or shops and ground under plots
     */
    public static LandCosts calibrated(Land land, RentScale scale, LandParameters parameters) {
        Grid grid = land.grid();
        double gamma = parameters.supply().gamma();
        BuilderPrices prices = new BuilderPrices(land, scale, parameters.edge().rentGradient());
        prices.update();
        double[] costs = new double[grid.unitCount()];
        double floor = 0;
        double plots = 0;
        for (int unit = 0; unit < costs.length; unit++) {
            double standing = land.realSquareMetres(land.floor().total(unit));
            double plot = land.cover().squareMetres(Cover.BUILT, unit);
            if (plot > 0 && prices.hasMarket(unit)) {
                costs[unit] = costOf(prices.mean(unit), standing / plot, gamma);
                floor += standing;
                plots += plot;
            }
        }
        if (!(floor > 0)) {
            throw new IllegalArgumentException(
                    "to know what building costs, some unit must have floor of homes, offices or shops and plots");
        }
        double elsewhere = costOf(1, floor / plots, gamma);
        for (int unit = 0; unit < costs.length; unit++) {
            costs[unit] = costs[unit] > 0 ? costs[unit] : elsewhere;
        }
        double edge = edgeValue(land, prices, costs, gamma);
        double value = Double.isNaN(edge) ? landValue(1, floor / plots, elsewhere, gamma) : edge;
        LandParameters.Edge open = parameters.edge();
        return new LandCosts(scale, costs, value * open.plotShare() * open.agriculturalShare());
    }

    private static double edgeValue(Land land, BuilderPrices prices, double[] costs, double gamma) {
        double sum = 0;
        int count = 0;
        for (int unit = 0; unit < costs.length; unit++) {
            if (land.cover().counts(Cover.OPEN, unit) > 0
                    && !isBuiltUp(land.cover(), unit)
                    && touchesBuiltUp(land.cover(), unit)) {
                double price = prices.best(unit);
                sum += landValue(price, density(price, costs[unit], gamma), costs[unit], gamma);
                count++;
            }
        }
        return sum / count;
    }

    /** Whether so much of a unit is under plots that it counts as built up. */
    static boolean isBuiltUp(LandCover cover, int unit) {
        return cover.share(Cover.BUILT, unit) >= LandParameters.Edge.BUILT_UP;
    }

    /** Whether one of the eight neighbours of a unit is built up. */
    static boolean touchesBuiltUp(LandCover cover, int unit) {
        return Ring.touches(cover.grid(), unit, other -> isBuiltUp(cover, other));
    }

    /** Floor on a square metre of plot that earns most: {@code (p / (c gamma))^(1 / (gamma - 1))}. */
    public static double density(double price, double cost, double gamma) {
        return StrictMath.pow(price / (cost * gamma), 1 / (gamma - 1));
    }

    /** What a square metre of plot earns with a density: {@code p h - c h^gamma}. */
    public static double landValue(double price, double density, double cost, double gamma) {
        return price * density - cost * StrictMath.pow(density, gamma);
    }

    /** The cost at which a density earns most. */
    private static double costOf(double price, double density, double gamma) {
        return price / (gamma * StrictMath.pow(density, gamma - 1));
    }

    /** What rents are compared with. */
    public RentScale scale() {
        return scale;
    }

    /** Cost c of a unit. */
    public double cost(int unit) {
        return cost[unit];
    }

    /** What a square metre of open ground brings to its farmer in a month, over the reference rent. */
    public double agriculturalRent() {
        return agriculturalRent;
    }
}
