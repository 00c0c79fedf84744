package org.wespace.core.measure.commuting;

import java.util.Arrays;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.AliasTable;

/**
 * The common part of commuters that a perfect model would reach: that of expected flows and a sample drawn from them.
 *
 * <p>Observed flows are one draw of whatever made them, so that even the true expectation does not match them cell by
 * cell; the fewer trips a cell has, the lower is the limit. In each sample every origin sends as many trips as are
 * expected to leave it, each to a destination with probability in proportion to the expected flows (one multinomial per
 * origin). How many leave is held fixed; drawing that too would lower the limit a little (on Leeds .937 for .938).
 * Expected trips that are not whole are rounded so that the running sum over origins is off by at most a half.
 *
 * @param commonPart mean over the samples of {@link FlowScores#commonPart}, 0 to 1; NaN without trips
 * @param deviation standard deviation of a single sample's common part; 0 for one sample
 * @param samples number of samples drawn
 */
public record NoiseLimit(double commonPart, double deviation, int samples) {

    private static final int DRAW = Decisions.id("measure.noise-limit");

    /**
     * Draws samples from expected flows; a pure function of its arguments.
     *
     * <p>Costs O(zones squared + samples x (trips + zones squared)), some tens of nanoseconds per trip; memory
     * O(zones).
     *
     * @param expected flows, of which no origin sends more than 2<sup>31</sup> - 1 trips
     * @param samples number of samples, at least 1; the mean of five is mostly good to three digits
     * @param chance where the draws come from
     */
    public static NoiseLimit of(Flows expected, int samples, Chance chance) {
        if (samples < 1) {
            throw new IllegalArgumentException("there must be at least 1 sample: " + samples);
        }
        int zones = expected.zones();
        double[] common = new double[samples];
        double[] row = new double[zones];
        int[] counts = new int[zones];
        double running = 0;
        long drawn = 0;
        for (int origin = 0; origin < zones; origin++) {
            running += expected.leaving(origin);
            int trips = requireInt(origin, Math.round(running) - drawn);
            drawn += trips;
            if (trips > 0) {
                System.arraycopy(expected.cells(), origin * zones, row, 0, zones);
                AliasTable destinations = new AliasTable(row);
                for (int sample = 0; sample < samples; sample++) {
                    draw(destinations, chance.at(sample, DRAW), origin, trips, counts);
                    common[sample] += common(row, counts);
                }
            }
        }
        return summary(common, (expected.total() + drawn) / 2);
    }

    private static int requireInt(int origin, long trips) {
        if (trips > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "at most 2^31 - 1 trips can leave a zone to be drawn: " + trips + " leave zone " + origin);
        }
        return (int) trips;
    }

    private static void draw(AliasTable destinations, ChanceKey key, int origin, int trips, int[] counts) {
        Arrays.fill(counts, 0);
        for (int trip = 0; trip < trips; trip++) {
            counts[destinations.draw(key.bits(origin, trip))]++;
        }
    }

    private static double common(double[] expected, int[] counts) {
        double sum = 0;
        for (int zone = 0; zone < counts.length; zone++) {
            sum += Math.min(expected[zone], counts[zone]);
        }
        return sum;
    }

    private static NoiseLimit summary(double[] common, double trips) {
        double sum = 0;
        for (double part : common) {
            sum += part / trips;
        }
        double mean = sum / common.length;
        double squares = 0;
        for (double part : common) {
            squares += (part / trips - mean) * (part / trips - mean);
        }
        double deviation = common.length > 1 ? Math.sqrt(squares / (common.length - 1)) : 0;
        return new NoiseLimit(mean, deviation, common.length);
    }
}
