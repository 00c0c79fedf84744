package org.wespace.models.future;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What is measured of a city for the tendencies alone. */
enum FutureMeasure implements Measure {
    /** Use of floor over the week. */
    FLOOR_HOURS("floor_hours_used", "1", "Floor-hours in use over floor-hours there are, of all uses."),
    /** Ages side by side. */
    AGE_MIX("age_mix", "1", "Mean entropy of the decades in which the floor of a unit was built, weighted by floor."),
    /** Form and function. */
    USE_CORRELATION(
            "use_correlation",
            "1",
            "Rank correlation of the floor of each use and unit now with that at the start, where there is some now or "
                    + "was then."),
    /** Left behind. */
    ABANDONED("abandoned_units", "units", "Units with floor in which nobody lives or works."),
    /** Trade becomes leisure. */
    LEISURE_FLOOR("leisure_floor_share", "1", "Share of leisure in the floor of shops and leisure."),
    /** Crowded links. */
    FLOW_GINI("flow_gini", "1", "Gini index of the traffic in the busiest hour over all links."),
    /** Side streets. */
    OUT_OF_THE_WAY(
            "out_of_the_way", "1", "Share of leisure visits to the half of the venues with the lowest centrality."),
    /** Sameness. */
    SAME_CHOICE("same_choice", "1", "Chance that two leisure visits are to one venue."),
    /** Needs met online. */
    ONLINE_NEEDS("online_needs", "1", "Share of the needs for health, school and counters that are met online."),
    /** Price of going. */
    MONEY_A_KILOMETRE("money_per_km", "money/km", "Fares and running costs of all ways over their kilometres."),
    /** Time of going. */
    MINUTES_A_KILOMETRE("minutes_per_km", "min/km", "Minutes of all ways over their kilometres."),
    /** Both. */
    COST_A_KILOMETRE(
            "cost_per_km",
            "money/km",
            "Money of all ways, and their time at the value of time, over their kilometres."),
    /** Unequal reach. */
    ACCESS_GINI("job_access_gini", "1", "Gini index over residents of jobs within reach, each worth exp(-.2 km).");

    private final MeasureEntry entry;

    FutureMeasure(String id, String unit, String definition) {
        this.entry = new MeasureEntry(MeasureFamily.CITY, id, unit, definition, "state of the simulation");
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}
