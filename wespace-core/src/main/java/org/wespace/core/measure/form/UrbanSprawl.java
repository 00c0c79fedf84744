package org.wespace.core.measure.form;

/**
 * Weighted urban proliferation: how much of a landscape is built up, how widely that is strewn, and how much of it each
 * person takes. Immutable.
 *
 * <p>For a built-up unit i the sprawl within the horizon is {@code SI_i = (sum_j (sqrt(2 d_ij + 1) - 1) + WCC) / n_i},
 * j the n_i built-up units whose centres lie within the horizon (itself, at distance 0, included), d in metres, and WCC
 * = {@code sqrt(0.97428 b + 1.046) - 0.996249} the mean weighted distance within a unit of side b. Then
 *
 * <ul>
 *   <li>DIS, dispersion: mean SI over built-up units, in urban permeation units per m2 of built-up area;
 *   <li>PBA: built-up share of the landscape; UP = PBA DIS, urban permeation;
 *   <li>LUP, land uptake: built-up m2 per inhabitant or job;
 *   <li>w1 = 0.5 + 1 / (1 + exp(12.955 - 0.294432 DIS)), 0.5 to 1.5; w2 = 1 / (1 + exp(613.125 / LUP - 4.159)), 0 to 1;
 *   <li>WUP = UP w1 w2, at least 0.
 * </ul>
 *
 * <p>Where nothing is built DIS and w1 are NaN, and UP and WUP are 0. Where nobody lives or works LUP is infinite and
 * w2 at its upper end. Cost: O(built-up units x built-up units within the horizon); 4 to 12 bytes a unit.
 *
 * <p>Source: Jaeger and Schwick (2014), Improving the measurement of urban sprawl: weighted urban proliferation (WUP)
 * and its application to Switzerland, doi:10.1016/j.ecolind.2013.11.022. Equal to the Urban Sprawl toolset of HSR
 * Rapperswil and to its web service. They take every cell of the raster as landscape; NaN units are no landscape here.
 */
public final class UrbanSprawl {

    /** The horizon of perception of the source. */
    public static final double DEFAULT_HORIZON_METRES = 2000;

    private final double[] perUnit;
    private final int builtUnits;
    private final double sum;
    private final double builtShare;
    private final double uptake;

    private UrbanSprawl(double[] perUnit, int builtUnits, double builtShare, double uptake) {
        this.perUnit = perUnit;
        this.builtUnits = builtUnits;
        double total = 0;
        for (double one : perUnit) {
            total += Double.isNaN(one) ? 0 : one;
        }
        this.sum = total;
        this.builtShare = builtShare;
        this.uptake = uptake;
    }

    /** Of a lattice, with the horizon of the source: 2,000 m. */
    public static UrbanSprawl of(int width, int height, double unitMetres, double[] built, double people) {
        return of(width, height, unitMetres, built, people, DEFAULT_HORIZON_METRES);
    }

    /**
     * Of a lattice.
     *
     * @param width number of columns, at least 1
     * @param height number of rows, at least 1
     * @param unitMetres side of a unit, positive
     * @param built row after row: 0 where not built up, NaN outside the landscape, any other number where built up
     * @param people inhabitants and jobs together, not negative
     * @param horizonMetres how far built-up units see each other, inclusive, not negative
     */
    public static UrbanSprawl of(
            int width, int height, double unitMetres, double[] built, double people, double horizonMetres) {
        if (width < 1 || height < 1 || (long) width * height != built.length) {
            throw new IllegalArgumentException("there must be width x height units, both at least 1: " + width + " x "
                    + height + " and " + built.length);
        }
        requirePositive("unitMetres", unitMetres, Double.MIN_VALUE);
        requirePositive("people", people, 0);
        requirePositive("horizonMetres", horizonMetres, 0);
        int landscape = 0;
        int builtUnits = 0;
        for (double value : built) {
            landscape += Double.isNaN(value) ? 0 : 1;
            builtUnits += isBuilt(value) ? 1 : 0;
        }
        double[] perUnit = new SprawlHorizon(width, height, unitMetres, horizonMetres).perUnit(built);
        double area = builtUnits * unitMetres * unitMetres;
        double uptake = builtUnits == 0 && people == 0 ? Double.NaN : area / people;
        return new UrbanSprawl(perUnit, builtUnits, (double) builtUnits / landscape, uptake);
    }

    static boolean isBuilt(double value) {
        return value != 0 && !Double.isNaN(value);
    }

    private static void requirePositive(String name, double value, double least) {
        if (!(value >= least) || value == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    name + " must be finite and " + (least > 0 ? "positive: " : "not negative: ") + value);
        }
    }

    /** DIS. */
    public double dispersion() {
        return sum / builtUnits;
    }

    /** PBA, 0 to 1; NaN without a landscape. */
    public double builtShare() {
        return builtShare;
    }

    /** LUP in m2 per inhabitant or job. */
    public double landUptake() {
        return uptake;
    }

    /** w1, the weight of dispersion. */
    public double dispersionWeight() {
        return 0.5 + 1 / (1 + StrictMath.exp(12.955 - 0.294432 * dispersion()));
    }

    /** w2, the weight of land uptake. */
    public double uptakeWeight() {
        return 1 / (1 + StrictMath.exp(613.125 / uptake - 4.159));
    }

    /** UP, urban permeation units per m2 of landscape. */
    public double permeation() {
        return builtUnits == 0 ? 0 * builtShare : builtShare * dispersion();
    }

    /** WUP, urban permeation units per m2 of landscape. */
    public double proliferation() {
        return builtUnits == 0 ? 0 * builtShare : permeation() * dispersionWeight() * uptakeWeight();
    }

    /** SI by unit: 0 where not built up, NaN outside the landscape. */
    public double[] perUnit() {
        return perUnit.clone();
    }

    /** Sum of SI over built-up units. */
    public double sum() {
        return sum;
    }

    /** Number of built-up units. */
    public int builtUnits() {
        return builtUnits;
    }

    @Override
    public String toString() {
        return "UrbanSprawl[DIS=" + dispersion() + ", PBA=" + builtShare + ", LUP=" + uptake + ", WUP="
                + proliferation() + "]";
    }
}
