package org.wespace.agents.work;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.FirmAttraction;

/**
 * The standard log profit of a job in a unit: {@code ln A_j - (1 - alpha) ln r_j + phi_L ln L_j + phi_C ln C_j}, and
 * what anchors, work parks and flat services add.
 *
 * <p>Flat services (OV-3) give LOCAL and PUBLIC more weight of customers; anchors (WK-9) draw INNOVATION; work parks
 * (WK-4) draw all sectors that sit in offices. What the present places of jobs show beyond all that may be added by
 * {@link #keepPresent}.
 *
 * <p>Source: E8; Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015) for productivity and rent.
 */
public final class StandardSite implements FirmAttraction {

    /** Weight of a unit without jobs, or without places, when present places are kept: half of one. */
    private static final double HALF = 0.5;

    private final SiteFields fields;
    private final WorkParameters parameters;
    private final double flat;
    private final double park;
    private double @Nullable [][] residual;

    /** The rule over the given fields, which are up to date when it is asked. */
    public StandardSite(SiteFields fields) {
        this.fields = fields;
        this.parameters = fields.parameters();
        Switches switches = fields.switches();
        FirmParameters.Draws draws = parameters.firms().draws();
        this.flat = switches.strength(Mechanism.FLAT_SERVICES) * draws.flattening();
        this.park = switches.strength(Mechanism.WORK_PARKS) * draws.park();
    }

    @Override
    public String name() {
        return "standard site";
    }

    @Override
    public double logProfit(Sector sector, int unit, CityView city) {
        double sum = plain(sector, unit);
        if (residual != null) {
            sum += residual[sector.ordinal()][unit];
        }
        if (flat != 0 && (sector == Sector.LOCAL || sector == Sector.PUBLIC)) {
            sum += flat * fields.customers(unit);
        }
        if (sector == Sector.INNOVATION) {
            sum += fields.anchor(unit);
        }
        if (park != 0 && fields.park(unit) && use(sector) == FloorUse.OFFICE) {
            sum += park;
        }
        return sum;
    }

    /** Without what is kept, and without flat services, anchors and parks. */
    private double plain(Sector sector, int unit) {
        FirmParameters firms = parameters.firms();
        double sum = fields.logProductivity(sector, unit)
                - parameters.production().floorShare() * fields.logRent(sector, unit);
        double workers = firms.labour().of(sector);
        if (workers != 0) {
            sum += workers * fields.labour(unit);
        }
        double served = firms.customers().of(sector);
        if (served != 0) {
            sum += served * fields.customers(unit);
        }
        return sum;
    }

    private FloorUse use(Sector sector) {
        return parameters.floor().of(sector).use();
    }

    /**
     * Adds to every unit and sector what makes as many jobs expected to come as to leave in the present city; the
     * fields must be up to date. Flat services, anchors and parks are left out of it, so that they keep their effect.
     *
     * <p>The residual is {@code (ln(jobs + 1/2) - s ln(places + 1/2)) / scale} less the log profit, s being the
     * exponent of places; units where the log profit is negative infinity get none.
     */
    public void keepPresent(Jobs jobs, OfficeDemand demand) {
        int units = jobs.grid().unitCount();
        double[][] kept = new double[Sector.COUNT][units];
        FirmParameters firms = parameters.firms();
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            for (int unit = 0; unit < units; unit++) {
                double plain = plain(sector, unit);
                long places = Math.max(0, demand.free(use(sector), unit)) / demand.needOfOne(sector);
                double shown = StrictMath.log(jobs.total(sector, unit) - jobs.outside(sector, unit) + HALF)
                        - firms.sizeExponent() * StrictMath.log(places + HALF);
                kept[s][unit] = plain > Double.NEGATIVE_INFINITY ? shown / firms.choiceScale() - plain : 0;
            }
        }
        residual = kept;
    }

    /** What {@link #keepPresent} added; 0 before. */
    public double residual(Sector sector, int unit) {
        return residual == null ? 0 : residual[sector.ordinal()][unit];
    }
}
