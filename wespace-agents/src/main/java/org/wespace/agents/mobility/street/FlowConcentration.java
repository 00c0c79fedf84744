package org.wespace.agents.mobility.street;

import org.wespace.core.grid.Direction;
import org.wespace.core.measure.inequality.Inequality;
import org.wespace.core.travel.Congestion;

/**
 * How unevenly the links of a city are used: the flow concentration of TR-10 and XN-3.
 *
 * @param links open links, also those without traffic
 * @param mean mean volume of a link
 * @param max largest volume
 * @param gini Gini coefficient of the volumes over all links: 0 where all are used alike, near 1 where few carry all
 */
public record FlowConcentration(int links, double mean, double max, double gini) {

    /** Of the averaged volumes; mean, maximum and Gini are 0 where nobody drives. O(links log links). */
    public static FlowConcentration of(Congestion roads) {
        return of(roads, roads::volume);
    }

    /**
     * Of other volumes on the same links.
     *
     * @param volumes not negative
     */
    public static FlowConcentration of(Congestion roads, Congestion.Volumes volumes) {
        int units = roads.free().grid().unitCount();
        double[] flow = new double[Direction.COUNT * units];
        int links = 0;
        double sum = 0;
        double max = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            for (int unit = 0; unit < units; unit++) {
                if (roads.isOpen(direction, unit)) {
                    double volume = volumes.volume(direction, unit);
                    flow[links++] = volume;
                    sum += volume;
                    max = Math.max(max, volume);
                }
            }
        }
        double gini =
                sum > 0 ? Inequality.of(java.util.Arrays.copyOf(flow, links)).gini() : 0;
        return new FlowConcentration(links, links == 0 ? 0 : sum / links, max, gini);
    }

    /** Largest over mean volume; 0 where nobody drives. */
    public double maxOverMean() {
        return mean > 0 ? max / mean : 0;
    }
}
