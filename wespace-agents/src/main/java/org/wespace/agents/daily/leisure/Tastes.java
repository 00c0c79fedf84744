package org.wespace.agents.daily.leisure;

import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.Exponential;

/**
 * Private tastes: what each resident thinks of each venue, for good.
 *
 * <p>A sixth of the residents love a venue, a sixth dislike it as much, the others do not care: levels 1, -1 and 0 of
 * {@link #LEVEL} standard deviations, which has mean 0, variance 1 and the same first five moments as the normal
 * distribution, and bounds. Nothing is stored: a taste is drawn by the resident's id and the venue.
 */
final class Tastes {

    /** What one who loves a venue thinks of it, in standard deviations: the square root of 3. */
    static final double LEVEL = Math.sqrt(3);

    private static final int TASTE = Decisions.id("leisure.taste");
    private static final double SIXTH = 1.0 / 6;

    private final ChanceKey key;

    Tastes(Chance chance) {
        this.key = chance.at(0, TASTE);
    }

    /** -1, 0 or 1. */
    int level(int resident, int venue) {
        double uniform = Draws.uniform(key.bits(resident, venue));
        return uniform < SIXTH ? -1 : uniform < 1 - SIXTH ? 0 : 1;
    }

    /**
     * Chance with which a venue that was drawn without regard to taste is kept, by level + 1, for a weight of taste.
     */
    static double[] keep(double weight) {
        return new double[] {Exponential.exp(-2 * weight * LEVEL), Exponential.exp(-weight * LEVEL), 1};
    }
}
