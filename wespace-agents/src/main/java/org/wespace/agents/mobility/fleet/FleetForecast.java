package org.wespace.agents.mobility.fleet;

/**
 * How many vehicles a fleet needs and how long riders wait, by formula, where idle vehicles lie as a fleet leaves them.
 *
 * <p>Beside {@link FleetSizing}, where idle vehicles lie at random with one density, the way to the nearest is
 * {@code sqrt(pi / 8) sqrt(A / I) z c(I / B) + e P / I}:
 *
 * <ul>
 *   <li>z: places differ. With shares p of requests and q of idle vehicles by place, the mean over requests is that of
 *       one density times {@code z = sum p / sqrt(q n)}, n places; at most 1 if q = p. See {@link #places}.
 *   <li>c: idle vehicles lie in clumps, as the nearest to a request goes, one that lies alone sooner than others, and
 *       comes back anywhere. {@link #clumping} tells how much farther that makes the way. Relocation evens out B
 *       blocks, so that clumps grow within one of them.
 *   <li>e P / I: nothing lies beyond the edge, of length P. A straight edge along a street takes from the area around a
 *       place at distance t the triangle {@code (r - t)^2}; summed over t that is {@code e = sqrt(pi / 8) (ln(1 +
 *       sqrt(2)) / sqrt(pi) - 1 / sqrt(2 pi)) = .0616}, to first order in e.
 * </ul>
 *
 * <p>Riders also wait for the next round in which requests find vehicles, half a round in the mean. Not modelled:
 * chance that empties a whole block between two relocations, and hours that differ from those before.
 *
 * @param plain the same fleet with idle vehicles at random
 * @param places z, positive
 * @param edgeKilometres P, not negative
 * @param blocks B, at least 1; 1 without relocation, for which c is then a bound below
 * @param roundSeconds seconds between two rounds, not negative
 */
public record FleetForecast(FleetSizing plain, double places, double edgeKilometres, int blocks, double roundSeconds) {

    /** Kilometres times idle vehicles by which a kilometre of edge lengthens the way. */
    static final double EDGE =
            FleetSizing.NEAREST * (StrictMath.log(1 + Math.sqrt(2)) / Math.sqrt(Math.PI) - 1 / Math.sqrt(2 * Math.PI));

    private static final double LEVEL = 0.610;
    private static final double GROWTH = 0.2013;
    private static final double PRECISION = 1e-10;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    public FleetForecast {
        Require.positive("places", places);
        Require.notNegative("edgeKilometres", edgeKilometres);
        Require.between("blocks", blocks, 1, Integer.MAX_VALUE);
        Require.notNegative("roundSeconds", roundSeconds);
    }

    /**
     * Way to the nearest idle vehicle where the nearest always goes and comes back anywhere, over that among as many
     * vehicles at random: {@code sqrt(.610 + .2013 ln n)}.
     *
     * <p>Imbalances of chance spread in the plane as heat does, so that their mean square grows with the logarithm of
     * the area; the least matching of random points grows likewise (M. Ajtai, J. Komlos, G. Tusnady 1984,
     * doi:10.1007/BF02579135). The two numbers are those of the bare process, n points on a square without edges of
     * which the nearest to a random place moves to another random place, over n from 3 to 320, within 1.5 %.
     *
     * @param idle vehicles among which clumps grow, n; fewer than 1 count as 1
     */
    public static double clumping(double idle) {
        return Math.sqrt(LEVEL + GROWTH * StrictMath.log(Math.max(1, idle)));
    }

    /**
     * z: mean over requests of the way to the nearest vehicle, over that where all places have the same density.
     *
     * @param requests share of requests by place, with sum 1
     * @param idle share of idle vehicles by place, with sum 1, positive where there are requests
     */
    public static double places(double[] requests, double[] idle) {
        double sum = 0;
        for (int place = 0; place < requests.length; place++) {
            if (requests[place] > 0) {
                Require.positive("idle share of place " + place, idle[place]);
                sum += requests[place] / Math.sqrt(idle[place] * requests.length);
            }
        }
        return sum;
    }

    /** Way of a vehicle to its request in kilometres, with so many idle. */
    public double pickUpKilometres(double idle) {
        return plain.pickUpKilometres(idle) * places * clumping(idle / blocks) + EDGE * edgeKilometres / idle;
    }

    /** Minutes that a rider waits with so many idle vehicles. */
    public double waitMinutes(double idle) {
        return 60 * pickUpKilometres(idle) / plain.kilometresPerHour() + roundSeconds / 120;
    }

    /** Vehicles of the fleet that keeps so many idle. */
    public double fleet(double idle) {
        return idle + plain.serving() + plain.requestsPerHour() * pickUpKilometres(idle) / plain.kilometresPerHour();
    }

    /** Idle vehicles of the smallest fleet that serves all requests. */
    public double leastIdle() {
        double low = plain.leastIdle() / 100;
        double high = plain.leastIdle() * 100;
        while (high - low > PRECISION * high) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            if (fleet(left) < fleet(right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (low + high) / 2;
    }

    /** Vehicles of the smallest fleet that serves all requests. */
    public double leastFleet() {
        return fleet(leastIdle());
    }

    /** Idle vehicles of a fleet: the larger root; those of the smallest fleet where it is too small. */
    public double idle(double fleet) {
        double low = leastIdle();
        double high = Math.max(low, fleet);
        if (fleet(low) >= fleet) {
            return low;
        }
        while (high - low > PRECISION * high) {
            double middle = (low + high) / 2;
            if (fleet(middle) < fleet) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
