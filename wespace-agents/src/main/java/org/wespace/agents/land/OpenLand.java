package org.wespace.agents.land;

import it.unimi.dsi.fastutil.ints.IntArrays;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.grid.UnitMask;

/** Open land that is built on: where developers see more in it than the farmer, the most valuable first. */
final class OpenLand {

    private final Land land;
    private final LandCosts costs;
    private final LandParameters.Edge edge;
    private final double gamma;
    private final BuilderChoice choice;

    /** What the keenest developer sees in a square metre of ground; index: unit. */
    private final double[] value;
    /** Floor on a square metre of plot; index: unit. */
    private final double[] density;

    private final double[][] weights;
    private final int[] order;
    /** Lot that parts units of equal value, so that no side of the city comes first; index: unit. */
    private final long[] lot;

    private int count;
    private final long[] parts = new long[BuilderPrices.USES.size()];

    OpenLand(Land land, LandCosts costs, LandParameters parameters, BuilderChoice choice) {
        this.land = land;
        this.costs = costs;
        this.edge = parameters.edge();
        this.gamma = parameters.supply().gamma();
        this.choice = choice;
        int units = land.grid().unitCount();
        this.value = new double[units];
        this.density = new double[units];
        this.weights = new double[BuilderPrices.USES.size()][units];
        this.order = new int[units];
        this.lot = new long[units];
    }

    /**
     * Finds what is worth more as plots, as the city stands now.
     *
     * @param cap most floor on a square metre of plot
     * @param open where building is allowed
     */
    void rank(ChanceKey key, double cap, UnitMask open) {
        count = 0;
        for (int unit = 0; unit < value.length; unit++) {
            if (open.contains(unit)
                    && land.cover().counts(Cover.OPEN, unit) > 0
                    && choice.isShort(unit)
                    && choice.choose(unit, true)) {
                look(unit, key, cap);
            }
        }
        IntArrays.quickSort(order, 0, count, this::compare);
    }

    private int compare(int one, int other) {
        int byValue = Double.compare(value[other], value[one]);
        int byLot = Long.compare(lot[one], lot[other]);
        return byValue != 0 ? byValue : byLot != 0 ? byLot : Integer.compare(one, other);
    }

    private void look(int unit, ChanceKey key, double cap) {
        double price = choice.best();
        double cost = costs.cost(unit);
        density[unit] = Math.min(cap, LandCosts.density(price, cost, gamma));
        double worth = LandCosts.landValue(price, density[unit], cost, gamma) * edge.plotShare();
        if (edge.developerNoise() > 0) {
            worth *= StrictMath.exp(edge.developerNoise() * key.normal(unit));
        }
        value[unit] = worth;
        lot[unit] = key.bits(unit, 1);
        if (worth > costs.agriculturalRent()) {
            for (int i = 0; i < weights.length; i++) {
                weights[i][unit] = choice.weights()[i];
            }
            order[count++] = unit;
        }
    }

    /**
     * Builds, in order of value, until the budget is used up.
     *
     * @param budget counts of floor for the whole city
     */
    void build(long budget, int year) {
        long left = budget;
        for (int n = 0; n < count && left > 0; n++) {
            left -= build(order[n], left, year);
        }
    }

    /** Opens up ground of a unit and builds on it; returns the floor. */
    private long build(int unit, long most, int year) {
        int open = land.cover().counts(Cover.OPEN, unit);
        int ground = (int) Math.min(open, Math.round(edge.yearlyGround() * LandCover.WHOLE));
        long floor = floorOn(plots(ground), unit);
        if (floor > most) {
            ground = (int) Math.floor(ground * ((double) most / floor));
            floor = Math.min(most, floorOn(plots(ground), unit));
        }
        if (floor == 0) {
            return 0;
        }
        int streets = (int) Math.floor(ground * edge.roadShare());
        land.cover().turn(Cover.OPEN, Cover.BUILT, unit, plots(ground));
        land.cover().turn(Cover.OPEN, Cover.ROAD, unit, streets);
        land.cover().turn(Cover.OPEN, Cover.GREEN, unit, ground - plots(ground) - streets);
        double[] weight = new double[weights.length];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = weights[i][unit];
        }
        WholeParts.split(floor, weight, parts);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] > 0) {
                land.build(BuilderPrices.USES.get(i), unit, parts[i], year);
            }
        }
        return floor;
    }

    private int plots(int ground) {
        return (int) Math.floor(ground * edge.plotShare());
    }

    private long floorOn(int plots, int unit) {
        double metres = land.grid().unitMetres();
        return land.counts(density[unit] * metres * metres * plots / LandCover.WHOLE);
    }
}
