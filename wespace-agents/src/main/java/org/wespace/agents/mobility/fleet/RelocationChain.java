package org.wespace.agents.mobility.fleet;

import java.util.Arrays;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.AliasTable;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.travel.StreetPattern;

/**
 * How far vehicles drive to where they are wanted, from counts of idle vehicles by block alone.
 *
 * <p>The least transport of what is expected ({@link FleetSizing#relocationKilometres}) leaves chance out: between two
 * relocations rides end here and begin there at random, and blocks even that out as well (K. Treleaven, M. Pavone, E.
 * Frazzoli 2013, doi:10.1109/TAC.2013.2259993: the way between random ends and beginnings comes on top of that between
 * their expected fields, and vanishes with their number). Here a Markov chain has the counts of idle vehicles; a ride
 * adds one where it ends and takes one where another begins, both drawn by the expected fields, and every some seconds
 * {@link RelocationRule} moves surpluses to neighbours. A move leads from a random place of a block to one of its
 * neighbour, {@code 4/3} sides along a grid of streets, and takes time, after which it counts. Vehicles on the way are
 * called as others are, with rate {@code lambda / I}, and so drive {@code (1 - exp(-x)) / x} of it, with {@code x =
 * lambda / I} times the hours of the way.
 *
 * <p>The nearest vehicle may stand in the next block. If a rider is met after d kilometres in the mean, d / 2 along
 * each axis, then among blocks of side s with as many vehicles a share d / s comes across a border. Here the vehicles
 * of one neighbour compete for a share 2 d / s of rides, and win with the chance of their number.
 *
 * <p>Deterministic for a seed. Cost of an hour: five draws for each ride of 240 periods.
 */
public final class RelocationChain {

    private static final int RIDE = Decisions.id("fleet.relocation.chain");
    private static final int WARM_UP = 40;
    private static final int PERIODS = 240;
    private static final int POINTS = 16;

    private final UnitBlocks blocks;
    private final RelocationRule rule;
    private final double[] share;
    private final AliasTable begin;
    private final AliasTable end;
    private final double sideKilometres;
    private final double moveKilometres;

    private final int[] idle;
    private final double[] surplus;
    /** Chance that the vehicles of a neighbour compete for a ride. */
    private double near;
    /** Vehicles on the way, by the period of arrival and block. */
    private int[][] coming = {};

    /**
     * The chain of an hour.
     *
     * @param blocks blocks of the rule
     * @param beginnings beginnings of rides by unit, in any measure, with a positive sum
     * @param ends ends of rides by unit, in any measure, with a positive sum
     */
    public RelocationChain(
            UnitBlocks blocks, StreetPattern pattern, RelocationRule rule, double[] beginnings, double[] ends) {
        this.blocks = blocks;
        this.rule = rule;
        double[] wanted = blocks.sum(beginnings);
        double sum = Arrays.stream(wanted).sum();
        Require.positive("sum of beginnings", sum);
        this.share = Arrays.stream(wanted).map(value -> value / sum).toArray();
        this.begin = new AliasTable(wanted);
        this.end = new AliasTable(blocks.sum(ends));
        this.sideKilometres = blocks.side() * blocks.grid().unitMetres() / 1000;
        this.moveKilometres = move(pattern) * sideKilometres;
        this.idle = new int[blocks.count()];
        this.surplus = new double[blocks.count()];
    }

    /** Mean way from a place in a square of side 1 to one in the next. */
    private static double move(StreetPattern pattern) {
        double sum = 0;
        for (int from = 0; from < POINTS * POINTS; from++) {
            for (int to = 0; to < POINTS * POINTS; to++) {
                sum += FleetStreets.steps(pattern, POINTS + to / POINTS - from / POINTS, to % POINTS - from % POINTS);
            }
        }
        return sum / POINTS / POINTS / POINTS / POINTS / POINTS;
    }

    /**
     * Kilometres a ride that vehicles relocate.
     *
     * @param forecast rides, speed and ways to riders
     * @param idleVehicles mean vehicles that are free, on their way to a better place or not; positive
     */
    public double kilometres(FleetForecast forecast, double idleVehicles, long seed) {
        double requestsPerHour = forecast.plain().requestsPerHour();
        Require.positive("idleVehicles", idleVehicles);
        if (!rule.relocates()) {
            return 0;
        }
        double hours = moveKilometres / forecast.plain().kilometresPerHour();
        int periods = (int) Math.ceil(3600 * hours / rule.everySeconds());
        double perPeriod = requestsPerHour * rule.everySeconds() / 3600;
        start(idleVehicles, periods);
        near = 2 * forecast.pickUpKilometres(idleVehicles) / sideKilometres;
        Chance chance = Chance.of(seed);
        long moves = 0;
        long rides = 0;
        for (int period = 0; period < WARM_UP + PERIODS; period++) {
            int now = (int) ((period + 1) * perPeriod) - (int) (period * perPeriod);
            ride(chance.at(period, RIDE), now);
            arrive();
            int moved = relocate();
            if (period >= WARM_UP) {
                moves += moved;
                rides += now;
            }
        }
        double called = requestsPerHour / idleVehicles * hours;
        return rides == 0 ? 0 : moveKilometres * moves / rides * -StrictMath.expm1(-called) / called;
    }

    private void start(double vehicles, int periods) {
        coming = new int[periods][blocks.count()];
        double before = 0;
        for (int block = 0; block < idle.length; block++) {
            double after = before + vehicles * share[block];
            idle[block] = (int) Math.rint(after) - (int) Math.rint(before);
            before = after;
        }
    }

    private void ride(ChanceKey key, int rides) {
        for (int ride = 0; ride < rides; ride++) {
            int block = begin.draw(key.bits(ride, 0));
            double side = 4 * key.uniform(ride, 3) / near;
            int other = side < 4 ? Relocator.neighbour(blocks, block, (int) side) : block;
            boolean across = key.uniform(ride, 4) * (idle[block] + idle[other]) < idle[other];
            if (take(across ? other : block, key.uniform(ride, 2))) {
                idle[end.draw(key.bits(ride, 1))]++;
            }
        }
    }

    /** Takes a vehicle that is in a block or on the way there, each as likely; or one of the richest neighbour. */
    private boolean take(int block, double uniform) {
        int all = idle[block];
        for (int[] later : coming) {
            all += later[block];
        }
        int which = (int) (uniform * all);
        if (which < idle[block]) {
            idle[block]--;
            return true;
        }
        which -= idle[block];
        for (int[] later : coming) {
            if (which < later[block]) {
                later[block]--;
                return true;
            }
            which -= later[block];
        }
        return takeFromNeighbour(block);
    }

    private boolean takeFromNeighbour(int block) {
        int richest = block;
        for (int side = 0; side < 4; side++) {
            int other = Relocator.neighbour(blocks, block, side);
            richest = idle[other] > idle[richest] ? other : richest;
        }
        if (idle[richest] == 0) {
            return false;
        }
        idle[richest]--;
        return true;
    }

    private void arrive() {
        int[] first = coming[0];
        for (int block = 0; block < idle.length; block++) {
            idle[block] += first[block];
            first[block] = 0;
        }
        System.arraycopy(coming, 1, coming, 0, coming.length - 1);
        coming[coming.length - 1] = first;
    }

    /** Moves surpluses as the rule has it. */
    private int relocate() {
        int all = Arrays.stream(idle).sum();
        for (int block = 0; block < idle.length; block++) {
            surplus[block] = idle[block] - all * share[block];
        }
        int moved = 0;
        for (int block = 0; block < idle.length; block++) {
            for (int left = idle[block]; left > 0; left--) {
                int to = Relocator.poorest(blocks, surplus, block);
                if (surplus[block] - surplus[to] < rule.tolerance() || surplus[block] < 1) {
                    break;
                }
                surplus[block]--;
                surplus[to]++;
                idle[block]--;
                coming[coming.length - 1][to]++;
                moved++;
            }
        }
        return moved;
    }
}
