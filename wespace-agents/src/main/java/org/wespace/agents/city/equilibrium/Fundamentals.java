package org.wespace.agents.city.equilibrium;

import java.util.Arrays;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.core.choice.DecaySmoothing;

/**
 * Amenity, productivity and rents under which a city plan is an equilibrium: the model read backwards.
 *
 * <p>Jobs are held where the plan has them, amenities move until residents live where the plan has them, rents until
 * floor clears; what productivity the firms must then have to stay follows in closed form. With one class home rents
 * are {@code p_i = h y n_i / (F_i (1 - vacancy))}. Residents of several classes are spread over the units by the model:
 * the plan tells their sum alone. Amenities are centred on their mean over residents, productivities on that over jobs.
 *
 * <p>Units without residents, or without jobs, get the mean of those around them, nearer ones counting more. Where such
 * a unit has home or office floor, residents or moving jobs come to it in the equilibrium: give it none to keep the
 * plan exactly. Rents of uses that nobody chooses stay the plan's.
 *
 * <p>Source: the inversion of Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015), <a
 * href="https://doi.org/10.3982/ECTA10876">doi:10.3982/ECTA10876</a>, by proportional fitting.
 */
public final class Fundamentals {

    /** Decay of the means that stand in for units without residents or jobs, per kilometre; an assumption. */
    private static final double NEIGHBOUR_DECAY = 1;

    private final CityPlan plan;
    private final Firms firms;
    private final MeanField field;
    private final double[][] productivity;
    private final double error;

    /**
     * Reads the fundamentals off a plan.
     *
     * @param plan residents, jobs and floor; its amenities and rents are where the search starts, its productivities
     *     play no part
     * @param parameters as the equilibrium will have them; whether jobs move and floor follows rents plays no part
     * @param tolerance the largest error left, as in {@link UrbanEquilibrium#error()}
     * @throws IllegalArgumentException if there are residents in a unit without home floor
     * @throws IllegalStateException if the tolerance is not reached within the given steps
     */
    public Fundamentals(CityPlan plan, EquilibriumParameters parameters, double tolerance, int maxSteps) {
        this.plan = plan;
        this.firms = parameters.firms();
        FloorMarket still = parameters.floor().elastic(0, 0).converting(FloorMarket.NO_CONVERSION);
        EquilibriumParameters held = parameters.withFirms(firms.moving(false)).withFloor(still);
        double[] planned = plan.city().residentsByUnit();
        requireHomes(plan, held, planned);
        this.field = new MeanField(plan, held);
        this.error = solve(planned, tolerance, maxSteps);
        finishHomes(held, planned);
        this.productivity = new double[firms.bySector().size()][];
        finishOffices();
        for (int g = 0; g < productivity.length; g++) {
            productivity[g] = implied(g);
        }
    }

    private static void requireHomes(CityPlan plan, EquilibriumParameters parameters, double[] planned) {
        for (int unit = 0; unit < planned.length; unit++) {
            double floor = 0;
            for (HomeChoice.Form form : parameters.homes().forms()) {
                floor += plan.floor().squareMetres(form.of().use(), unit);
            }
            if (planned[unit] > 0 && !(floor > 0)) {
                throw new IllegalArgumentException(
                        "unit " + unit + " has " + planned[unit] + " residents and no home floor");
            }
        }
    }

    private double solve(double[] planned, double tolerance, int maxSteps) {
        // Nobody is to live where the plan has nobody while the others' amenities are found.
        double[][] kept = new double[FloorUse.COUNT][];
        for (HomeChoice.Form form : field.state.parameters().homes().forms()) {
            int use = form.of().use().ordinal();
            kept[use] = field.state.base[use].clone();
            for (int unit = 0; unit < planned.length; unit++) {
                if (planned[unit] == 0) {
                    field.state.base[use][unit] = 0;
                    field.state.floor[use][unit] = 0;
                }
            }
        }
        double now = Double.POSITIVE_INFINITY;
        for (int n = 0; n < maxSteps && now > tolerance; n++) {
            now = field.stepTowards(planned);
        }
        if (!(now <= tolerance)) {
            throw new IllegalStateException(
                    "fundamentals have not reached " + tolerance + " within " + maxSteps + " steps: " + now);
        }
        for (int use = 0; use < kept.length; use++) {
            if (kept[use] != null) {
                field.state.base[use] = kept[use];
                field.state.floor[use] = kept[use].clone();
            }
        }
        return now;
    }

    private void finishHomes(EquilibriumParameters held, double[] planned) {
        double[] amenity = field.state.amenity;
        centre(amenity, planned);
        boolean[] known = new boolean[planned.length];
        for (int unit = 0; unit < known.length; unit++) {
            known[unit] = planned[unit] > 0;
        }
        fillGaps(amenity, known, planned);
        for (HomeChoice.Form form : held.homes().forms()) {
            fillRents(form.of().use(), known, planned);
        }
    }

    /** Rents of offices that stand empty: those around. */
    private void finishOffices() {
        if (firms.bySector().stream().noneMatch(firm -> firm.spending() > 0)) {
            return;
        }
        double[] weight = new double[plan.grid().unitCount()];
        boolean[] known = new boolean[weight.length];
        double[] floor = field.state.floor[FloorUse.OFFICE.ordinal()];
        for (int unit = 0; unit < weight.length; unit++) {
            weight[unit] = field.state.working(unit);
            known[unit] = floor[unit] > 0 && weight[unit] > 0;
        }
        fillRents(FloorUse.OFFICE, known, weight);
    }

    private void fillRents(FloorUse use, boolean[] known, double[] weight) {
        double[] rent = field.state.rent[use.ordinal()];
        double[] logRent = new double[rent.length];
        for (int unit = 0; unit < rent.length; unit++) {
            logRent[unit] = StrictMath.log(rent[unit]);
        }
        fillGaps(logRent, known, weight);
        for (int unit = 0; unit < rent.length; unit++) {
            rent[unit] = known[unit] ? rent[unit] : StrictMath.exp(logRent[unit]);
        }
    }

    private double[] implied(int g) {
        double[] values = new double[plan.grid().unitCount()];
        double[] weight = new double[values.length];
        boolean[] known = new boolean[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            known[unit] = field.jobs.admits(g, unit);
            values[unit] = known[unit] ? field.jobs.impliedProductivity(g, unit) : 0;
            for (int c : field.jobs.membersOf(g)) {
                weight[unit] += field.state.workers[c][unit];
            }
        }
        centre(values, weight);
        fillGaps(values, known, weight);
        return values;
    }

    /** Takes the weighted mean away. */
    private static void centre(double[] values, double[] weight) {
        double mean = mean(values, weight);
        for (int unit = 0; unit < values.length; unit++) {
            values[unit] -= mean;
        }
    }

    private static double mean(double[] values, double[] weight) {
        double sum = 0;
        double all = 0;
        for (int unit = 0; unit < values.length; unit++) {
            sum += weight[unit] > 0 ? weight[unit] * values[unit] : 0;
            all += weight[unit];
        }
        return all > 0 ? sum / all : 0;
    }

    /** Gives unknown values the decaying mean of the known ones. */
    private void fillGaps(double[] values, boolean[] known, double[] weight) {
        double lowest = Double.POSITIVE_INFINITY;
        for (int unit = 0; unit < values.length; unit++) {
            lowest = known[unit] ? Math.min(lowest, values[unit]) : lowest;
        }
        double[] above = new double[values.length];
        double[] ones = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            above[unit] = known[unit] ? values[unit] - lowest : 0; // the smoothing takes no negative values
            ones[unit] = known[unit] ? 1 : 0;
        }
        DecaySmoothing smoothing = DecaySmoothing.of(plan.grid(), NEIGHBOUR_DECAY);
        above = smoothing.apply(above);
        ones = smoothing.apply(ones);
        double mean = mean(values, weight);
        for (int unit = 0; unit < values.length; unit++) {
            if (!known[unit]) {
                values[unit] = ones[unit] > 0 ? lowest + above[unit] / ones[unit] : mean;
            }
        }
    }

    /** Log amenity by unit. */
    public double[] amenity() {
        return field.state.amenity.clone();
    }

    /** Log productivity of each of the firms by unit: [firm][unit]. */
    public double[][] productivity() {
        return Arrays.stream(productivity).map(double[]::clone).toArray(double[][]::new);
    }

    /** Rents of a use by unit. */
    public double[] rents(FloorUse use) {
        return field.state.rent[use.ordinal()].clone();
    }

    /** Links and traffic under which they hold: where an equilibrium of the plan starts best. */
    public ModeNetwork network() {
        return field.fields.network();
    }

    /** Steps taken. */
    public int steps() {
        return field.steps();
    }

    /** The largest error left. */
    public double error() {
        return error;
    }

    /**
     * The plan with these fundamentals: same city, floor and cover. With several firms each unit's productivity is
     * their mean, weighted by the workers of each; hand {@link #productivity()} to the equilibrium to have them apart.
     */
    public CityPlan plan() {
        Rents rents = plan.rents().copy();
        for (int use = 0; use < FloorUse.COUNT; use++) {
            rents.setAll(FloorUse.of(use), field.state.rent[use]);
        }
        double[] mean = productivity[0].clone();
        for (int unit = 0; unit < mean.length && productivity.length > 1; unit++) {
            mean[unit] = meanProductivity(unit);
        }
        return new CityPlan(
                plan.city(), plan.sectorJobs(), plan.floor(), plan.cover(), rents, amenity(), mean, plan.centres());
    }

    private double meanProductivity(int unit) {
        double[] values = new double[productivity.length];
        double[] weight = new double[productivity.length];
        for (int g = 0; g < values.length; g++) {
            values[g] = productivity[g][unit];
            for (int c : field.jobs.membersOf(g)) {
                weight[g] += field.state.workers[c][unit];
            }
        }
        return field.state.working(unit) > 0
                ? mean(values, weight)
                : Arrays.stream(values).average().orElse(0);
    }
}
