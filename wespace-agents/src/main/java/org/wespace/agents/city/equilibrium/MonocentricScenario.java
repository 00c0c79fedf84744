package org.wespace.agents.city.equilibrium;

import org.wespace.agents.city.CityParameters;
import org.wespace.agents.city.Scenario;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.home.MoveParameters;
import org.wespace.agents.land.ConversionParameters;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.resident.synthesis.PopulationTotals;
import org.wespace.agents.resident.synthesis.Shares;
import org.wespace.agents.resident.synthesis.WorkTotals;
import org.wespace.agents.work.BySector;
import org.wespace.agents.work.HomeDaysUtility;
import org.wespace.agents.work.JobMarketParameters;
import org.wespace.agents.work.TeleworkParameters;
import org.wespace.agents.work.WorkParameters;

/** A scenario in which residents do what the textbook city has them do, and nothing else moves. */
final class MonocentricScenario {

    /** Utility of the one number of days at home that everybody has: beyond all that could speak for another. */
    private static final double ALWAYS = 1000;

    private final HomeTastes tastes;
    private final double income;
    private final int homeDays;

    MonocentricScenario(HomeTastes tastes, double income, int homeDays) {
        this.tastes = tastes;
        this.income = income;
        this.homeDays = homeDays;
    }

    Scenario of(EquilibriumParameters city) {
        CityParameters base = CityParameters.standard();
        CityParameters parameters = base.with(city.commute())
                .with(base.living()
                        .withHomes(new HomeParameters(
                                tastes, MoveParameters.standard().withMoveScale(0))))
                .with(working(base.working()))
                .with(land(base.land()))
                .with(society(base.society()));
        Switches switches = Switches.none();
        if (homeDays > 0) {
            switches = switches.with(Mechanism.TELEWORK, 1).with(Mechanism.TELEWORK_MOVES, 1);
        }
        return Scenario.standard()
                .switches(switches)
                .parameters(parameters)
                .pattern(city.pattern())
                .atRest(false);
    }

    private CityParameters.Working working(CityParameters.Working base) {
        WorkParameters jobs = base.jobs();
        JobMarketParameters market = jobs.jobs();
        JobMarketParameters stay = new JobMarketParameters(
                0,
                market.vacancyShare(),
                market.choiceScale(),
                market.priceStep(),
                market.priceBound(),
                market.rounds());
        WorkParameters fixed = new WorkParameters(stay, jobs.production(), jobs.firms(), jobs.floor())
                .withFirms(jobs.firms().withMovesPerYear(BySector.all(0)));
        TeleworkParameters telework = base.telework();
        return new CityParameters.Working(
                fixed, homeDays == 0 ? telework : telework.withDays(days()).withMeanDays(homeDays));
    }

    private HomeDaysUtility days() {
        double[] constants = new double[CommuteKernels.WEEK + 1];
        constants[homeDays] = ALWAYS;
        double[] none = new double[constants.length];
        double[][] byIncome = new double[Traits.INCOME_CLASSES][constants.length];
        return new HomeDaysUtility(constants, 0, byIncome, none, 0, 1, none);
    }

    private static LandParameters land(LandParameters base) {
        ConversionParameters kept = base.conversion().withFlexibility(0);
        return base.withConversion(kept).withSupply(base.supply().withYearlySpeed(0));
    }

    private CityParameters.Society society(CityParameters.Society base) {
        double[] equal = new double[Traits.INCOME_CLASSES];
        java.util.Arrays.fill(equal, income);
        PopulationTotals totals = base.totals();
        WorkTotals work = totals.work();
        WorkTotals everybody =
                new WorkTotals(work.sectors(), work.occupations(), Shares.yes(1), Double.NaN, work.incomes());
        return new CityParameters.Society(totals.with(everybody), new Incomes(equal), base.digital(), base.migration());
    }
}
