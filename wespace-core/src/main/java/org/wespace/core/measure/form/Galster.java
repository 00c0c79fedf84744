package org.wespace.core.measure.form;

import org.wespace.core.grid.Grid;

/**
 * The eight dimensions of sprawl: density, continuity, concentration, clustering, centrality, nuclearity, mixed uses
 * and proximity. Sprawl is a low value in one or more of them.
 *
 * <p>Source: G. Galster, R. Hanson, M. R. Ratcliffe, H. Wolman, S. Coleman, J. Freihage (2001), Wrestling sprawl to the
 * ground: defining and measuring an elusive concept, Housing Policy Debate 12(4), doi:10.1080/10511482.2001.9521426.
 * The dimensions are theirs; they offer several forms of each, for squares of half a mile and a mile. The forms here
 * are free of the size of the city where that can be, and each states what it is. Land is land that can be built on;
 * leave water and what is protected out of the {@link Places}. Counts are one per place, finite, not negative, 0
 * without land. Each costs O(places) unless it says otherwise and is NaN where it divides by nothing.
 */
public final class Galster {

    /**
     * Residents per km2 at which land counts as built: 10 dwellings in a square of half a mile (0.6475 km2), the floor
     * of Galster and others, at 2.5 residents each (an assumption).
     */
    public static final double RESIDENT_FLOOR = 38.6;

    /** Jobs per km2 at which land counts as built: 50 in a square of half a mile, the floor of Galster and others. */
    public static final double JOB_FLOOR = 77.2;

    /** Mean distance of two points of a square of side 1: {@code (2 + sqrt 2 + 5 ln(1 + sqrt 2)) / 15}. */
    private static final double WITHIN_SQUARE = 0.5214054331647207;

    private Galster() {}

    /** Density: counts per km2 of land; from 0. */
    public static double density(Places places, double[] counts) {
        return DensityMeasures.mean(places, counts);
    }

    /**
     * Continuity: share of the land in places with at least the floor of residents or the floor of jobs per km2.
     *
     * <p>From 0 (nothing built) to 1 (no gap). The floors are densities, so that units of any size have the same ones;
     * in small units, with room for a fraction of a resident, one resident is enough.
     *
     * @param residentFloor residents per km2, positive; see {@link #RESIDENT_FLOOR}
     * @param jobFloor jobs per km2, positive; see {@link #JOB_FLOOR}
     */
    public static double continuity(
            Places places, double[] residents, double[] jobs, double residentFloor, double jobFloor) {
        requireFloor("residentFloor", residentFloor);
        requireFloor("jobFloor", jobFloor);
        double[] home = places.densities(residents);
        double[] work = places.densities(jobs);
        double built = 0;
        for (int place = 0; place < home.length; place++) {
            if (home[place] >= residentFloor || work[place] >= jobFloor) {
                built += places.squareMetres(place);
            }
        }
        return built / 1e6 / places.squareKilometres();
    }

    private static void requireFloor(String name, double floor) {
        if (!(floor > 0) || Double.isInfinite(floor)) {
            throw new IllegalArgumentException(name + " must be positive and finite, per km2: " + floor);
        }
    }

    /** Concentration: {@link DensityMeasures#delta}, from 0 (even) towards 1 (all in one place). */
    public static double concentration(Places places, double[] counts) {
        return DensityMeasures.delta(places, counts);
    }

    /**
     * Clustering: mean over blocks of the standard deviation of density within a block, over the mean density.
     *
     * <p>From 0 (the same density throughout each block); {@code sqrt(k - 1)} where in every block of k units one has
     * all. Blocks of side by side units are counted from the south-west corner; Galster and others take two by two
     * squares of half a mile. Every block with land counts once, with the plain variance of the density of its units
     * with land.
     *
     * @param places units of a grid
     * @param side side of a block in units, at least 1
     */
    public static double clustering(Places places, double[] counts, int side) {
        Grid grid = places.requireGrid("clustering within blocks");
        double[] density = places.densities(counts);
        Places blocks = places.inBlocks(side);
        Grid coarse = blocks.requireGrid("clustering within blocks");
        int[] members = new int[coarse.unitCount()];
        double[] mean = new double[coarse.unitCount()];
        double[] squares = new double[coarse.unitCount()];
        for (int unit = 0; unit < density.length; unit++) {
            int block = coarse.unit(grid.x(unit) / side, grid.y(unit) / side);
            members[block] += places.isLand(unit) ? 1 : 0;
            mean[block] += density[unit];
        }
        for (int unit = 0; unit < density.length; unit++) {
            int block = coarse.unit(grid.x(unit) / side, grid.y(unit) / side);
            double off = places.isLand(unit) ? density[unit] - mean[block] / members[block] : 0;
            squares[block] += off * off;
        }
        double sum = 0;
        int used = 0;
        for (int block = 0; block < members.length; block++) {
            if (members[block] > 0) {
                sum += Math.sqrt(squares[block] / members[block]);
                used++;
            }
        }
        return sum / used / density(places, counts);
    }

    /**
     * Centrality: root of the land over the mean distance to the centre, {@code sqrt(A) / mean r}.
     *
     * <p>From 0, without unit; an even disc has 2.66, higher where all is near the centre, infinite where all is at it.
     */
    public static double centrality(Places places, double[] counts, Centre centre) {
        return Math.sqrt(places.squareKilometres()) / Dispersion.meanKilometres(places, counts, centre);
    }

    /**
     * Nuclearity: share of the largest centre in what all centres hold; 1 for a city of one centre, {@code 1/n} for n
     * equal ones, NaN for none.
     */
    public static double nuclearity(Centres centres) {
        return centres.largestShare();
    }

    /**
     * Mixed uses: the mean density of jobs where residents live, over the density of jobs of all land, {@code sum R_i /
     * R * J_i / a_i / (J / A)}.
     *
     * <p>From 0 (none lives where there is work); 1 where one of the two is even; above where both are dense together.
     */
    public static double mixedUses(Places places, double[] residents, double[] jobs) {
        double[] density = places.densities(jobs);
        places.requireCounts("residents", residents);
        double people = 0;
        double met = 0;
        for (int place = 0; place < density.length; place++) {
            people += residents[place];
            met += residents[place] * density[place];
        }
        return met / people / density(places, jobs);
    }

    /**
     * Proximity: the mean distance of two points of the land over that of a resident and a job, both at random.
     *
     * <p>From 0; 1 where residents and jobs are both even, above where homes and jobs lie nearer one another than land
     * does. Two within one place are taken to be as far apart as two points of a square of its area. All pairs:
     * O(places^2), and limited, as {@link DensityMoran#inverseDistance}.
     */
    public static double proximity(Places places, double[] residents, double[] jobs) {
        places.requireCounts("residents", residents);
        places.requireCounts("jobs", jobs);
        Separation pairs = Separation.of(places);
        int n = pairs.count();
        double[] home = new double[n];
        double[] work = new double[n];
        double[] land = new double[n];
        for (int i = 0; i < n; i++) {
            home[i] = residents[pairs.place(i)];
            work[i] = jobs[pairs.place(i)];
            land[i] = places.squareMetres(pairs.place(i));
        }
        double apart = 0;
        double landApart = 0;
        for (int i = 0; i < n; i++) {
            double within = WITHIN_SQUARE * Math.sqrt(land[i]);
            double toHome = 0;
            double toWork = work[i] * within;
            double toLand = 0;
            for (int j = i + 1; j < n; j++) {
                double metres = pairs.metres(i, j);
                toHome += home[j] * metres;
                toWork += work[j] * metres;
                toLand += land[j] * metres;
            }
            apart += home[i] * toWork + work[i] * toHome;
            landApart += land[i] * (2 * toLand + land[i] * within);
        }
        double area = sum(land);
        return landApart / (area * area) / (apart / (sum(home) * sum(work)));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
