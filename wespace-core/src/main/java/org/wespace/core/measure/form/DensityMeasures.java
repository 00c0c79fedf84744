package org.wespace.core.measure.form;

import it.unimi.dsi.fastutil.doubles.DoubleArrays;
import java.util.Arrays;

/**
 * Density as it is on the map and as residents meet it, and how evenly it is spread.
 *
 * <p>All take counts by place (finite, not negative, 0 without land) and are NaN where nothing is counted, but for
 * {@link #mean}, which is 0. Cost O(places), O(places log places) where stated. All of them stay the same when a place
 * is cut into parts of its density, and depend on the size of the units otherwise: smaller units show higher densities
 * and more unevenness.
 */
public final class DensityMeasures {

    private DensityMeasures() {}

    /** Counts per km2 of all land. */
    public static double mean(Places places, double[] counts) {
        return total(places, counts) / places.squareKilometres();
    }

    /**
     * Perceived density: mean over residents of the density where they live, {@code sum c_i D_i / sum c_i}, per km2.
     *
     * <p>Never below {@link #mean}; equal to it where density is even.
     *
     * <p>Source: J. Craig (1984), Averaging population density, doi:10.2307/2061168; S. G. Wilson and others (2012),
     * Patterns of metropolitan and micropolitan population change, U.S. Census Bureau C2010SR-01.
     */
    public static double weighted(Places places, double[] counts) {
        double[] densities = places.densities(counts);
        double total = 0;
        double moment = 0;
        for (int place = 0; place < counts.length; place++) {
            total += counts[place];
            moment += counts[place] * densities[place];
        }
        return moment / total;
    }

    /**
     * Geometric mean over residents of the density where they live, {@code exp(sum c_i ln D_i / sum c_i)}, per km2;
     * less moved by a few dense units than {@link #weighted}. Source: as there, Craig (1984).
     */
    public static double weightedGeometric(Places places, double[] counts) {
        double[] densities = places.densities(counts);
        double total = 0;
        double moment = 0;
        for (int place = 0; place < counts.length; place++) {
            if (counts[place] > 0) {
                total += counts[place];
                moment += counts[place] * StrictMath.log(densities[place]);
            }
        }
        return StrictMath.exp(moment / total);
    }

    /**
     * Median over residents: the lowest density at which, or below which, at least half of them live, per km2. O(places
     * log places). Source: as for {@link #weighted}, Craig (1984).
     */
    public static double weightedMedian(Places places, double[] counts) {
        double[] densities = places.densities(counts);
        int[] order = risingOrder(densities);
        double half = total(places, counts) / 2;
        double running = 0;
        for (int place : order) {
            running += counts[place];
            if (running > 0 && running >= half) {
                return densities[place];
            }
        }
        return Double.NaN;
    }

    /**
     * Share of residents who live at a density of at least so many per km2, 0 to 1.
     *
     * <p>The Degree of Urbanisation draws lines at 300 and 1,500 residents per km2 (of cells of 1 km): L. Dijkstra and
     * others (2021), Applying the Degree of Urbanisation to the globe, doi:10.1016/j.jue.2020.103312.
     *
     * @param perSquareKilometre finite and not negative
     */
    public static double shareAtLeast(Places places, double[] counts, double perSquareKilometre) {
        if (!(perSquareKilometre >= 0) || Double.isInfinite(perSquareKilometre)) {
            throw new IllegalArgumentException(
                    "density must be finite and not negative, per km2: " + perSquareKilometre);
        }
        double[] densities = places.densities(counts);
        double above = 0;
        double total = 0;
        for (int place = 0; place < counts.length; place++) {
            total += counts[place];
            above += densities[place] >= perSquareKilometre ? counts[place] : 0;
        }
        return above / total;
    }

    /**
     * Delta: the share that would have to move for an even density, {@code 1/2 sum |c_i / C - a_i / A|}.
     *
     * <p>From 0 (even) to 1 less the land share of the one place that has all. The concentration of Galster and others
     * (2001), doi:10.1080/10511482.2001.9521426, after O. D. Duncan, R. P. Cuzzort, B. Duncan (1961), Statistical
     * Geography; it is also what Y.-H. Tsai (2005), doi:10.1080/0042098042000309748, is quoted with under the name of
     * Gini coefficient. The Gini coefficient proper is {@link #gini}.
     */
    public static double delta(Places places, double[] counts) {
        double total = total(places, counts);
        double area = places.squareKilometres() * 1e6;
        double sum = 0;
        for (int place = 0; place < counts.length; place++) {
            sum += Math.abs(counts[place] / total - places.squareMetres(place) / area);
        }
        return sum / 2;
    }

    /**
     * Gini coefficient of density over land: {@code sum_ij a_i a_j |D_i - D_j| / (2 D A^2)}, with D the mean density;
     * twice the area between the Lorenz curve of counts by land and the diagonal.
     *
     * <p>From 0 (even) to 1 less the land share of the one place that has all; never below {@link #delta}. Land without
     * anything counts. O(places log places).
     *
     * <p>Source: C. Gini (1912), Variabilita e mutabilita; for land, O. D. Duncan (1957), The measurement of population
     * distribution, Population Studies 11(1), doi:10.1080/00324728.1957.10413229.
     */
    public static double gini(Places places, double[] counts) {
        double[] densities = places.densities(counts);
        double total = total(places, counts);
        if (!(total > 0)) {
            return Double.NaN;
        }
        double area = places.squareKilometres() * 1e6;
        double land = 0;
        double held = 0;
        double sum = 0;
        // Each place against all less dense ones, so that an even city gives 0 and not a difference of large numbers.
        for (int place : risingOrder(densities)) {
            double a = places.squareMetres(place) / area;
            double p = counts[place] / total;
            sum += p * land - a * held;
            land += a;
            held += p;
        }
        return Math.max(0, sum);
    }

    private static double total(Places places, double[] counts) {
        double total = 0;
        for (double count : places.requireCounts("counts", counts)) {
            total += count;
        }
        return total;
    }

    private static int[] risingOrder(double[] values) {
        int[] order = new int[values.length];
        Arrays.setAll(order, i -> i);
        DoubleArrays.radixSortIndirect(order, values, true);
        return order;
    }
}
