package org.wespace.agents.mobility.fleet;

import java.util.Arrays;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.grid.UnitBlocks;

/** Sends idle vehicles from blocks with more than their share of the requests expected to neighbours with less. */
final class Relocator {

    private static final int TARGET = Decisions.id("fleet.relocation");
    private static final int TRIES = 64;

    private final Vehicles vehicles;
    private final Dispatcher dispatcher;
    private final FleetStreets streets;
    private final RideDemand demand;
    private final RelocationRule rule;
    private final Chance chance;
    private final UnitBlocks blocks;
    /** Share of requests by hour and block. */
    private final double[][] expected = new double[DayProfile.HOURS][];

    private final double[] surplus;
    private final int[] firstIdle;
    private int[] idle = new int[0];

    Relocator(
            Vehicles vehicles,
            Dispatcher dispatcher,
            FleetStreets streets,
            RideDemand demand,
            RelocationRule rule,
            Chance chance) {
        this.vehicles = vehicles;
        this.dispatcher = dispatcher;
        this.streets = streets;
        this.demand = demand;
        this.rule = rule;
        this.chance = chance;
        this.blocks = new UnitBlocks(streets.grid(), rule.blockUnits());
        for (int hour = 0; hour < DayProfile.HOURS; hour++) {
            expected[hour] = blocks.sum(demand.beginnings(hour));
        }
        this.surplus = new double[blocks.count()];
        this.firstIdle = new int[blocks.count() + 1];
    }

    void relocate(int now) {
        sort(now);
        int all = firstIdle[blocks.count()];
        double[] share = expected[FleetStreets.hour(now)];
        for (int block = 0; block < blocks.count(); block++) {
            surplus[block] = firstIdle[block + 1] - firstIdle[block] - all * share[block];
        }
        ChanceKey key = chance.at(now, TARGET);
        for (int block = 0; block < blocks.count(); block++) {
            for (int at = firstIdle[block]; at < firstIdle[block + 1]; at++) {
                int to = poorest(blocks, surplus, block);
                if (surplus[block] - surplus[to] < rule.tolerance() || surplus[block] < 1) {
                    break;
                }
                send(idle[at], to, now, key);
                surplus[block]--;
                surplus[to]++;
            }
        }
    }

    /** Standing idle vehicles by block, within a block by number. */
    private void sort(int now) {
        if (idle.length < vehicles.count) {
            idle = new int[vehicles.count];
        }
        Arrays.fill(firstIdle, 0);
        for (int v = 0; v < vehicles.count; v++) {
            if (standsIdle(v, now)) {
                firstIdle[block(v) + 1]++;
            }
        }
        for (int block = 0; block < blocks.count(); block++) {
            firstIdle[block + 1] += firstIdle[block];
        }
        int all = firstIdle[blocks.count()];
        for (int v = vehicles.count - 1; v >= 0; v--) {
            if (standsIdle(v, now)) {
                idle[--firstIdle[block(v) + 1]] = v;
            }
        }
        // Each entry now holds the beginning of its block, one place too far to the right.
        System.arraycopy(firstIdle, 1, firstIdle, 0, blocks.count());
        firstIdle[blocks.count()] = all;
    }

    private boolean standsIdle(int v, int now) {
        return vehicles.state[v] == Vehicles.IDLE && vehicles.start[v] <= now;
    }

    private int block(int v) {
        return blocks.block(streets.unit(vehicles.x[v], vehicles.y[v]));
    }

    /** The neighbouring block that lacks most; the block itself where it has no neighbour. */
    static int poorest(UnitBlocks blocks, double[] surplus, int block) {
        int best = block;
        for (int side = 0; side < 4; side++) {
            int other = neighbour(blocks, block, side);
            if (other != block && (best == block || surplus[other] < surplus[best])) {
                best = other;
            }
        }
        return best;
    }

    /** The block to the west (0), east, south or north (3); the block itself at the edge. */
    static int neighbour(UnitBlocks blocks, int block, int side) {
        int x = block % blocks.width();
        return switch (side) {
            case 0 -> x > 0 ? block - 1 : block;
            case 1 -> x < blocks.width() - 1 ? block + 1 : block;
            case 2 -> block - blocks.width() >= 0 ? block - blocks.width() : block;
            default -> block + blocks.width() < blocks.count() ? block + blocks.width() : block;
        };
    }

    private void send(int v, int block, int now, ChanceKey key) {
        int target = unitIn(block, v, now, key);
        int x = demand.place(target, true, key.uniform(v, 0));
        int y = demand.place(target, false, key.uniform(v, 1));
        vehicles.leave(v, x, y, DriveUse.RELOCATION, now);
        vehicles.state[v] = Vehicles.ROAMING;
        dispatcher.file(v, now);
    }

    /** A unit of a block where rides begin, drawn evenly; its last draw where none has any. */
    private int unitIn(int block, int v, int now, ChanceKey key) {
        int side = blocks.side();
        int x = block % blocks.width() * side;
        int y = block / blocks.width() * side;
        int width = Math.min(side, blocks.grid().width() - x);
        int height = Math.min(side, blocks.grid().height() - y);
        int unit = 0;
        for (int n = 0; n < TRIES; n++) {
            int column = x + (int) (key.uniform(v, 2 + 2 * n) * width);
            int row = y + (int) (key.uniform(v, 3 + 2 * n) * height);
            unit = blocks.grid().unit(column, row);
            if (demand.begins(FleetStreets.hour(now), unit)) {
                break;
            }
        }
        return unit;
    }
}
