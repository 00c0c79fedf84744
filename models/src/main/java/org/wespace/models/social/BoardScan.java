package org.wespace.models.social;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.wespace.agents.social.Moving;
import org.wespace.agents.social.Schelling;
import org.wespace.core.chance.Chance;
import org.wespace.core.measure.segregation.Segregation;

/** Schelling's board at several strengths of preference: means over some seeds. */
final class BoardScan {

    /** Tolerances of the threshold rule. */
    static final double[] TOLERANCES = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};

    /** Weights of the smooth rule. */
    static final double[] OMEGAS = {0, 1, 2, 3, 4, 6, 8};

    /** Published mean share of one's own at the tolerances .2 to .5, and what counts as reproduced. */
    static final double[] PUBLISHED = {Double.NaN, 0.57, 0.75, 0.82, 0.87, Double.NaN};

    static final double TOLERATED = 0.02;

    static final int SEEDS = 5;
    private static final int BLOCK = 3;
    private static final int MOST_SWEEPS = 300;
    private static final int SMOOTH_SWEEPS = 100;

    /**
     * What a strength of preference leads to.
     *
     * @param strength tolerance or weight
     * @param share mean share of one's own among neighbours
     * @param dissimilarity D of the two groups over blocks of 3 x 3 places
     * @param settled boards on which nobody wants to move any more
     */
    record Point(double strength, double share, double dissimilarity, int settled) {}

    private BoardScan() {}

    static List<Point> thresholds(long seed) {
        return scan(TOLERANCES, seed, Moving::threshold, MOST_SWEEPS);
    }

    static List<Point> smooth(long seed) {
        return scan(OMEGAS, seed, Moving::smooth, SMOOTH_SWEEPS);
    }

    /** A board of the first seed, settled by a threshold. */
    static Schelling settled(double tolerance, long seed) {
        Schelling board = new Schelling(Schelling.Board.standard(), Chance.of(seed));
        board.settle(Moving.threshold(tolerance), MOST_SWEEPS);
        return board;
    }

    private static List<Point> scan(double[] strengths, long seed, DoubleFunction<Moving> rule, int sweeps) {
        List<Point> points = new ArrayList<>();
        for (double strength : strengths) {
            double share = 0;
            double apart = 0;
            int settled = 0;
            for (int n = 0; n < SEEDS; n++) {
                Schelling board = new Schelling(Schelling.Board.standard(), Chance.of(seed + n));
                settled += board.settle(rule.apply(strength), sweeps) ? 1 : 0;
                share += board.meanShare() / SEEDS;
                apart += Segregation.dissimilarity(board.blocks(BLOCK), 0) / SEEDS;
            }
            points.add(new Point(strength, share, apart, settled));
        }
        return points;
    }

    /** How many of the published shares are met. */
    static long met(List<Point> points) {
        long met = 0;
        for (int n = 0; n < PUBLISHED.length; n++) {
            met += Math.abs(points.get(n).share() - PUBLISHED[n]) <= TOLERATED ? 1 : 0;
        }
        return met;
    }

    /** How many shares are published. */
    static long published() {
        return Arrays.stream(PUBLISHED).filter(Double::isFinite).count();
    }
}
