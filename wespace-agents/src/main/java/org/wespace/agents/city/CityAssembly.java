package org.wespace.agents.city;

import java.util.List;
import org.wespace.agents.home.Homes;
import org.wespace.agents.land.Cohorts;
import org.wespace.agents.land.Land;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.ModeSet;
import org.wespace.agents.mobility.RideServices;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.synthesis.PopulationSynthesis;
import org.wespace.agents.resident.synthesis.PopulationTotals;
import org.wespace.agents.work.HomeDayPlaces;
import org.wespace.agents.work.JobPrices;
import org.wespace.agents.work.Jobs;
import org.wespace.agents.work.LabourMarket;
import org.wespace.agents.work.OfficeDemand;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.engine.Simulation;

/** Puts a living city together: books, people, phases, and what must always hold. */
final class CityAssembly {

    private static final int START_YEAR = 2020;
    /** Floor by decade of building at the start, the oldest first: assumption. */
    private static final double[] AGES = {1, 2, 3, 2};

    private static final double EQUILIBRIUM_TOLERANCE = 1e-6;
    private static final int EQUILIBRIUM_STEPS = 200;
    /** Share of residents with a car below which they are taken as so few. */
    private static final double LEAST_SHARE = 1e-6;

    /** Rows for newcomers, over the residents at the start. */
    private static final double RESERVE = 0.2;

    /** The plan without jobs of other cities. */
    private final CityPlan inside;

    private final CityPlan plan;
    private final Scenario scenario;
    private final Switches switches;
    private final CityParameters parameters;
    private final Simulation simulation;

    private CityAssembly(CityPlan given, Scenario scenario) {
        this.inside = given;
        this.plan = scenario.places()
                .outside()
                .map(jobs ->
                        OutsideJobs.placed(given, jobs, scenario.switches().strength(Mechanism.CROSS_CITY_COMMUTING)))
                .orElse(given);
        this.scenario = scenario;
        this.switches = scenario.switches();
        this.parameters = scenario.parameters();
        this.simulation = new Simulation(scenario.seed(), scenario.threads());
    }

    static LivingCity of(CityPlan plan, Scenario scenario) {
        CityMemory.of(plan, scenario).requireFits(MemoryPlan.heapLimit());
        CityAssembly assembly = new CityAssembly(plan, scenario);
        try {
            return assembly.build();
        } catch (RuntimeException | Error e) {
            assembly.simulation.close();
            throw e;
        }
    }

    private LivingCity build() {
        CommuteParameters commute = parameters
                .commute()
                .withRoads(parameters.commute().roads().withCongestion(switches.strength(Mechanism.CONGESTION)));
        CommuteEquilibrium start = new CommuteEquilibrium(plan.city(), forAll(commute), scenario.pattern());
        start.solve(EQUILIBRIUM_TOLERANCE, EQUILIBRIUM_STEPS);
        StartingFlows flows = StartingFlows.of(plan, start);
        Residents residents = people(flows);
        ModeSet modes = modes(scenario, commute);
        ModeNetwork network = new ModeNetwork(
                plan.grid(),
                scenario.pattern(),
                modes.commute(),
                scenario.dailyLife().isPresent() ? switches.strength(Mechanism.INDUCED_DEMAND) : 1);
        network.congestion().average(start.network().congestion()::volume, 1);
        CommuteKernels kernels = new CommuteKernels(network);
        Land land = new Land(
                plan.floor().copy(),
                plan.cover().copy(),
                plan.rents().copy(),
                Cohorts.of(plan.floor(), START_YEAR, AGES),
                plan.city().personsPerResident());
        Jobs jobs = openJobs();
        LabourMarket labour = new LabourMarket(
                residents,
                jobs,
                plan.city().cells(),
                kernels,
                modes.rides().carModes(modes.commute().modes()));
        JobPrices prices =
                new JobPrices(plan.grid(), parameters.working().jobs().jobs());
        for (int s = 0; s < Sector.COUNT; s++) {
            prices.start(Sector.of(s), flows.jobPrices());
        }
        OfficeDemand firms = new OfficeDemand(
                labour,
                land.floor(),
                prices,
                parameters.working().jobs(),
                switches,
                parameters.society().incomes().mean());
        HomeDayPlaces coworking = new HomeDayPlaces(
                residents,
                land.floor(),
                network,
                parameters.working().telework(),
                plan.city().personsPerResident(),
                switches);
        Homes homes = new Homes(land.floor());
        CityBooks books = new CityBooks(residents, land, homes, jobs, firms, coworking);
        double[] amenity = plan.amenity().clone();
        CitySnapshot view = new CitySnapshot(
                books,
                amenity,
                parameters.society().totals().groups().shares().categories(),
                parameters.living().around());
        LivingCity.Parts parts = new LivingCity.Parts(plan, scenario, simulation, books, network, kernels, view);
        return new CityWiring(parts, labour, prices, new CityWiring.Start(flows, amenity, modes)).wire();
    }

    /** The modes as the whole population weighs them: a mode that needs a car counts by the share who have one. */
    private CommuteParameters forAll(CommuteParameters commute) {
        double share = parameters.society().totals().households().cars().plainMean(1);
        List<TravelMode> modes = commute.modes().stream()
                .map(mode -> mode.kind().needsCar() && share < 1
                        ? mode.with(
                                mode.constant() + StrictMath.log(Math.max(LEAST_SHARE, share)), mode.decayPerMinute())
                        : mode)
                .toList();
        return new CommuteParameters(modes, commute.roads());
    }

    /** Rows for those who may come. */
    static long reserve(long inside, Switches switches) {
        return switches.on(Mechanism.MIGRATION) ? (long) (RESERVE * inside) : 0;
    }

    private Residents people(StartingFlows flows) {
        int inside = Math.toIntExact(plan.city().residents().total());
        Residents residents = Residents.of(plan.city().residents(), (int) reserve(inside, switches));
        PopulationTotals totals = parameters.society().totals();
        PopulationTotals ours = totals.with(totals.work().withSectors(flows.sectorsByZone()))
                .with(totals.households()
                        .withDigital(parameters.society().digital().startShares(switches)));
        PopulationSynthesis.fill(residents, plan.city().cells(), ours, simulation.chance());
        scenario.shuffle()
                .ifPresent(
                        order -> residents.shuffle(simulation.chance().at(order, Decisions.id("residents.shuffle"))));
        return residents;
    }

    private Jobs openJobs() {
        Jobs jobs = new Jobs(plan.grid());
        for (int s = 0; s < Sector.COUNT; s++) {
            for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
                int here = inside.sectorJobs()[s][unit];
                jobs.open(Sector.of(s), unit, here);
                jobs.openOutside(Sector.of(s), unit, plan.sectorJobs()[s][unit] - here);
            }
        }
        return jobs;
    }

    /** The modes of the way to work, with what daily life adds to them and to the roads. */
    /** The modes of a scenario's city, in its months. */
    static ModeSet modes(Scenario scenario) {
        return modes(scenario, scenario.parameters().commute());
    }

    private static ModeSet modes(Scenario scenario, CommuteParameters commute) {
        if (scenario.dailyLife().isEmpty()) {
            return ModeSet.of(commute, RideServices.of(Preset.CN_MEGA), Switches.none());
        }
        DailyParameters.Travel travel = scenario.dailyLife().get().travel();
        CommuteParameters roads = commute.withRoads(commute.roads().withOtherTraffic(travel.otherTraffic()));
        return ModeSet.of(roads, travel.rides(), scenario.switches());
    }
}
