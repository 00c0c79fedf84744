package org.wespace.agents.preset;

/**
 * Carbon of new floor.
 *
 * @param kilogramsPerSquareMetre carbon of a new m2 of floor in kgCO2, not negative: 450 in China, 500 in the West;
 *     assumption; plausible 300 to 800
 * @param prefabricationSaving share of it that prefabrication saves, in [0, 1]: .10; assumption; plausible .05 to .2
 */
public record Construction(double kilogramsPerSquareMetre, double prefabricationSaving) {

    public Construction {
        Bounds.notNegative("kilogramsPerSquareMetre", kilogramsPerSquareMetre);
        Bounds.share("prefabricationSaving", prefabricationSaving);
    }

    static Construction of(Column column) {
        return new Construction(column == Column.CHINA ? 450 : 500, 0.10);
    }
}
