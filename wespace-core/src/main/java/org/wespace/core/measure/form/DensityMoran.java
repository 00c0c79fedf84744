package org.wespace.core.measure.form;

import java.util.Arrays;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.autocorrelation.Autocorrelation;
import org.wespace.core.measure.autocorrelation.Contiguity;
import org.wespace.core.measure.autocorrelation.NeighbourList;
import org.wespace.core.measure.autocorrelation.Weighting;

/**
 * Moran's I of density: whether dense places lie near dense ones.
 *
 * <p>{@code I = n / W * sum_ij w_ij z_i z_j / sum_i z_i^2}, over the n places that have land, z the density less its
 * plain mean over places, W the sum of all weights. The clustering of Y.-H. Tsai (2005), Quantifying urban form:
 * compactness versus 'sprawl', doi:10.1080/0042098042000309748, after P. A. P. Moran (1950), Notes on continuous
 * stochastic phenomena, doi:10.1093/biomet/37.1-2.17: high for one centre, middling for several, near its expectation
 * {@code -1 / (n - 1)} for sprawl. NaN where density does not vary, for a single place, and where no weights are left.
 */
public final class DensityMoran {

    /** Squares of differences that are rounding, as a share of the squared mean. */
    private static final double EVEN = 1e-24;

    private DensityMoran() {}

    /**
     * With weights {@code 1 / d_ij}, the inverse of the straight distance, as Tsai has it; not row-standardised.
     *
     * <p>Tsai takes counts of areas of equal size; density is the same on a full grid and right for zones. All pairs:
     * O(places^2), some 2 ns each (64 x 64 units 20 ms, 256 x 256 some seconds), so places are limited. With more, join
     * units first ({@link Places#inBlocks}), and say so beside the value: it depends on the size of the units.
     *
     * @param counts one per place, finite, not negative, 0 without land
     * @throws IllegalArgumentException above 65,536 places with land, and for two zones at one point
     */
    public static double inverseDistance(Places places, double[] counts) {
        double[] densities = places.densities(counts);
        Separation pairs = Separation.of(places);
        int n = pairs.count();
        double[] z = new double[n];
        for (int i = 0; i < n; i++) {
            z[i] = densities[pairs.place(i)];
        }
        double squares = centre(z);
        double products = 0;
        double weights = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            double weight = 0;
            for (int j = i + 1; j < n; j++) {
                double w = 1 / pairs.metres(i, j);
                sum += w * z[j];
                weight += w;
            }
            if (weight == Double.POSITIVE_INFINITY) {
                throw samePoint(places, pairs, i);
            }
            products += z[i] * sum;
            weights += weight;
        }
        return squares > 0 && weights > 0 ? n / weights * products / squares : Double.NaN;
    }

    /**
     * With weight 1 for two units that share a side (rook) and both have land, else 0; not row-standardised. O(units).
     *
     * @param places units of a grid
     */
    public static double rook(Places places, double[] counts) {
        Grid grid = places.requireGrid("Moran's I by shared sides");
        double[] densities = onLand(places, counts);
        return Autocorrelation.onLattice(grid.width(), grid.height(), densities, Contiguity.ROOK, Weighting.BINARY)
                .moransI()
                .value();
    }

    /**
     * With weight 1 for two zones that touch and both have land, else 0; not row-standardised. O(zones + neighbours).
     *
     * @param neighbours the zones that each zone touches, by index; if a names b, b need not name a
     */
    public static double touching(Places places, double[] counts, int[][] neighbours) {
        ListContiguity contiguity = ListContiguity.of(places.count(), neighbours);
        int[][] both = new int[places.count()][];
        for (int place = 0; place < both.length; place++) {
            int zone = place;
            both[place] = new int[contiguity.slots(place)];
            Arrays.setAll(both[place], slot -> contiguity.neighbour(zone, slot));
        }
        return Autocorrelation.onList(NeighbourList.of(both), onLand(places, counts), Weighting.BINARY)
                .moransI()
                .value();
    }

    /** Density of each place; NaN where there is no land. */
    private static double[] onLand(Places places, double[] counts) {
        double[] densities = places.densities(counts);
        for (int place = 0; place < densities.length; place++) {
            if (!places.isLand(place)) {
                densities[place] = Double.NaN;
            }
        }
        return densities;
    }

    /** Takes the mean away and returns the sum of squares; 0 if it is no more than rounding. */
    private static double centre(double[] z) {
        double mean = 0;
        for (double value : z) {
            mean += value;
        }
        mean /= z.length;
        double squares = 0;
        for (int i = 0; i < z.length; i++) {
            z[i] -= mean;
            squares += z[i] * z[i];
        }
        return squares > EVEN * z.length * mean * mean ? squares : 0;
    }

    private static IllegalArgumentException samePoint(Places places, Separation pairs, int i) {
        int j = i + 1;
        while (pairs.metres(i, j) > 0) {
            j++;
        }
        return new IllegalArgumentException("weights by inverse distance need different points: "
                + places.name(pairs.place(i)) + " and " + places.name(pairs.place(j)) + " lie at the same");
    }
}
