package org.wespace.core.measure.commuting;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The transportation problem between origins and destinations: least total cost of sending all that is there to where
 * there is room for it.
 *
 * <p>Solved on part of the pairs first; pairs that would lower the cost are added until there are none. A node to which
 * every origin and from which every destination is joined, at more than any pair costs, keeps each part solvable.
 */
final class Transport {

    /** Pairs up to which all of them are taken from the start. */
    private static final int ALL = 4096;
    /** Pairs that an origin or destination starts with, and that an origin gains in a round. */
    private static final int NEAREST = 8;

    private final double[] sent;
    private final double[] taken;
    private final double[] cost;
    private final double quantum;
    private final double dear;
    private final WholeMargins margins;
    private final FlowNetwork network;
    private final BitSet pairs = new BitSet();
    /** Pair of each arc, after those of the node in the middle. */
    private final IntArrayList pairOfArc = new IntArrayList();

    private final int firstPair;

    /**
     * A problem.
     *
     * @param sent by origin
     * @param taken by destination, with the same sum
     * @param cost by pair, row-major, not negative; positive infinity where there is no way
     */
    Transport(double[] sent, double[] taken, double[] cost) {
        this.sent = sent;
        this.taken = taken;
        this.cost = cost;
        this.margins = WholeMargins.of(sent, taken);
        this.quantum = WholeCosts.quantum(cost);
        this.network = new FlowNetwork(sent.length + taken.length + 1);
        double largest = 0;
        for (int pair = 0; pair < cost.length; pair++) {
            largest = Math.max(largest, cost[pair] < Double.POSITIVE_INFINITY ? whole(pair) : 0);
        }
        this.dear = largest + 1;
        int middle = sent.length + taken.length;
        for (int i = 0; i < sent.length; i++) {
            if (margins.sent()[i] > 0) {
                network.add(i, middle, dear);
            }
        }
        for (int j = 0; j < taken.length; j++) {
            if (margins.taken()[j] > 0) {
                network.add(middle, sent.length + j, dear);
            }
        }
        this.firstPair = network.arcs();
    }

    private double whole(int pair) {
        return Math.rint(cost[pair] / quantum);
    }

    /** Solves it. Refused where infinite costs leave no way. */
    CommuteBound solve() {
        addNearest();
        NetworkFlow flow = solve(null);
        while (addBetter(flow.labels())) {
            flow = solve(flow);
        }
        for (int arc = 0; arc < firstPair; arc++) {
            if (flow.flow()[arc] > 0) {
                throw new IllegalArgumentException(
                        "there is no way to bring all workers to jobs: too many of the " + "costs are infinite");
            }
        }
        return bound(flow);
    }

    private NetworkFlow solve(@Nullable NetworkFlow start) {
        int[] supply = new int[network.nodes()];
        for (int i = 0; i < sent.length; i++) {
            supply[i] = margins.sent()[i];
        }
        for (int j = 0; j < taken.length; j++) {
            supply[sent.length + j] = -margins.taken()[j];
        }
        Optional<NetworkFlow> flow = NetworkFlow.solve(network, supply, start);
        return flow.orElseThrow(() -> new IllegalStateException("the node in the middle leads everywhere"));
    }

    private boolean used(int pair) {
        return margins.sent()[pair / taken.length] > 0
                && margins.taken()[pair % taken.length] > 0
                && cost[pair] < Double.POSITIVE_INFINITY;
    }

    private void add(int pair) {
        if (!pairs.get(pair) && used(pair)) {
            pairs.set(pair);
            network.add(pair / taken.length, sent.length + pair % taken.length, whole(pair));
            pairOfArc.add(pair);
        }
    }

    private void addNearest() {
        if (cost.length <= ALL) {
            for (int pair = 0; pair < cost.length; pair++) {
                add(pair);
            }
            return;
        }
        double[] none = new double[network.nodes()];
        for (int i = 0; i < sent.length; i++) {
            addLeast(i * taken.length, 1, taken.length, none, Double.POSITIVE_INFINITY);
        }
        for (int j = 0; j < taken.length; j++) {
            addLeast(j, taken.length, sent.length, none, Double.POSITIVE_INFINITY);
        }
    }

    /** Adds pairs of negative reduced cost and says whether there were any. */
    private boolean addBetter(double[] labels) {
        int before = network.arcs();
        for (int i = 0; i < sent.length; i++) {
            addLeast(i * taken.length, 1, taken.length, labels, 0);
        }
        return network.arcs() > before;
    }

    /** Adds the few pairs of a row or column with the least reduced cost below a bound. */
    private void addLeast(int first, int stride, int count, double[] labels, double bound) {
        int[] least = new int[NEAREST];
        double[] value = new double[NEAREST];
        int found = 0;
        for (int k = 0, pair = first; k < count; k++, pair += stride) {
            if (!used(pair)) {
                continue;
            }
            double reduced = whole(pair) + labels[pair / taken.length] - labels[sent.length + pair % taken.length];
            if (reduced < bound && (found < NEAREST || reduced < value[NEAREST - 1])) {
                int at = found < NEAREST ? found++ : NEAREST - 1;
                while (at > 0 && value[at - 1] > reduced) {
                    value[at] = value[at - 1];
                    least[at] = least[at - 1];
                    at--;
                }
                value[at] = reduced;
                least[at] = pair;
            }
        }
        for (int k = 0; k < found; k++) {
            add(least[k]);
        }
    }

    /**
     * Cost of the plan at the costs as given, moved by the labels to the margins as given; and a bound below from
     * labels that the costs as given allow.
     */
    private CommuteBound bound(NetworkFlow flow) {
        double total = 0;
        for (int arc = firstPair; arc < network.arcs(); arc++) {
            total += flow.flow()[arc] * cost[pairOfArc.getInt(arc - firstPair)];
        }
        total /= margins.scale();
        double below = 0;
        double trips = 0;
        for (int i = 0; i < sent.length; i++) {
            double label = flow.labels()[i] * quantum;
            below -= sent[i] * label;
            total -= (sent[i] - margins.sent()[i] / margins.scale()) * label;
            trips += sent[i];
        }
        for (int j = 0; j < taken.length; j++) {
            double label = least(j, flow.labels());
            if (taken[j] > 0 && label < Double.POSITIVE_INFINITY) {
                below += taken[j] * label;
                total += (taken[j] - margins.taken()[j] / margins.scale()) * label;
            }
        }
        return new CommuteBound(total, trips, Math.abs(total - below));
    }

    private double least(int destination, double[] labels) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sent.length; i++) {
            if (margins.sent()[i] > 0) {
                least = Math.min(least, cost[i * taken.length + destination] + labels[i] * quantum);
            }
        }
        return least;
    }
}
