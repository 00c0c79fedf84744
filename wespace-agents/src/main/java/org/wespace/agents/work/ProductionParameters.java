package org.wespace.agents.work;

import org.wespace.agents.resident.Sector;

/**
 * What firms make out of labour and floor, and what they gain from others near by.
 *
 * @param floorShare share 1 - alpha of floor in production, in (0, 1)
 * @param lambda elasticity of productivity to the density of presence, the job-weighted mean of all sectors, not
 *     negative
 * @param lambdaRatio elasticity of each sector relative to the others; only ratios count; not negative, not all 0
 * @param decayPerMinute decay delta of the spill-over with road minutes, positive
 */
public record ProductionParameters(double floorShare, double lambda, BySector lambdaRatio, double decayPerMinute) {

    public ProductionParameters {
        if (!(floorShare > 0 && floorShare < 1)) {
            throw new IllegalArgumentException("floorShare must lie in (0, 1): " + floorShare);
        }
        Limits.require("lambda", lambda, 0, 10);
        lambdaRatio.require("lambdaRatio", 0, 1000);
        double sum = 0;
        for (int sector = 0; sector < Sector.COUNT; sector++) {
            sum += lambdaRatio.of(Sector.of(sector));
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("lambdaRatio must be positive for some sector");
        }
        Limits.requirePositive("decayPerMinute", decayPerMinute);
    }

    /**
     * Floor share .20, lambda .08, delta .362 a minute.
     *
     * <p>Floor share and delta (.36173887): Ahlfeldt, Redding, Sturm &amp; Wolf (Econometrica 2015), whose own lambda
     * is .071. Lambda: wages in developing countries, Ahlfeldt &amp; Pietrostefani, "The economic effects of density: a
     * synthesis" (Journal of Urban Economics 2019), <a
     * href="https://doi.org/10.1016/j.jue.2019.04.006">doi:10.1016/j.jue.2019.04.006</a>. The ratios between sectors
     * are an assumption: knowledge work gains most from others, local services least.
     */
    public static ProductionParameters standard() {
        return new ProductionParameters(0.20, 0.08, new BySector(1.75, 1.5, 0.75, 0.5, 0.75), 0.362);
    }

    /** The same with another elasticity. */
    public ProductionParameters withLambda(double value) {
        return new ProductionParameters(floorShare, value, lambdaRatio, decayPerMinute);
    }

    /**
     * Elasticity of one sector.
     *
     * @param jobs jobs of each sector, by ordinal; their weights in the mean
     * @param apart how far the sectors differ: 0 for the mean in all of them, 1 for each its own
     */
    double lambda(Sector sector, long[] jobs, double apart) {
        if (apart == 0) {
            return lambda;
        }
        double weighted = 0;
        double all = 0;
        for (int s = 0; s < Sector.COUNT; s++) {
            weighted += jobs[s] * lambdaRatio.of(Sector.of(s));
            all += jobs[s];
        }
        double own = weighted > 0 ? lambda * lambdaRatio.of(sector) * all / weighted : lambda;
        return lambda + apart * (own - lambda);
    }
}
