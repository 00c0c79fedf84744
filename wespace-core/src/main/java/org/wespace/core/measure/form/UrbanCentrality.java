package org.wespace.core.measure.form;

/**
 * Urban Centrality Index: how far jobs (or anything counted) are concentrated, and how near to one another the
 * concentrations lie.
 *
 * <p>{@code UCI = LC (1 - V / Vmax)}, with s_i the share of unit i among n units:
 *
 * <ul>
 *   <li>location coefficient {@code LC = 1/2 sum_i |s_i - 1/n|}, 0 (even) to 1 - 1/n (all in one unit);
 *   <li>Venables' index {@code V = sum_ij s_i s_j d_ij} in metres, d from centre to centre and, within a unit, the
 *       radius of the circle of its area;
 *   <li>Vmax, the V of equal shares on the units at the border. It stands for the largest V there can be, but is not:
 *       shares in the corners give more.
 * </ul>
 *
 * <p>0 is polycentric or even, 1 monocentric. The index falls below 0 where V exceeds Vmax, as in the R package uci;
 * its Python port gives 0 then. The border: units that touch what is outside with a side or a corner, holes included,
 * as in both. NaN where nothing is counted.
 *
 * <p>Source: Pereira, Nadalin, Monasterio and Albuquerque (2013), Urban centrality: a simple index,
 * doi:10.1111/gean.12002.
 *
 * @param locationCoefficient LC
 * @param separationMetres V
 * @param maxSeparationMetres Vmax
 */
public record UrbanCentrality(double locationCoefficient, double separationMetres, double maxSeparationMetres) {

    /**
     * Of counts on a lattice. O(units log units); 80 bytes a unit and more while it runs.
     *
     * @param width number of columns, at least 1
     * @param height number of rows, at least 1
     * @param unitMetres side of a unit, positive
     * @param counts row after row, not negative, NaN outside the city
     */
    public static UrbanCentrality onLattice(int width, int height, double unitMetres, double[] counts) {
        if (width < 1 || height < 1 || (long) width * height != counts.length) {
            throw new IllegalArgumentException("there must be width x height counts, both at least 1: " + width + " x "
                    + height + " and " + counts.length);
        }
        if (!(unitMetres > 0) || unitMetres == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("unitMetres must be positive and finite: " + unitMetres);
        }
        double[] shares = counts.clone();
        double coefficient = toShares(shares);
        double[] border = new double[counts.length];
        int borderUnits = 0;
        for (int unit = 0; unit < counts.length; unit++) {
            if (!Double.isNaN(counts[unit]) && atBorder(width, height, unit, counts)) {
                border[unit] = 1;
                borderUnits++;
            }
        }
        for (int unit = 0; unit < counts.length; unit++) {
            border[unit] /= borderUnits;
        }
        SpatialSeparation separation = new SpatialSeparation(width, height, unitMetres);
        boolean defined = !Double.isNaN(coefficient);
        return new UrbanCentrality(
                coefficient,
                defined ? separation.of(shares) : Double.NaN,
                defined ? separation.of(border) : Double.NaN);
    }

    private static boolean atBorder(int width, int height, int unit, double[] counts) {
        int x = unit % width;
        int y = unit / width;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                boolean inside = x + dx >= 0 && x + dx < width && y + dy >= 0 && y + dy < height;
                if (!inside || Double.isNaN(counts[unit + dy * width + dx])) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Of counts in zones of any shape. O(zones^2) time.
     *
     * @param eastings of the centroids, in metres
     * @param northings of the centroids, in metres
     * @param squareMetres area of each zone, positive
     * @param counts not negative
     * @param border whether a zone touches what is outside
     */
    public static UrbanCentrality ofZones(
            double[] eastings, double[] northings, double[] squareMetres, double[] counts, boolean[] border) {
        requireZones(eastings, northings, squareMetres, counts, border);
        double[] shares = counts.clone();
        double coefficient = toShares(shares);
        double[] edge = new double[counts.length];
        int edgeZones = 0;
        for (boolean one : border) {
            edgeZones += one ? 1 : 0;
        }
        for (int zone = 0; zone < edge.length; zone++) {
            edge[zone] = border[zone] ? 1.0 / edgeZones : 0;
        }
        if (Double.isNaN(coefficient) || edgeZones == 0) {
            return new UrbanCentrality(coefficient, Double.NaN, Double.NaN);
        }
        return new UrbanCentrality(
                coefficient,
                venables(eastings, northings, squareMetres, shares),
                venables(eastings, northings, squareMetres, edge));
    }

    private static void requireZones(
            double[] eastings, double[] northings, double[] squareMetres, double[] counts, boolean[] border) {
        int n = counts.length;
        if (eastings.length != n || northings.length != n || squareMetres.length != n || border.length != n) {
            throw new IllegalArgumentException("there must be as many eastings, northings, areas and border marks as "
                    + "counts, " + n + ": " + eastings.length + ", " + northings.length + ", " + squareMetres.length
                    + " and " + border.length);
        }
        for (int zone = 0; zone < n; zone++) {
            if (!Double.isFinite(eastings[zone]) || !Double.isFinite(northings[zone])) {
                throw new IllegalArgumentException(
                        "zone " + zone + " must have a finite centroid: " + eastings[zone] + ", " + northings[zone]);
            }
            if (!(squareMetres[zone] > 0) || squareMetres[zone] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "zone " + zone + " must have a positive area in m2: " + squareMetres[zone]);
            }
            if (Double.isNaN(counts[zone])) {
                throw new IllegalArgumentException("counts[" + zone + "] must be a number: NaN");
            }
        }
    }

    private static double venables(double[] x, double[] y, double[] area, double[] shares) {
        double between = 0;
        double within = 0;
        for (int i = 0; i < shares.length; i++) {
            double sum = 0;
            for (int j = 0; shares[i] > 0 && j < i; j++) {
                double dx = x[i] - x[j];
                double dy = y[i] - y[j];
                sum += shares[j] * Math.sqrt(dx * dx + dy * dy);
            }
            between += shares[i] * sum;
            within += shares[i] * shares[i] * Math.sqrt(area[i] / Math.PI);
        }
        return 2 * between + within;
    }

    /** Turns counts into shares, 0 where NaN, and gives the location coefficient; NaN if nothing is counted. */
    private static double toShares(double[] counts) {
        double total = 0;
        int units = 0;
        for (int unit = 0; unit < counts.length; unit++) {
            double count = counts[unit];
            if (count < 0 || count == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "counts[" + unit + "] must be finite and not negative, or NaN outside: " + count);
            }
            if (!Double.isNaN(count)) {
                total += count;
                units++;
            }
        }
        double away = 0;
        for (int unit = 0; unit < counts.length; unit++) {
            if (Double.isNaN(counts[unit])) {
                counts[unit] = 0;
            } else {
                counts[unit] /= total;
                away += Math.abs(counts[unit] - 1.0 / units);
            }
        }
        return total > 0 ? away / 2 : Double.NaN;
    }

    /** UCI. */
    public double index() {
        return locationCoefficient * (1 - separationMetres / maxSeparationMetres);
    }
}
