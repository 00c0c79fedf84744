package org.wespace.agents.preset;

/**
 * Size and shape of a city; all values are assumptions.
 *
 * @param persons persons with a job whom the residents stand for, positive: 10 million in a Chinese megacity, 1.5
 *     million in a Chinese city of middle size, .6 million in a compact European, 1.5 million in a sprawling American
 *     city
 * @param side units along the side of the grid, at least 1: 128, 80, 64, 160
 * @param unitMetres side of a unit in metres, positive: 500
 * @param gradientPerKilometre fall of the logarithm of the density of residents with distance from a centre, not
 *     negative: .12, .25, .30, .08
 * @param centres number of centres, at least 1: 7, 4, 4, 7
 * @param spacingKilometres distance between neighbouring centres, positive: 11, 7, 5, 16
 * @param compactness share of ground away from the centres that is settled and not left open, in [0, 1]: 1, 1, 1, .7
 */
public record Form(
        double persons,
        int side,
        double unitMetres,
        double gradientPerKilometre,
        int centres,
        double spacingKilometres,
        double compactness) {

    public Form {
        Bounds.positive("persons", persons);
        Bounds.atLeast("side", 1, side);
        Bounds.positive("unitMetres", unitMetres);
        Bounds.notNegative("gradientPerKilometre", gradientPerKilometre);
        Bounds.atLeast("centres", 1, centres);
        Bounds.positive("spacingKilometres", spacingKilometres);
        Bounds.share("compactness", compactness);
    }

    static Form of(Preset preset) {
        return switch (preset) {
            case CN_MEGA -> new Form(10_000_000, 128, 500, 0.12, 7, 11, 1);
            case CN_MID -> new Form(1_500_000, 80, 500, 0.25, 4, 7, 1);
            case EU_COMPACT -> new Form(600_000, 64, 500, 0.30, 4, 5, 1);
            case US_SPRAWL -> new Form(1_500_000, 160, 500, 0.08, 7, 16, 0.7);
        };
    }
}
