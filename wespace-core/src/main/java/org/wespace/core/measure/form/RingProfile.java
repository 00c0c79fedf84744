package org.wespace.core.measure.form;

/**
 * Land and counts by rings of equal width about a centre. Immutable.
 *
 * <p>Ring k holds the places at distances in [k w, (k + 1) w) km, up to the farthest place with land. Building costs
 * O(places).
 */
public final class RingProfile {

    private static final int MAX_RINGS = 1 << 20;

    private final double widthMetres;
    private final double[] squareKilometres;
    private final double[] meanKilometres;
    private final double[] counts;
    /** What is counted in the rings up to and including this one. */
    private final double[] running;

    private RingProfile(double widthMetres, double[] squareKilometres, double[] meanKilometres, double[] counts) {
        this.widthMetres = widthMetres;
        this.squareKilometres = squareKilometres;
        this.meanKilometres = meanKilometres;
        this.counts = counts;
        this.running = new double[counts.length];
        double sum = 0;
        for (int ring = 0; ring < counts.length; ring++) {
            sum += counts[ring];
            running[ring] = sum;
        }
    }

    /**
     * Rings about a centre.
     *
     * @param counts one per place, finite, not negative, 0 without land
     * @param widthMetres width of a ring in metres, positive and finite
     */
    public static RingProfile of(Places places, double[] counts, Centre centre, double widthMetres) {
        places.requireCounts("counts", counts);
        if (!(widthMetres > 0) || Double.isInfinite(widthMetres)) {
            throw new IllegalArgumentException("width of a ring must be positive and finite, in m: " + widthMetres);
        }
        double width = widthMetres / 1000;
        double farthest = 0;
        for (int place = 0; place < counts.length; place++) {
            if (places.isLand(place)) {
                farthest = Math.max(farthest, centre.kilometres(places, place));
            }
        }
        if (farthest / width >= MAX_RINGS) {
            throw new IllegalArgumentException("rings of " + widthMetres + " m are too narrow for distances of "
                    + farthest + " km: at most " + MAX_RINGS + " rings");
        }
        int rings = (int) (farthest / width) + 1;
        double[] area = new double[rings];
        double[] mean = new double[rings];
        double[] count = new double[rings];
        for (int place = 0; place < counts.length; place++) {
            if (places.isLand(place)) {
                double distance = centre.kilometres(places, place);
                int ring = (int) (distance / width);
                double land = places.squareMetres(place) / 1e6;
                area[ring] += land;
                mean[ring] += land * distance;
                count[ring] += counts[place];
            }
        }
        for (int ring = 0; ring < rings; ring++) {
            mean[ring] /= area[ring];
        }
        return new RingProfile(widthMetres, area, mean, count);
    }

    /** Number of rings, at least 1. */
    public int count() {
        return counts.length;
    }

    /** Outer radius of a ring in km. */
    public double outerKilometres(int ring) {
        return widthMetres * (ring + 1) / 1000;
    }

    /** Mean distance of the land of a ring in km; NaN without land. */
    public double meanKilometres(int ring) {
        return meanKilometres[ring];
    }

    /** Land of a ring in km2. */
    public double squareKilometres(int ring) {
        return squareKilometres[ring];
    }

    /** What is counted in a ring. */
    public double total(int ring) {
        return counts[ring];
    }

    /** What is counted in a ring per km2 of its land; NaN without land. */
    public double density(int ring) {
        return counts[ring] / squareKilometres[ring];
    }

    /** Centrality profile: share of all that is counted that lies in this ring or nearer, 0 to 1; NaN for nothing. */
    public double shareWithin(int ring) {
        return running[ring] / running[running.length - 1];
    }

    /**
     * Relative entropy of density by ring: {@code -sum p_k ln p_k / ln n}, with p_k the density of ring k over the sum
     * of the densities of the n rings that have land.
     *
     * <p>From 0 (all in one ring) to 1 (the same density in every ring: sprawl). It takes shares of densities, not of
     * counts, so that rings of different land compare. Depends on the width of the rings and on how far the land
     * reaches: compare only equal areas. NaN for one ring and for nothing counted.
     *
     * <p>Source: A. G.-O. Yeh, X. Li (2001), Measurement and monitoring of urban sprawl in a rapidly growing region
     * using entropy, Photogrammetric Engineering and Remote Sensing 67(1), 83-90.
     */
    public double relativeEntropy() {
        double sum = 0;
        int rings = 0;
        for (int ring = 0; ring < counts.length; ring++) {
            if (squareKilometres[ring] > 0) {
                rings++;
                sum += density(ring);
            }
        }
        if (rings < 2 || !(sum > 0)) {
            return Double.NaN;
        }
        double entropy = 0;
        for (int ring = 0; ring < counts.length; ring++) {
            if (counts[ring] > 0) {
                double share = density(ring) / sum;
                entropy -= share * StrictMath.log(share);
            }
        }
        return entropy / StrictMath.log(rings);
    }
}
