package org.wespace.agents.preset;

/**
 * How far prices move towards balance at once.
 *
 * @param lowest least factor by which a price changes in a round, in (0, 1]: .75 (UrbanSim, default of its supply and
 *     demand step)
 * @param highest largest factor, at least 1: 1.25 (the same)
 * @param rounds rounds in a step, at least 1: 5 (the same)
 */
public record PriceSteps(double lowest, double highest, int rounds) {

    public PriceSteps {
        Bounds.positive("lowest", Bounds.share("lowest", lowest));
        if (!(highest >= 1) || Double.isInfinite(highest)) {
            throw new IllegalArgumentException("highest must be finite and at least 1: " + highest);
        }
        Bounds.atLeast("rounds", 1, rounds);
    }

    static PriceSteps everywhere() {
        return new PriceSteps(0.75, 1.25, 5);
    }
}
