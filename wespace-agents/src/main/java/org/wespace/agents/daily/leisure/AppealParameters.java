package org.wespace.agents.daily.leisure;

import org.wespace.agents.preset.Bounds;

/**
 * What a unit adds to the attraction of its venues. All are assumptions.
 *
 * @param mixBonus logarithm of the attraction that a unit of all uses has over one of a single use, not negative: .5
 * @param equippedShare share of units with digital interactive space, in [0, 1]: .1
 * @param equippedUplift logarithm of the attraction that it adds, not negative: .2
 */
public record AppealParameters(double mixBonus, double equippedShare, double equippedUplift) {

    public AppealParameters {
        Bounds.notNegative("mixBonus", mixBonus);
        Bounds.share("equippedShare", equippedShare);
        Bounds.notNegative("equippedUplift", equippedUplift);
    }

    /** The defaults. */
    public static AppealParameters standard() {
        return new AppealParameters(0.5, 0.1, 0.2);
    }
}
