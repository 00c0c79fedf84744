package org.wespace.agents.home;

import org.wespace.agents.land.FloorStock;
import org.wespace.agents.rule.RuleGuard;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.engine.RuleException;

/** How much floor somebody asks for, and what of it is money spent and what floor taken at any rent. */
final class Dwellings {

    private final long least;
    private final double leastShare;

    Dwellings(MoveParameters moves) {
        this.least = Math.max(1, FloorStock.counts(moves.leastSquareMetres()));
        this.leastShare = moves.leastShare();
    }

    /** The least that somebody who asks for so much takes where no more is free, in counts. */
    int accepted(int asked) {
        return (int) Math.min(asked, Math.max(least, (long) Math.ceil(leastShare * asked)));
    }

    /** Floor asked for, in counts of {@link FloorStock}: at least the least, at most what a resident's column holds. */
    int asked(TenureForm form, double income, double floorShare, double rent, long resident, int unit, long tick) {
        double squareMetres = squareMetres(form, income, floorShare, rent, resident, unit, tick);
        double counts = Math.min(Short.MAX_VALUE, squareMetres * FloorStock.PER_SQUARE_METRE);
        return (int) Math.max(least, Math.round(counts));
    }

    /** Floor asked for, before it is bounded. */
    static double squareMetres(
            TenureForm form, double income, double floorShare, double rent, long resident, int unit, long tick) {
        double value;
        try {
            value = form.squareMetres(income, floorShare, rent);
        } catch (RuntimeException e) {
            throw RuleGuard.failed(form, resident, unit, tick, e);
        }
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new RuleException(
                    form.name(), resident, unit, tick, "floor must be finite and not negative, in m2: " + value, null);
        }
        return value;
    }

    /**
     * Money that is spent whatever the rent, if {@code once} is the floor asked for at a rent and {@code twice} that at
     * double the rent: exact where floor is {@code money / rent + fixed}.
     */
    static double money(double once, double twice, double rent) {
        return Math.max(0, 2 * rent * (once - twice));
    }

    /** Floor that is taken whatever the rent, likewise. */
    static double fixed(double once, double twice) {
        return Math.max(0, 2 * twice - once);
    }
}
