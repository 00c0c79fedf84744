package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Traits;

/**
 * What each number of days at home is worth to somebody whose work can be done there.
 *
 * <p>{@code V(n) = constant_n + perMinute * minutes * n + income_n + household_n + floor * ln(m2 / reference) [n >= 1]
 * - quota_n}, with the minutes of the way to work, and {@code V} counted against no day at home. Form after the model
 * of telecommute frequency that ActivitySim carries for SEMCOG (south-east Michigan).
 *
 * @param constants constant of 0 to 5 days
 * @param perMinute utility of each day on which a way to work of one minute is spared, not negative
 * @param income summand by income class, the poorest first, and days
 * @param household summand by days for residents of a household of three or more
 * @param floor weight of the log of home floor, for any number of days but none
 * @param referenceSquareMetres home floor that neither helps nor hinders, positive
 * @param quota what employers take off by days: finite, not negative, or positive infinity where they forbid it; 0 for
 *     no day
 */
public record HomeDaysUtility(
        double[] constants,
        double perMinute,
        double[][] income,
        double[] household,
        double floor,
        double referenceSquareMetres,
        double[] quota) {

    static final int CHOICES = CommuteKernels.WEEK + 1;

    private static final int FAMILY = 3;

    public HomeDaysUtility {
        constants = finite("constants", constants);
        household = finite("household", household);
        quota = byDays("quota", quota);
        if (income.length != Traits.INCOME_CLASSES) {
            throw new IllegalArgumentException(
                    "income must have " + Traits.INCOME_CLASSES + " classes: " + income.length);
        }
        income = copy(income);
        if (!(perMinute >= 0) || Double.isInfinite(perMinute)) {
            throw new IllegalArgumentException("perMinute must be finite and not negative: " + perMinute);
        }
        if (!Double.isFinite(floor)) {
            throw new IllegalArgumentException("floor must be finite: " + floor);
        }
        if (!(referenceSquareMetres > 0) || Double.isInfinite(referenceSquareMetres)) {
            throw new IllegalArgumentException(
                    "referenceSquareMetres must be positive and finite: " + referenceSquareMetres);
        }
        for (double value : quota) {
            if (!(value >= 0)) {
                throw new IllegalArgumentException("quota must not be negative: " + value);
            }
        }
        if (quota[0] != 0) {
            throw new IllegalArgumentException("quota of no day at home must be 0: " + quota[0]);
        }
    }

    /**
     * Published coefficients where there are any, assumptions for the rest.
     *
     * <p>From ActivitySim's SEMCOG example (telecommute_frequency_coeffs.csv): .016 for each mile to work at one day,
     * here .0066 for each minute at 40 km/h and, by assumption, for every further day as much; income over 60, 100 and
     * 150 thousand dollars a year, at one, and at two or three days; children of 6 to 12, .517 at two or three days and
     * -.81 at four, here at half their size for all households of three or more, of which half are taken to have such
     * children. Assumptions: the constants, which give survey shares their shape (most hybrid workers have two or three
     * days, and there is a second peak at five; Aksoy et al. 2023) and whose level {@link HybridDays#calibrate} sets;
     * half a unit of utility for each log unit of floor; no quota. The reference floor is the standard model's 36 m2.
     */
    public static HomeDaysUtility standard() {
        return new HomeDaysUtility(
                new double[] {0, -0.9, -0.6, -0.8, -1.6, -1.2},
                0.0066,
                new double[][] {
                    {0, 0, 0, 0, 0, 0},
                    {0, 0.56, 0.389, 0.389, 0, 0},
                    {0, 0.644, 0.193, 0.193, 0, 0},
                    {0, 0.92, 0.765, 0.765, 0, 0}
                },
                new double[] {0, 0, 0.26, 0.26, -0.4, -0.4},
                0.5,
                36,
                new double[CHOICES]);
    }

    /** The same with another quota of the employers. */
    public HomeDaysUtility withQuota(double[] value) {
        return new HomeDaysUtility(constants, perMinute, income, household, floor, referenceSquareMetres, value);
    }

    /** The same with another reference floor. */
    public HomeDaysUtility withReferenceSquareMetres(double value) {
        return new HomeDaysUtility(constants, perMinute, income, household, floor, value, quota);
    }

    /** The part of the utility that does not depend on the way to work or the floor. */
    double base(int traits, int days) {
        double family = Traits.household(traits) >= FAMILY ? household[days] : 0;
        return constants[days] + income[Traits.incomeClass(traits)][days] + family - quota[days];
    }

    /** Most days at home that employers allow. */
    int mostDays() {
        int days = CHOICES - 1;
        while (quota[days] == Double.POSITIVE_INFINITY) {
            days--;
        }
        return days;
    }

    private static double[] finite(String name, double[] values) {
        double[] copy = byDays(name, values);
        for (double value : copy) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(name + " must be finite: " + value);
            }
        }
        return copy;
    }

    private static double[] byDays(String name, double[] values) {
        if (values.length != CHOICES) {
            throw new IllegalArgumentException(name + " must have one value for each of " + CHOICES
                    + " numbers of days, 0 to 5: " + values.length);
        }
        return values.clone();
    }

    private static double[][] copy(double[][] income) {
        return Arrays.stream(income).map(row -> finite("income", row)).toArray(double[][]::new);
    }

    @Override
    public double[] constants() {
        return constants.clone();
    }

    @Override
    public double[][] income() {
        return copy(income);
    }

    @Override
    public double[] household() {
        return household.clone();
    }

    @Override
    public double[] quota() {
        return quota.clone();
    }
}
