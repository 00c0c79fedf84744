package org.wespace.core.measure.commuting;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/**
 * The flow of least cost along the links of a grid, from where more is sent than taken to where more is taken.
 *
 * <p>Solved first on blocks of 2 x 2 units, these on blocks of theirs, and so on; each solution is the start of the
 * next finer one, which leaves the solver a few per cent of its work.
 */
final class StreetFlow {

    /** Units up to which it is solved from nothing. */
    private static final int SMALL = 1024;

    private final Grid grid;
    /** Whole cost of the link that leaves a unit: [direction][unit], infinite where there is none, empty if unused. */
    private final double[][] cost;

    private final int[] supply;
    private final FlowNetwork network;
    /** Arc of a link: [direction][unit], -1 where there is none. */
    private final int[][] arcs = new int[Direction.COUNT][];

    /**
     * A problem.
     *
     * @param cost whole cost of the link that leaves a unit: [direction][unit], positive infinity where there is none;
     *     a direction without links may be empty
     * @param supply what each unit sends, negative for what it takes; sums to 0
     */
    StreetFlow(Grid grid, double[][] cost, int[] supply) {
        this.grid = grid;
        this.cost = cost;
        this.supply = supply;
        this.network = new FlowNetwork(grid.unitCount());
        for (int d = 0; d < Direction.COUNT; d++) {
            arcs[d] = new int[cost[d].length];
            Arrays.fill(arcs[d], Grid.NONE);
            for (int unit = 0; unit < cost[d].length; unit++) {
                int next = grid.neighbour(unit, Direction.of(d));
                if (next != Grid.NONE && cost[d][unit] < Double.POSITIVE_INFINITY) {
                    arcs[d][unit] = network.add(unit, next, cost[d][unit]);
                }
            }
        }
    }

    /** The flow, or nothing if closed links leave no way. */
    Optional<NetworkFlow> solve() {
        return NetworkFlow.solve(network, supply, grid.unitCount() <= SMALL ? null : start());
    }

    /** Flow on the link that leaves a unit. */
    int flow(NetworkFlow solution, int direction, int unit) {
        int arc = arcs[direction].length == 0 ? Grid.NONE : arcs[direction][unit];
        return arc == Grid.NONE ? 0 : solution.flow()[arc];
    }

    /** What the blocks of 2 x 2 units tell of the flow and the labels. */
    private @Nullable NetworkFlow start() {
        Grid blocks = Grid.of((grid.width() + 1) / 2, (grid.height() + 1) / 2, 2 * grid.unitMetres());
        int[] net = new int[blocks.unitCount()];
        for (int unit = 0; unit < supply.length; unit++) {
            net[block(blocks, unit)] += supply[unit];
        }
        StreetFlow coarse = new StreetFlow(blocks, blockCosts(blocks), net);
        Optional<NetworkFlow> solution = coarse.solve();
        return solution.map(found -> new NetworkFlow(flows(coarse, found), labels(blocks, found.labels())))
                .orElse(null);
    }

    private int block(Grid blocks, int unit) {
        return blocks.unit(grid.x(unit) / 2, grid.y(unit) / 2);
    }

    /** Twice the mean cost of the links that cross from one block to the next. */
    private double[][] blockCosts(Grid blocks) {
        double[][] costs = new double[Direction.COUNT][];
        for (int d = 0; d < Direction.COUNT; d++) {
            double[] sum = new double[cost[d].length == 0 ? 0 : blocks.unitCount()];
            int[] links = new int[sum.length];
            for (int unit = 0; unit < arcs[d].length; unit++) {
                int next = grid.neighbour(unit, Direction.of(d));
                if (arcs[d][unit] != Grid.NONE && crosses(blocks, unit, next, Direction.of(d))) {
                    sum[block(blocks, unit)] += cost[d][unit];
                    links[block(blocks, unit)]++;
                }
            }
            for (int block = 0; block < sum.length; block++) {
                sum[block] = links[block] == 0 ? Double.POSITIVE_INFINITY : Math.rint(2 * sum[block] / links[block]);
            }
            costs[d] = sum;
        }
        return costs;
    }

    private boolean crosses(Grid blocks, int unit, int next, Direction direction) {
        return blocks.neighbour(block(blocks, unit), direction) == block(blocks, next);
    }

    /** Labels between those of the middles of the four closest blocks. */
    private double[] labels(Grid blocks, double[] coarse) {
        double[] labels = new double[supply.length];
        for (int unit = 0; unit < labels.length; unit++) {
            int x = grid.x(unit) / 2;
            int y = grid.y(unit) / 2;
            int x2 = Math.min(blocks.width() - 1, Math.max(0, x + (grid.x(unit) % 2 == 0 ? -1 : 1)));
            int y2 = Math.min(blocks.height() - 1, Math.max(0, y + (grid.y(unit) % 2 == 0 ? -1 : 1)));
            double here = 9 * coarse[blocks.unit(x, y)] + 3 * coarse[blocks.unit(x2, y)];
            labels[unit] = Math.rint((here + 3 * coarse[blocks.unit(x, y2)] + coarse[blocks.unit(x2, y2)]) / 16);
        }
        return labels;
    }

    /**
     * The flow between blocks in equal parts over the links that cross, and within blocks what balances their units.
     */
    private int[] flows(StreetFlow coarse, NetworkFlow solution) {
        int[] flows = new int[network.arcs()];
        long[] open = new long[supply.length];
        for (int unit = 0; unit < open.length; unit++) {
            open[unit] = supply[unit];
        }
        for (int d = 0; d < Direction.COUNT; d++) {
            int[] left = new int[arcs[d].length == 0 ? 0 : coarse.supply.length];
            for (int block = 0; block < left.length; block++) {
                left[block] = coarse.flow(solution, d, block);
            }
            int[] links = crossings(coarse.grid, Direction.of(d));
            for (int unit = 0; unit < arcs[d].length; unit++) {
                int next = grid.neighbour(unit, Direction.of(d));
                int block = block(coarse.grid, unit);
                if (arcs[d][unit] != Grid.NONE && crosses(coarse.grid, unit, next, Direction.of(d))) {
                    int share = left[block] / links[block]--;
                    left[block] -= share;
                    flows[arcs[d][unit]] = share;
                    open[unit] -= share;
                    open[next] += share;
                }
            }
        }
        for (int block = 0; block < coarse.supply.length; block++) {
            balance(2 * coarse.grid.x(block), 2 * coarse.grid.y(block), flows, open);
        }
        return flows;
    }

    private int[] crossings(Grid blocks, Direction direction) {
        int[] arcsOfUnit = arcs[direction.ordinal()];
        int[] links = new int[blocks.unitCount()];
        for (int unit = 0; unit < arcsOfUnit.length; unit++) {
            int next = grid.neighbour(unit, direction);
            if (arcsOfUnit[unit] != Grid.NONE && crosses(blocks, unit, next, direction)) {
                links[block(blocks, unit)]++;
            }
        }
        return links;
    }

    /** Sends what is open in a block of up to four units around it, the shorter way. */
    private void balance(int x, int y, int[] flows, long[] open) {
        int[] round = {grid.unit(x, y), grid.unit(x + 1, y), grid.unit(x + 1, y + 1), grid.unit(x, y + 1)};
        if (!grid.contains(x + 1, y + 1)) {
            int from = round[0];
            if (grid.contains(x + 1, y)) {
                send(from, round[1], open[from], flows);
            } else if (grid.contains(x, y + 1)) {
                send(from, round[3], open[from], flows);
            }
            return;
        }
        long[] onward = new long[4];
        for (int k = 0; k < 4; k++) {
            onward[k] = (k == 0 ? 0 : onward[k - 1]) + open[round[k]];
        }
        long[] rising = onward.clone();
        Arrays.sort(rising);
        for (int k = 0; k < 4; k++) {
            send(round[k], round[(k + 1) % 4], onward[k] - rising[1], flows);
        }
    }

    /** Adds to the flow between neighbours, backwards if negative; a guess may be lost where there is no link. */
    private void send(int unit, int next, long count, int[] flows) {
        int from = count > 0 ? unit : next;
        int to = count > 0 ? next : unit;
        for (int d = 0; d < Direction.COUNT; d += 2) {
            if (grid.neighbour(from, Direction.of(d)) == to && arcs[d].length > 0 && arcs[d][from] != Grid.NONE) {
                flows[arcs[d][from]] += (int) Math.abs(count);
            }
        }
    }
}
