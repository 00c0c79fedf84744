package org.wespace.agents.city;

import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.CommuteTraffic;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.work.JobLottery;
import org.wespace.agents.work.WorkplaceChoice;
import org.wespace.core.chance.Decisions;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.RunResult;
import org.wespace.core.engine.Simulation;
import org.wespace.core.grid.Direction;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.travel.StreetPattern;

/**
 * Residents who choose where to work and how to get there, day after day, in the congestion that they make.
 *
 * <p>A run starts from the {@link CommuteEquilibrium} of the same city: its prices of jobs and its traffic. Each tick
 * is a day: all residents choose ({@link WorkplaceChoice}), all travel ({@link CommuteTraffic}), and the minutes of the
 * next day follow. Same city, parameters and seed: same state hash at any number of threads and in any order of
 * residents.
 */
public final class Commuting implements AutoCloseable {

    private static final double START_TOLERANCE = 1e-6;
    private static final int START_STEPS = 200;

    private final City city;
    private final CommuteEquilibrium equilibrium;
    private final ModeNetwork network;
    private final Residents residents;
    private final JobLottery lottery;
    private final WorkplaceChoice choice;
    private final Simulation simulation;

    private Commuting(Builder builder) {
        this.city = builder.city;
        this.equilibrium = new CommuteEquilibrium(city, builder.parameters, builder.pattern);
        equilibrium.solve(START_TOLERANCE, START_STEPS);
        this.network = equilibrium.network();
        this.simulation = new Simulation(builder.seed, builder.threads);
        this.residents = Residents.of(city.residents());
        if (builder.shuffled) {
            residents.shuffle(simulation.chance().at(builder.shuffle, Decisions.id("residents.shuffle")));
        }
        this.lottery = new JobLottery(residents, city.jobs());
        this.choice = new WorkplaceChoice(residents, lottery, equilibrium.jobPrices(), network);
        CommuteTraffic traffic = new CommuteTraffic(
                residents, network, city.personsPerResident(), simulation.loop().threads());
        simulation.phases().add(choice).add(traffic);
        simulation.addInvariant("every resident and every job is counted once", tick -> checkConserved());
        simulation.addHash(
                "residents",
                hash -> hash.add(simulation.loop().sum(residents.count(), ParallelLoop.CHUNK, this::hash)));
        simulation.addHash("roads", hash -> {
            for (int d = 0; d < Direction.COUNT; d++) {
                for (int unit = 0; unit < city.grid().unitCount(); unit++) {
                    hash.add(network.congestion().volume(Direction.of(d), unit));
                }
            }
        });
    }

    private long hash(int chunk, int from, int to) {
        long sum = 0;
        for (int row = from; row < to; row++) {
            sum += residents.rowHash(row);
        }
        return sum;
    }

    private void checkConserved() {
        int[] jobs = city.jobs().perCell();
        int working = 0;
        for (int row = 0; row < residents.count(); row++) {
            int cell = residents.workCell()[row];
            if (cell != Residents.NONE) {
                working++;
                if (--jobs[cell] < 0 || city.cells().unitOf(cell) != residents.work()[row]) {
                    throw new IllegalStateException("resident " + residents.id()[row] + " works in cell " + cell
                            + ", whose jobs are all taken or which lies in another unit than "
                            + residents.work()[row]);
                }
            }
        }
        if (working + choice.unplaced() != residents.count()) {
            throw new IllegalStateException(
                    working + " at work and " + choice.unplaced() + " without a job are not " + residents.count());
        }
    }

    /** A run of a city with the standard parameters, octile routes, seed 1 and one thread, unless told otherwise. */
    public static Builder of(City city) {
        return new Builder(city);
    }

    /** Collects the settings of a run. */
    public static final class Builder {

        private final City city;
        private CommuteParameters parameters = CommuteParameters.standard();
        private StreetPattern pattern = StreetPattern.OCTILE;
        private long seed = 1;
        private int threads = 1;
        private boolean shuffled;
        private long shuffle;

        private Builder(City city) {
            this.city = city;
        }

        /** How residents weigh modes and what the roads carry. */
        public Builder parameters(CommuteParameters value) {
            parameters = value;
            return this;
        }

        /** Shape of the routes. */
        public Builder pattern(StreetPattern value) {
            pattern = value;
            return this;
        }

        /** Seed of every draw. */
        public Builder seed(long value) {
            seed = value;
            return this;
        }

        /** Number of threads; never changes a result. */
        public Builder threads(int value) {
            threads = value;
            return this;
        }

        /** Shuffles the order of residents in memory; never changes a result. */
        public Builder shuffled(long order) {
            shuffled = true;
            shuffle = order;
            return this;
        }

        /** What the run will need, before anything is allocated. */
        public MemoryPlan memory() {
            long units = city.grid().unitCount();
            long count = city.residents().total();
            int modes = parameters.modes().size();
            boolean octile = pattern == StreetPattern.OCTILE;
            MemoryPlan plan = new MemoryPlan();
            plan.add("residents", count, Residents.bytes(1));
            plan.add("rounds of choice and lottery", count * 8 + JobLottery.bytes(0, units));
            plan.add("fields of " + modes + " modes", WorkplaceChoice.bytes(units, modes, octile));
            plan.add("expected choice of " + modes + " modes", modes * units * (octile ? 420 : 220));
            plan.add("links and traffic", units * (octile ? 8 : 4) * (8L + 12 + 8) * (modes + 1));
            plan.add("trips on links", units * 32L * (threads + 1));
            return plan;
        }

        /**
         * Finds the equilibrium that the run starts from and makes the residents.
         *
         * @throws org.wespace.core.engine.MemoryPlan.HeapTooSmallException if the heap is too small
         */
        public Commuting build() {
            memory().requireFits(MemoryPlan.heapLimit());
            return new Commuting(this);
        }
    }

    /**
     * Lives one day after another until the congestion gap is at most the tolerance.
     *
     * @param tolerance gap at which the days have settled down, see {@link org.wespace.core.travel.Congestion}
     * @param maxTicks days at most
     */
    public RunResult run(double tolerance, int maxTicks) {
        return simulation.runUntil(report -> network.congestion().gap() <= tolerance, maxTicks);
    }

    /** The engine: add phases, observers and progress before the first tick. */
    public Simulation simulation() {
        return simulation;
    }

    /** The city. */
    public City city() {
        return city;
    }

    /** The residents. */
    public Residents residents() {
        return residents;
    }

    /** Links of every mode, and traffic. */
    public ModeNetwork network() {
        return network;
    }

    /** The mean-field twin that the run started from; its network is the run's own and moves on with it. */
    public CommuteEquilibrium equilibrium() {
        return equilibrium;
    }

    /** The last tick's choice of jobs and modes. */
    public WorkplaceChoice choice() {
        return choice;
    }

    /** What the residents do now, in figures. */
    public CommuteSummary summary() {
        return CommuteSummary.of(this);
    }

    /** Flows of residents between zones, one table for each mode. */
    public Flows[] flows() {
        int zones = city.zones().count();
        int modes = network.parameters().modes().size();
        int[][] counts = new int[modes][zones * zones];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.workCell()[row] != Residents.NONE) {
                int from = city.cells().zoneOf(residents.homeCell()[row]);
                int to = city.cells().zoneOf(residents.workCell()[row]);
                counts[residents.mode()[row]][from * zones + to]++;
            }
        }
        Flows[] flows = new Flows[modes];
        for (int m = 0; m < modes; m++) {
            flows[m] = Flows.ofCounts(zones, counts[m]);
        }
        return flows;
    }

    @Override
    public void close() {
        simulation.close();
    }
}
