package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.agents.rule.JobSeeker;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * What the jobs of each unit and sector are worth to those who look for one: the wage to the power eps, as a shadow
 * price that unfilled vacancies raise and full units lower.
 *
 * <p>Each tick the log price of a unit changes by {@code step * clip((v - s n) / (s n + 1), -1, 1)}, where the unit has
 * v vacancies of n jobs and s is the share of vacancies in the sector's whole city; it stays within the bound of where
 * it started. A sector without vacancies keeps its prices. Memory: 24 bytes for each unit and sector.
 *
 * <p>It is also the standard {@link JobAttraction}: a vacancy weighs its price. Source of prices as adjusted wages
 * {@code w^eps}: Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015).
 */
public final class JobPrices implements JobAttraction {

    private static final int CHUNK = 1024;

    private final Grid grid;
    private final JobMarketParameters parameters;
    private final double[][] base = new double[Sector.COUNT][];
    private final double[][] log = new double[Sector.COUNT][];
    private final double[][] weight = new double[Sector.COUNT][];

    /** Prices of 1 everywhere. */
    public JobPrices(Grid grid, JobMarketParameters parameters) {
        this.grid = grid;
        this.parameters = parameters;
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            base[sector] = new double[grid.unitCount()];
            log[sector] = new double[grid.unitCount()];
            weight[sector] = new double[grid.unitCount()];
            Arrays.fill(base[sector], 1);
            Arrays.fill(weight[sector], 1);
        }
    }

    /**
     * Sets where the prices of a sector start, such as those of an equilibrium.
     *
     * @param values weight of one vacancy in each unit, finite and not negative; 0 where nobody may work
     */
    public void start(Sector sector, double[] values) {
        grid.requireValues("job prices of sector " + sector, values);
        for (int unit = 0; unit < values.length; unit++) {
            Limits.require("job price of sector " + sector + " in unit " + unit, values[unit], 0, Double.MAX_VALUE);
        }
        System.arraycopy(values, 0, base[sector.ordinal()], 0, values.length);
        System.arraycopy(values, 0, weight[sector.ordinal()], 0, values.length);
        Arrays.fill(log[sector.ordinal()], 0);
    }

    /** Weight of one vacancy. */
    public double price(Sector sector, int unit) {
        return weight[sector.ordinal()][unit];
    }

    /** Wage that a unit pays, relative to what it paid at the start: the price's rise to the power 1 / eps. */
    public double wageFactor(Sector sector, int unit) {
        double rise = log[sector.ordinal()][unit];
        return rise == 0 ? 1 : StrictMath.exp(rise / parameters.choiceScale());
    }

    @Override
    public String name() {
        return "job prices";
    }

    @Override
    public double weight(JobSeeker who, int unit, CityView city) {
        return price(who.sector(), unit);
    }

    /** Lets the prices follow the vacancies that are there now. */
    public void update(Jobs jobs, ParallelLoop loop) {
        for (int s = 0; s < Sector.COUNT; s++) {
            Sector sector = Sector.of(s);
            long vacant = 0;
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                vacant += jobs.vacant(sector, unit);
            }
            if (vacant > 0) {
                double share = (double) vacant / jobs.total(sector);
                loop.run(grid.unitCount(), CHUNK, (chunk, from, to) -> follow(sector, jobs, share, from, to));
            }
        }
    }

    private void follow(Sector sector, Jobs jobs, double share, int from, int to) {
        double[] logs = log[sector.ordinal()];
        double bound = parameters.priceBound();
        for (int unit = from; unit < to; unit++) {
            int total = jobs.total(sector, unit);
            if (total == 0) {
                continue;
            }
            double expected = share * total;
            double excess = (jobs.vacant(sector, unit) - expected) / (expected + 1);
            double change = parameters.priceStep() * Math.max(-1, Math.min(1, excess));
            double value = Math.max(-bound, Math.min(bound, logs[unit] + change));
            if (value != logs[unit]) {
                logs[unit] = value;
                weight[sector.ordinal()][unit] = base[sector.ordinal()][unit] * StrictMath.exp(value);
            }
        }
    }

    /** Adds the prices to a hash. */
    public void addTo(StateHash hash) {
        for (double[] byUnit : weight) {
            hash.add(byUnit);
        }
    }
}
