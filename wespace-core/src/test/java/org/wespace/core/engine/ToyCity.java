package org.wespace.core.engine;

import java.util.Arrays;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;

/**
 * A small city for the engine's tests: residents walk over units by chance, units count who came and raise their rents,
 * residents pay. Rows may lie in any order; a resident is its id.
 */
final class ToyCity {

    static final int RESIDENTS = 20_000;
    static final int UNITS = 300;

    private static final int MOVE = Decisions.id("toy.move");
    private static final int WHERE = Decisions.id("toy.where");

    final int[] id = new int[RESIDENTS];
    final int[] home = new int[RESIDENTS];
    final long[] paid = new long[RESIDENTS];
    final int[] population = new int[UNITS];
    final double[] rent = new double[UNITS];
    final Simulation simulation;

    private final WorkerCounts arrivals;

    ToyCity(long seed, int threads) {
        simulation = new Simulation(seed, threads);
        arrivals = new WorkerCounts(simulation.loop(), UNITS);
        simulation.onStart(this::reset);
        simulation.phases().add(Phase.of("moves", this::move)).add(Phase.of("count", this::count));
        simulation.phases().add(Phase.of("rents", this::pay));
        simulation.addHash("residents", hash -> hash.add(hashOfResidents()));
        simulation.addHash("units", hash -> hash.add(population).add(rent));
        simulation.addInvariant("no resident is lost", tick -> {
            int living = Arrays.stream(population).sum();
            if (living != RESIDENTS) {
                throw new IllegalStateException(living + " of " + RESIDENTS + " residents live somewhere");
            }
        });
    }

    /** Puts the rows into another order before the run. */
    ToyCity backwards() {
        simulation.onStart(() -> {
            for (int row = 0; row < RESIDENTS; row++) {
                id[row] = RESIDENTS - 1 - row;
                home[row] = id[row] % UNITS;
            }
        });
        return this;
    }

    private void reset() {
        Arrays.setAll(id, row -> row);
        Arrays.setAll(home, row -> row % UNITS);
        Arrays.fill(paid, 0);
        Arrays.fill(rent, 1);
    }

    private void move(Tick tick) {
        ChanceKey moves = tick.chance(MOVE);
        ChanceKey where = tick.chance(WHERE);
        tick.loop().run(RESIDENTS, 512, (chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                if (moves.uniform(id[row]) * rent[home[row]] > 0.7) {
                    home[row] = where.boundedInt(id[row], UNITS);
                }
            }
        });
    }

    private void count(Tick tick) {
        Arrays.fill(population, 0);
        tick.loop().run(RESIDENTS, 512, (worker, chunk, from, to) -> {
            int[] count = arrivals.of(worker);
            for (int row = from; row < to; row++) {
                count[home[row]]++;
            }
        });
        arrivals.moveInto(population);
    }

    private void pay(Tick tick) {
        for (int unit = 0; unit < UNITS; unit++) {
            rent[unit] = 0.9 * rent[unit] + 0.1 * population[unit] * UNITS / RESIDENTS;
        }
        tick.loop().run(RESIDENTS, 512, (chunk, from, to) -> {
            for (int row = from; row < to; row++) {
                paid[row] += (long) (1000 * rent[home[row]]);
            }
        });
    }

    private long hashOfResidents() {
        return simulation.loop().sum(RESIDENTS, 512, (chunk, from, to) -> {
            long sum = 0;
            for (int row = from; row < to; row++) {
                sum += StateHash.end(StateHash.with(StateHash.with(StateHash.row(id[row]), home[row]), paid[row]));
            }
            return sum;
        });
    }
}
