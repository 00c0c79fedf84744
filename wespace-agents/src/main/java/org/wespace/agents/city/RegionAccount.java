package org.wespace.agents.city;

import org.wespace.agents.land.UrbanHeat;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.region.IntercityModes;
import org.wespace.agents.region.IntercityParameters;
import org.wespace.core.engine.ParallelLoop;

/**
 * What goes on between cities and through gateways, as the residents live at the moment: trips to work from city to
 * city by rail and car with their carbon (RG-3), those who work outside (RG-5), the delay on the roads (RG-2), and what
 * built ground adds to cooling (RG-2).
 *
 * <p>An inter-city trip is one to a job in another city of the region or beyond a gateway. How it is made is told by
 * {@link IntercityModes} as an expectation, whatever mode within the city the resident has; with more than one rail
 * link the one that most would take. A read-out: nothing is changed and nothing is drawn. Sums are of whole
 * thousandths, so that neither threads nor the order of residents matter. Means of nobody are NaN. Makes route minutes
 * anew (a cost of O(units) for each mode), then costs O(residents).
 */
public final class RegionAccount {

    private static final double PARTS = 1000;

    private final double persons;
    private final RegionTrips.Sums sums;
    private final RoadUse roads;
    private final double coolingFactor;

    private RegionAccount(double persons, RegionTrips.Sums sums, RoadUse roads, double coolingFactor) {
        this.persons = persons;
        this.sums = sums;
        this.roads = roads;
        this.coolingFactor = coolingFactor;
    }

    /**
     * The account of a living city or region.
     *
     * @param links which unit belongs to which city, and rail
     * @param parameters how travellers weigh rail and car
     */
    public static RegionAccount of(LivingCity city, RegionLinks links, IntercityParameters parameters) {
        city.grid().requireUnit(links.cityOf().length - 1);
        city.network().updateImpedances();
        RegionTrips trips = new RegionTrips(city, links, new IntercityModes(parameters));
        ParallelLoop loop = city.simulation().loop();
        RegionTrips.Sums[] byWorker = new RegionTrips.Sums[loop.threads()];
        for (int worker = 0; worker < byWorker.length; worker++) {
            byWorker[worker] = new RegionTrips.Sums();
        }
        loop.run(
                city.residents().count(),
                ParallelLoop.CHUNK,
                (worker, chunk, from, to) -> trips.add(from, to, byWorker[worker]));
        for (int worker = 1; worker < byWorker.length; worker++) {
            byWorker[0].add(byWorker[worker]);
        }
        return new RegionAccount(
                city.plan().city().personsPerResident(),
                byWorker[0],
                RoadUse.of(city.network().congestion(), city.grid()),
                new UrbanHeat(city.scenario().switches())
                        .meanCoolingFactor(city.land().cover(), city.land().floor()));
    }

    /** Residents who live in the region and have a job. */
    public long workers() {
        return sums.workers;
    }

    /** Of them, those whose job is in another city of the region or beyond a gateway. */
    public double intercityCommuters() {
        return sums.intercity / PARTS;
    }

    /** Of the workers, those whose job lies beyond a gateway (RG-5). */
    public double externalCommuters() {
        return sums.external / PARTS;
    }

    /** Share of the workers whose job lies beyond a gateway. */
    public double externalShare() {
        return externalCommuters() / sums.workers;
    }

    /** Mean way to work of those who work beyond a gateway, one way, the part beyond included, in km. */
    public double externalKilometres() {
        return sums.externalMetres / PARTS / 1000 / externalCommuters();
    }

    /** Mean way to work of all workers, one way, the part beyond gateways included, in km. */
    public double meanKilometres() {
        return sums.allMetres / PARTS / 1000 / sums.workers;
    }

    /** Expected share of inter-city trips by rail, in [0, 1] ({@link Mechanism#INTERCITY_RAIL}). */
    public double railShare() {
        return sums.rail / (double) sums.intercity;
    }

    /** Expected carbon of an inter-city trip, one way, in kgCO2e. */
    public double kilogramsPerTrip() {
        return sums.grams / PARTS / 1000 / intercityCommuters();
    }

    /** Expected carbon of one inter-city trip by each who makes one, in real persons, in kgCO2e. */
    public double kilograms() {
        return sums.grams / PARTS / 1000 * persons;
    }

    /** Hours that all vehicles together lose to traffic in the busiest hour, through traffic included. */
    public double delayVehicleHours() {
        return roads.hours() - roads.freeHours();
    }

    /** Mean speed of all vehicles in the busiest hour, in km/h. */
    public double vehicleSpeed() {
        return roads.speed();
    }

    /** Mean over floor of the factor on the energy of cooling, at least 1 ({@link Mechanism#SPREAD_GATEWAYS}). */
    public double coolingFactor() {
        return coolingFactor;
    }
}
