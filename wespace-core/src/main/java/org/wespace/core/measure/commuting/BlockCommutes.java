package org.wespace.core.measure.commuting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * Commutes on a grid, counted between square blocks of units: what least, largest and random commute are taken of where
 * there are too many units for that, or where cities with units of different size shall be compared.
 *
 * <p>Distances run between the centres of blocks along the street pattern, as in {@link GridLimits}; a commute within a
 * block is 0 km long. Blocks start in the south-west corner; those at the other edges can reach beyond the grid. All
 * counts are whole, so that order does not matter. Not thread-safe.
 */
public final class BlockCommutes {

    private final Grid blocks;
    private final StreetPattern pattern;
    /** Index: unit of the grid. */
    private final int[] blockOf;

    private final long[] workers;
    private final long[] jobs;
    private long trips;
    private long straightSteps;
    private long diagonalSteps;

    private long @Nullable [] workersOfLimits;
    private long @Nullable [] jobsOfLimits;
    private @Nullable ExcessCommuting limits;

    /**
     * No commutes yet.
     *
     * @param side units on a side of a block, at least 1
     */
    public BlockCommutes(Grid grid, StreetPattern pattern, int side) {
        if (side < 1) {
            throw new IllegalArgumentException("a block must have at least 1 unit on a side: " + side);
        }
        this.pattern = pattern;
        this.blockOf = new int[grid.unitCount()];
        this.blocks =
                Grid.of((grid.width() + side - 1) / side, (grid.height() + side - 1) / side, side * grid.unitMetres());
        Arrays.setAll(blockOf, unit -> blocks.unit(grid.x(unit) / side, grid.y(unit) / side));
        this.workers = new long[blocks.unitCount()];
        this.jobs = new long[blocks.unitCount()];
    }

    /**
     * Units on a side of blocks about as large as wanted, and larger where there would be too many.
     *
     * @param metres side wanted, positive
     * @param most number of blocks at most, positive
     */
    public static int sideFor(Grid grid, double metres, int most) {
        int side = (int) Math.max(1, Math.round(metres / grid.unitMetres()));
        while ((long) ((grid.width() + side - 1) / side) * ((grid.height() + side - 1) / side) > most) {
            side++;
        }
        return side;
    }

    /**
     * Finds the limits of homes and jobs that are known before anybody commutes, so that {@link #excess()} need not.
     *
     * @param homes workers by unit of the grid
     * @param work jobs by unit, as many as workers; otherwise nothing is done
     */
    public void prepare(int[] homes, int[] work) {
        long[] from = new long[blocks.unitCount()];
        long[] to = new long[blocks.unitCount()];
        for (int unit = 0; unit < blockOf.length; unit++) {
            from[blockOf[unit]] += homes[unit];
            to[blockOf[unit]] += work[unit];
        }
        long all = Arrays.stream(from).sum();
        if (all > 0 && all == Arrays.stream(to).sum()) {
            limits(from, to);
        }
    }

    /** Side of a block in metres. */
    public double blockMetres() {
        return blocks.unitMetres();
    }

    /** Forgets all commutes; limits that are known stay for as long as they fit. */
    public void clear() {
        Arrays.fill(workers, 0);
        Arrays.fill(jobs, 0);
        trips = 0;
        straightSteps = 0;
        diagonalSteps = 0;
    }

    /** Counts a commute between two units of the grid. */
    public void add(int homeUnit, int workUnit) {
        int home = blockOf[homeUnit];
        int work = blockOf[workUnit];
        workers[home]++;
        jobs[work]++;
        int dx = Math.abs(blocks.x(work) - blocks.x(home));
        int dy = Math.abs(blocks.y(work) - blocks.y(home));
        int diagonal = pattern == StreetPattern.OCTILE ? Math.min(dx, dy) : 0;
        diagonalSteps += diagonal;
        straightSteps += dx + dy - 2 * diagonal;
        trips++;
    }

    /**
     * The mean commute in km beside the least, random and largest of the same homes and jobs; all NaN without commutes.
     *
     * <p>Limits are found anew only when homes or jobs have moved between blocks; cost as {@link GridLimits}.
     */
    public ExcessCommuting excess() {
        if (trips == 0) {
            return new ExcessCommuting(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double observed = (straightSteps + Math.sqrt(2) * diagonalSteps) * blocks.unitMetres() / 1000 / trips;
        ExcessCommuting known = limits(workers, jobs);
        return new ExcessCommuting(observed, known.least(), known.random(), known.largest());
    }

    /** The limits of these workers and jobs by block, found if they are not those of the last call. */
    private ExcessCommuting limits(long[] from, long[] to) {
        ExcessCommuting known = limits;
        if (known == null || !Arrays.equals(from, workersOfLimits) || !Arrays.equals(to, jobsOfLimits)) {
            double[] homes = Arrays.stream(from).asDoubleStream().toArray();
            double[] work = Arrays.stream(to).asDoubleStream().toArray();
            known = new ExcessCommuting(
                    Double.NaN,
                    GridLimits.least(blocks, pattern, homes, work).mean(),
                    GridLimits.random(blocks, pattern, homes, work),
                    GridLimits.largest(blocks, pattern, homes, work).mean());
            limits = known;
            workersOfLimits = from.clone();
            jobsOfLimits = to.clone();
        }
        return known;
    }
}
