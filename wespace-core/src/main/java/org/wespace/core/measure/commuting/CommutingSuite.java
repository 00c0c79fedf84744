package org.wespace.core.measure.commuting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wespace.core.chance.Chance;
import org.wespace.core.measure.Measured;

/**
 * Every measure of commuting that a table of trips, and what is told beside it, allows.
 *
 * <p>From trips and distances alone: lengths, bands, limits and excess, self-containment. Minutes add times, modes
 * their shares and lengths, groups of workers what a day and a week take, another table how alike the two are. What the
 * values are of is told by keys: "cost" (distance or time), "weighted_by" (workers or office_days), "mode", "band",
 * "cutoff", "zone", "area". Not thread-safe; a suite can be measured more than once.
 *
 * <pre>{@code
 * List<Measured> all = CommutingSuite.of(flows, zones.distancesKilometres())
 *         .minutes(minutes).mode("car", car).mode("bus", bus).eachZone(zones.ids()).against(observed).measure();
 * }</pre>
 */
public final class CommutingSuite {

    /** Distance up to which a commute counts as short, in km. */
    public static final double SHORT_KILOMETRES = 5;

    /** Time from which on a commute counts as extreme, in minutes. */
    public static final double EXTREME_MINUTES = 60;

    private static final int NOISE_SAMPLES = 5;

    private final Flows flows;
    private final double[] kilometres;
    private final Map<String, Flows> modes = new LinkedHashMap<>();
    private final Map<String, SelfContainment> areas = new LinkedHashMap<>();
    private final List<String> zones = new ArrayList<>();
    private final List<CommuteWeek.Group> groups = new ArrayList<>();
    private double workdays = 5;
    private double @Nullable [] minutes;
    private @Nullable Flows other;
    private Chance chance = Chance.of(0);
    private boolean limits = true;

    private CommutingSuite(Flows flows, double[] kilometres) {
        this.flows = flows;
        this.kilometres = flows.requireKilometres(kilometres.clone());
    }

    /**
     * A suite.
     *
     * @param kilometres distance by pair of zones, row-major; finite and not negative where there are trips
     */
    public static CommutingSuite of(Flows flows, double[] kilometres) {
        return new CommutingSuite(flows, kilometres);
    }

    /** All measures of trips and distances, each zone by its index. */
    public static List<Measured> measure(Flows flows, double[] kilometres) {
        return of(flows, kilometres).eachZone(indices(flows.zones())).measure();
    }

    /** As {@link #measure(Flows, double[])}, and how alike another table is. */
    public static List<Measured> measure(Flows flows, double[] kilometres, Flows other) {
        return of(flows, kilometres)
                .eachZone(indices(flows.zones()))
                .against(other)
                .measure();
    }

    private static List<String> indices(int zones) {
        List<String> names = new ArrayList<>();
        for (int zone = 0; zone < zones; zone++) {
            names.add(Integer.toString(zone));
        }
        return names;
    }

    /** Minutes of a trip by pair of zones, row-major; finite and not negative where there are trips. */
    public CommutingSuite minutes(double[] minutes) {
        this.minutes = flows.requireKilometres(minutes.clone());
        return this;
    }

    /** The trips by one mode; modes are shown in the order they are given in. */
    public CommutingSuite mode(String name, Flows trips) {
        trips.requireKilometres(kilometres);
        modes.put(name, trips);
        return this;
    }

    /** Workers who go to the workplace as often as each other; the table of the suite counts the workers of all. */
    public CommutingSuite group(Flows workers, double daysAtWork) {
        workers.requireKilometres(kilometres);
        groups.add(new CommuteWeek.Group(workers, daysAtWork));
        return this;
    }

    /** Days worked in a week, wherever; 5 unless told. */
    public CommutingSuite workdays(double days) {
        this.workdays = days;
        return this;
    }

    /** Self-containment of every zone, under these names. */
    public CommutingSuite eachZone(List<String> names) {
        if (names.size() != flows.zones()) {
            throw new IllegalArgumentException(
                    "there must be a name for each of " + flows.zones() + " zones: " + names.size());
        }
        zones.clear();
        zones.addAll(names);
        return this;
    }

    /** Self-containment of a group of zones. */
    public CommutingSuite area(String name, int[] zonesOfArea) {
        int[] area = new int[flows.zones()];
        Arrays.fill(area, -1);
        for (int zone : zonesOfArea) {
            if (zone < 0 || zone >= area.length) {
                throw new IllegalArgumentException(
                        "zones of area " + name + " must lie in 0.." + (area.length - 1) + ": " + zone);
            }
            area[zone] = 0;
        }
        areas.put(name, SelfContainment.ofAreas(flows, area, 1).get(0));
        return this;
    }

    /** Another table, such as the observed one, that this one is compared with. */
    public CommutingSuite against(Flows other) {
        other.requireKilometres(kilometres);
        this.other = other;
        return this;
    }

    /** Where the draws for the noise limit come from; a fixed seed unless told. */
    public CommutingSuite chance(Chance chance) {
        this.chance = chance;
        return this;
    }

    /** Leaves out the least, random and largest commute, which take longest: seconds from some hundred zones on. */
    public CommutingSuite withoutLimits() {
        this.limits = false;
        return this;
    }

    /** Takes all measures. */
    public List<Measured> measure() {
        List<Measured> all = new ArrayList<>();
        all.add(Measured.of(CommutingMeasure.TRIPS, flows.total()));
        all.addAll(lengths(flows));
        modes.forEach((mode, trips) -> {
            all.add(Measured.of(CommutingMeasure.MODE_SHARE, trips.total() / flows.total())
                    .with("mode", mode));
            lengths(trips).forEach(one -> all.add(one.with("mode", mode)));
        });
        week(all);
        if (limits) {
            limits(all, flows, "workers");
            if (!groups.isEmpty()) {
                limits(all, CommuteWeek.tripsOnWorkday(groups, workdays), "office_days");
            }
        }
        all.add(Measured.of(CommutingMeasure.INTRAZONAL_SHARE, flows.intrazonalShare()));
        List<SelfContainment> each = zones.isEmpty() ? List.of() : SelfContainment.ofZones(flows);
        for (int zone = 0; zone < zones.size(); zone++) {
            containment(all, each.get(zone), "zone", zones.get(zone));
        }
        areas.forEach((name, area) -> containment(all, area, "area", name));
        scores(all);
        return all;
    }

    private List<Measured> lengths(Flows trips) {
        List<Measured> all = new ArrayList<>();
        TripLengths distance = TripLengths.of(trips, kilometres);
        all.add(Measured.of(CommutingMeasure.MEAN_DISTANCE, distance.meanKilometres()));
        all.add(Measured.of(CommutingMeasure.MEDIAN_DISTANCE, distance.medianKilometres()));
        all.add(Measured.of(
                        CommutingMeasure.SHARE_WITHIN_DISTANCE,
                        distance.share(new DistanceBand(0, Math.nextUp(SHORT_KILOMETRES))))
                .with("cutoff", SHORT_KILOMETRES));
        for (DistanceBand band : DistanceBand.STANDARD) {
            all.add(Measured.of(CommutingMeasure.BAND_SHARE, distance.share(band))
                    .with("band", band.label()));
        }
        if (minutes != null) {
            TripLengths time = TripLengths.of(trips, minutes);
            all.add(Measured.of(CommutingMeasure.MEAN_TIME, time.meanKilometres()));
            all.add(Measured.of(CommutingMeasure.MEDIAN_TIME, time.medianKilometres()));
            all.add(Measured.of(
                            CommutingMeasure.SHARE_FROM_TIME,
                            time.share(new DistanceBand(EXTREME_MINUTES, Double.POSITIVE_INFINITY)))
                    .with("cutoff", EXTREME_MINUTES));
        }
        return all;
    }

    private void week(List<Measured> all) {
        if (groups.isEmpty()) {
            return;
        }
        CommuteWeek distance = CommuteWeek.of(groups, kilometres, workdays);
        all.add(Measured.of(CommutingMeasure.MEAN_DISTANCE, distance.perTrip()).with("weighted_by", "office_days"));
        all.add(Measured.of(CommutingMeasure.DISTANCE_PER_WORKER_DAY, distance.perWorkerDay()));
        all.add(Measured.of(CommutingMeasure.DISTANCE_PER_WORKER_WEEK, distance.perWorkerWeek()));
        if (minutes != null) {
            CommuteWeek time = CommuteWeek.of(groups, minutes, workdays);
            all.add(Measured.of(CommutingMeasure.MEAN_TIME, time.perTrip()).with("weighted_by", "office_days"));
            all.add(Measured.of(CommutingMeasure.TIME_PER_WORKER_DAY, time.perWorkerDay()));
            all.add(Measured.of(CommutingMeasure.TIME_PER_WORKER_WEEK, time.perWorkerWeek()));
        }
    }

    private void limits(List<Measured> all, Flows trips, String weight) {
        limits(all, trips, kilometres, Map.of("cost", "distance"), weight);
        if (minutes != null) {
            limits(all, trips, minutes, Map.of("cost", "time"), weight);
        }
    }

    private static void limits(List<Measured> all, Flows trips, double[] cost, Map<String, Object> of, String weight) {
        ExcessCommuting excess = ExcessCommuting.of(trips, cost);
        List<Measured> values = new ArrayList<>();
        values.add(Measured.of(CommutingMeasure.TOTAL_MINIMUM_COST, excess.least() * trips.total()));
        values.add(Measured.of(CommutingMeasure.TOTAL_MAXIMUM_COST, excess.largest() * trips.total()));
        values.addAll(excess(excess));
        values.forEach(one -> all.add(new Measured(one.measure(), of, one.value()).with("weighted_by", weight)));
    }

    /** Means of the least, largest, random and observed commute, and what is said of excess; no keys. */
    public static List<Measured> excess(ExcessCommuting excess) {
        return List.of(
                Measured.of(CommutingMeasure.MEAN_MINIMUM_COMMUTE, excess.least()),
                Measured.of(CommutingMeasure.MEAN_MAXIMUM_COMMUTE, excess.largest()),
                Measured.of(CommutingMeasure.MEAN_RANDOM_COMMUTE, excess.random()),
                Measured.of(CommutingMeasure.MEAN_OBSERVED_COMMUTE, excess.observed()),
                Measured.of(CommutingMeasure.EXCESS_COMMUTING_PERCENT, excess.excessPercent()),
                Measured.of(CommutingMeasure.COMMUTING_POTENTIAL_USED_PERCENT, excess.potentialUsedPercent()),
                Measured.of(CommutingMeasure.NORMALISED_COMMUTING_ECONOMY_PERCENT, excess.normalisedEconomyPercent()),
                Measured.of(CommutingMeasure.COMMUTING_ECONOMY_PERCENT, excess.economyPercent()));
    }

    private static void containment(List<Measured> all, SelfContainment area, String key, String name) {
        all.add(Measured.of(CommutingMeasure.SELF_CONTAINMENT_RESIDENTS, area.ofResidents())
                .with(key, name));
        all.add(Measured.of(CommutingMeasure.SELF_CONTAINMENT_JOBS, area.ofJobs())
                .with(key, name));
        all.add(Measured.of(CommutingMeasure.CROSS_COMMUTING, area.crossCommuting())
                .with(key, name));
        all.add(Measured.of(CommutingMeasure.JOB_RATIO, area.jobRatio()).with(key, name));
    }

    private void scores(List<Measured> all) {
        NoiseLimit noise = NoiseLimit.of(flows, NOISE_SAMPLES, chance);
        all.add(Measured.of(CommutingMeasure.CPC_NOISE_LIMIT, noise.commonPart()));
        all.add(Measured.of(CommutingMeasure.CPC_NOISE_DEVIATION, noise.deviation()));
        if (other == null) {
            return;
        }
        all.add(Measured.of(CommutingMeasure.CPC, FlowScores.commonPart(other, flows)));
        all.add(Measured.of(CommutingMeasure.CPC_NO_DISTANCE, FlowScores.commonPart(other, NoDistance.of(other))));
        all.add(Measured.of(CommutingMeasure.CPC_DISTANCE, FlowScores.commonPartOfDistances(other, flows, kilometres)));
        all.add(Measured.of(CommutingMeasure.CPL, FlowScores.commonPartOfLinks(other, flows)));
        all.add(Measured.of(CommutingMeasure.CORRELATION, FlowScores.correlation(other, flows)));
        all.add(Measured.of(CommutingMeasure.RMSE, FlowScores.rootMeanSquareError(other, flows)));
        all.add(Measured.of(CommutingMeasure.SRMSE, FlowScores.standardisedError(other, flows)));
        all.add(Measured.of(CommutingMeasure.NRMSE_SQRT_PER_TRIP, FlowScores.errorPerTrip(other, flows)));
        all.add(Measured.of(CommutingMeasure.KL_DIVERGENCE, FlowScores.divergence(other, flows)));
    }
}
