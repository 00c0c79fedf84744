package org.wespace.models.future;

import java.util.ArrayList;
import java.util.List;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.MechanismKind;
import org.wespace.models.living.Lived;
import org.wespace.models.report.TableBlock;
import org.wespace.models.run.ScreenText;

/**
 * The claims that have no switch, each beside the measures that would show it, in two cities: today's and that with
 * everything on.
 */
final class Tendencies {

    /** Change in per cent below which nothing is said to emerge: about what another seed changes. */
    private static final double HARDLY = 1;

    private static final double PER_CENT = 100;

    /** Whether what is claimed is seen. */
    enum Verdict {
        /** It goes the way that is claimed. */
        YES("yes"),
        /** It stays about as it is. */
        HARDLY("hardly"),
        /** It goes the other way. */
        REVERSE("the reverse"),
        /** There is no number to tell. */
        UNKNOWN("not told");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A measure that would show a claim.
     *
     * @param claim what it shows
     * @param key of the measure
     * @param words what it is
     * @param decimals digits behind the point
     * @param up whether it would rise
     */
    record Sign(Mechanism claim, String key, String words, int decimals, boolean up) {

        /** Difference between the cities at the end, in per cent of the first. */
        double change(Lived today, Lived future) {
            double base = today.end(key);
            return PER_CENT * (future.end(key) - base) / Math.abs(base);
        }

        Verdict verdict(Lived today, Lived future) {
            double change = change(today, future);
            if (Double.isNaN(change)) {
                return Verdict.UNKNOWN;
            }
            if (Math.abs(change) < HARDLY) {
                return Verdict.HARDLY;
            }
            return change > 0 == up ? Verdict.YES : Verdict.REVERSE;
        }
    }

    private static final String CARBON = "carbon_per_head." + FutureMeasures.YEAR;

    private static final List<Sign> SIGNS = List.of(
            down(Mechanism.VENUE_DECLINE, "top_places.retail", "shop visits to the ten busiest units, share", 4),
            down(Mechanism.VENUE_DECLINE, "top_places.leisure", "leisure visits to the ten busiest units, share", 4),
            down(Mechanism.VENUE_DECLINE, "top_places.hospital", "hospital visits to the ten busiest units, share", 4),
            down(Mechanism.VENUE_DECLINE, "top_places.school", "school visits to the ten busiest units, share", 4),
            down(Mechanism.HOUSING_PRICES, "rent_core_to_edge", "rent of the core over that of the edge", 3),
            up(Mechanism.BLURRED_BOUNDARIES, "use_mix", "entropy of uses by unit", 4),
            up(Mechanism.BLURRED_BOUNDARIES, "online_needs", "needs met online, share", 4),
            down(Mechanism.FREE_FORM, "use_correlation", "rank correlation of floor by use and unit with the start", 4),
            up(Mechanism.FREE_FORM, "floor_converted", "floor converted, m2", 0),
            down(Mechanism.ADJACENT_DISTRIBUTION, "all_travel", "kilometres a head and month", 1),
            down(Mechanism.ADJACENT_DISTRIBUTION, "cost_per_km", "money and time of a kilometre", 3),
            up(Mechanism.SPATIAL_EXPERIENCE, "surplus_floor", "floor free, m2 a head", 2),
            up(Mechanism.SPATIAL_EXPERIENCE, "leisure_floor_share", "leisure in the floor of trade, share", 4),
            up(Mechanism.EFFICIENT_SPACE, "floor_hours_used", "floor-hours used, share", 4),
            up(Mechanism.VIRTUAL_INTEGRATION, "visits.leisure", "leisure visits a head and month", 2),
            up(Mechanism.VIRTUAL_INTEGRATION, "online_time.leisure", "minutes of leisure online a day", 2),
            up(Mechanism.SPACE_TIME_FREEDOM, "fragments.work", "spells of work a day", 3),
            up(Mechanism.SPACE_TIME_FREEDOM, "places.work", "places of work a day", 3),
            up(Mechanism.POLES_AND_FLAT_JOBS, "location_gini.innovation", "Gini of innovation jobs over units", 4),
            down(Mechanism.POLES_AND_FLAT_JOBS, "location_gini.local", "Gini of local jobs over units", 4),
            up(Mechanism.ALGORITHMIC_SEARCH, "out_of_the_way", "leisure visits out of the way, share", 4),
            up(Mechanism.URBAN_COLLAGE, "age_mix", "entropy of the ages of floor by unit", 4),
            up(Mechanism.BETTER_USED_SPACE, "floor_hours_used", "floor-hours used, share", 4),
            down(Mechanism.BETTER_USED_SPACE, "floor_per_resident", "home floor a head, m2", 2),
            up(Mechanism.VIRTUAL_SCENES, "online_time.leisure", "minutes of leisure online a day", 2),
            up(Mechanism.VIRTUAL_FUSION, "visits.leisure", "leisure visits a head and month", 2),
            down(Mechanism.LESS_CARBON, CARBON, "carbon, kgCO2e a head, last year", 0),
            up(Mechanism.SPATIAL_INEQUALITY, "divide_gap", "cost of services, not digital less digital, a month", 2),
            up(Mechanism.SPATIAL_INEQUALITY, "service_cost_theil", "Theil index of the cost of services, units", 4),
            down(Mechanism.ALGORITHMIC_CROWDING, "venues_effective", "venues that count", 0),
            up(Mechanism.ALGORITHMIC_CROWDING, "flow_gini", "Gini of traffic over links", 4),
            up(Mechanism.SURPLUS_SPACE, "surplus_floor", "floor free, m2 a head", 2),
            up(Mechanism.SURPLUS_SPACE, "floor_vacancy.office", "vacant office floor, share", 4),
            up(Mechanism.SURPLUS_SPACE, "abandoned_units", "units left empty", 0));

    /** Problems of old, then new ones; all are better if lower. */
    private static final List<Sign> EXCHANGE = List.of(
            down(Mechanism.OLD_AND_NEW_PROBLEMS, CARBON, "old: carbon, kgCO2e a head", 0),
            down(Mechanism.OLD_AND_NEW_PROBLEMS, "delay", "old: minutes driven at peak over those on empty roads", 3),
            down(Mechanism.OLD_AND_NEW_PROBLEMS, "commute_per_day", "old: minutes to work and back a day", 1),
            down(Mechanism.OLD_AND_NEW_PROBLEMS, "job_access_gini", "new: Gini of jobs within reach", 4),
            down(Mechanism.OLD_AND_NEW_PROBLEMS, "divide_gap", "new: digital gap in the cost of services", 2),
            down(Mechanism.OLD_AND_NEW_PROBLEMS, "surplus_floor", "new: floor free, m2 a head", 2));

    private Tendencies() {}

    private static Sign up(Mechanism claim, String key, String words, int decimals) {
        return new Sign(claim, key, words, decimals, true);
    }

    private static Sign down(Mechanism claim, String key, String words, int decimals) {
        return new Sign(claim, key, words, decimals, false);
    }

    /** All signs of a claim. */
    static List<Sign> of(Mechanism claim) {
        return SIGNS.stream().filter(sign -> sign.claim() == claim).toList();
    }

    /** Every claim that must emerge, with its signs; those that two such cities cannot show say so. */
    static TableBlock table(Lived today, Lived future) {
        TableBlock.Builder table = TableBlock.of("What must emerge")
                .text("claim")
                .text("measure")
                .text("claimed")
                .number(today.variant().name())
                .number(future.variant().name())
                .number("change, %")
                .text("emerges");
        for (Mechanism claim : Mechanism.values()) {
            if (claim.kind() == MechanismKind.SCAN) {
                List<Sign> signs = of(claim);
                String name = claim.id() + " " + claim.title();
                if (signs.isEmpty()) {
                    table.row(name, elsewhere(claim), "", "", "", "", "");
                }
                signs.forEach(sign -> table.row(cells(name, sign, today, future)));
            }
        }
        return table.caption(
                        "A change of less than one per cent counts as none. Claims of one row alone are shown by that"
                                + " row; where a claim has several measures, all should move.")
                .build();
    }

    private static String elsewhere(Mechanism claim) {
        return switch (claim) {
            case OLD_AND_NEW_PROBLEMS -> "see the table of old and new problems";
            case SELF_ORGANISED_COMMUNITIES, RESIDENTIAL_SEGREGATION ->
                "needs groups of residents: the model segregation";
            case RESILIENCE -> "needs a shock: set PF-9=1";
            case POLYCENTRIC_REGION -> "needs cities of other shapes: the model polycentric";
            case CITY_SIZE -> "needs cities of other sizes";
            case AUTOMATED_SHARE -> "needs runs of TR-5 at several strengths";
            default -> "needs other runs: wespace mechanisms " + claim.id();
        };
    }

    private static String[] cells(String name, Sign sign, Lived today, Lived future) {
        return new String[] {
            name,
            sign.words(),
            sign.up() ? "up" : "down",
            ScreenText.number(today.end(sign.key()), sign.decimals()),
            ScreenText.number(future.end(sign.key()), sign.decimals()),
            ScreenText.number(sign.change(today, future), 1),
            sign.verdict(today, future).words()
        };
    }

    /** What became of problems of old, and of new ones. */
    static TableBlock exchange(Lived today, Lived future) {
        TableBlock.Builder table = TableBlock.of("Old and new problems (T8-4)")
                .text("problem")
                .number(today.variant().name())
                .number(future.variant().name())
                .number("change, %")
                .text("");
        for (Sign sign : EXCHANGE) {
            table.row(
                    sign.words(),
                    ScreenText.number(today.end(sign.key()), sign.decimals()),
                    ScreenText.number(future.end(sign.key()), sign.decimals()),
                    ScreenText.number(sign.change(today, future), 1),
                    switch (sign.verdict(today, future)) {
                        case YES -> "better";
                        case REVERSE -> "worse";
                        case HARDLY -> "as before";
                        case UNKNOWN -> "not told";
                    });
        }
        return table.caption("Neither city is better in all where some are better and others worse.")
                .build();
    }

    /** Claims by what became of all their measures. */
    static List<String> claims(Lived today, Lived future, boolean emerging) {
        List<String> ids = new ArrayList<>();
        for (Mechanism claim : Mechanism.values()) {
            List<Sign> signs = of(claim);
            boolean all = signs.stream().allMatch(sign -> sign.verdict(today, future) == Verdict.YES);
            if (!signs.isEmpty() && all == emerging) {
                ids.add(claim.id());
            }
        }
        return ids;
    }
}
