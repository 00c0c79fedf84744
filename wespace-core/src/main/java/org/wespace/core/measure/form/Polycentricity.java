package org.wespace.core.measure.form;

import java.util.Arrays;
import java.util.List;

/** How far a city or region has several centres: of like size, and linked both ways. Static functions. */
public final class Polycentricity {

    private static final int FEWEST_TOP = 2;
    private static final int MOST_TOP = 4;

    private Polycentricity() {}

    /**
     * Morphological polycentricity: Zipf's exponent of the largest centres, mean of those over the top 2, the top 3 and
     * the top 4. 0 where they are of equal size (polycentric), the larger the more the first one rules. Where there are
     * fewer than four centres, the mean of what can be had; NaN for fewer than two.
     *
     * <p>Source: Burger and Meijers (2012), Form follows function? Linking morphological and functional polycentricity,
     * doi:10.1177/0042098011407095. They give the slope, which is minus this.
     *
     * @param sizes of the centres in any order, positive and finite
     */
    public static double morphological(double[] sizes) {
        double[] falling = RankSize.of(sizes).sizes();
        double sum = 0;
        int fits = 0;
        for (int top = FEWEST_TOP; top <= Math.min(MOST_TOP, falling.length); top++) {
            sum += RankSize.of(Arrays.copyOf(falling, top)).zipfQ();
            fits++;
        }
        return fits == 0 ? Double.NaN : sum / fits;
    }

    /**
     * Functional polycentricity of one network of flows: {@code (1 - sd(indegree) / sd_max) Delta}, 0 to 1.
     *
     * <p>The indegree of a centre is the sum of the flows that come in from other centres; sd divides by n; sd_max is
     * that of a network of two nodes, one with nothing and one with the largest indegree at hand, so half of it. Delta
     * is the number of directed links present (flow above 0) over those possible, n (n - 1). Flows within a centre do
     * not count. 1 where all are linked to all and draw alike; 0 where there is no link; NaN for fewer than two
     * centres. The deviation can exceed sd_max by no more than rounding, as values between 0 and the largest spread
     * most when they lie at both ends.
     *
     * <p>Source: Green (2007), Functional polycentricity: a formal definition in terms of social network analysis,
     * doi:10.1080/00420980701518941.
     *
     * @param flows from centre (row) to centre (column), row-major, not negative and finite
     * @param centres number of centres
     */
    public static double functional(double[] flows, int centres) {
        requireFlows(flows, centres);
        if (centres < 2) {
            return Double.NaN;
        }
        double[] indegree = new double[centres];
        int links = 0;
        for (int from = 0; from < centres; from++) {
            for (int to = 0; to < centres; to++) {
                if (from != to && flows[from * centres + to] > 0) {
                    indegree[to] += flows[from * centres + to];
                    links++;
                }
            }
        }
        if (links == 0) {
            return 0;
        }
        double density = links / (centres * (centres - 1.0));
        double most = Arrays.stream(indegree).max().orElseThrow();
        return Math.max(0, 1 - deviation(indegree) / (most / 2)) * density;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).sum() / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }

    /**
     * General functional polycentricity: the mean of {@link #functional(double[], int)} over several networks between
     * the same centres, such as commuting by class of work, or commuting, shopping and leisure.
     *
     * @param networks flow matrices, at least one
     */
    public static double functional(List<double[]> networks, int centres) {
        if (networks.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one network of flows");
        }
        double sum = 0;
        for (double[] flows : networks) {
            sum += functional(flows, centres);
        }
        return sum / networks.size();
    }

    private static void requireFlows(double[] flows, int centres) {
        if (centres < 0 || (long) centres * centres != flows.length) {
            throw new IllegalArgumentException(
                    "there must be a flow for each pair of " + centres + " centres: " + flows.length);
        }
        for (int pair = 0; pair < flows.length; pair++) {
            if (!(flows[pair] >= 0) || flows[pair] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException("the flow from centre " + pair / centres + " to centre "
                        + pair % centres + " must be finite and not negative: " + flows[pair]);
            }
        }
    }
}
