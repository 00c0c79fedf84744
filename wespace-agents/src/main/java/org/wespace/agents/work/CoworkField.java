package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.core.choice.LinkVolumes;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;

/**
 * Expected days of working in co-working places by unit, with the prices that keep them within the desks.
 *
 * <p>For days D, home weights h, places S and prices p: {@code A_i = sum_j S_j p_j exp(-fee - b km_ij)}, days from i
 * {@code D_i A_i / (h_i + A_i)}, days to j {@code S_j p_j exp(-fee) sum_i exp(-b km_ij) D_i / (h_i + A_i)}. Each round
 * costs two passes over all units. Links take a minute a kilometre, so that the decay is by kilometre. Memory: about
 * 600 bytes a unit in the octile pattern.
 */
final class CoworkField {

    private static final double MINUTE_A_KILOMETRE = 60;
    private static final int UNIT_CHUNK = 1024;

    private final boolean used;
    private final double constant;
    private final int rounds;
    private final LinkMinutes links;
    private final StreetSums outward;
    private final StreetSums inward;
    private final LinkVolumes volumes;
    private final double[] price;
    private final double[] mass;
    private final double[] source;
    private final double[] wanted;
    private final double[] arrivals;
    private final double[] departures;
    private double totalArrivals;
    private double kilometres;

    /**
     * No days yet.
     *
     * @param like links whose pattern and closed links this field has
     * @param used whether it will ever be solved; if not, it takes no memory
     */
    CoworkField(LinkMinutes like, CoworkParameters parameters, boolean used) {
        Grid grid = used ? like.grid() : Grid.of(1, 1, like.grid().unitMetres());
        int units = grid.unitCount();
        this.used = used;
        this.constant = StrictMath.exp(-parameters.fee());
        this.rounds = parameters.rounds();
        this.links = LinkMinutes.uniform(grid, like.pattern(), MINUTE_A_KILOMETRE);
        if (used) {
            close(like);
        }
        this.outward =
                StreetKernel.outward(links, parameters.decayPerKilometre()).sums();
        this.inward = StreetKernel.inward(links, parameters.decayPerKilometre()).sums();
        this.volumes = new LinkVolumes(grid, like.pattern());
        this.price = new double[units];
        Arrays.fill(price, 1);
        this.mass = new double[units];
        this.source = new double[units];
        this.wanted = new double[units];
        this.arrivals = new double[units];
        this.departures = new double[units];
    }

    private void close(LinkMinutes like) {
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            for (int unit = 0;
                    like.pattern().uses(direction) && unit < like.grid().unitCount();
                    unit++) {
                boolean inside = like.grid().neighbour(unit, direction) != Grid.NONE;
                if (inside && like.minutes(direction, unit) == LinkMinutes.CLOSED) {
                    links.set(direction, unit, LinkMinutes.CLOSED);
                }
            }
        }
    }

    /** Nobody goes anywhere. */
    void clear() {
        Arrays.fill(wanted, 0);
        Arrays.fill(arrivals, 0);
        Arrays.fill(departures, 0);
        totalArrivals = 0;
        kilometres = 0;
    }

    /** Finds prices and days; see the class for the letters, all by unit; desks as days of a week. */
    void solve(double[] days, double[] homeWeight, double[] places, double[] desks, ParallelLoop loop) {
        for (int round = 0; round < rounds; round++) {
            look(days, homeWeight, places, loop);
            loop.run(price.length, UNIT_CHUNK, (chunk, from, to) -> {
                for (int unit = from; unit < to; unit++) {
                    double coming = mass[unit] * inward.accessibility(unit);
                    if (coming > 0) {
                        price[unit] = Math.min(1, price[unit] * desks[unit] / coming);
                    }
                }
            });
        }
        look(days, homeWeight, places, loop);
        turnAway(desks);
        split(loop);
    }

    /** Sums of the priced places, and of the days that look back from them. */
    private void look(double[] days, double[] homeWeight, double[] places, ParallelLoop loop) {
        loop.run(price.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                mass[unit] = places[unit] * constant * price[unit];
            }
        });
        outward.update(mass, loop);
        loop.run(price.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                source[unit] = days[unit] / (homeWeight[unit] + outward.accessibility(unit));
            }
        });
        inward.update(source, loop);
    }

    /** Those for whom there is no desk after the last round stay at home. */
    private void turnAway(double[] desks) {
        totalArrivals = 0;
        for (int unit = 0; unit < price.length; unit++) {
            double coming = mass[unit] * inward.accessibility(unit);
            wanted[unit] = coming / price[unit];
            if (coming > desks[unit]) {
                mass[unit] *= desks[unit] / coming;
                coming = desks[unit];
            }
            arrivals[unit] = coming;
            totalArrivals += coming;
        }
    }

    /** Where the days that found a desk came from, and how far. */
    private void split(ParallelLoop loop) {
        outward.update(mass, loop);
        volumes.clear();
        volumes.add(outward, inward, 1);
        kilometres = 0;
        for (int unit = 0; unit < price.length; unit++) {
            departures[unit] = source[unit] * outward.accessibility(unit);
            for (int d = 0; d < Direction.COUNT; d++) {
                Direction direction = Direction.of(d);
                kilometres += volumes.volume(direction, unit) * links.metres(direction) / 1000;
            }
        }
    }

    double arrivals(int unit) {
        return used ? arrivals[unit] : 0;
    }

    double departures(int unit) {
        return used ? departures[unit] : 0;
    }

    /** Days that would come to a unit at price 1, were all other prices as they are. */
    double wanted(int unit) {
        return used ? wanted[unit] : 0;
    }

    double totalArrivals() {
        return totalArrivals;
    }

    /** Kilometres one way, of all days together. */
    double kilometres() {
        return kilometres;
    }

    void addTo(StateHash hash) {
        for (double value : price) {
            hash.add(value);
        }
    }
}
