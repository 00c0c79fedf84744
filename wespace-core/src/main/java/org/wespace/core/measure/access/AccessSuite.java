package org.wespace.core.measure.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wespace.core.measure.Measured;
import org.wespace.core.travel.LinkMinutes;

/** Every measure of access of one place, in the order of {@link AccessMeasure}, for tables and reports. */
public final class AccessSuite {

    /** The cut-offs that cumulative access and 2SFCA are taken at, in minutes. */
    public static final List<Double> CUTOFFS = List.of(15.0, 30.0, 45.0);

    private static final CostDecay EXPONENTIAL = CostDecay.exponential(0.1);
    private static final CostDecay GAUSSIAN = CostDecay.gaussian(15);
    private static final CostDecay E2SFCA_STEPS =
            CostDecay.steps(new double[] {10, 20, 30}, new double[] {1, 0.68, 0.22});
    private static final CostDecay THREE_STEP_STEPS =
            CostDecay.steps(new double[] {10, 20, 30, 60}, new double[] {0.962, 0.704, 0.377, 0.042});

    private AccessSuite() {}

    /**
     * The measures at the settings that they are compared with reference software at, for every origin.
     *
     * <p>Keys: "cutoff" or "decay" where the name does not say it, then "zone", the index of the origin.
     *
     * @param costs in minutes; for zone-to-zone measures origins and destinations are the same zones
     * @param residents of each origin, finite and not negative
     * @param opportunities of each destination, also the supply that residents compete for; finite and not negative
     */
    public static List<Measured> zones(TravelCosts costs, double[] residents, double[] opportunities) {
        List<Measured> all = new ArrayList<>();
        all(costs, residents, opportunities).forEach((of, result) -> {
            for (int zone = 0; zone < result.origins(); zone++) {
                all.add(new Measured(of.measure(), of.of(), result.value(zone)).with("zone", zone));
            }
        });
        return all;
    }

    /**
     * As {@link #zones}, but mean and median over residents in the place of every origin's value.
     *
     * <p>Keys: "cutoff" or "decay" where the name does not say it, then "statistic": "mean" or "median".
     */
    public static List<Measured> summary(TravelCosts costs, double[] residents, double[] opportunities) {
        List<Measured> all = new ArrayList<>();
        all(costs, residents, opportunities).forEach((of, result) -> all.addAll(statistics(of, result, residents)));
        return all;
    }

    /**
     * Cumulative access alone, such as the jobs within 30 and 45 minutes of every resident; mean and median over
     * residents.
     *
     * <p>For costs that are made as they are read ({@link TravelCosts#minutes}, {@link TravelCosts#rows}), which are
     * read once for each cut-off. Keys: "cutoff", then "statistic": "mean" or "median".
     *
     * @param cutoffs in the unit of the costs, included, not negative
     */
    public static List<Measured> cumulative(
            TravelCosts costs, double[] residents, double[] opportunities, double... cutoffs) {
        Access access = Access.over(costs);
        List<Measured> all = new ArrayList<>();
        for (double cutoff : cutoffs) {
            AccessResult reached = access.cumulative(opportunities, cutoff);
            all.addAll(statistics(key(AccessMeasure.CUMULATIVE).with("cutoff", cutoff), reached, residents));
        }
        return all;
    }

    /**
     * Access on a grid without a matrix: gravity and 2SFCA over the minutes of the links, cumulative access and 2SFCA
     * within a walk of 15 minutes, and the shares of the 15-minute city; mean and median over residents.
     *
     * <p>Keys: "decay" in minutes or "metres", then "statistic": "mean" or "median"; none for the two shares, which are
     * left out where no kinds of service are given.
     *
     * @param links street pattern and minutes
     * @param decayPerMinute decay of gravity and 2SFCA, finite and not negative
     * @param residents of each unit
     * @param opportunities of each unit, also the supply that residents compete for
     * @param services opportunities by kind of daily service and unit, [kind][unit]; may be empty
     */
    public static List<Measured> grid(
            LinkMinutes links, double decayPerMinute, double[] residents, double[] opportunities, double[][] services) {
        GridAccess streets = GridAccess.over(links, decayPerMinute);
        GridReach walk = GridReach.within(links.grid(), links.pattern(), GridReach.WALK_METRES);
        String decay = CostDecay.exponential(decayPerMinute).label();
        List<Measured> all = new ArrayList<>();
        all.addAll(statistics(
                key(AccessMeasure.CUMULATIVE).with("metres", walk.metres()),
                walk.cumulative(opportunities),
                residents));
        all.addAll(
                statistics(key(AccessMeasure.GRAVITY).with("decay", decay), streets.gravity(opportunities), residents));
        all.addAll(statistics(
                key(AccessMeasure.TWO_STEP).with("metres", walk.metres()),
                walk.twoStep(residents, opportunities),
                residents));
        all.addAll(statistics(
                key(AccessMeasure.TWO_STEP).with("decay", decay),
                streets.twoStep(residents, opportunities),
                residents));
        if (services.length > 0) {
            ServiceReach reach = ServiceReach.onGrid(walk, services);
            all.add(Measured.of(AccessMeasure.FIFTEEN_MINUTE_SHARE, reach.completeShare(residents)));
            all.add(Measured.of(AccessMeasure.KINDS_SHARE, reach.kindsShare(residents)));
        }
        return all;
    }

    /** A measure and its settings, still without a value, to the values of all origins. */
    private static Map<Measured, AccessResult> all(TravelCosts costs, double[] residents, double[] opportunities) {
        Access access = Access.over(costs);
        FloatingCatchment catchment = FloatingCatchment.of(costs, residents, opportunities);
        Map<Measured, AccessResult> all = new LinkedHashMap<>();
        for (double cutoff : CUTOFFS) {
            all.put(key(AccessMeasure.CUMULATIVE).with("cutoff", cutoff), access.cumulative(opportunities, cutoff));
        }
        all.put(key(AccessMeasure.GRAVITY_EXP), access.gravity(opportunities, EXPONENTIAL));
        all.put(key(AccessMeasure.GRAVITY_POWER), access.gravity(opportunities, CostDecay.power(2)));
        all.put(key(AccessMeasure.GRAVITY_GAUSSIAN), access.gravity(opportunities, GAUSSIAN));
        all.put(key(AccessMeasure.GRAVITY_LINEAR), access.gravity(opportunities, CostDecay.linear(40)));
        all.put(key(AccessMeasure.GRAVITY_LOGISTIC), access.gravity(opportunities, CostDecay.logistic(30, 10)));
        all.put(key(AccessMeasure.COST_TO_CLOSEST), access.costToClosest(opportunities));
        for (double cutoff : CUTOFFS) {
            all.put(key(AccessMeasure.TWO_STEP).with("cutoff", cutoff), catchment.twoStep(CostDecay.within(cutoff)));
        }
        all.put(key(AccessMeasure.TWO_STEP).with("decay", EXPONENTIAL.label()), catchment.twoStep(EXPONENTIAL));
        all.put(key(AccessMeasure.TWO_STEP_STEPS), catchment.twoStep(E2SFCA_STEPS));
        all.put(key(AccessMeasure.TWO_STEP_GAUSSIAN), catchment.twoStep(GAUSSIAN));
        all.put(key(AccessMeasure.THREE_STEP_STEPS), catchment.threeStep(THREE_STEP_STEPS));
        all.put(key(AccessMeasure.BALANCED_EXP), catchment.balanced(EXPONENTIAL));
        all.put(key(AccessMeasure.SPATIAL_AVAILABILITY_EXP), catchment.spatialAvailability(EXPONENTIAL));
        return all;
    }

    private static Measured key(AccessMeasure measure) {
        return Measured.of(measure, Double.NaN);
    }

    private static List<Measured> statistics(Measured of, AccessResult result, double[] residents) {
        Measured mean = new Measured(of.measure(), of.of(), result.mean(residents));
        Measured median = new Measured(of.measure(), of.of(), result.median(residents));
        return List.of(mean.with("statistic", "mean"), median.with("statistic", "median"));
    }
}
