package org.wespace.core.choice;

import java.util.Arrays;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

/**
 * Expected trips on every link: the sum of many trips' probabilities of using it.
 *
 * <p>Source: the adjoint of the accessibility sums. For sources {@code q_i} (trips per unit of accessibility) and
 * masses {@code S_j}, the trips on a link of a first leg are what has gathered behind it times what lies ahead of it,
 * and so on the second leg; all pairs of units are counted in O(units).
 */
public final class LinkVolumes {

    private final Grid grid;
    private final StreetPattern pattern;
    /** Trips on the link that leaves a unit: [direction][unit]; empty where the pattern does not use the direction. */
    private final double[][] volume;

    /** No trips on any link. */
    public LinkVolumes(Grid grid, StreetPattern pattern) {
        this.grid = grid;
        this.pattern = pattern;
        this.volume = new double[Direction.COUNT][];
        for (int d = 0; d < Direction.COUNT; d++) {
            volume[d] = new double[pattern.uses(Direction.of(d)) ? grid.unitCount() : 0];
        }
    }

    /** The grid that the links lie on. */
    public Grid grid() {
        return grid;
    }

    /** The street pattern of the links. */
    public StreetPattern pattern() {
        return pattern;
    }

    /** Trips on the link that leaves a unit in a direction; 0 where there is none. */
    public double volume(Direction direction, int unit) {
        double[] row = volume[direction.ordinal()];
        return row.length == 0 ? 0 : row[unit];
    }

    /** Takes all trips off the links. */
    public void clear() {
        for (double[] row : volume) {
            Arrays.fill(row, 0);
        }
    }

    /**
     * Adds the expected trips of one kernel.
     *
     * @param outward sums of the masses, looking from origins to destinations
     * @param inward sums of the sources {@code q_i = trips_i / A_i}, looking back over the same links at the same decay
     * @param factor what every trip counts, such as vehicles per person
     */
    public void add(StreetSums outward, StreetSums inward, double factor) {
        if (outward.kernel().inward() || !inward.kernel().inward()) {
            throw new IllegalArgumentException("sums must be one outward and one inward, in this order");
        }
        for (int n = 0; n < pattern.firstLegs().size(); n++) {
            addFirstLeg(n, outward, inward, factor);
        }
        for (int f = 0; f < pattern.secondLegs().size(); f++) {
            addSecondLeg(f, outward, inward, factor);
        }
    }

    /** On a first leg: the sources at and behind the unit, times all that lies ahead along the leg. */
    private void addFirstLeg(int index, StreetSums outward, StreetSums inward, double factor) {
        double[] row = volume[pattern.firstLegs().get(index).ordinal()];
        double[] ahead = outward.near(index);
        double[] source = inward.mass();
        double[] behind = inward.far(index);
        for (int unit = 0; unit < row.length; unit++) {
            row[unit] += factor * (source[unit] + behind[unit]) * ahead[unit];
        }
    }

    /** On a second leg: the sources whose first leg has ended at or behind the unit, times the masses ahead. */
    private void addSecondLeg(int index, StreetSums outward, StreetSums inward, double factor) {
        double[] row = volume[pattern.secondLegs().get(index).ordinal()];
        double[] ahead = outward.far(index);
        double[] source = inward.mass();
        double[] turnedBehind = inward.near(index);
        int[] follow = inward.kernel().plan().follow()[index];
        double[] left = inward.far(follow[0]);
        double[] right = inward.far(follow[1]);
        for (int unit = 0; unit < row.length; unit++) {
            row[unit] += factor * (source[unit] + left[unit] + right[unit] + turnedBehind[unit]) * ahead[unit];
        }
    }
}
