package org.wespace.agents.city.equilibrium;

import java.util.List;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.core.choice.DecaySmoothing;
import org.wespace.core.grid.Grid;

/** The unknowns of an equilibrium, and the view of them that rules read. */
final class EquilibriumState implements CityView {

    private final CityPlan plan;
    private final EquilibriumParameters parameters;
    /** Expected residents by class and unit of their home. */
    final double[][] residents;
    /** Workers by class and unit of their job. */
    final double[][] workers;
    /** Rents by use and unit. */
    final double[][] rent = new double[FloorUse.COUNT][];
    /** Rents at which floor is what the plan says. */
    final double[][] reference = new double[FloorUse.COUNT][];
    /** Floor at the reference rents by use and unit, in square metres. */
    final double[][] base = new double[FloorUse.COUNT][];
    /** Floor at the present rents, in square metres. */
    final double[][] floor = new double[FloorUse.COUNT][];

    final double[] amenity;
    /** Log productivity by firm and unit. */
    final double[][] productivity;

    double[] serviceAccess;
    /** Number of workers: the residents of the plan. */
    final double population;
    /** Jobs, filled and vacant, for each worker. */
    final double jobsPerWorker;

    private final double[][] groupShare;
    private final long[] sectorTotals;

    EquilibriumState(CityPlan plan, EquilibriumParameters parameters) {
        this.plan = plan;
        this.parameters = parameters;
        int units = plan.grid().unitCount();
        int classes = parameters.classes().size();
        for (int use = 0; use < FloorUse.COUNT; use++) {
            rent[use] = new double[units];
            base[use] = new double[units];
            for (int unit = 0; unit < units; unit++) {
                rent[use][unit] = plan.rents().rent(FloorUse.of(use), unit);
                base[use][unit] = plan.floor().squareMetres(FloorUse.of(use), unit);
            }
            reference[use] = rent[use].clone();
            floor[use] = base[use].clone();
        }
        this.amenity = plan.amenity().clone();
        this.serviceAccess = new double[units];
        this.productivity = new double[parameters.firms().bySector().size()][];
        for (int firm = 0; firm < productivity.length; firm++) {
            productivity[firm] = plan.productivity().clone();
        }
        this.population = plan.city().residents().total();
        this.jobsPerWorker = plan.city().jobs().total() / population;
        this.sectorTotals = sectorTotals(plan);
        this.residents = new double[classes][units];
        this.workers = new double[classes][units];
        double[] living = plan.city().residentsByUnit();
        for (int c = 0; c < classes; c++) {
            double share = count(c) / population;
            for (int unit = 0; unit < units; unit++) {
                residents[c][unit] = share * living[unit];
            }
        }
        int groups = 0;
        for (ResidentClass one : parameters.classes()) {
            groups = Math.max(groups, one.who().group() + 1);
        }
        this.groupShare = new double[groups][units];
        updateGroups();
    }

    private static long[] sectorTotals(CityPlan plan) {
        long[] totals = new long[Sector.COUNT];
        for (int s = 0; s < totals.length; s++) {
            for (int jobs : plan.sectorJobs()[s]) {
                totals[s] += jobs;
            }
        }
        return totals;
    }

    CityPlan plan() {
        return plan;
    }

    EquilibriumParameters parameters() {
        return parameters;
    }

    List<ResidentClass> classes() {
        return parameters.classes();
    }

    /** Residents of a class. */
    double count(int of) {
        ResidentClass one = classes().get(of);
        if (one.sector() == null) {
            return population * one.share();
        }
        double jobs = plan.city().jobs().total();
        return population * one.share() * sectorTotals[one.sector().ordinal()] / jobs;
    }

    /** Jobs of a firm in a unit by the plan, filled and vacant. */
    int plannedJobs(Firm firm, int unit) {
        if (firm.sector() != null) {
            return plan.sectorJobs()[firm.sector().ordinal()][unit];
        }
        int sum = 0;
        for (int[] jobs : plan.sectorJobs()) {
            sum += jobs[unit];
        }
        return sum;
    }

    /** Residents of all classes in a unit. */
    double living(int unit) {
        return sum(residents, unit);
    }

    /** Workers of all classes with a job in a unit. */
    double working(int unit) {
        return sum(workers, unit);
    }

    private static double sum(double[][] byClass, int unit) {
        double sum = 0;
        for (double[] one : byClass) {
            sum += one[unit];
        }
        return sum;
    }

    /** Jobs of a sector in a unit, filled and vacant; where sectors are not told apart, by the plan's shares. */
    double jobsOf(Sector sector, int unit) {
        if (classes().get(0).sector() != null) {
            double sum = 0;
            for (int c = 0; c < workers.length; c++) {
                sum += classes().get(c).sector() == sector ? workers[c][unit] : 0;
            }
            return sum * jobsPerWorker;
        }
        int here = plan.city().jobs().perUnit()[unit];
        double share = here > 0
                ? plan.sectorJobs()[sector.ordinal()][unit] / (double) here
                : sectorTotals[sector.ordinal()] / (double) plan.city().jobs().total();
        return working(unit) * jobsPerWorker * share;
    }

    /** Shares of groups around each unit, from the present residents; nothing to do with one group. */
    void updateGroups() {
        if (groupShare.length == 1) {
            java.util.Arrays.fill(groupShare[0], 1);
            return;
        }
        DecaySmoothing smoothing =
                DecaySmoothing.of(plan.grid(), parameters.homes().groupDecay());
        double[] sum = new double[groupShare[0].length];
        for (int group = 0; group < groupShare.length; group++) {
            double[] members = new double[sum.length];
            for (int c = 0; c < residents.length; c++) {
                for (int unit = 0; unit < sum.length && classes().get(c).who().group() == group; unit++) {
                    members[unit] += residents[c][unit];
                }
            }
            groupShare[group] = smoothing.apply(members);
            for (int unit = 0; unit < sum.length; unit++) {
                sum[unit] += groupShare[group][unit];
            }
        }
        for (double[] share : groupShare) {
            for (int unit = 0; unit < sum.length; unit++) {
                share[unit] = sum[unit] > 0 ? share[unit] / sum[unit] : 0;
            }
        }
    }

    @Override
    public Grid grid() {
        return plan.grid();
    }

    @Override
    public long tick() {
        return 0;
    }

    @Override
    public double rent(FloorUse use, int unit) {
        return rent[use.ordinal()][unit];
    }

    @Override
    public double floor(FloorUse use, int unit) {
        return floor[use.ordinal()][unit];
    }

    @Override
    public double vacantFloor(FloorUse use, int unit) {
        return floor[use.ordinal()][unit] * parameters.floor().vacancy();
    }

    @Override
    public double cover(Cover kind, int unit) {
        return plan.cover().share(kind, unit);
    }

    @Override
    public int residents(int unit) {
        return Math.toIntExact(Math.round(living(unit)));
    }

    @Override
    public int jobs(Sector sector, int unit) {
        return Math.toIntExact(Math.round(jobsOf(sector, unit)));
    }

    @Override
    public double amenity(int unit) {
        return amenity[unit];
    }

    @Override
    public double serviceAccess(int unit) {
        return serviceAccess[unit];
    }

    @Override
    public double groupShare(int group, int unit) {
        return group < groupShare.length ? groupShare[group][unit] : 0;
    }
}
