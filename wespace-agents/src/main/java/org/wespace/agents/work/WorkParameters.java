package org.wespace.agents.work;

/**
 * All that jobs and firms go by.
 *
 * @param jobs how residents look for jobs
 * @param production what firms make, and what they gain from others near by
 * @param firms how firms choose where to be
 * @param floor what floor jobs take
 */
public record WorkParameters(
        JobMarketParameters jobs, ProductionParameters production, FirmParameters firms, FloorNeeds floor) {

    /** Standard values of every part. */
    public static WorkParameters standard() {
        return new WorkParameters(
                JobMarketParameters.standard(),
                ProductionParameters.standard(),
                FirmParameters.standard(),
                FloorNeeds.standard());
    }

    /** The same with other firms. */
    public WorkParameters withFirms(FirmParameters value) {
        return new WorkParameters(jobs, production, value, floor);
    }

    /** The same with other production. */
    public WorkParameters withProduction(ProductionParameters value) {
        return new WorkParameters(jobs, value, firms, floor);
    }
}
