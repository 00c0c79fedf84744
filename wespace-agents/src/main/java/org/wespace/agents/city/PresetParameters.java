package org.wespace.agents.city;

import org.wespace.agents.digital.DiffusionParameters;
import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.home.CoLivingParameters;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.home.MoveParameters;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.land.RentParameters;
import org.wespace.agents.migration.MigrationParameters;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.preset.CivicEnergy;
import org.wespace.agents.preset.Housing;
import org.wespace.agents.preset.Location;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.preset.PriceSteps;
import org.wespace.agents.preset.Telework;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.synthesis.PopulationTotals;
import org.wespace.agents.resident.synthesis.Shares;
import org.wespace.agents.work.CommuteCost;
import org.wespace.agents.work.FirmParameters;
import org.wespace.agents.work.FloorNeeds;
import org.wespace.agents.work.HomeDaysUtility;
import org.wespace.agents.work.JobMarketParameters;
import org.wespace.agents.work.ProductionParameters;
import org.wespace.agents.work.TeleworkParameters;
import org.wespace.agents.work.TimeRebound;
import org.wespace.agents.work.WorkParameters;

/** Puts the numbers of a preset into the records of the model; what a preset does not tell is as in their standard. */
final class PresetParameters {

    /** What a compact city permits, over the floor area ratio that the preset has: assumption. */
    private static final double DENSER = 1.5;

    /** Carbon of a unit of money spent in euros or dollars: .05 kg a yuan at seven yuan; assumption. */
    private static final double KILOGRAMS_PER_WESTERN_MONEY = 0.35;

    private final Preset preset;
    private final boolean chinese;
    private final Location location;
    private final Housing housing;
    private final Telework telework;

    private PresetParameters(Preset preset) {
        this.preset = preset;
        this.chinese = preset == Preset.CN_MEGA || preset == Preset.CN_MID;
        this.location = preset.location();
        this.housing = preset.housing();
        this.telework = preset.telework();
    }

    static CityParameters of(Preset preset) {
        PresetParameters all = new PresetParameters(preset);
        return new CityParameters(
                CommuteParameters.of(preset),
                new CityParameters.Living(
                        all.homes(),
                        all.chinese ? CoLivingParameters.china() : CoLivingParameters.west(),
                        all.effects(),
                        all.rents(),
                        SurroundingParameters.standard()),
                new CityParameters.Working(all.jobs(), all.homeDays()),
                all.land(),
                new CityParameters.Society(
                        all.population(),
                        Incomes.around(preset.earnings().meanMonthly()),
                        DiffusionParameters.standard()
                                .withStart(preset.energySystem().internetAccess()),
                        all.migration()));
    }

    private HomeParameters homes() {
        HomeTastes tastes = HomeTastes.standard();
        MoveParameters moves = MoveParameters.standard();
        return new HomeParameters(
                new HomeTastes(
                        location.choiceScale(),
                        tastes.sizeExponent(),
                        location.floorShare(),
                        telework.homeFloorRise(),
                        tastes.services(),
                        tastes.green(),
                        housing.homophily()),
                new MoveParameters(
                        housing.movesPerYear(),
                        moves.lookFactor(),
                        moves.moveScale(),
                        moves.tenureNest(),
                        moves.tries(),
                        moves.leastSquareMetres()));
    }

    private CoLivingEffects effects() {
        CoLivingEffects china = CoLivingEffects.china();
        CivicEnergy energy = preset.civicEnergy();
        return new CoLivingEffects(
                new CoLivingEffects.Energy(
                        energy.homeElectricity() + energy.homeHeat(),
                        preset.dwelling().energyScale(),
                        china.energy().referencePersons(),
                        preset.sharing().awareness()),
                new CoLivingEffects.Trips(
                        china.trips().perWeek(),
                        china.trips().kilometres(),
                        preset.sharing().trips()),
                china.facilities(),
                new CoLivingEffects.Spending(
                        preset.sharing().respending(),
                        chinese ? china.spending().kilogramsPerMoney() : KILOGRAMS_PER_WESTERN_MONEY),
                preset.energySystem().gridKilograms());
    }

    private RentParameters rents() {
        RentParameters standard = RentParameters.standard();
        PriceSteps steps = preset.priceSteps();
        return new RentParameters(
                housing.structuralVacancy(),
                housing.slackVacancy(),
                steps.lowest(),
                steps.highest(),
                steps.rounds(),
                standard.damping(),
                standard.lowestShare());
    }

    private WorkParameters jobs() {
        JobMarketParameters market = JobMarketParameters.standard();
        ProductionParameters production = ProductionParameters.standard();
        FirmParameters firms = FirmParameters.standard();
        return new WorkParameters(
                new JobMarketParameters(
                        market.changesPerYear(),
                        market.vacancyShare(),
                        location.choiceScale(),
                        market.priceStep(),
                        market.priceBound(),
                        market.rounds()),
                new ProductionParameters(
                        preset.agglomeration().productionFloorShare(),
                        preset.agglomeration().productivityElasticity(),
                        production.lambdaRatio(),
                        preset.agglomeration().productivityDecayPerMinute()),
                new FirmParameters(
                        firms.movesPerYear(),
                        location.choiceScale(),
                        firms.sizeExponent(),
                        firms.labour(),
                        firms.customers(),
                        firms.draws()),
                new FloorNeeds(FloorNeeds.standard().bySector(), telework.officeRelease()));
    }

    private TeleworkParameters homeDays() {
        TimeRebound rebound = TimeRebound.standard();
        return TeleworkParameters.standard()
                .withDays(HomeDaysUtility.standard()
                        .withReferenceSquareMetres(preset.dwelling().floorPerHead()))
                .withMeanDays(telework.hybridDays())
                .withRebound(rebound.withShare(telework.timeReturn()))
                .withCost(
                        switch (preset) {
                            case CN_MEGA, CN_MID -> CommuteCost.chinese();
                            case EU_COMPACT -> CommuteCost.european();
                            case US_SPRAWL -> CommuteCost.american();
                        });
    }

    private LandParameters land() {
        LandParameters standard = LandParameters.standard();
        LandParameters.Supply supply = standard.supply();
        return standard.withSupply(new LandParameters.Supply(
                        housing.supplyElasticity(),
                        supply.yearlySpeed(),
                        housing.structuralVacancy(),
                        supply.useResponse(),
                        DENSER * preset.ground().floorAreaRatio()))
                .withEdge(edge(standard.edge()))
                .withGreen(new LandParameters.Green(
                        standard.green().keptShare(),
                        standard.green().treeShare(),
                        preset.ground().treeSink()));
    }

    /** Ground is opened up as the preset's settled ground is; rent falls by kappa / h at the speed of its cars. */
    private LandParameters.Edge edge(LandParameters.Edge standard) {
        double rentPerMinute = location.commuteDecayPerMinute() / location.choiceScale() / location.floorShare();
        return new LandParameters.Edge(
                standard.yearlyGround(),
                preset.ground().plotShare(),
                preset.ground().streetShare(),
                standard.agriculturalShare(),
                standard.developerNoise(),
                rentPerMinute * 60 / preset.travel().carKilometresPerHour(),
                standard.boundaryUnits());
    }

    /** Shares of workers with a car fit a megacity's cars a head; a smaller Chinese city has as many times more. */
    private PopulationTotals population() {
        PopulationTotals totals =
                switch (preset) {
                    case CN_MEGA, CN_MID ->
                        PopulationTotals.china(preset.ground().carsPerHead()
                                / Preset.CN_MEGA.ground().carsPerHead());
                    case EU_COMPACT -> PopulationTotals.europe();
                    case US_SPRAWL -> PopulationTotals.unitedStates();
                };
        return totals.with(totals.work().withTeleworkableShare(telework.teleworkable()))
                .with(totals.households()
                        .withDigital(Shares.yes(preset.energySystem().internetAccess())));
    }

    private MigrationParameters migration() {
        MigrationParameters standard = MigrationParameters.standard();
        return new MigrationParameters(housing.migrationPerYear(), standard.outsideUtility(), standard.mostPerYear());
    }
}
