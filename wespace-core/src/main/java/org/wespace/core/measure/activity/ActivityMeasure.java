package org.wespace.core.measure.activity;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What is measured of activities in pieces, unused space and choices alike. */
public enum ActivityMeasure implements Measure {
    PARTICIPATION("participation", "1", "share of person-days with the activity, 0 to 1", Sources.TIME),
    ACTIVITY_MINUTES("activity_minutes", "min", "minutes per person-day with the activity", Sources.TIME),
    FRAGMENTS("fragments", "1", "N_f: spells of the activity per person-day with it, 1 or more", Sources.TIME),
    FRAGMENTED_SHARE("fragmented_share", "1", "share of person-days with two fragments or more, 0 to 1", Sources.TIME),
    SIZE_EVENNESS("size_evenness", "1", "1 - sum (s_i/S)^2 of the sizes of fragments, 0 to 1 - 1/N_f", Sources.TIME),
    GAP_SHARE(
            "gap_share",
            "1",
            "mean gap between fragments over the span from first beginning to last end, 0 to 1",
            Sources.TIME),
    DAY_SPAN(
            "day_span", "1", "share of the day from first beginning to last end of the activity, 0 to 1", Sources.TIME),
    PLACES("places", "1", "different places of the activity per person-day with it, 1 or more", Sources.SPACE),
    SEVERAL_PLACES_SHARE(
            "several_places_share", "1", "share of person-days with the activity at two places or more", Sources.SPACE),
    PLACE_ENTROPY(
            "place_entropy",
            "nat",
            "-sum p ln p of the time of the activity over places, 0 or more",
            "doi:10.1126/science.1177170 (Song et al. 2010), in nats and of one activity"),
    GYRATION(
            "gyration",
            "m",
            "root mean square distance of the places of the activity from their centre, weighted by minutes",
            "doi:10.1038/nature06958 (Gonzalez, Hidalgo, Barabasi 2008), weighted by minutes"),
    VACANCY("vacancy", "1", "1 - used / stock of floor space, 0 to 1", Sources.ACCOUNT),
    SURPLUS_PER_HEAD("surplus_per_head", "m2", "vacant floor space per resident", Sources.ACCOUNT),
    ABANDONED_UNITS("abandoned_units", "1", "units with floor space, none of it in use", Sources.ACCOUNT),
    ABANDONED_SHARE("abandoned_share", "1", "share of the units with floor space that are abandoned", Sources.ACCOUNT),
    FLOOR_HOURS_SHARE(
            "floor_hours_share", "1", "floor-hours used / floor-hours available in a day, 0 to 1", Sources.ACCOUNT),
    SAME_CHOICE(
            "same_choice_probability",
            "1",
            "sum p^2 over venues: chance that two choices are of one venue, 1/n to 1",
            "doi:10.1038/163688a0 (Simpson 1949)"),
    EFFECTIVE_VENUES(
            "effective_venues",
            "1",
            "exp(-sum p ln p): number of equally popular venues that is as diverse, 1 to n",
            "doi:10.2307/1934352 (Hill 1973), order 1"),
    SALES_GINI(
            "sales_gini",
            "1",
            "Gini coefficient of the sales of venues, not corrected for n, 0 to 1 - 1/n",
            "doi:10.2307/1937992 (Gastwirth 1972)"),
    MEAN_TASTE("mean_taste", "1", "mean taste of the choosers for the venue they chose", Sources.ACCOUNT),
    SALES_CENTRALITY(
            "sales_centrality",
            "1",
            "correlation of log sales with centrality over venues that have sales, -1 to 1",
            Sources.ACCOUNT);

    private final MeasureEntry entry;

    ActivityMeasure(String id, String unit, String definition, String source) {
        this.entry = new MeasureEntry(MeasureFamily.ACTIVITY, id, unit, definition, source);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }

    private static final class Sources {
        static final String TIME =
                "doi:10.1111/j.1467-9663.2008.00490.x (Hubers, Schwanen, Dijst 2008) for the dimension, formula ours";
        static final String SPACE =
                "Alexander, Hubers, Schwanen, Dijst, Ettema (2011), Environment and Planning B 38(4)"
                        + " 678-705, for the dimension, formula ours";
        static final String ACCOUNT = "WeSpace";

        private Sources() {}
    }
}
