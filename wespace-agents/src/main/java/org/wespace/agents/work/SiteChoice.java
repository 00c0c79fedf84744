package org.wespace.agents.work;

import java.util.function.IntToLongFunction;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.FirmAttraction;
import org.wespace.agents.rule.RuleGuard;
import org.wespace.core.chance.Draws;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.RuleException;

/**
 * The logit of one sector over all units with places for it: {@code places^s exp(scale ln profit)}, as running sums
 * that draws search.
 *
 * <p>Opening a sector costs O(units), a draw O(log units). Memory: 8 bytes a unit. Draws are safe from many threads.
 */
final class SiteChoice {

    private final FirmAttraction attraction;
    private final CityView city;
    private final FirmParameters parameters;
    private final double[] running;
    private double total;

    SiteChoice(FirmAttraction attraction, CityView city, FirmParameters parameters, int units) {
        this.attraction = attraction;
        this.city = city;
        this.parameters = parameters;
        this.running = new double[units];
    }

    /**
     * Turns to a sector.
     *
     * @param places free places of a unit; where there are none the rule is not asked
     * @return whether there is any unit to be drawn
     */
    boolean open(Sector sector, IntToLongFunction places, ParallelLoop loop) {
        double scale = parameters.choiceScale();
        loop.run(running.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                long offer = places.applyAsLong(unit);
                running[unit] = offer > 0 ? scale * logProfit(sector, unit) : Double.NEGATIVE_INFINITY;
            }
        });
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : running) {
            largest = Math.max(largest, value);
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            return false;
        }
        // Relative to the best unit, so that no profit is too large or too small for an exponential.
        double best = largest;
        loop.run(running.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                double value = running[unit];
                running[unit] = value == Double.NEGATIVE_INFINITY
                        ? 0
                        : size(places.applyAsLong(unit)) * StrictMath.exp(value - best);
            }
        });
        total = 0;
        for (int unit = 0; unit < running.length; unit++) {
            total += running[unit];
            running[unit] = total;
        }
        return true;
    }

    private double size(long offer) {
        double exponent = parameters.sizeExponent();
        if (exponent == 0) {
            return 1;
        }
        return exponent == 1 ? offer : StrictMath.pow(offer, exponent);
    }

    private double logProfit(Sector sector, int unit) {
        double value;
        try {
            value = attraction.logProfit(sector, unit, city);
        } catch (RuntimeException e) {
            throw RuleGuard.failed(attraction, RuleException.NONE, unit, city.tick(), e);
        }
        if (!(value < Double.POSITIVE_INFINITY)) {
            double wrong = value;
            return RuleGuard.logUtility(attraction, RuleException.NONE, unit, city.tick(), () -> wrong);
        }
        return value;
    }

    /** Draws a unit of the sector that is open. */
    int draw(long bits) {
        // Below the total, also where the product rounds up to it, so that the unit found has a weight.
        double target = Math.min(Draws.uniform(bits) * total, Math.nextDown(total));
        int low = 0;
        int high = running.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (running[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
