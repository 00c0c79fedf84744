package org.wespace.models.daily;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What models of daily life measure besides what is measured of every city. Keys: "class" of income, 0 the poorest. */
enum DailyModelMeasure implements Measure {
    /** Streets with shops. */
    SHOP_UNITS("shop_units", "units", "Micro-units that hold floor of shops."),
    /** Sales and floor. */
    SALES_PER_FLOOR(
            "sales_per_floor", "money/m2/month", "What shops sell, over their floor, vacant floor of shops too."),
    /** Users. */
    ADOPTION("adoption", "1", "Share of the residents with digital services, of all or of an income class."),
    /** Users between classes. */
    ADOPTION_GAP("adoption_gap", "1", "Share of users in the richest income class less that in the poorest."),
    /** Users between units. */
    ADOPTION_THEIL("adoption_theil", "1", "Theil index between units of the share of residents with digital services."),
    /** Time and money by class. */
    SERVICE_COST(
            "service_cost", "money/resident/month", "Time and money spent on services, of all or of an income class."),
    /** Time and money between classes. */
    CLASS_COST_RATIO(
            "class_cost_ratio", "1", "Time and money spent on services by the poorest class over that by the richest.");

    private final MeasureEntry entry;

    DailyModelMeasure(String id, String unit, String definition) {
        this.entry = new MeasureEntry(MeasureFamily.CITY, id, unit, definition, "state of the simulation");
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}
