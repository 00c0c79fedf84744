package org.wespace.agents.city.equilibrium;

import java.util.Arrays;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.core.geo.UnitSplit;
import org.wespace.core.grid.Grid;

/**
 * A living city in equilibrium, without residents: homes, jobs, rents, floor and road minutes that agree.
 *
 * <p>Residents of each class work in expected numbers in every unit and choose homes from there, {@code P(i | j)}
 * proportional to {@code mass_i sum_m weight_m exp(-b_m (1 - w) t_ijm)}, with the masses of
 * {@link org.wespace.agents.home.HomeMasses} at the present rents. Home rents clear floor; firms choose units by
 * productivity, office rent and labour access, or keep their jobs; office rents clear office floor; floor follows rents
 * and may pass between homes and offices; expected traffic makes the road minutes. All move together, each damped, by
 * {@link #step}; at a fixed point everything clears. Incomes are given: wages do not follow productivity.
 *
 * <p>Cost of a step: two passes of a decay field for each class and mode, a third for modes with traffic, and two
 * transcendental functions for each class and unit. Memory: fields as in {@link org.wespace.core.choice.StreetSums} and
 * kernels as in {@link org.wespace.core.choice.StreetKernel}, twice for each number of days at home and mode. One
 * thread; the same bits on every machine.
 *
 * <p>Source: the joint choice of home and workplace is that of Ahlfeldt, Redding, Sturm &amp; Wolf, "The economics of
 * density" (Econometrica 2015), <a href="https://doi.org/10.3982/ECTA10876">doi:10.3982/ECTA10876</a>, their damped
 * solver included.
 */
public final class UrbanEquilibrium {

    private final MeanField field;
    private final EquilibriumState state;
    private double error = Double.POSITIVE_INFINITY;

    /** An equilibrium to be found, from the plan's jobs, floor and rents and from empty roads. */
    public UrbanEquilibrium(CityPlan plan, EquilibriumParameters parameters) {
        this.field = new MeanField(plan, parameters);
        this.state = field.state;
    }

    /**
     * Gives the firms log productivities of their own, instead of the plan's.
     *
     * @param byFirm one array for each of the firms, in their order, with a value per unit
     */
    public UrbanEquilibrium productivity(double[][] byFirm) {
        if (byFirm.length != state.productivity.length) {
            throw new IllegalArgumentException("there must be productivities for each of " + state.productivity.length
                    + " firms: " + byFirm.length);
        }
        for (int firm = 0; firm < byFirm.length; firm++) {
            state.productivity[firm] =
                    grid().requireValues("productivity", byFirm[firm]).clone();
        }
        return this;
    }

    /** Gives the log of what services can be reached from each unit, for home terms that read it; 0 by default. */
    public UrbanEquilibrium serviceAccess(double[] values) {
        state.serviceAccess = grid().requireValues("serviceAccess", values).clone();
        return this;
    }

    /**
     * Starts from the traffic of another network of the same grid, pattern and roads instead of from empty roads: that
     * of {@link Fundamentals#network()}, of an equilibrium before, or of a run. Before the first step.
     */
    public UrbanEquilibrium roads(ModeNetwork like) {
        if (steps() > 0) {
            throw new IllegalStateException("roads are given before the first step");
        }
        if (!like.grid().equals(grid()) || like.pattern() != network().pattern()) {
            throw new IllegalArgumentException("roads must be those of the same grid and street pattern");
        }
        network().congestion().average(like.congestion()::volume, 1);
        return this;
    }

    /**
     * One step of all fixed points together.
     *
     * @return {@link #error()} before the step
     */
    public double step() {
        error = field.step();
        return error;
    }

    /**
     * Steps until the error is at most the tolerance.
     *
     * @return whether it was reached within the given steps
     */
    public boolean solve(double tolerance, int maxSteps) {
        for (int n = 0; n < maxSteps; n++) {
            if (step() <= tolerance) {
                return true;
            }
        }
        return false;
    }

    /**
     * The largest error that the last step found: relative excess demand for floor in any unit, share of workers out of
     * place, gap of congestion, share of floor in the wrong use times the log rent that it forgoes.
     */
    public double error() {
        return error;
    }

    /** Steps taken. */
    public int steps() {
        return field.steps();
    }

    /** The plan that the search started from. */
    public CityPlan plan() {
        return state.plan();
    }

    /** The parameters. */
    public EquilibriumParameters parameters() {
        return state.parameters();
    }

    /** The grid of units. */
    public Grid grid() {
        return state.grid();
    }

    /** Links and traffic, as the last step left them. */
    public ModeNetwork network() {
        return field.fields.network();
    }

    /** What rules see: the unknowns as the last step left them, expected numbers rounded. */
    public CityView view() {
        return state;
    }

    /** Expected residents of all classes by unit. */
    public double[] residents() {
        return perUnit(state::living);
    }

    /** Expected residents of a class by unit. */
    public double[] residents(int of) {
        return state.residents[of].clone();
    }

    /** Expected residents who live in homes of a form, by unit. */
    public double[] residentsIn(int form) {
        double[] values = new double[grid().unitCount()];
        for (int c = 0; c < state.residents.length; c++) {
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] += state.residents[c][unit] * field.masses.formShare(c, form, unit);
            }
        }
        return values;
    }

    /** Expected workers of a class by unit of their job. */
    public double[] workers(int of) {
        return state.workers[of].clone();
    }

    /** Jobs by unit, in the plan's total number: more or fewer than workers where the plan has more or fewer. */
    public double[] jobs() {
        return perUnit(unit -> state.working(unit) * state.jobsPerWorker);
    }

    /** Jobs of a sector by unit; where sectors are not told apart, by the plan's shares. */
    public double[] jobs(Sector sector) {
        return perUnit(unit -> state.jobsOf(sector, unit));
    }

    /** Rents of a use by unit, money per square metre and month. */
    public double[] rents(FloorUse use) {
        return state.rent[use.ordinal()].clone();
    }

    /** Floor of a use by unit, square metres. */
    public double[] floor(FloorUse use) {
        return state.floor[use.ordinal()].clone();
    }

    /** Share of floor that the last step found wanted where there is none or empty beyond structural vacancy. */
    public double excessDemand() {
        return field.clearing.excessDemand();
    }

    /**
     * Labour access of a class by unit: natural logarithm of the sum over all homes and modes, as seen from a job in
     * the unit. The value of the choice of a home, in units of the exponent of the choice.
     */
    public double[] logsums(int of) {
        double level = field.masses.logLevel(of);
        return perUnit(unit -> StrictMath.log(field.access[of][unit]) + level);
    }

    /**
     * Mean of {@link #logsums} over the workers of a class: what its members get out of the choice of a home, whose
     * difference between two runs of equal jobs is the gain in units of the exponent of the choice.
     */
    public double logsum(int of) {
        double[] access = logsums(of);
        double sum = 0;
        double all = 0;
        for (int unit = 0; unit < access.length; unit++) {
            double workers = state.workers[of][unit];
            sum += workers > 0 ? workers * access[unit] : 0;
            all += workers;
        }
        return sum / all;
    }

    /** Expected homes of those workers of a class who have their job in a unit; one pass for each mode. */
    public double[] homesOf(int of, int jobUnit) {
        double[] there = new double[grid().unitCount()];
        there[grid().requireUnit(jobUnit)] = state.workers[of][jobUnit];
        double[] homes = new double[there.length];
        field.fields.residents(state.classes().get(of), field.masses.of(of), there, field.access[of], homes);
        return homes;
    }

    /** The way to work of all residents. */
    public CommuteFigures commute() {
        CommuteFigures all = commute(0);
        for (int c = 1; c < state.classes().size(); c++) {
            all = all.and(commute(c));
        }
        return all;
    }

    /** The way to work of a class. */
    public CommuteFigures commute(int of) {
        return new CommuteSums(field).figures(of);
    }

    /** Share of each mode among the workers of a class. */
    public double[] modeShares(int of) {
        return new CommuteSums(field).modeShares(of);
    }

    /** How the city divides into the units whose centres lie within some kilometres of a centre's, and the others. */
    public CoreAndEdge coreAndEdge(int centre, double kilometres) {
        return CoreAndEdgeSums.of(this, grid().requireUnit(centre), kilometres);
    }

    /**
     * Whole numbers of residents by class and unit to start a run with: [class][unit]. They sum to the plan's
     * residents, each class to its share, and each is within 1 of what is expected; where far less than one is
     * expected, those who are there lie evenly over the units.
     */
    public int[][] initialResidents() {
        double[] counts = new double[state.classes().size()];
        Arrays.setAll(counts, state::count);
        int[] totals = WholeNumbers.split(counts, Math.round(state.population));
        int[][] residents = new int[counts.length][];
        for (int c = 0; c < residents.length; c++) {
            residents[c] = totals[c] == 0
                    ? new int[grid().unitCount()]
                    : UnitSplit.split(grid(), state.residents[c], totals[c]);
        }
        return residents;
    }

    /** Whole numbers of residents by unit over all classes, which sum to the plan's. */
    public int[] initialResidentsByUnit() {
        return UnitSplit.split(grid(), residents(), Math.toIntExact(Math.round(state.population)));
    }

    private double[] perUnit(java.util.function.IntToDoubleFunction value) {
        double[] values = new double[grid().unitCount()];
        Arrays.setAll(values, value);
        return values;
    }
}
