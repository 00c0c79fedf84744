package org.wespace.agents.land;

import java.util.ArrayList;
import java.util.List;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.RuleException;
import org.wespace.core.engine.Tick;

/**
 * Sets the rents of all uses whose demand is known, by one rule.
 *
 * <p>Units without floor of a use keep its rent. No rent falls below a share of the use's mean rent at the start.
 */
public final class RentSetting implements Phase {

    /** Name of this phase. */
    public static final String NAME = "rents";

    private final Rents rents;
    private final FloorStock stock;
    private final RentRule rule;
    private final double lowestShare;
    private final List<Market> markets = new ArrayList<>();

    /** Sets no rents yet: see {@link #add}. */
    public RentSetting(Rents rents, FloorStock stock, RentRule rule, RentParameters parameters) {
        this.rents = rents;
        this.stock = stock;
        this.rule = rule;
        this.lowestShare = parameters.lowestShare();
    }

    /** Lets the rents of a use follow a demand. */
    public RentSetting add(FloorUse use, FloorDemand demand) {
        return add(use, demand, 1);
    }

    /**
     * Lets the rents of a use follow a demand in part.
     *
     * @param strength exponent of each tick's factor, in [0, 1]: 1 follows, 0 leaves the rents as they are
     */
    public RentSetting add(FloorUse use, FloorDemand demand, double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength must be in [0, 1]: " + strength);
        }
        if (markets.stream().anyMatch(market -> market.use == use)) {
            throw new IllegalArgumentException("the rents of use " + use.id() + " follow a demand already");
        }
        if (strength > 0) {
            markets.add(new Market(use, demand, strength, lowestShare * meanRent(use)));
        }
        return this;
    }

    private double meanRent(FloorUse use) {
        double sum = 0;
        double weight = 0;
        for (int unit = 0; unit < stock.grid().unitCount(); unit++) {
            sum += stock.squareMetres(use, unit) * rents.rent(use, unit);
            weight += stock.squareMetres(use, unit);
        }
        return weight > 0 ? sum / weight : 1;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(Tick tick) {
        for (Market market : markets) {
            market.demand.refresh(tick);
            tick.loop().run(rents.grid().unitCount(), ParallelLoop.CHUNK, (chunk, from, to) -> {
                for (int unit = from; unit < to; unit++) {
                    double floor = stock.squareMetres(market.use, unit);
                    if (floor > 0) {
                        rents.set(market.use, unit, next(market, unit, floor, tick.index()));
                    }
                }
            });
        }
    }

    private double next(Market market, int unit, double floor, long tick) {
        double rent = rents.rent(market.use, unit);
        double money = require("demand in money", market.demand.money(unit), unit, tick);
        double taken = require("demand in m2", market.demand.squareMetres(unit), unit, tick);
        double next;
        try {
            next = rule.next(rent, money, taken, floor);
        } catch (RuntimeException e) {
            throw new RuleException(rule.name(), RuleException.NONE, unit, tick, String.valueOf(e.getMessage()), e);
        }
        require("rent", next, unit, tick);
        if (market.strength < 1) {
            next = rent * StrictMath.pow(next / rent, market.strength);
        }
        return Math.max(next, market.lowest);
    }

    private double require(String name, double value, int unit, long tick) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new RuleException(
                    rule.name(),
                    RuleException.NONE,
                    unit,
                    tick,
                    name + " must be finite and not negative: " + value,
                    null);
        }
        return value;
    }

    /** Demand less supply of a use at present rents, over units of either sign, in square metres. */
    public double excess(FloorUse use, double structuralVacancy) {
        double sum = 0;
        for (Market market : markets) {
            for (int unit = 0; market.use == use && unit < rents.grid().unitCount(); unit++) {
                sum += market.demand.money(unit) / rents.rent(use, unit)
                        + market.demand.squareMetres(unit)
                        - stock.squareMetres(use, unit) * (1 - structuralVacancy);
            }
        }
        return sum;
    }

    private record Market(FloorUse use, FloorDemand demand, double strength, double lowest) {}
}
