package org.wespace.core.measure.activity;

import java.util.ArrayList;
import java.util.List;
import org.wespace.core.measure.Measured;

/** Every measure of fragmentation, of unused space and of choices alike, for tables and reports. */
public final class ActivitySuite {

    private ActivitySuite() {}

    /**
     * How fragmented each activity is; key "activity".
     *
     * @param activities name of each activity, in the order of their numbers
     */
    public static List<Measured> fragmentation(Fragmentation fragmentation, List<String> activities) {
        requireNames("activities", activities, fragmentation.activities());
        List<Measured> all = new ArrayList<>();
        for (int a = 0; a < activities.size(); a++) {
            String name = activities.get(a);
            all.add(of(ActivityMeasure.PARTICIPATION, fragmentation.participation(a), "activity", name));
            all.add(of(ActivityMeasure.ACTIVITY_MINUTES, fragmentation.minutes(a), "activity", name));
            all.add(of(ActivityMeasure.FRAGMENTS, fragmentation.fragments(a), "activity", name));
            all.add(of(ActivityMeasure.FRAGMENTED_SHARE, fragmentation.fragmentedShare(a), "activity", name));
            all.add(of(ActivityMeasure.SIZE_EVENNESS, fragmentation.sizeEvenness(a), "activity", name));
            all.add(of(ActivityMeasure.GAP_SHARE, fragmentation.gapShare(a), "activity", name));
            all.add(of(ActivityMeasure.DAY_SPAN, fragmentation.daySpan(a), "activity", name));
            all.add(of(ActivityMeasure.PLACES, fragmentation.places(a), "activity", name));
            all.add(of(ActivityMeasure.SEVERAL_PLACES_SHARE, fragmentation.severalPlacesShare(a), "activity", name));
            all.add(of(ActivityMeasure.PLACE_ENTROPY, fragmentation.placeEntropy(a), "activity", name));
            all.add(of(ActivityMeasure.GYRATION, fragmentation.gyrationMetres(a), "activity", name));
        }
        return all;
    }

    /**
     * Vacancy and surplus by function (key "function") and of all functions together (no key), and abandoned units.
     *
     * @param functions name of each function, in the order of their numbers
     * @param heads residents, finite and not negative
     */
    public static List<Measured> surplus(SurplusSpace space, List<String> functions, double heads) {
        requireNames("functions", functions, space.functions());
        List<Measured> all = new ArrayList<>();
        for (int f = 0; f < functions.size(); f++) {
            all.add(of(ActivityMeasure.VACANCY, space.vacancy(f), "function", functions.get(f)));
            all.add(of(ActivityMeasure.SURPLUS_PER_HEAD, space.surplusPerHead(f, heads), "function", functions.get(f)));
        }
        all.add(Measured.of(ActivityMeasure.VACANCY, space.vacancy()));
        all.add(Measured.of(ActivityMeasure.SURPLUS_PER_HEAD, space.surplusPerHead(heads)));
        all.add(Measured.of(ActivityMeasure.ABANDONED_UNITS, space.abandonedUnits()));
        all.add(Measured.of(ActivityMeasure.ABANDONED_SHARE, space.abandonedShare()));
        return all;
    }

    /**
     * Share of floor-hours used by function (key "function") and of all functions together (no key).
     *
     * @param functions name of each function, in the order of their numbers
     * @param floorHours m2 h used per day by function
     * @param hours hours per day that the space could be used, by function
     */
    public static List<Measured> floorHours(
            SurplusSpace space, List<String> functions, double[] floorHours, double[] hours) {
        requireNames("functions", functions, space.functions());
        double together = space.floorHoursShare(floorHours, hours);
        List<Measured> all = new ArrayList<>();
        for (int f = 0; f < functions.size(); f++) {
            double share = space.floorHoursShare(f, floorHours[f], hours[f]);
            all.add(of(ActivityMeasure.FLOOR_HOURS_SHARE, share, "function", functions.get(f)));
        }
        all.add(Measured.of(ActivityMeasure.FLOOR_HOURS_SHARE, together));
        return all;
    }

    /**
     * How alike the choices of venues are; no key.
     *
     * @param sales of each venue, finite and not negative
     * @param centrality of each venue, finite
     */
    public static List<Measured> venues(VenueChoices choices, double[] sales, double[] centrality) {
        return List.of(
                Measured.of(ActivityMeasure.SAME_CHOICE, choices.sameChoiceProbability()),
                Measured.of(ActivityMeasure.EFFECTIVE_VENUES, choices.effectiveVenues()),
                Measured.of(ActivityMeasure.SALES_GINI, choices.salesGini(sales)),
                Measured.of(ActivityMeasure.MEAN_TASTE, choices.meanTaste()),
                Measured.of(ActivityMeasure.SALES_CENTRALITY, choices.salesCentrality(sales, centrality)));
    }

    private static Measured of(ActivityMeasure measure, double value, String key, String name) {
        return Measured.of(measure, value).with(key, name);
    }

    private static void requireNames(String what, List<String> names, int count) {
        if (names.size() != count) {
            throw new IllegalArgumentException(what + " must have one name for each of " + count + ": " + names.size());
        }
    }
}
