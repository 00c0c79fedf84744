package org.wespace.agents.preset;

/**
 * What firms and residents gain from those around them.
 *
 * @param productivityElasticity elasticity of productivity with respect to the density of presence around, not
 *     negative: .071 in the West (.0709841, Ahlfeldt, Redding, Sturm and Wolf 2015, code of the paper), .08 in China
 *     (wages in developing countries, Ahlfeldt and Pietrostefani 2019); plausible .02 to .10
 * @param productivityDecayPerMinute fall of that gain for each minute between firms, positive: .362 (.36173887,
 *     Ahlfeldt and others 2015); plausible .2 to .6
 * @param amenityElasticity elasticity of amenity with respect to the density of residents around, not negative: .155
 *     (.15527198, the same); plausible 0 to .2
 * @param amenityDecayPerMinute fall of that gain for each minute between homes, positive: .759 (.75946136, with a wide
 *     error of .17, the same); plausible .4 to 1.1
 * @param productionFloorShare share of floor in the costs of firms, in [0, 1): .20 (the same); plausible .1 to .25
 */
public record Agglomeration(
        double productivityElasticity,
        double productivityDecayPerMinute,
        double amenityElasticity,
        double amenityDecayPerMinute,
        double productionFloorShare) {

    public Agglomeration {
        Bounds.notNegative("productivityElasticity", productivityElasticity);
        Bounds.positive("productivityDecayPerMinute", productivityDecayPerMinute);
        Bounds.notNegative("amenityElasticity", amenityElasticity);
        Bounds.positive("amenityDecayPerMinute", amenityDecayPerMinute);
        Bounds.properShare("productionFloorShare", productionFloorShare);
    }

    static Agglomeration of(Column column) {
        return new Agglomeration(column == Column.CHINA ? 0.08 : 0.071, 0.362, 0.155, 0.759, 0.20);
    }
}
