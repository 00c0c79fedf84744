package org.wespace.agents.city.equilibrium;

/**
 * How floor is supplied and rents clear.
 *
 * @param vacancy structural vacancy: share of floor that stands empty when rents clear, in [0, 1)
 * @param homeElasticity elasticity sigma of home floor to its rent, not negative: {@code F = F0 (p / p0)^sigma}, with
 *     floor and rent of the plan
 * @param officeElasticity the same for office floor
 * @param penalty log rent by which one of the two uses must lead the other in a unit before floor passes between homes
 *     and offices, not negative; {@link #NO_CONVERSION} where none does
 * @param step damping f of {@code p <- p (D / S)^f}, in (0, 1]; lowered by itself where demand reacts so strongly that
 *     rents would overshoot
 */
public record FloorMarket(double vacancy, double homeElasticity, double officeElasticity, double penalty, double step) {

    /** Penalty at which floor never passes from one use to the other. */
    public static final double NO_CONVERSION = Double.POSITIVE_INFINITY;

    public FloorMarket {
        if (!(vacancy >= 0 && vacancy < 1)) {
            throw new IllegalArgumentException("vacancy must be in [0, 1): " + vacancy);
        }
        requireElasticity("homeElasticity", homeElasticity);
        requireElasticity("officeElasticity", officeElasticity);
        if (!(penalty >= 0)) {
            throw new IllegalArgumentException("penalty must not be negative: " + penalty);
        }
        if (!(step > 0 && step <= 1)) {
            throw new IllegalArgumentException("step must be in (0, 1]: " + step);
        }
    }

    private static void requireElasticity(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite and >= 0: " + value);
        }
    }

    /** Floor as it stands, structural vacancy .05 (assumption), step .5 (the solver of Ahlfeldt et al. 2015). */
    public static FloorMarket fixed() {
        return new FloorMarket(0.05, 0, 0, NO_CONVERSION, 0.5);
    }

    /** The same with a supply elasticity of homes and offices. */
    public FloorMarket elastic(double homes, double offices) {
        return new FloorMarket(vacancy, homes, offices, penalty, step);
    }

    /** The same with floor that passes between homes and offices at a penalty. */
    public FloorMarket converting(double newPenalty) {
        return new FloorMarket(vacancy, homeElasticity, officeElasticity, newPenalty, step);
    }

    /** The same with another structural vacancy. */
    public FloorMarket withVacancy(double newVacancy) {
        return new FloorMarket(newVacancy, homeElasticity, officeElasticity, penalty, step);
    }

    /** Whether floor passes between homes and offices. */
    public boolean converts() {
        return penalty < NO_CONVERSION;
    }
}
