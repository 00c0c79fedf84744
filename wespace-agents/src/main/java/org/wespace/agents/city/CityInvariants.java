package org.wespace.agents.city;

import org.wespace.agents.home.HomeCount;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.work.JobCount;
import org.wespace.agents.work.JobPrices;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Direction;

/** What holds after every month, and what the state of a city is. */
final class CityInvariants {

    private CityInvariants() {}

    static void add(LivingCity city, JobPrices prices) {
        Simulation simulation = city.simulation();
        CityBooks books = city.books();
        int rows = books.residents().count();
        HomeCount homes = new HomeCount(books.homes(), city.homeMarket().forms().uses());
        JobCount jobs = new JobCount(books.jobs());
        simulation.addInvariant(
                "every resident is counted once", tick -> checkResidents(books.residents(), rows, tick.loop()));
        simulation.addInvariant("homes are lived in as booked", tick -> homes.check(books.residents(), tick.loop()));
        simulation.addInvariant("jobs are held as booked", tick -> jobs.check(books.residents(), tick.loop()));
        simulation.addInvariant(
                "no floor or ground is lost", tick -> books.land().checkBalance(tick.loop()));
        if (city.scenario().switches().on(Mechanism.MIGRATION)) {
            simulation.addInvariant(
                    "who is not inside is outside",
                    tick -> city.lives().migration().checkBalance());
        }
        simulation.addHash(
                "residents",
                hash -> hash.add(
                        simulation.loop().sum(rows, ParallelLoop.CHUNK, (chunk, from, to) -> rows(books, from, to))));
        simulation.addHash("homes", books.homes()::addTo);
        simulation.addHash("jobs", books.jobs()::addTo);
        simulation.addHash("job prices", prices::addTo);
        simulation.addHash("land", books.land()::addTo);
        simulation.addHash("rents", books.land().rents()::addTo);
        simulation.addHash("builders", city.lives().building()::addTo);
        simulation.addHash("home moves", city.homeMoves()::addTo);
        simulation.addHash("telework", city.hybridDays()::addTo);
        simulation.addHash("co-working", city.coworking()::addTo);
        simulation.addHash("roads", hash -> addRoads(city, hash));
    }

    private static long rows(CityBooks books, int from, int to) {
        long sum = 0;
        for (int row = from; row < to; row++) {
            sum += books.residents().wholeRowHash(row);
        }
        return sum;
    }

    private static void addRoads(LivingCity city, StateHash hash) {
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < city.grid().unitCount(); unit++) {
                hash.add(city.network().congestion().volume(Direction.of(d), unit));
            }
        }
    }

    /** Ids are those of the start, each once: by count, sum and sum of squares, all exact modulo 2^64. */
    private static void checkResidents(Residents residents, int count, ParallelLoop loop) {
        int[] id = residents.id();
        long sum = loop.sum(id.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            long part = 0;
            for (int row = from; row < to; row++) {
                part += id[row];
            }
            return part;
        });
        long squares = loop.sum(id.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            long part = 0;
            for (int row = from; row < to; row++) {
                part += (long) id[row] * id[row];
            }
            return part;
        });
        long n = count;
        long pairs = n * (n - 1) / 2;
        // Below 2^31 residents, n (n - 1) (2 n - 1) is too large for a long: the 3 goes into a factor that holds it.
        long expectedSquares = (2 * n - 1) % 3 == 0 ? pairs * ((2 * n - 1) / 3) : pairs / 3 * (2 * n - 1);
        if (residents.count() != count || sum != pairs || squares != expectedSquares) {
            throw new IllegalStateException(
                    "ids of " + residents.count() + " residents are not 0 to " + (count - 1) + ", each once");
        }
    }
}
