package org.wespace.core.measure.commuting;

import it.unimi.dsi.fastutil.doubles.DoubleArrayList;
import it.unimi.dsi.fastutil.ints.IntArrayFIFOQueue;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * Directed arcs between nodes, each with a whole, not negative cost and room for any flow; arcs can be added later.
 *
 * <p>Costs are whole numbers held in doubles: sums and differences of them are exact, which the solver depends on.
 */
final class FlowNetwork {

    private final int nodes;
    private final IntArrayList tails = new IntArrayList();
    private final IntArrayList heads = new IntArrayList();
    private final DoubleArrayList costs = new DoubleArrayList();

    /** A network without arcs. */
    FlowNetwork(int nodes) {
        this.nodes = nodes;
    }

    /** Adds an arc and gives its index; the cost is whole and not negative. */
    int add(int tail, int head, double cost) {
        tails.add(tail);
        heads.add(head);
        costs.add(cost);
        return costs.size() - 1;
    }

    int nodes() {
        return nodes;
    }

    int arcs() {
        return costs.size();
    }

    int tail(int arc) {
        return tails.getInt(arc);
    }

    int head(int arc) {
        return heads.getInt(arc);
    }

    double cost(int arc) {
        return costs.getDouble(arc);
    }

    /**
     * Cost of an arc beyond the difference of the labels of its ends: {@code cost + label(tail) - label(head)}. Flows
     * on arcs where it is 0 are of least cost if it is nowhere negative.
     */
    double reducedCost(int arc, double[] labels) {
        return cost(arc) + labels[tail(arc)] - labels[head(arc)];
    }

    /**
     * Lowers labels until no arc has a negative reduced cost: the label of each node becomes the least, over all nodes,
     * of the old label there plus the way from there. O(arcs) where little is to do; ends because costs are not
     * negative.
     */
    void lower(double[] labels) {
        int[] byTail = new int[arcs()];
        int[] first = new int[nodes + 1];
        for (int arc = 0; arc < byTail.length; arc++) {
            first[tail(arc) + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] next = Arrays.copyOf(first, nodes);
        for (int arc = 0; arc < byTail.length; arc++) {
            byTail[next[tail(arc)]++] = arc;
        }
        IntArrayFIFOQueue queue = new IntArrayFIFOQueue();
        boolean[] queued = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            queue.enqueue(node);
            queued[node] = true;
        }
        while (!queue.isEmpty()) {
            int node = queue.dequeueInt();
            queued[node] = false;
            for (int i = first[node]; i < first[node + 1]; i++) {
                int head = head(byTail[i]);
                double label = labels[node] + cost(byTail[i]);
                if (label < labels[head]) {
                    labels[head] = label;
                    if (!queued[head]) {
                        queue.enqueue(head);
                        queued[head] = true;
                    }
                }
            }
        }
    }
}
