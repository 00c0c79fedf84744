package org.wespace.core.measure.commuting;

import java.util.Map;
import java.util.Optional;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jspecify.annotations.Nullable;

/**
 * A flow of least cost, with labels that prove it.
 *
 * @param flow flow on each arc, not negative
 * @param labels label of each node: no arc of the network has a negative reduced cost, and those with flow have 0
 */
record NetworkFlow(int[] flow, double[] labels) {

    /**
     * Factor from one scale of capacities to the next of JGraphT's solver, which follows successive shortest paths (J.
     * Edmonds, R. M. Karp 1972); at 64 x 64 units 4 and 16 took two thirds of the time of its default of 8.
     */
    private static final int SCALING = 4;

    /* design
     * The library is given the network as a start leaves it: reduced costs instead of costs, the flow of the start on
     * arcs of reduced cost 0 with room to take it back, and for supplies what that flow leaves open. A flow that is
     * best there makes, with that of the start, one that is best here, whatever the start is; a good one leaves little
     * to do. Costs must be whole: with rounding noise the library takes an arc of -1e-16 for one to be filled to the
     * brim, and flows of 10^9 come out. It knows no more than 10^9 of cost or flow on an arc.
     */

    /**
     * Solves from nothing, or from a guess.
     *
     * @param supply what each node sends, negative for what it takes; sums to 0, with at most 2<sup>27</sup> sent
     * @param start flow and labels to begin with, neither of which need fit the network or the supplies; its labels are
     *     whole. Arcs that it does not have count as empty
     * @return nothing if there is no way for all that is sent
     */
    static Optional<NetworkFlow> solve(FlowNetwork network, int[] supply, @Nullable NetworkFlow start) {
        double[] labels = start == null ? new double[network.nodes()] : start.labels.clone();
        if (start != null) {
            network.lower(labels);
        }
        int[] flow = new int[network.arcs()];
        long[] open = new long[network.nodes()];
        for (int node = 0; node < open.length; node++) {
            open[node] = supply[node];
        }
        for (int arc = 0; start != null && arc < start.flow.length; arc++) {
            if (start.flow[arc] > 0 && network.reducedCost(arc, labels) == 0) {
                flow[arc] = start.flow[arc];
                open[network.tail(arc)] -= flow[arc];
                open[network.head(arc)] += flow[arc];
            }
        }
        return improve(network, open, flow, labels);
    }

    private static Optional<NetworkFlow> improve(FlowNetwork network, long[] open, int[] flow, double[] labels) {
        int arcs = network.arcs();
        DirectedWeightedMultigraph<Integer, Integer> graph = new DirectedWeightedMultigraph<>(null, null);
        for (int node = 0; node < open.length; node++) {
            graph.addVertex(node);
        }
        for (int arc = 0; arc < arcs; arc++) {
            graph.addEdge(network.tail(arc), network.head(arc), arc);
            graph.setEdgeWeight(arc, network.reducedCost(arc, labels));
            if (flow[arc] > 0) {
                graph.addEdge(network.head(arc), network.tail(arc), arcs + arc);
                graph.setEdgeWeight(arcs + arc, 0);
            }
        }
        CapacityScalingMinimumCostFlow<Integer, Integer> solver = new CapacityScalingMinimumCostFlow<>(SCALING);
        Map<Integer, Double> change;
        try {
            change = solver.getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                            graph,
                            node -> Math.toIntExact(open[node]),
                            edge -> edge < arcs ? CapacityScalingMinimumCostFlow.CAP_INF : flow[edge - arcs]))
                    .getFlowMap();
        } catch (IllegalArgumentException noWay) {
            // All else that the library refuses cannot occur here: whole costs, supplies that sum to 0, no loops.
            return Optional.empty();
        }
        Map<Integer, Double> potentials = solver.getDualSolution();
        for (int node = 0; node < open.length; node++) {
            labels[node] -= potentials.getOrDefault(node, 0.0);
        }
        for (int arc = 0; arc < arcs; arc++) {
            flow[arc] += (int) (change.getOrDefault(arc, 0.0) - change.getOrDefault(arcs + arc, 0.0));
        }
        return Optional.of(new NetworkFlow(flow, labels));
    }
}
