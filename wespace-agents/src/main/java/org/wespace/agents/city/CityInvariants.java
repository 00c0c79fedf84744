package org.wespace.agents.city;

import java.util.Arrays;
import org.wespace.agents.home.HomeCount;
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
        books.land().checkBalance(); // opens the books: from here on floor may not be endowed
        int rows = books.residents().count();
        long[] seen = new long[(rows >> 6) + 1];
        HomeCount homes = new HomeCount(books.homes(), city.homeMarket().forms().uses());
        JobCount jobs = new JobCount(books.jobs());
        simulation.addInvariant(
                "every resident is counted once", tick -> checkResidents(books.residents(), rows, seen));
        simulation.addInvariant("homes are lived in as booked", tick -> homes.check(books.residents(), tick.loop()));
        simulation.addInvariant("jobs are held as booked", tick -> jobs.check(books.residents(), tick.loop()));
        simulation.addInvariant(
                "no floor or ground is lost", tick -> books.land().checkBalance(tick.loop()));
        simulation.addInvariant(
                "who is not inside is outside", tick -> city.lives().migration().checkBalance());
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

    /** Ids are those of the start, each once. */
    private static void checkResidents(Residents residents, int count, long[] seen) {
        Arrays.fill(seen, 0);
        if (residents.count() != count) {
            throw new IllegalStateException("there are " + residents.count() + " residents, not " + count);
        }
        for (int id : residents.id()) {
            if (id < 0 || id >= count || (seen[id >> 6] & 1L << id) != 0) {
                throw new IllegalStateException(
                        "ids of residents must be 0 to " + (count - 1) + ", each once, but there is another " + id);
            }
            seen[id >> 6] |= 1L << id;
        }
    }
}
