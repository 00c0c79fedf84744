package org.wespace.agents.carbon;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * The carbon of a city, by name, at the rate of a year. Keys that tell values of one measure apart: "scope" (1 to 3),
 * "line", "function", "class" (income class, 0 the poorest), "ring" (kilometres from the largest centre).
 */
public enum CarbonMeasure implements Measure {
    /** All carbon. */
    CARBON("carbon", "tCO2e/year", "Carbon of all lines of the ledger, in real persons, what trees bind taken off."),
    /** Carbon a head. */
    CARBON_PER_HEAD("carbon_per_head", "kgCO2e/resident/year", "Carbon of all lines, per resident."),
    /** Carbon of floor. */
    CARBON_PER_M2("carbon_per_m2", "kgCO2e/m2/year", "Carbon of all lines, per square metre of floor of any use."),
    /** Carbon by scope. */
    CARBON_OF_SCOPE(
            "carbon_of_scope",
            "kgCO2e/resident/year",
            "Carbon by scope: 1 emitted in the city, 2 by power plants for it, 3 elsewhere for its sake."),
    /** Carbon by source. */
    CARBON_OF_LINE("carbon_of_line", "kgCO2e/resident/year", "Carbon by source, a line of the ledger."),
    /** Carbon by purpose. */
    CARBON_OF_FUNCTION("carbon_of_function", "kgCO2e/resident/year", "Carbon by what it is emitted for."),
    /** Carbon by income. */
    CARBON_OF_CLASS("carbon_of_class", "kgCO2e/resident/year", "Carbon of residents of an income class, per head."),
    /** Carbon by distance. */
    CARBON_OF_RING(
            "carbon_of_ring",
            "kgCO2e/resident/year",
            "Carbon of residents by the distance of their homes from the largest centre, per head."),
    /** Change with distance. */
    CARBON_GRADIENT(
            "carbon_gradient",
            "kgCO2e/resident/year/km",
            "Slope of carbon a head on the distance of homes from the largest centre: least squares over residents."),
    /** Sink. */
    CARBON_SINK_SHARE("carbon_sink_share", "1", "What trees bind over all that is emitted.");

    private static final String SOURCE =
            "ledger of the simulation; scopes after Fong and others (2014), Global Protocol for Community-Scale "
                    + "Greenhouse Gas Inventories";

    private final MeasureEntry entry;

    CarbonMeasure(String id, String unit, String definition) {
        this.entry = new MeasureEntry(MeasureFamily.CITY, id, unit, definition, SOURCE);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}
