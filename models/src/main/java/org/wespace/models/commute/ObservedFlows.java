package org.wespace.models.commute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wespace.core.geo.OdTable;
import org.wespace.core.measure.commuting.Flows;

/**
 * Commuters counted between zones, by the modes of a model.
 *
 * @param byMode one table for each mode, in the order of the model's modes
 * @param all all modes together
 */
record ObservedFlows(List<Flows> byMode, Flows all) {

    ObservedFlows {
        byMode = List.copyOf(byMode);
    }

    /**
     * Joins the modes of a census into those of a model.
     *
     * @param columns columns of the table by mode, in the order of the model's modes
     */
    static ObservedFlows of(OdTable table, Map<String, List<String>> columns) {
        int zones = table.zones().count();
        int[] all = new int[zones * zones];
        List<Flows> byMode = new ArrayList<>();
        for (List<String> joined : columns.values()) {
            int[] sum = new int[zones * zones];
            for (String column : joined) {
                int[] counts = table.matrix(column);
                for (int pair = 0; pair < sum.length; pair++) {
                    sum[pair] += counts[pair];
                    all[pair] += counts[pair];
                }
            }
            byMode.add(Flows.ofCounts(zones, sum));
        }
        return new ObservedFlows(byMode, Flows.ofCounts(zones, all));
    }
}
