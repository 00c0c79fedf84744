package org.wespace.core.choice;

import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Impedance;

/**
 * The plain form of a decay field: looks at every unit for every question.
 *
 * <p>Works on any {@link Impedance} and in the logarithm, so that no distance is too long. Cost O(units) for each
 * accessibility and each draw. It is the reference that the fast fields are tested against, and their way out where a
 * number would underflow.
 */
public final class DenseDecayField implements DecayField {

    private final Impedance impedance;
    private final Grid grid;
    private final double decay;
    private final boolean inward;
    private final double[] mass;

    private DenseDecayField(Impedance impedance, double decayPerMinute, boolean inward) {
        this.impedance = impedance;
        this.grid = impedance.grid();
        this.decay = Masses.requireDecay(decayPerMinute);
        this.inward = inward;
        this.mass = new double[grid.unitCount()];
    }

    /** A field that looks from origins to destinations; all masses are 0 until {@link #update}. */
    public static DenseDecayField outward(Impedance impedance, double decayPerMinute) {
        return new DenseDecayField(impedance, decayPerMinute, false);
    }

    /** A field that looks back from destinations to origins: time runs from the chosen unit to the chooser. */
    public static DenseDecayField inward(Impedance impedance, double decayPerMinute) {
        return new DenseDecayField(impedance, decayPerMinute, true);
    }

    @Override
    public Grid grid() {
        return grid;
    }

    @Override
    public void update(double[] newMass) {
        System.arraycopy(Masses.require(grid, newMass), 0, mass, 0, mass.length);
    }

    @Override
    public double accessibility(int from) {
        double sum = 0;
        for (int to = 0; to < mass.length; to++) {
            if (mass[to] > 0) {
                sum += mass[to] * discount(minutes(from, to));
            }
        }
        return sum;
    }

    @Override
    public double logAccessibility(int from) {
        double nearest = nearest(from);
        return nearest == Double.POSITIVE_INFINITY
                ? Double.NEGATIVE_INFINITY
                : StrictMath.log(sum(from, nearest)) - decay * nearest;
    }

    /** Mean minutes from a unit to what is chosen from it; NaN where nothing can be reached. */
    public double meanMinutes(int from) {
        double nearest = nearest(from);
        double weighted = 0;
        for (int to = 0; to < mass.length; to++) {
            double minutes = minutes(from, to);
            if (mass[to] > 0 && minutes < Double.POSITIVE_INFINITY) {
                weighted += minutes * mass[to] * discount(minutes - nearest);
            }
        }
        return weighted / sum(from, nearest);
    }

    @Override
    public int draw(int from, long bits) {
        double nearest = nearest(from);
        if (nearest == Double.POSITIVE_INFINITY) {
            throw new NoReachableMassException(grid, from);
        }
        double target = Uniforms.full(bits) * sum(from, nearest);
        int chosen = Grid.NONE;
        double sum = 0;
        for (int to = 0; to < mass.length && sum <= target; to++) {
            double weight = weight(from, to, nearest);
            if (weight > 0) {
                sum += weight;
                chosen = to;
            }
        }
        return chosen;
    }

    private double minutes(int from, int to) {
        return inward ? impedance.minutes(to, from) : impedance.minutes(from, to);
    }

    /** Weight of a unit relative to a unit mass at the nearest minutes, which keeps the sum of weights positive. */
    private double weight(int from, int to, double nearest) {
        return mass[to] > 0 ? mass[to] * discount(minutes(from, to) - nearest) : 0;
    }

    /** Zero beyond a closed link, also without decay. */
    private double discount(double minutes) {
        return minutes == Double.POSITIVE_INFINITY ? 0 : StrictMath.exp(-decay * minutes);
    }

    private double nearest(int from) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int to = 0; to < mass.length; to++) {
            if (mass[to] > 0) {
                nearest = Math.min(nearest, minutes(from, to));
            }
        }
        return nearest;
    }

    private double sum(int from, double nearest) {
        double sum = 0;
        for (int to = 0; to < mass.length; to++) {
            sum += weight(from, to, nearest);
        }
        return sum;
    }
}
