package org.wespace.agents.work;

/**
 * How residents look for jobs, and how unfilled jobs become dearer.
 *
 * @param changesPerYear share of those with a job who look for another within a year, in [0, 12]
 * @param vacancyShare share of all jobs that are vacant in a city at rest, in [0, 1)
 * @param choiceScale scale eps of the choice (Frechet shape): a wage higher by 1 % makes a job weigh eps % more;
 *     positive
 * @param priceStep most by which the log weight of a unit's vacancies changes in a tick, not negative
 * @param priceBound most by which the log weight may differ from where it started, not negative
 * @param rounds units that a resident may try in one tick, 1 to 16
 */
public record JobMarketParameters(
        double changesPerYear,
        double vacancyShare,
        double choiceScale,
        double priceStep,
        double priceBound,
        int rounds) {

    private static final int MOST_ROUNDS = 16;

    public JobMarketParameters {
        Limits.require("changesPerYear", changesPerYear, 0, 12);
        Limits.require("vacancyShare", vacancyShare, 0, 0.99);
        Limits.requirePositive("choiceScale", choiceScale);
        Limits.require("priceStep", priceStep, 0, 100);
        Limits.require("priceBound", priceBound, 0, 100);
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("rounds must be 1 to " + MOST_ROUNDS + ": " + rounds);
        }
    }

    /**
     * 8 % change job a year, 3 % of jobs are vacant, eps 6.69, prices move by at most .05 a month within 2, 3 rounds.
     *
     * <p>Eps: Ahlfeldt, Redding, Sturm &amp; Wolf, "The economics of density: evidence from the Berlin Wall"
     * (Econometrica 2015), <a href="https://doi.org/10.3982/ECTA10876">doi:10.3982/ECTA10876</a>, whose estimate is
     * 6.6940918. The rest are assumptions; a bound of 2 holds wages within a third of where they started.
     */
    public static JobMarketParameters standard() {
        return new JobMarketParameters(0.08, 0.03, 6.69, 0.05, 2, 3);
    }

    /** Jobs, filled and vacant, of a city at rest with so many workers. */
    public long jobsFor(long workers) {
        return Math.round(workers / (1 - vacancyShare));
    }
}
