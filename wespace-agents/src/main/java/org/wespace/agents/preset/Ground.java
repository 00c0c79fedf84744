package org.wespace.agents.preset;

/**
 * How buildings, streets, cars and water take up ground; all values are assumptions but the parking space.
 *
 * @param floorAreaRatio floor on a m2 of building plots, positive: 2.5 in a Chinese megacity, 2.0 in a Chinese city of
 *     middle size, 1.2 in a compact European, .4 in a sprawling American city
 * @param roadPerBuilt ground of streets for each m2 of building plots, not negative: .30, in America .35
 * @param greenPerBuilt kept green for each m2 of building plots, not negative: .30 in China and America, .40 in Europe
 * @param carsPerHead cars for each resident, not negative: .20, .25, .50, .80
 * @param parkingPerCar ground of parking for each car in m2, not negative: 27, a space with its aisle; of two spaces a
 *     car one lies on the ground
 * @param treeSink carbon that tree cover takes up in tC per ha and year, not negative: 2.8 in the West (Nowak and
 *     others 2013), 2.0 in China (assumption after Tang and others 2016)
 * @param waterShare share of the ground that is water, in [0, 1): .03, .03, .03, .05
 */
public record Ground(
        double floorAreaRatio,
        double roadPerBuilt,
        double greenPerBuilt,
        double carsPerHead,
        double parkingPerCar,
        double treeSink,
        double waterShare) {

    public Ground {
        Bounds.positive("floorAreaRatio", floorAreaRatio);
        Bounds.notNegative("roadPerBuilt", roadPerBuilt);
        Bounds.notNegative("greenPerBuilt", greenPerBuilt);
        Bounds.notNegative("carsPerHead", carsPerHead);
        Bounds.notNegative("parkingPerCar", parkingPerCar);
        Bounds.notNegative("treeSink", treeSink);
        Bounds.properShare("waterShare", waterShare);
    }

    /** Share of settled ground that is building plots, in (0, 1]; streets and green beside them make up the rest. */
    public double plotShare() {
        return 1 / (1 + roadPerBuilt + greenPerBuilt);
    }

    /** Share of settled ground that is streets, in [0, 1). */
    public double streetShare() {
        return roadPerBuilt * plotShare();
    }

    static Ground of(Preset preset) {
        return switch (preset) {
            case CN_MEGA -> new Ground(2.5, 0.30, 0.30, 0.20, 27, 2.0, 0.03);
            case CN_MID -> new Ground(2.0, 0.30, 0.30, 0.25, 27, 2.0, 0.03);
            case EU_COMPACT -> new Ground(1.2, 0.30, 0.40, 0.50, 27, 2.8, 0.03);
            case US_SPRAWL -> new Ground(0.4, 0.35, 0.30, 0.80, 27, 2.8, 0.05);
        };
    }
}
