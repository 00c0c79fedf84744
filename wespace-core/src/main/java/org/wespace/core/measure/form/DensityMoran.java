package org.wespace.core.measure.form;

import java.util.Arrays;

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
        return touching(places, counts, new UnitContiguity(places.requireGrid("Moran's I by shared sides"), 4));
    }

    /**
     * With weight 1 for two zones that touch and both have land, else 0; not row-standardised. O(zones + neighbours).
     *
     * @param neighbours the zones that each zone touches, by index; if a names b, b need not name a
     */
    public static double touching(Places places, double[] counts, int[][] neighbours) {
        return touching(places, counts, ListContiguity.of(places.count(), neighbours));
    }

    private static double touching(Places places, double[] counts, Contiguity contiguity) {
        double[] z = places.densities(counts);
        double squares = centreOnLand(places, z);
        double products = 0;
        long joins = 0;
        int n = 0;
        for (int place = 0; place < z.length; place++) {
            if (!places.isLand(place)) {
                continue;
            }
            n++;
            for (int slot = 0; slot < contiguity.slots(place); slot++) {
                int next = contiguity.neighbour(place, slot);
                if (next > place && places.isLand(next)) {
                    products += z[place] * z[next];
                    joins++;
                }
            }
        }
        return squares > 0 && joins > 0 ? n / (double) joins * products / squares : Double.NaN;
    }

    private static double centreOnLand(Places places, double[] z) {
        double[] land = new double[z.length];
        int n = 0;
        for (int unit = 0; unit < z.length; unit++) {
            if (places.isLand(unit)) {
                land[n++] = z[unit];
            }
        }
        double[] values = Arrays.copyOf(land, n);
        double squares = centre(values);
        n = 0;
        for (int unit = 0; unit < z.length; unit++) {
            if (places.isLand(unit)) {
                z[unit] = values[n++];
            }
        }
        return squares;
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
