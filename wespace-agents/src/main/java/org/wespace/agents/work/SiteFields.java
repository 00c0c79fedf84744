package org.wespace.agents.work;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.LinkMinutes;

/**
 * What firms find in each unit: productivity with its spill-over, workers, customers, anchors.
 *
 * <p>Log productivity of sector s: {@code ln A_j = a_j + strength lambda_s ln U_j} with {@code U_j = sum_k exp(-delta
 * t_jk) H_k / K_k} over road minutes, H being who is present on a mean working day and K the ground without water, in
 * square kilometres (OV-7); {@code lambda_s} is the mean of all sectors, or apart from it as far as OV-8 says. Access
 * of workers is the log of all residents discounted along their ways to the unit by every mode; access of customers
 * that of all residents by road minutes.
 *
 * <p>{@link #update} makes all fields anew from the state as it stands, O(units) for each; what no parameter or switch
 * asks for is not made. Memory: about 80 bytes for each unit and field in octile patterns, and 80 bytes a unit.
 *
 * <p>Source: E8; Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015).
 */
public final class SiteFields {

    private final LabourMarket market;
    private final Presence presence;
    private final CityView city;
    private final WorkParameters parameters;
    private final Switches switches;
    private final Sites sites;
    private final @Nullable RoadSums spill;
    private final @Nullable RoadSums serve;
    private final StreetSums[] commute;
    private final double[] mass;
    private final double[] sum;
    private final double[] logPresence;
    private final double[] labour;
    private final double[] customers;
    private final double[] anchor;
    private final boolean[] park;
    /** Log rents of the uses that sectors take: [use][unit]; empty for other uses. */
    private final double[][] logRent = new double[FloorUse.COUNT][0];

    private final double[] lambda = new double[Sector.COUNT];

    /** A kernel over the roads with its sums. */
    private record RoadSums(StreetKernel kernel, StreetSums sums) {

        RoadSums(StreetKernel kernel) {
            this(kernel, kernel.sums());
        }

        void update(double[] mass, double[] target, ParallelLoop loop) {
            sums.update(mass, loop);
            sums.copyAccessibility(target);
        }
    }

    /**
     * The fields of a city, all 0 until the first update.
     *
     * @param presence who is present; its owner updates it
     * @param city where residents and ground are read
     */
    public SiteFields(
            LabourMarket market,
            Presence presence,
            CityView city,
            WorkParameters parameters,
            Switches switches,
            Sites sites) {
        this.market = market;
        this.presence = presence;
        this.city = city;
        this.parameters = parameters;
        this.switches = switches;
        this.sites = sites;
        int units = market.units();
        market.jobs().grid().requireValues("log productivity", sites.productivity());
        LinkMinutes roads = roads();
        this.spill = spills() || anchors()
                ? new RoadSums(
                        StreetKernel.outward(roads, parameters.production().decayPerMinute()))
                : null;
        this.serve = serves()
                ? new RoadSums(
                        StreetKernel.inward(roads, parameters.firms().draws().customerDecayPerMinute()))
                : null;
        this.commute = new StreetSums
                [any(parameters.firms().labour()) ? market.kernels().modes() : 0];
        for (int mode = 0; mode < commute.length; mode++) {
            commute[mode] = market.kernels().inward(0, mode).sums();
        }
        this.mass = new double[units];
        this.sum = new double[units];
        this.logPresence = new double[units];
        this.labour = new double[units];
        this.customers = new double[units];
        this.anchor = new double[units];
        this.park = new boolean[units];
        sites.parks().forEach(unit -> park[unit] = true);
        for (FloorNeeds.Need need : parameters.floor().bySector()) {
            logRent[need.use().ordinal()] = new double[units];
        }
    }

    /** The roads; where no mode is on them, the links of the fastest. */
    private LinkMinutes roads() {
        int best = 0;
        for (int mode = 1; mode < market.kernels().modes(); mode++) {
            best = rank(mode) > rank(best) ? mode : best;
        }
        return market.kernels().network().links(best);
    }

    private double rank(int mode) {
        TravelMode of = market.kernels().network().parameters().modes().get(mode);
        return of.congested() ? Double.POSITIVE_INFINITY : of.kilometresPerHour();
    }

    private static boolean any(BySector weights) {
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            if (weights.of(Sector.of(sector)) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean spills() {
        return switches.on(Mechanism.SPILL_OVER) && parameters.production().lambda() > 0;
    }

    private boolean anchors() {
        return switches.on(Mechanism.INNOVATION_ANCHORS) && !sites.anchors().isEmpty();
    }

    private boolean serves() {
        return any(parameters.firms().customers()) || switches.on(Mechanism.FLAT_SERVICES);
    }

    /** Makes all fields anew. */
    public void update(ParallelLoop loop) {
        int units = market.units();
        for (int use = 0; use < logRent.length; use++) {
            if (logRent[use].length > 0) {
                updateRent(FloorUse.of(use), loop);
            }
        }
        if (spill != null) {
            spill.kernel.update(loop);
        }
        if (anchors() && spill != null) {
            updateAnchors(spill, loop);
        }
        if (spills() && spill != null) {
            loop.run(units, ParallelLoop.CHUNK, this::fillDensity);
            spill.update(mass, logPresence, loop);
            loop.run(units, ParallelLoop.CHUNK, (chunk, from, to) -> logs(logPresence, from, to));
            updateLambda();
        }
        if (serve == null && commute.length == 0) {
            return;
        }
        for (int unit = 0; unit < units; unit++) {
            mass[unit] = city.residents(unit);
        }
        if (serve != null) {
            serve.kernel.update(loop);
            serve.update(mass, customers, loop);
            loop.run(units, ParallelLoop.CHUNK, (chunk, from, to) -> logs(customers, from, to));
        }
        if (commute.length > 0) {
            loop.run(commute.length, 1, (chunk, from, to) -> {
                for (int mode = from; mode < to; mode++) {
                    commute[mode].update(mass);
                }
            });
            loop.run(units, ParallelLoop.CHUNK, this::addUpLabour);
        }
    }

    private void updateRent(FloorUse use, ParallelLoop loop) {
        double[] logs = logRent[use.ordinal()];
        loop.run(logs.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                logs[unit] = Logarithm.log(city.rent(use, unit));
            }
        });
    }

    /** An anchor counts 1 where it stands; several near by add up. */
    private void updateAnchors(RoadSums roads, ParallelLoop loop) {
        Arrays.fill(mass, 0);
        for (int unit : sites.anchors()) {
            mass[unit] = 1;
        }
        roads.update(mass, sum, loop);
        double weight = switches.strength(Mechanism.INNOVATION_ANCHORS)
                * parameters.firms().draws().anchor();
        for (int unit = 0; unit < anchor.length; unit++) {
            anchor[unit] = weight * sum[unit];
        }
    }

    /** Density of presence; where all ground is water, of the whole unit. */
    private void fillDensity(int chunk, int from, int to) {
        double area = market.jobs().grid().unitSquareKilometres();
        for (int unit = from; unit < to; unit++) {
            double ground = 1 - city.cover(Cover.WATER, unit);
            mass[unit] = presence.present(unit) / (area * (ground > 0 ? ground : 1));
        }
    }

    private static void logs(double[] values, int from, int to) {
        for (int unit = from; unit < to; unit++) {
            values[unit] = Logarithm.log(values[unit]);
        }
    }

    private void addUpLabour(int chunk, int from, int to) {
        CommuteKernels kernels = market.kernels();
        Arrays.fill(labour, from, to, 0);
        for (int mode = 0; mode < commute.length; mode++) {
            double weight = kernels.weight(0, mode);
            for (int unit = from; unit < to; unit++) {
                labour[unit] += weight * commute[mode].accessibility(unit);
            }
        }
        logs(labour, from, to);
    }

    private void updateLambda() {
        long[] jobs = new long[Sector.COUNT];
        for (int s = 0; s < Sector.COUNT; s++) {
            jobs[s] = market.jobs().total(Sector.of(s));
        }
        for (int s = 0; s < Sector.COUNT; s++) {
            lambda[s] = switches.strength(Mechanism.SPILL_OVER)
                    * parameters
                            .production()
                            .lambda(Sector.of(s), jobs, switches.strength(Mechanism.SECTOR_SPILL_OVER));
        }
    }

    /** Log productivity of a sector in a unit; negative infinity where a spill-over works and nobody is in reach. */
    public double logProductivity(Sector sector, int unit) {
        double own = sites.productivity()[unit];
        double elasticity = lambda[sector.ordinal()];
        return elasticity == 0 ? own : own + elasticity * logPresence[unit];
    }

    /** Log rent of the floor that a sector takes. */
    public double logRent(Sector sector, int unit) {
        return logRent[parameters.floor().of(sector).use().ordinal()][unit];
    }

    /** Log of the presence per square kilometre that spills over to a unit; 0 where no spill-over is asked for. */
    public double logPresence(int unit) {
        return logPresence[unit];
    }

    /** Log access of workers to a unit; 0 where no sector weighs it. */
    public double labour(int unit) {
        return labour[unit];
    }

    /** Log access of residents, as customers, to a unit; 0 where no sector weighs it. */
    public double customers(int unit) {
        return customers[unit];
    }

    /** What innovation gains from the anchors around a unit, times the strength of WK-9. */
    public double anchor(int unit) {
        return anchor[unit];
    }

    /** Whether a unit is a work park. */
    public boolean park(int unit) {
        return park[unit];
    }

    WorkParameters parameters() {
        return parameters;
    }

    Switches switches() {
        return switches;
    }
}
