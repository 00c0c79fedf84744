package org.wespace.models.report;

import java.util.Arrays;
import org.wespace.core.grid.Direction;

/**
 * Flow on the links between neighbouring units as a map shows it. Only the largest flows, at most {@value #MAX_LINKS},
 * reach the page. Immutable.
 */
public final class LinkLayer {

    /** Most links that a page holds. */
    public static final int MAX_LINKS = 100_000;

    private final String title;
    private final String unit;
    private final String definition;
    private final double[][] flows;

    /**
     * A layer of link flows.
     *
     * @param title name as shown ("Car traffic")
     * @param unit unit of measure as shown ("cars per hour")
     * @param definition what is shown, one sentence
     * @param flows [direction][unit]: flow from a unit to its neighbour, directions by ordinal of {@link Direction}; at
     *     least 0, finite, or NaN where there is no link
     */
    public LinkLayer(String title, String unit, String definition, double[][] flows) {
        if (flows.length != Direction.COUNT) {
            throw new IllegalArgumentException(
                    "link flows must have " + Direction.COUNT + " directions: " + flows.length);
        }
        this.title = title;
        this.unit = unit;
        this.definition = definition;
        this.flows = new double[Direction.COUNT][];
        for (int direction = 0; direction < Direction.COUNT; direction++) {
            this.flows[direction] = flows[direction].clone();
            if (flows[direction].length != flows[0].length) {
                throw new IllegalArgumentException("link flows must have equally many units in every direction: "
                        + flows[direction].length + " and " + flows[0].length);
            }
            for (double flow : flows[direction]) {
                if (flow < 0 || Double.isInfinite(flow)) {
                    throw new IllegalArgumentException("link flow must be at least 0 and finite: " + flow);
                }
            }
        }
    }

    /** Name as shown. */
    public String title() {
        return title;
    }

    /** Unit of measure as shown. */
    public String unit() {
        return unit;
    }

    /** What is shown. */
    public String definition() {
        return definition;
    }

    int size() {
        return flows[0].length;
    }

    double flow(int direction, int unit) {
        return flows[direction][unit];
    }

    /** The flow that a link must reach to be on the page: above 0, and among the largest {@value #MAX_LINKS}. */
    double threshold() {
        double[] positive = Arrays.stream(flows)
                .flatMapToDouble(Arrays::stream)
                .filter(flow -> flow > 0)
                .sorted()
                .toArray();
        if (positive.length <= MAX_LINKS) {
            return Double.MIN_VALUE;
        }
        // Ties at the cut would go above the limit: the next larger value is taken as the threshold.
        return Math.nextUp(positive[positive.length - MAX_LINKS - 1]);
    }
}
