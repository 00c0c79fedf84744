package org.wespace.agents.city;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.digital.Diffusion;
import org.wespace.agents.home.HomeDemand;
import org.wespace.agents.home.HomeMarket;
import org.wespace.agents.home.HomeMoves;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.HomeSettlement;
import org.wespace.agents.home.StandardHomeUtility;
import org.wespace.agents.home.TenureForms;
import org.wespace.agents.land.Building;
import org.wespace.agents.land.Conversion;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.FreeFloor;
import org.wespace.agents.land.Infrastructure;
import org.wespace.agents.land.LandAccount;
import org.wespace.agents.land.LandCosts;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.land.RentParameters;
import org.wespace.agents.land.RentScale;
import org.wespace.agents.land.RentSetting;
import org.wespace.agents.land.TimeSharing;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.migration.Migration;
import org.wespace.agents.mobility.CommuteTraffic;
import org.wespace.agents.mobility.ModeChoice;
import org.wespace.agents.mobility.ModeChoiceParameters;
import org.wespace.agents.mobility.ModeSet;
import org.wespace.agents.mobility.MohringHeadway;
import org.wespace.agents.mobility.TransitFrequency;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.agents.rule.TenureForm;
import org.wespace.agents.work.Automation;
import org.wespace.agents.work.FirmMoves;
import org.wespace.agents.work.HybridDays;
import org.wespace.agents.work.JobMoves;
import org.wespace.agents.work.JobPrices;
import org.wespace.agents.work.LabourMarket;
import org.wespace.agents.work.SiteFields;
import org.wespace.agents.work.Sites;
import org.wespace.agents.work.StandardSite;
import org.wespace.agents.work.TeleworkParameters;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Phases;
import org.wespace.core.engine.Simulation;

/** Gives everybody a home and a job, and puts the phases of a month in their order. */
final class CityWiring {

    /** Share of new traffic in the minutes of the next month: assumption. */
    private static final double TRAFFIC_SHARE = 0.25;

    /**
     * How far rents of co-living follow demand in a tick: assumption. Rooms are of one size whatever the rent, so that
     * a unit of few rooms is full or far from it, and its rent would leap from the lowest to the highest and back.
     */
    private static final double ROOM_RENTS = 0.1;

    private final LivingCity.Parts parts;
    private final LabourMarket labour;
    private final JobPrices prices;
    private final StartingFlows flows;
    private final double[] amenity;
    private final ModeSet modes;
    private final Scenario scenario;
    private final Switches switches;
    private final CityParameters parameters;
    private final CityBooks books;
    private final ParallelLoop loop;
    private final @Nullable DailyWiring daily;

    /** What a city starts from, and its modes. */
    record Start(StartingFlows flows, double[] amenity, ModeSet modes) {}

    CityWiring(LivingCity.Parts parts, LabourMarket labour, JobPrices prices, Start start) {
        this.parts = parts;
        this.labour = labour;
        this.prices = prices;
        this.flows = start.flows();
        this.amenity = start.amenity();
        this.modes = start.modes();
        this.scenario = parts.scenario();
        this.switches = scenario.switches();
        this.parameters = scenario.parameters();
        this.books = parts.books();
        this.loop = parts.simulation().loop();
        this.daily = scenario.dailyLife()
                .map(numbers -> new DailyWiring(parts, numbers, modes))
                .orElse(null);
    }

    private FreeFloor free() {
        return daily == null ? books::free : daily.free();
    }

    LivingCity wire() {
        HomeParameters homeParameters = parameters.living().homes();
        TenureForms forms = forms();
        HomeMarket market = new HomeMarket(
                books.residents(),
                books.homes(),
                forms,
                parameters.society().incomes(),
                parts.kernels(),
                parts.plan().city().cells(),
                HomeMarket.carModes(parts.kernels(), modes.rides()));
        JobAttraction attraction = scenario.jobAttraction().orElse(prices);
        JobMoves jobMoves = new JobMoves(
                labour,
                prices,
                attraction,
                parts.view(),
                parameters.working().jobs().jobs());
        SiteFields sites = new SiteFields(
                labour,
                books.firms().presence(),
                parts.view(),
                parameters.working().jobs(),
                switches,
                new Sites(
                        parts.plan().productivity(),
                        scenario.places().anchors(),
                        scenario.places().parks()));
        StandardSite site = new StandardSite(sites);
        HomeUtility utility = utility(homeParameters);
        HomeMoves homeMoves = new HomeMoves(market, utility, homeParameters, switches, parts.view());
        settle(market, homeParameters, jobMoves, sites, site);
        FirmMoves firmMoves = new FirmMoves(
                labour,
                books.firms(),
                sites,
                scenario.firmAttraction().orElse(site),
                parts.view(),
                parameters.working().jobs().firms());
        HybridDays days = days();
        CommuteTraffic traffic = traffic();
        LandWorks land = landWorks();
        Migration migration = migration(market, homeMoves, utility);
        LivingCity.Lives lives = new LivingCity.Lives(
                market, homeMoves, jobMoves, firmMoves, days, traffic, land.building(), land.account(), migration);
        DailyLife life = daily == null ? null : daily.life();
        LivingCity city = new LivingCity(parts, lives, life);
        addPhases(lives, land, rents(market, homeMoves), market.forms());
        if (daily != null && life != null) {
            daily.addLast(parts.simulation().phases(), city, life);
            daily.addInvariants();
        }
        CityInvariants.add(city, prices);
        return city;
    }

    private TenureForms forms() {
        TenureForms forms = TenureForms.standard(parameters.living().coLiving(), switches);
        for (TenureForm form : scenario.tenureForms()) {
            forms.add(form);
        }
        return forms;
    }

    private HomeUtility utility(HomeParameters homes) {
        if (scenario.homeUtility().isPresent()) {
            return scenario.homeUtility().get();
        }
        StandardHomeUtility utility = StandardHomeUtility.of(homes.tastes(), switches);
        for (HomeTerm term : scenario.homeTerms()) {
            utility = utility.with(term);
        }
        return utility;
    }

    private void settle(
            HomeMarket market, HomeParameters homes, JobMoves jobMoves, SiteFields sites, StandardSite site) {
        CityAtRest rest = new CityAtRest(books, parameters);
        parts.network().updateImpedances();
        parts.view().take(0, loop);
        jobMoves.settle(loop, parts.simulation().chance());
        books.firms().update(loop);
        if (scenario.atRest()) {
            rest.clearRents();
        }
        parts.view().take(0, loop);
        HomeSettlement.settle(
                market,
                homes,
                switches,
                parts.view(),
                1 - parameters.living().rents().structuralVacancy());
        parts.view().take(0, loop);
        if (scenario.atRest()) {
            rest.fillAmenity(flows.attraction(), parts.view(), scenario, amenity);
            sites.update(loop);
            site.keepPresent(books.jobs(), books.firms());
        }
    }

    private HybridDays days() {
        TeleworkParameters telework = parameters.working().telework();
        HybridDays days = new HybridDays(books.residents(), parts.network(), telework, switches);
        if (switches.on(Mechanism.TELEWORK)) {
            days.calibrate(telework.meanDays(), HybridDays.Among.WORKERS, loop);
        }
        return days;
    }

    private CommuteTraffic traffic() {
        CommuteTraffic traffic = CommuteTraffic.weekly(
                books.residents(),
                parts.network(),
                parts.plan().city().personsPerResident(),
                loop.threads(),
                TRAFFIC_SHARE);
        scenario.places()
                .through()
                .ifPresent(through -> traffic.addOthers(ThroughRoutes.vehicles(
                        through,
                        parts.plan().grid(),
                        scenario.pattern(),
                        parts.plan().centres().get(0),
                        switches.strength(Mechanism.SPREAD_GATEWAYS))));
        if (daily != null) {
            daily.streets(traffic);
        }
        return traffic;
    }

    private record LandWorks(Conversion conversion, Building building, LandAccount account) {}

    private LandWorks landWorks() {
        LandParameters land = parameters.land();
        RentScale scale = RentScale.of(books.land().rents(), books.floor());
        LandCosts costs = LandCosts.calibrated(books.land(), scale, land);
        LandAccount account = new LandAccount(
                books.land(),
                land,
                free(),
                new TimeSharing(land.sharing(), switches),
                new Infrastructure(land.infrastructure(), switches));
        return new LandWorks(
                new Conversion(books.land(), scale, land, switches, free()),
                new Building(books.land(), costs, land, switches, free()),
                account);
    }

    private RentSetting rents(HomeMarket market, HomeMoves moves) {
        RentParameters rents = parameters.living().rents();
        HomeDemand demand = new HomeDemand(
                market,
                parameters.living().homes().tastes(),
                switches,
                books.land().rents(),
                moves.excess());
        RentSetting setting = new RentSetting(books.land().rents(), books.floor(), rents.tatonnement(), rents);
        java.util.Arrays.stream(market.forms().uses())
                .distinct()
                .forEach(use -> setting.add(use, demand.of(use), use == FloorUse.COLIVE ? ROOM_RENTS : 1));
        for (FloorUse use : new FloorUse[] {FloorUse.OFFICE, FloorUse.RETAIL, FloorUse.DEPOT}) {
            setting.add(use, new FirmFloorDemand(books.firms(), use));
        }
        return setting;
    }

    private Migration migration(HomeMarket market, HomeMoves moves, HomeUtility utility) {
        return new Migration(
                books.residents(),
                parameters.society().migration(),
                switches,
                moves::inclusiveValue,
                new Newcomers(
                        market,
                        books.jobs(),
                        parts.view(),
                        utility,
                        parameters.living().homes().tastes()));
    }

    private void addPhases(LivingCity.Lives lives, LandWorks land, RentSetting rents, TenureForms forms) {
        Phases phases = parts.simulation().phases();
        if (daily != null) {
            daily.addFirst(phases);
        }
        phases.add(parts.view());
        if (switches.on(Mechanism.AUTOMATION)) {
            phases.add(new JobLoss(new Automation(Automation.standardRates(), switches), books));
        }
        phases.add(lives.firms()).add(lives.jobs()).add(lives.homes());
        phases.add(lives.days());
        if (daily != null) {
            daily.addBeforeModes(phases);
        }
        phases.add(books.coworking()).add(new ModeChoice(books.residents(), parts.network(), modeChoice()));
        addTransit(phases);
        if (daily != null) {
            daily.addDaily(phases, forms);
        }
        phases.add(lives.traffic());
        phases.add(Phase.of("roads", tick -> parts.kernels().update(tick.loop())));
        phases.add(rents);
        if (daily != null) {
            daily.addAfterRents(phases);
        }
        phases.add(land.conversion()).add(land.building());
        phases.add(new Diffusion(
                books.residents(), parts.plan().grid(), parameters.society().digital(), switches));
        if (switches.on(Mechanism.MIGRATION)) {
            phases.add(lives.migration());
        }
    }

    private ModeChoiceParameters modeChoice() {
        ModeChoiceParameters choice = ModeChoiceParameters.of(modes);
        return scenario.dailyLife()
                .map(numbers -> choice.withNestScale(numbers.travel().trips().nestScale()))
                .orElse(choice);
    }

    private boolean hasLines() {
        return scenario.dailyLife()
                .map(numbers -> !numbers.travel().lines().isEmpty())
                .orElse(false);
    }

    private void addTransit(Phases phases) {
        if (hasLines()) {
            return; // each line has a headway of its own
        }
        Simulation simulation = parts.simulation();
        for (int m = 0; m < parameters.commute().modes().size(); m++) {
            if (parameters.commute().modes().get(m).name().equals("transit")
                    && switches.on(Mechanism.TRANSIT_FREQUENCY)) {
                TransitFrequency transit = new TransitFrequency(
                        books.residents(),
                        parts.network(),
                        m,
                        MohringHeadway.standard(),
                        parts.plan().city().personsPerResident()
                                / parts.plan().city().cells().covered().count()
                                / parts.plan().grid().unitSquareKilometres(),
                        switches);
                phases.add(transit);
                simulation.addHash("transit", transit::addTo);
            }
        }
    }
}
