package org.wespace.agents.home;

import java.util.function.IntToDoubleFunction;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.RuleGuard;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.choice.Exponential;
import org.wespace.core.engine.RuleException;

/**
 * What draws a class of residents to the homes of each unit, before the way to work: {@code size^s exp(eps ln U)}.
 *
 * <p>Shared by the residents' choice and its mean-field twin. Source: E4 after McFadden, "Modelling the choice of
 * residential location" (1978), and Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015).
 *
 * @param utility what a home is worth
 * @param choiceScale scale eps of the choice (Frechet shape), positive
 * @param sizeExponent exponent s of the size of a unit's offer, in [0, 1]: 0 where a unit is one alternative whatever
 *     it offers, 1 where each home on offer is one
 */
public record HomeMasses(HomeUtility utility, double choiceScale, double sizeExponent) {

    /** Largest logarithm of a mass: sums of masses along lines stay far below what a double holds. */
    private static final double LARGEST_EXPONENT = 600;

    public HomeMasses {
        if (!(choiceScale > 0)) {
            throw new IllegalArgumentException("choiceScale must be positive: " + choiceScale);
        }
        if (!(sizeExponent >= 0 && sizeExponent <= 1)) {
            throw new IllegalArgumentException("sizeExponent must be in [0, 1]: " + sizeExponent);
        }
    }

    /**
     * Fills in the mass of every unit of [from, to).
     *
     * @param size homes or floor on offer in a unit; where it is 0 the mass is 0 and the rule is not asked
     * @param resident id of a resident of the class, for messages, or
     *     {@link org.wespace.core.engine.RuleException#NONE}
     */
    public void fill(
            Offer of, IntToDoubleFunction size, CityView city, long resident, double[] mass, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            double offer = size.applyAsDouble(unit);
            mass[unit] =
                    offer > 0 ? sizeWeight(offer) * Exponential.exp(choiceScale * log(of, unit, city, resident)) : 0;
        }
    }

    private double log(Offer of, int unit, CityView city, long resident) {
        double value;
        try {
            value = utility.logUtility(of.who(), of.form(), unit, city);
        } catch (RuntimeException e) {
            throw RuleGuard.failed(utility, resident, unit, city.tick(), e);
        }
        if (!(value < Double.POSITIVE_INFINITY)) {
            double wrong = value;
            return RuleGuard.logUtility(utility, resident, unit, city.tick(), () -> wrong);
        }
        if (choiceScale * value > LARGEST_EXPONENT) {
            throw new RuleException(
                    utility.name(),
                    resident,
                    unit,
                    city.tick(),
                    "a log utility must be at most " + LARGEST_EXPONENT / choiceScale
                            + ", for chances go by its exponential: " + value,
                    null);
        }
        return value;
    }

    /** Factor of a unit that offers so many homes, or so much floor. */
    public double sizeWeight(double offer) {
        if (sizeExponent == 0) {
            return 1;
        }
        return sizeExponent == 1 ? offer : StrictMath.pow(offer, sizeExponent);
    }

    /**
     * A form of home as a class of residents considers it.
     *
     * @param who the residents
     * @param form the form
     */
    public record Offer(HomeSeeker who, TenureForm form) {}
}
