package org.wespace.agents.daily;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * What residents do in a month, by name. Keys: "purpose", "mode", "channel", "use" of floor; without a key, all
 * purposes but the way to work.
 */
public enum DailyMeasure implements Measure {
    /** Tours. */
    TOURS("tours", "tours/resident/month", "Ways from home to a place and back."),
    /** Distance. */
    TRAVEL("travel", "km/resident/month", "Kilometres travelled, there and back."),
    /** Time on the way. */
    TRAVEL_TIME("travel_time", "min/resident/day", "Minutes on the way, there and back."),
    /** Time online. */
    ONLINE_TIME("online_time", "min/resident/day", "Minutes online, work left out."),
    /** Orders. */
    ORDERS("orders", "orders/resident/month", "Online orders by the channel that brings them."),
    /** Visits. */
    VISITS("visits", "visits/resident/month", "Visits to a use of floor."),
    /** Money spent. */
    SPENDING("spending", "money/resident/month", "Money spent on what a use of floor supplies."),
    /** Concentration of visits. */
    VISIT_GINI("visit_gini", "1", "Gini index over units of the visits to a use of floor."),
    /** Draw of the ten largest places. */
    TOP_PLACES("top_places", "1", "Share of the visits to a use of floor that the ten most visited units have.");

    private static final String SOURCE = "book of the month";

    private final MeasureEntry entry;

    DailyMeasure(String id, String unit, String definition) {
        this.entry = new MeasureEntry(MeasureFamily.CITY, id, unit, definition, SOURCE);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}
