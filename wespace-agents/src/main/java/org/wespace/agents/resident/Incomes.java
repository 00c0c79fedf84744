package org.wespace.agents.resident;

/**
 * What the residents of each income class earn, in money a month.
 *
 * @param monthly income of each class, the poorest first; positive, {@link Traits#INCOME_CLASSES} of them
 */
public record Incomes(double[] monthly) {

    public Incomes {
        monthly = monthly.clone();
        if (monthly.length != Traits.INCOME_CLASSES) {
            throw new IllegalArgumentException(
                    "there must be " + Traits.INCOME_CLASSES + " income classes: " + monthly.length);
        }
        for (double income : monthly) {
            if (!(income > 0) || Double.isInfinite(income)) {
                throw new IllegalArgumentException("income must be positive and finite: " + income);
            }
        }
    }

    /**
     * Four classes of equal size around a mean: .45, .75, 1.05 and 1.75 of it.
     *
     * <p>The spread is an assumption: it gives a Gini index of .26 between the classes.
     */
    public static Incomes around(double mean) {
        return new Incomes(new double[] {0.45 * mean, 0.75 * mean, 1.05 * mean, 1.75 * mean});
    }

    /** Income of a class. */
    public double of(int incomeClass) {
        return monthly[incomeClass];
    }

    /** Mean over classes of equal size. */
    public double mean() {
        double sum = 0;
        for (double income : monthly) {
            sum += income;
        }
        return sum / monthly.length;
    }

    @Override
    public double[] monthly() {
        return monthly.clone();
    }
}
