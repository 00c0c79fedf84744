package org.wespace.agents.land;

import java.util.Arrays;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/**
 * The floor of every unit by the decade in which it was built: old and new beside each other.
 *
 * <p>Kept in step with a {@link FloorStock} by those who build and tear down; conversion leaves it as it is, for a
 * house keeps its age when its use changes. The oldest floor is torn down first. Whole counts; {@link #checkBalance}
 * compares with the stock. Memory: 8 bytes for each unit and decade. Not for several threads to write.
 */
public final class Cohorts {

    private static final int DECADE = 10;

    private final Grid grid;
    private final int startYear;
    private final int firstDecade;
    private long[][] floor;

    private Cohorts(Grid grid, int startYear, int firstDecade, long[][] floor) {
        this.grid = grid;
        this.startYear = startYear;
        this.firstDecade = firstDecade;
        this.floor = floor;
    }

    /** All floor of the start built in the decade in which the run starts. */
    public static Cohorts young(FloorStock stock, int startYear) {
        return of(stock, startYear, 1);
    }

    /**
     * The floor of the start, in every unit the same shares of decades.
     *
     * @param startYear year in which the run starts, at least 0
     * @param shares shares of floor by decade, the oldest first, the last that of the start year; not negative, not all
     *     0
     */
    public static Cohorts of(FloorStock stock, int startYear, double... shares) {
        Check.that(startYear >= 0, "startYear", startYear, "at least 0");
        double sum = Arrays.stream(shares).sum();
        for (double share : shares) {
            Check.that(share >= 0 && sum > 0 && sum < Double.POSITIVE_INFINITY, "share of a decade", share, "a share");
        }
        Check.that(shares.length > 0, "number of decades", shares.length, "at least 1");
        Grid grid = stock.grid();
        long[][] floor = new long[shares.length][grid.unitCount()];
        long[] parts = new long[shares.length];
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            WholeParts.split(stock.total(unit), shares, parts);
            for (int decade = 0; decade < parts.length; decade++) {
                floor[decade][unit] = parts[decade];
            }
        }
        int first = startYear / DECADE - (shares.length - 1);
        return new Cohorts(grid, startYear, first * DECADE, floor);
    }

    /** The same floor, for another run. */
    public Cohorts copy() {
        return new Cohorts(
                grid,
                startYear,
                firstDecade,
                Arrays.stream(floor).map(long[]::clone).toArray(long[][]::new));
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    /** Number of decades, from the first on; grows as a run goes on. */
    public int decades() {
        return floor.length;
    }

    /** First year of a decade, the oldest having index 0. */
    public int yearOf(int decade) {
        return firstDecade + decade * DECADE;
    }

    /** Floor of a decade in a unit, in counts of {@link FloorStock}. */
    public long floor(int decade, int unit) {
        return floor[decade][unit];
    }

    /** Floor of a decade in the whole city, in counts of {@link FloorStock}. */
    public long total(int decade) {
        return Arrays.stream(floor[decade]).sum();
    }

    /**
     * How mixed the decades are in a unit: {@code -sum p ln p / ln n} over the n decades there are, from 0 for one
     * decade to 1 for equal parts; NaN without floor, 0 where there is but one decade.
     */
    public double mix(int unit) {
        double sum = 0;
        for (long[] byUnit : floor) {
            sum += byUnit[unit];
        }
        double entropy = 0;
        for (long[] byUnit : floor) {
            if (byUnit[unit] > 0) {
                double share = byUnit[unit] / sum;
                entropy -= share * StrictMath.log(share);
            }
        }
        if (sum == 0) {
            return Double.NaN;
        }
        return floor.length == 1 ? 0 : entropy / StrictMath.log(floor.length);
    }

    /** Mean of {@link #mix} over floor; NaN without floor. */
    public double meanMix() {
        double moment = 0;
        double all = 0;
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            double here = 0;
            for (long[] byUnit : floor) {
                here += byUnit[unit];
            }
            if (here > 0) {
                all += here;
                moment += here * mix(unit);
            }
        }
        return moment / all;
    }

    /** Makes sure that the decades of every unit sum to its floor. */
    public void checkBalance(FloorStock stock) {
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            long sum = 0;
            for (long[] byUnit : floor) {
                sum += byUnit[unit];
            }
            if (sum != stock.total(unit)) {
                throw new IllegalStateException("floor of all decades in unit " + unit + " is " + sum
                        + " tenths of a m2, but the stock is " + stock.total(unit));
            }
        }
    }

    /** Adds the floor to a hash. */
    public void addTo(StateHash hash) {
        hash.add(firstDecade);
        for (long[] byUnit : floor) {
            hash.add(byUnit);
        }
    }

    /**
     * Adds floor.
     *
     * @param year years since the start
     */
    void build(int unit, long counts, int year) {
        int decade = (startYear + year) / DECADE - firstDecade / DECADE;
        while (decade >= floor.length) {
            floor = Arrays.copyOf(floor, floor.length + 1);
            floor[floor.length - 1] = new long[grid.unitCount()];
        }
        floor[decade][unit] += counts;
    }

    /** Takes floor away, the oldest first. */
    void demolish(int unit, long counts) {
        long left = counts;
        for (int decade = 0; decade < floor.length && left > 0; decade++) {
            long taken = Math.min(left, floor[decade][unit]);
            floor[decade][unit] -= taken;
            left -= taken;
        }
        if (left > 0) {
            throw new IllegalStateException(
                    "unit " + unit + " has no floor of any decade left for " + left + " tenths of a m2 torn down");
        }
    }
}
