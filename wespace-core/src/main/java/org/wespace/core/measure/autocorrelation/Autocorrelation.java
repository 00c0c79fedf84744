package org.wespace.core.measure.autocorrelation;

import org.jspecify.annotations.Nullable;
import org.wespace.core.chance.Chance;
import org.wespace.core.measure.CompensatedSum;

/**
 * How like neighbours are: values on units, a rule of who is whose neighbour, and how much a neighbour counts. Global
 * measures and, for every unit, local ones. Immutable.
 *
 * <pre>{@code
 * Autocorrelation density = Autocorrelation.onLattice(width, height, jobsPerUnit, QUEEN, ROW_STANDARDISED);
 * double i = density.moransI().value();
 * double[] hotSpots = density.giStarZ();                  // by unit; NaN where there is no value
 * }</pre>
 *
 * <p>NaN is no value: such units leave the sample, and are nobody's neighbours. They do not become zeros. All results
 * by unit are in the order of the values, NaN where there is none. Infinite values are refused.
 *
 * <p>Cost: O(units + links), a few passes; 25 bytes a unit on a lattice, where neighbours are not stored (17 with
 * binary weights), and 16 while it is made; on a list 16 more and 4 to 12 for each link. Where all values are equal, or
 * nobody has a neighbour, Moran's I, Geary's C and all scores are NaN.
 */
public final class Autocorrelation {

    private final Neighbours neighbours;
    /** Factor of a unit's row; null if all are 1. */
    private final double @Nullable [] scale;

    private final Islands islands;
    private final Sample sample;
    private final WeightSums sums;

    private Autocorrelation(Neighbours neighbours, double[] values, Weighting weighting, Islands islands) {
        this.neighbours = neighbours;
        this.islands = islands;
        this.sample = Sample.of(values, neighbours, true);
        this.scale = weighting == Weighting.ROW_STANDARDISED ? rowScales(neighbours) : null;
        this.sums = WeightSums.of(neighbours, scale);
    }

    private static double[] rowScales(Neighbours neighbours) {
        double[] scale = new double[neighbours.size()];
        for (int unit = 0; unit < scale.length; unit++) {
            double sum = neighbours.rowSum(unit);
            scale[unit] = sum > 0 ? 1 / sum : 0;
        }
        return scale;
    }

    /**
     * Values on a lattice; units without neighbours are counted.
     *
     * @param width number of columns, at least 1
     * @param height number of rows, at least 1
     * @param values row after row, NaN where there is none; the direction of rows does not matter
     */
    public static Autocorrelation onLattice(
            int width, int height, double[] values, Contiguity contiguity, Weighting weighting) {
        return onLattice(width, height, values, contiguity, weighting, Islands.COUNTED);
    }

    /**
     * Values on a lattice.
     *
     * @param width number of columns, at least 1
     * @param height number of rows, at least 1
     * @param values row after row, NaN where there is none; the direction of rows does not matter
     */
    public static Autocorrelation onLattice(
            int width, int height, double[] values, Contiguity contiguity, Weighting weighting, Islands islands) {
        if (width < 1 || height < 1 || (long) width * height != values.length) {
            throw new IllegalArgumentException("there must be width x height values, both at least 1: " + width + " x "
                    + height + " and " + values.length);
        }
        requireValues(values);
        return new Autocorrelation(
                new LatticeNeighbours(width, height, contiguity, values), values, weighting, islands);
    }

    /** Values on units with any neighbours; units without neighbours are counted. NaN is no value. */
    public static Autocorrelation onList(NeighbourList list, double[] values, Weighting weighting) {
        return onList(list, values, weighting, Islands.COUNTED);
    }

    /**
     * Values on units with any neighbours.
     *
     * @param values as many as the list has units, NaN where there is none
     */
    public static Autocorrelation onList(NeighbourList list, double[] values, Weighting weighting, Islands islands) {
        if (list.size() != values.length) {
            throw new IllegalArgumentException(
                    "there must be a value for each of " + list.size() + " units: " + values.length);
        }
        requireValues(values);
        boolean weighted = list.weighted() && weighting != Weighting.BINARY;
        return new Autocorrelation(new ListNeighbours(list, weighted, values), values, weighting, islands);
    }

    private static void requireValues(double[] values) {
        for (int unit = 0; unit < values.length; unit++) {
            if (Double.isInfinite(values[unit])) {
                throw new IllegalArgumentException(
                        "values[" + unit + "] must be finite, or NaN for no value: " + values[unit]);
            }
        }
    }

    /** Number of values. */
    public int count() {
        return sample.count();
    }

    /** Number of units that have a value but no neighbour. */
    public int islandCount() {
        return sums.islands();
    }

    /** Moran's I with its moments. */
    public MoransI moransI() {
        return MoransI.of(cross(sample.deviations()), sample, sums, counted());
    }

    /** Geary's C with its moments. */
    public GearysC gearysC() {
        double[] z = sample.deviations();
        double[] part = new double[neighbours.blockSize()];
        CompensatedSum sum = new CompensatedSum();
        for (int from = 0; from < z.length; from += part.length) {
            int to = Math.min(z.length, from + part.length);
            neighbours.squares(z, from, to, part);
            double block = 0;
            for (int unit = from; unit < to; unit++) {
                block += scale(unit) * part[unit - from];
            }
            sum.add(block);
        }
        return GearysC.of(sum.value(), sample, sums, counted());
    }

    /** The general G with its moments; NaN where a value is negative. */
    public GeneralG generalG() {
        double[] x = sample.values();
        CompensatedSum squares = new CompensatedSum();
        for (double value : x) {
            if (value < 0) {
                return GeneralG.undefined();
            }
            squares.add(value * value);
        }
        if (islands == Islands.COUNTED || sums.islands() == 0) {
            return GeneralG.of(cross(x), squares.value(), sample, sums);
        }
        Sample connected = Sample.of(x, neighbours, false);
        CompensatedSum fewer = new CompensatedSum();
        for (double value : connected.values()) {
            fewer.add(value * value);
        }
        return GeneralG.of(cross(x), fewer.value(), connected, sums);
    }

    private double counted() {
        return sample.count() - (islands == Islands.COUNTED ? 0 : sums.islands());
    }

    /** Sum of w_ij v_i v_j. */
    double cross(double[] v) {
        double[] part = new double[neighbours.blockSize()];
        CompensatedSum sum = new CompensatedSum();
        for (int from = 0; from < v.length; from += part.length) {
            int to = Math.min(v.length, from + part.length);
            neighbours.lag(v, from, to, part);
            double block = 0;
            for (int unit = from; unit < to; unit++) {
                block += scale(unit) * v[unit] * part[unit - from];
            }
            sum.add(block);
        }
        return sum.value();
    }

    private double scale(int unit) {
        return scale == null ? 1 : scale[unit];
    }

    /** What the cross product is multiplied with in Moran's I. */
    double moranFactor() {
        return counted() / sums.s0() / sample.moment2();
    }

    Neighbours neighbours() {
        return neighbours;
    }

    Sample sample() {
        return sample;
    }

    /**
     * Moran's I beside random arrangements of the values. O(permutations x (units + links)).
     *
     * @param permutations at least 1; 999 is usual
     * @param chance where the arrangements come from: the same chance gives the same ones
     */
    public MoranPermutation moranPermutation(int permutations, Chance chance) {
        return new Permutations(this, permutations, chance).global();
    }

    /**
     * Pseudo p-value of the local Moran of each unit: it keeps its value, and its neighbours are drawn from all other
     * units. On the side where the observed value lies, as {@code p_sim} of esda; NaN for islands. O(permutations x
     * links).
     *
     * @param permutations at least 1; 999 is usual
     * @param chance where the draws come from
     */
    public double[] localMoranPseudoP(int permutations, Chance chance) {
        return new Permutations(this, permutations, chance).local();
    }

    /**
     * Local Moran's I by unit, {@code z_i sum_j w_ij z_j / (sum z^2 / n)}: positive among its like, negative as an
     * outlier; 0 for an island. The divisor is that of spdep; their sum is S0 times the global I.
     *
     * <p>Source: Anselin (1995), Local indicators of spatial association, doi:10.1111/j.1538-4632.1995.tb00338.x.
     */
    public double[] localMoran() {
        return new LocalAnselin(neighbours, scale, sample).moran(sample.count());
    }

    /** {@link #localMoran} with the sample variance, {@code sum z^2 / (n - 1)}, as its divisor, as in esda. */
    public double[] localMoranSample() {
        return new LocalAnselin(neighbours, scale, sample).moran(sample.count() - 1);
    }

    /**
     * Quadrant of each unit in Moran's scatter plot: 1 high among high, 2 low among high, 3 low among low, 4 high among
     * low; NaN where there is no value. High is above the mean, for the lag above 0; what is equal counts as low, as in
     * esda.
     */
    public double[] moranQuadrants() {
        return new LocalAnselin(neighbours, scale, sample).quadrants();
    }

    /**
     * Local Geary's C by unit, {@code sum_j w_ij (z_i - z_j)^2 / (sum z^2 / n)}: small among its like. The divisor is
     * that of esda. 0 for an island.
     *
     * <p>Source: Anselin (1995), doi:10.1111/j.1538-4632.1995.tb00338.x; Anselin (2019), doi:10.1111/gean.12164.
     */
    public double[] localGeary() {
        return new LocalAnselin(neighbours, scale, sample).geary(sample.count());
    }

    /** {@link #localGeary} with the sample variance, {@code sum z^2 / (n - 1)}, as its divisor, as in spdep. */
    public double[] localGearySample() {
        return new LocalAnselin(neighbours, scale, sample).geary(sample.count() - 1);
    }

    /**
     * Gi by unit: {@code sum_j w_ij x_j / sum_j x_j}, the unit itself left out of both sums. 0 for an island.
     *
     * <p>Source: Getis and Ord (1992), doi:10.1111/j.1538-4632.1992.tb00261.x.
     */
    public double[] gi() {
        return new GetisOrd(neighbours, sample, false).share(scale);
    }

    /** Gi* by unit: as {@link #gi} with the unit itself in both sums; its weight is 1 before rows are standardised. */
    public double[] giStar() {
        return new GetisOrd(neighbours, sample, true).share(scale);
    }

    /**
     * Score of Gi by unit: how many standard deviations the sum over neighbours lies above what random arrangement
     * would give; high in a hot spot, low in a cold one, whatever the sign of the values. Standardising rows does not
     * change it. esda leaves the squares of weights out for standardised rows, and turns the sign where the values sum
     * to less than 0; spdep is followed here. NaN for an island.
     *
     * <p>Source: Ord and Getis (1995), Local spatial autocorrelation statistics, equation 4 and following,
     * doi:10.1111/j.1538-4632.1995.tb00912.x.
     */
    public double[] giZ() {
        return new GetisOrd(neighbours, sample, false).scores();
    }

    /** Score of Gi* by unit: as {@link #giZ} with the unit itself among its neighbours. Defined for islands. */
    public double[] giStarZ() {
        return new GetisOrd(neighbours, sample, true).scores();
    }

    @Override
    public String toString() {
        return "Autocorrelation[values=" + count() + ", islands=" + islandCount() + ", S0=" + sums.s0() + "]";
    }
}
