package org.wespace.agents.work;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.wespace.agents.PlainView;
import org.wespace.agents.SmallCities;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.FirmAttraction;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Simulation;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.travel.StreetPattern;

/**
 * A town with residents of all sectors, jobs, floor and two modes (walking, and a car for those who have one), and the
 * phases of jobs and firms, for tests to put together.
 */
final class WorkTown {

    static final int WALK = 0;
    static final int CAR = 1;

    final ZoneUnits cells;
    final Residents residents;
    final Jobs jobs;
    final LabourMarket market;
    final FloorStock floor;
    final PlainView view;
    Switches switches = Switches.none();
    WorkParameters parameters = WorkParameters.standard();
    Sites sites;
    UnaryOperator<JobAttraction> jobRule = rule -> rule;
    UnaryOperator<FirmAttraction> firmRule = rule -> rule;

    JobPrices prices;
    OfficeDemand demand;
    SiteFields fields;
    StandardSite site;
    JobMoves jobMoves;
    FirmMoves firmMoves;

    /** Residents by unit of a square town; no jobs, no floor, all of sector INNOVATION with a car. */
    WorkTown(int side, int[] homes) {
        cells = SmallCities.squares(side, side, 1);
        residents = Residents.of(cells.allocate(homes));
        for (int row = 0; row < residents.count(); row++) {
            residents.traits()[row] = Traits.withCar(Traits.of(Sector.INNOVATION, 0, 1), true);
        }
        jobs = new Jobs(cells.grid());
        ModeNetwork network = new ModeNetwork(cells.grid(), StreetPattern.OCTILE, SmallCities.walkAndCar(2000));
        market = new LabourMarket(residents, jobs, cells, new CommuteKernels(network), Set.of(CAR));
        floor = new FloorStock(cells.grid());
        view = new PlainView(cells.grid());
        System.arraycopy(homes, 0, view.residents, 0, homes.length);
        sites = Sites.plain(homes.length);
    }

    /**
     * A town of uneven density with residents of all sectors, some without a car, some often at home, 6 % more jobs
     * than workers in other places, and half as much floor again as they need.
     */
    static WorkTown mixed(int side, int people, long seed) {
        int units = side * side;
        WorkTown town = new WorkTown(side, SmallCities.shares(units, people, seed));
        ChanceKey key = Chance.of(seed).at(0, 77);
        int[] workers = new int[Sector.COUNT];
        for (int row = 0; row < people; row++) {
            int id = town.residents.id()[row];
            Sector sector = Sector.of(Math.min(Sector.COUNT - 1, (int) (6 * key.uniform(id, 0))));
            workers[sector.ordinal()]++;
            int traits = Traits.of(sector, 0, 1);
            town.residents.traits()[row] = Traits.withCar(traits, key.uniform(id, 1) < 0.6);
            boolean often = key.uniform(id, 2) < 0.3 && sector != Sector.LOCAL;
            town.residents.homeDays()[row] = (byte) (often ? 1 + (int) (4 * key.uniform(id, 3)) : 0);
        }
        for (int s = 0; s < Sector.COUNT; s++) {
            int[] share = SmallCities.shares(units, workers[s] + workers[s] / 16, seed + 10 + s);
            for (int unit = 0; unit < units; unit++) {
                town.jobs.open(Sector.of(s), unit, share[unit]);
            }
        }
        for (int unit = 0; unit < units; unit++) {
            town.view.rent[FloorUse.OFFICE.ordinal()][unit] = 20 + 10 * key.uniform(unit, 9);
        }
        FloorNeeds needs = town.parameters.floor();
        for (FloorUse use : List.of(FloorUse.OFFICE, FloorUse.RETAIL, FloorUse.DEPOT)) {
            for (int unit = 0; unit < units; unit++) {
                long needed = 0;
                for (int s = 0; s < Sector.COUNT; s++) {
                    Sector sector = Sector.of(s);
                    needed += needs.of(sector).use() == use
                            ? (long) town.jobs.total(sector, unit) * needs.counts(sector)
                            : 0;
                }
                town.floor.endow(use, unit, needed + needed / 2 + 3000);
            }
        }
        return town;
    }

    /** Makes the phases by what was set, all of the town's jobs still vacant. */
    WorkTown build() {
        CityView city = view;
        prices = new JobPrices(cells.grid(), parameters.jobs());
        demand = new OfficeDemand(market, floor, prices, parameters, switches, 10_000);
        fields = new SiteFields(market, demand.presence(), city, parameters, switches, sites);
        site = new StandardSite(fields);
        jobMoves = new JobMoves(market, prices, jobRule.apply(prices), city, parameters.jobs());
        firmMoves = new FirmMoves(market, demand, fields, firmRule.apply(site), city, parameters.firms());
        return this;
    }

    /** A simulation that begins with everybody settled and runs firm moves and job moves. */
    Simulation simulation(long seed, int threads) {
        Simulation simulation = new Simulation(seed, threads);
        simulation.onStart(() -> jobMoves.settle(simulation.loop(), simulation.chance()));
        simulation.phases().add(firmMoves).add(jobMoves);
        simulation.addInvariant("jobs balance", tick -> jobs.checkBalance(residents));
        simulation.addHash("jobs", jobs::addTo);
        simulation.addHash("prices", prices::addTo);
        simulation.addHash(
                "residents",
                hash -> hash.add(simulation.loop().sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
                    long sum = 0;
                    for (int row = from; row < to; row++) {
                        sum += residents.wholeRowHash(row);
                    }
                    return sum;
                })));
        return simulation;
    }

    /** Hash after so many ticks. */
    String run(long seed, int threads, int ticks) {
        try (Simulation simulation = simulation(seed, threads)) {
            simulation.run(ticks);
            return simulation.getStateHash();
        }
    }

    /** Jobs of a sector by unit. */
    double[] jobsOf(Sector sector) {
        double[] count = new double[cells.grid().unitCount()];
        for (int unit = 0; unit < count.length; unit++) {
            count[unit] = jobs.total(sector, unit);
        }
        return count;
    }
}
