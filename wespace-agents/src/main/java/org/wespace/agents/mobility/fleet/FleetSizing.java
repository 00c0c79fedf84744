package org.wespace.agents.mobility.fleet;

import java.util.Arrays;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.measure.commuting.GridLimits;
import org.wespace.core.travel.StreetPattern;

/**
 * How many vehicles a fleet needs, by formula: each request is served by the nearest idle vehicle.
 *
 * <p>With I idle vehicles at random places of an area A, the nearest lies {@code sqrt(pi / 8) sqrt(A / I)} away along a
 * grid of streets, so the wait is {@code w = .6267 sqrt(A / I) / v}. By Little's law (J. D. C. Little 1961,
 * doi:10.1287/opre.9.3.383) a fleet of {@code N = I + lambda (l / v + w + b)} vehicles keeps I idle. N is convex in I,
 * with its least at {@code I* = (.6267 lambda sqrt(A) / (2 v))^(2/3)}. A larger fleet has two roots I; the smaller, in
 * which vehicles are busy driving to far requests, is unstable (C. F. Daganzo, Y. Ouyang 2019, "Public transportation
 * systems"; "wild goose chase": J. C. Castillo, D. Knoepfle, G. Weyl 2017), and the larger is taken. Not modelled:
 * requests that come in clumps, places that differ, clumps of idle vehicles and edges, all but the first of which
 * {@link FleetForecast} has.
 *
 * @param requestsPerHour requests that are served, lambda, positive
 * @param squareKilometres area, A, positive
 * @param kilometresPerHour speed, v, positive
 * @param loadedKilometres way with riders of a mean request, l, positive
 * @param boardingMinutes minutes that a request takes a vehicle for getting in and out, b, not negative
 */
public record FleetSizing(
        double requestsPerHour,
        double squareKilometres,
        double kilometresPerHour,
        double loadedKilometres,
        double boardingMinutes) {

    /** Way along grid streets to the nearest of points at random, one a square kilometre, in kilometres. */
    public static final double NEAREST = Math.sqrt(Math.PI / 8);

    private static final double MINUTES = 60;

    public FleetSizing {
        Require.positive("requestsPerHour", requestsPerHour);
        Require.positive("squareKilometres", squareKilometres);
        Require.positive("kilometresPerHour", kilometresPerHour);
        Require.positive("loadedKilometres", loadedKilometres);
        Require.notNegative("boardingMinutes", boardingMinutes);
    }

    /** Way of a vehicle to its request in kilometres, with so many idle; {@code sqrt(idle)} times it is constant. */
    public double pickUpKilometres(double idle) {
        Require.positive("idle", idle);
        return NEAREST * Math.sqrt(squareKilometres / idle);
    }

    /** Minutes that a rider waits with so many idle vehicles. */
    public double waitMinutes(double idle) {
        return MINUTES * pickUpKilometres(idle) / kilometresPerHour;
    }

    /** Vehicles that are busy with nobody waiting: with riders, or standing while they get in and out. */
    public double serving() {
        return requestsPerHour * (loadedKilometres / kilometresPerHour + boardingMinutes / MINUTES);
    }

    /** Vehicles of the fleet that keeps so many idle. */
    public double fleet(double idle) {
        return idle + serving() + requestsPerHour * pickUpKilometres(idle) / kilometresPerHour;
    }

    /** Idle vehicles of the smallest fleet that serves all requests. */
    public double leastIdle() {
        double chase = NEAREST * requestsPerHour * Math.sqrt(squareKilometres) / (2 * kilometresPerHour);
        return StrictMath.cbrt(chase * chase);
    }

    /** Vehicles of the smallest fleet that serves all requests. */
    public double leastFleet() {
        return fleet(leastIdle());
    }

    /**
     * Idle vehicles of a fleet: the larger root.
     *
     * @throws IllegalArgumentException if the fleet is too small to serve all requests, saying how many it would take
     */
    public double idle(double fleet) {
        Require.positive("fleet", fleet);
        if (fleet < leastFleet()) {
            throw new IllegalArgumentException("a fleet of " + fleet + " vehicles cannot serve " + requestsPerHour
                    + " requests an hour: at least " + leastFleet() + " are needed");
        }
        // With x the root of I: x^3 + p x + q = 0, of which the largest of three real roots is wanted.
        double p = serving() - fleet;
        double q = requestsPerHour * NEAREST * Math.sqrt(squareKilometres) / kilometresPerHour;
        double cosine = Math.max(-1, Math.min(1, 1.5 * q / p * Math.sqrt(-3 / p)));
        double x = 2 * Math.sqrt(-p / 3) * StrictMath.cos(StrictMath.acos(cosine) / 3);
        double slope = 3 * x * x + p;
        if (slope > 1e-6 * x * x) {
            x -= (x * x * x + p * x + q) / slope;
        }
        return x * x;
    }

    /**
     * Share of vehicle-kilometres without riders.
     *
     * @param relocation kilometres a request that vehicles drive to where they are wanted, not negative; see
     *     {@link #relocationKilometres}
     */
    public double emptyShare(double idle, double relocation) {
        Require.notNegative("relocation", relocation);
        double empty = pickUpKilometres(idle) + relocation;
        return empty / (loadedKilometres + empty);
    }

    /** The same requests where some ride together: fewer, longer loaded ways. */
    public FleetSizing pooled(Pooling pooling) {
        double matched = pooling.matchedShare(requestsPerHour / squareKilometres);
        return new FleetSizing(
                requestsPerHour / pooling.occupancy(matched),
                squareKilometres,
                kilometresPerHour,
                loadedKilometres * pooling.lengthFactor(matched),
                boardingMinutes * pooling.occupancy(matched));
    }

    /**
     * Least kilometres a request to bring vehicles from where rides end to where rides begin: the optimal transport
     * between the two, exact on blocks.
     *
     * @param blocks blocks of units; cost grows a little faster than their number: 1,024 take about a tenth of a second
     * @param dropOffs ends of rides by unit, in any measure
     * @param requests beginnings of rides by unit, in any measure
     * @return 0 where either is empty
     */
    public static double relocationKilometres(
            UnitBlocks blocks, StreetPattern pattern, double[] dropOffs, double[] requests) {
        double[] from = shares(blocks.sum(dropOffs));
        double[] to = shares(blocks.sum(requests));
        if (from.length == 0 || to.length == 0) {
            return 0;
        }
        Grid grid = Grid.of(
                blocks.width(), blocks.height(), blocks.side() * blocks.grid().unitMetres());
        return GridLimits.least(grid, pattern, from, to).mean();
    }

    /** Shares of the sum; empty where the sum is 0. */
    private static double[] shares(double[] values) {
        double sum = Arrays.stream(values).sum();
        return sum > 0 ? Arrays.stream(values).map(value -> value / sum).toArray() : new double[0];
    }
}
