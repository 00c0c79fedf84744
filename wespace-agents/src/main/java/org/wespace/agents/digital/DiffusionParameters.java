package org.wespace.agents.digital;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Trait;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.resident.synthesis.Shares;

/**
 * How digital services spread.
 *
 * @param curve of those who will ever use them
 * @param start share of residents who use them at first, in all classes together
 * @param ceiling share of residents who will ever use them, in all classes together, not below {@code start}
 * @param classes how income classes differ
 * @param decayPerKilometre decay of contacts with distance along streets; finite, not negative
 * @param everyTicks months from step to step, at least 1
 */
public record DiffusionParameters(
        BassCurve curve, double start, double ceiling, ClassShares classes, double decayPerKilometre, int everyTicks) {

    public DiffusionParameters {
        requireShare("start", start);
        requireShare("ceiling", ceiling);
        if (start > ceiling) {
            throw new IllegalArgumentException("start must not be above the ceiling: " + start + ", " + ceiling);
        }
        if (!(decayPerKilometre >= 0) || Double.isInfinite(decayPerKilometre)) {
            throw new IllegalArgumentException(
                    "decayPerKilometre must be finite and not negative: " + decayPerKilometre);
        }
        if (everyTicks < 1) {
            throw new IllegalArgumentException("everyTicks must be at least 1: " + everyTicks);
        }
    }

    /**
     * What each income class has, the poorest first.
     *
     * @param start share of a class who use digital services at first; {@link Traits#INCOME_CLASSES} of them, in [0, 1]
     * @param ceiling share of a class who will ever use them, not below {@code start}
     */
    public record ClassShares(double[] start, double[] ceiling) {

        public ClassShares {
            start = start.clone();
            ceiling = ceiling.clone();
            if (start.length != Traits.INCOME_CLASSES || ceiling.length != Traits.INCOME_CLASSES) {
                throw new IllegalArgumentException("there must be " + Traits.INCOME_CLASSES + " income classes: "
                        + start.length + ", " + ceiling.length);
            }
            for (int k = 0; k < start.length; k++) {
                requireShare("start of class " + k, start[k]);
                requireShare("ceiling of class " + k, ceiling[k]);
                if (start[k] > ceiling[k]) {
                    throw new IllegalArgumentException(
                            "start of class " + k + " must not be above its ceiling: " + start[k] + ", " + ceiling[k]);
                }
            }
        }

        @Override
        public double[] start() {
            return start.clone();
        }

        @Override
        public double[] ceiling() {
            return ceiling.clone();
        }
    }

    /**
     * Innovation .03 and imitation .38 a year, the means over 213 applications of F. Sultan, J. U. Farley, D. R.
     * Lehmann (1990), A meta-analysis of applications of diffusion models, doi:10.1177/002224379002700107. Start .704,
     * the share of Chinese who used the internet in December 2020, as the WeSpace 2.0 report (2022) has it. All else is
     * assumption: ceiling .96, classes from .50 to .88 at first and .90 to .99 in the end, contacts that fall by a
     * factor of e in 2 km, a step a year.
     */
    public static DiffusionParameters standard() {
        return new DiffusionParameters(
                new BassCurve(0.03, 0.38),
                0.704,
                0.96,
                new ClassShares(new double[] {0.50, 0.66, 0.776, 0.88}, new double[] {0.90, 0.96, 0.99, 0.99}),
                0.5,
                12);
    }

    /** With another share at first, and the classes' shares changed by the same factor where that is below 1. */
    public DiffusionParameters withStart(double share) {
        double factor = share / start;
        double[] starts = classes.start();
        for (int k = 0; k < starts.length; k++) {
            starts[k] = Math.min(classes.ceiling[k], starts[k] * factor);
        }
        ClassShares changed = new ClassShares(starts, classes.ceiling);
        return new DiffusionParameters(curve, share, ceiling, changed, decayPerKilometre, everyTicks);
    }

    /**
     * Share of a class who use digital services at first, between equal access and access by class: the strength of
     * {@link Mechanism#DIGITAL_DIVIDE} is the weight of the class.
     */
    public double start(int incomeClass, Switches switches) {
        return between(start, classes.start[incomeClass], switches);
    }

    /** Share of a class who will ever use digital services; as {@link #start(int, Switches)}. */
    public double ceiling(int incomeClass, Switches switches) {
        return between(ceiling, classes.ceiling[incomeClass], switches);
    }

    /** The shares at first, for synthesis. */
    public Shares startShares(Switches switches) {
        if (!switches.on(Mechanism.DIGITAL_DIVIDE)) {
            return Shares.yes(start);
        }
        double[] shares = new double[Traits.INCOME_CLASSES];
        for (int k = 0; k < shares.length; k++) {
            shares[k] = start(k, switches);
        }
        return Shares.yesGiven(Trait.INCOME, shares);
    }

    private static double between(double equal, double own, Switches switches) {
        double strength = switches.strength(Mechanism.DIGITAL_DIVIDE);
        return strength == 0 ? equal : strength == 1 ? own : equal + strength * (own - equal);
    }

    private static void requireShare(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(name + " must be in [0, 1]: " + share);
        }
    }
}
