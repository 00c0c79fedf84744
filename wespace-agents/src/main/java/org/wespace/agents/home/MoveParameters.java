package org.wespace.agents.home;

/**
 * Who moves home, and how.
 *
 * <p>Nested logit in three levels: staying or moving, the tenure form, and unit and mode together. A looker moves with
 * the chance {@code 1 / (1 + exp(cost - moveScale (I - V)))}, I being the inclusive value of all homes on offer and V
 * the value of staying. With {@code moveScale} 0 everybody is as likely to move, and homes settle down to exactly the
 * logit over homes; above 0 those who live badly move more often, so the city settles into somewhat steeper differences
 * than the logit alone.
 *
 * @param movesPerYear share of residents who move in a year, in (0, 1)
 * @param lookFactor those who look around for each of those who move, above 1
 * @param moveScale coefficient of what a move gains, in [0, 1]
 * @param tenureNest coefficient of the homes within a tenure form, in (0, 1]
 * @param tries homes that a mover bids for in one tick before staying put, 1 to 100
 * @param leastSquareMetres smallest home that anybody asks for, positive
 * @param leastShare least part of the floor they ask for that movers take where no more is free, in (0, 1]
 */
public record MoveParameters(
        double movesPerYear,
        double lookFactor,
        double moveScale,
        double tenureNest,
        int tries,
        double leastSquareMetres,
        double leastShare) {

    private static final double MONTHS = 12;
    /** Half of what one asks for: an assumption. */
    private static final double HALF = 0.5;

    public MoveParameters {
        HomeTastes.require(movesPerYear > 0 && movesPerYear < 1, "movesPerYear", "in (0, 1)", movesPerYear);
        HomeTastes.require(
                lookFactor > 1 && lookFactor * movesPerYear <= MONTHS,
                "lookFactor",
                "above 1 and at most 12 / movesPerYear",
                lookFactor);
        HomeTastes.require(moveScale >= 0 && moveScale <= 1, "moveScale", "in [0, 1]", moveScale);
        HomeTastes.require(tenureNest > 0 && tenureNest <= 1, "tenureNest", "in (0, 1]", tenureNest);
        HomeTastes.require(tries >= 1 && tries <= 100, "tries", "1 to 100", tries);
        HomeTastes.require(
                leastSquareMetres > 0 && leastSquareMetres <= 1000,
                "leastSquareMetres",
                "positive and at most 1000",
                leastSquareMetres);
        HomeTastes.require(leastShare > 0 && leastShare <= 1, "leastShare", "in (0, 1]", leastShare);
    }

    /** Movers who take half of the floor they ask for where no more is free. */
    public MoveParameters(
            double movesPerYear,
            double lookFactor,
            double moveScale,
            double tenureNest,
            int tries,
            double leastSquareMetres) {
        this(movesPerYear, lookFactor, moveScale, tenureNest, tries, leastSquareMetres, HALF);
    }

    /**
     * A tenth of the residents a year (a round figure for household moves), and assumptions: two look around for each
     * who moves, a fifth of the gain counts, tenure forms are half as alike as homes of one form, five tries, homes of
     * 5 square metres or more, and of half the floor asked for where no more is free.
     */
    public static MoveParameters standard() {
        return new MoveParameters(0.10, 2, 0.2, 0.5, 5, 5);
    }

    /** The same with everybody as likely to move, for comparison with the expected city. */
    public MoveParameters withMoveScale(double scale) {
        return new MoveParameters(movesPerYear, lookFactor, scale, tenureNest, tries, leastSquareMetres, leastShare);
    }

    /** The same with another share of residents who move in a year. */
    public MoveParameters withMovesPerYear(double share) {
        return new MoveParameters(share, lookFactor, moveScale, tenureNest, tries, leastSquareMetres, leastShare);
    }

    /** Share of residents who look around in a month. */
    public double lookShare() {
        return movesPerYear * lookFactor / MONTHS;
    }
}
