package org.wespace.agents.mobility.transit;

import java.util.Arrays;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.choice.NoReachableMassException;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.grid.Grid;

/**
 * Places within reach of transit, through every pair of stations and along the links, and the choice among them: a
 * logit over ways.
 *
 * <p>{@code accessibility(i) = sum_j S_j (exp(-b t_ij) + sum_ss' exp(-b (w a_is + r_ss' + w a_s'j)))}: t_ij are the
 * minutes of the mode along its links, fixed ones included, r_ss' those between two stations, a_is those to a station
 * and w their weight. The sum over pairs of stations is a term of low rank: places seen from stations by the kernel of
 * the walk, what a station leads to by the matrix of rides, and that seen from units by the same kernel. A draw takes
 * the links or the lines, then station, station and place. Exact; no distance is too long.
 *
 * <p>Each update reads fixed minutes and rides as they are. Cost: three fields and O(stations<sup>2</sup>) an update.
 */
public final class TransitField implements DecayField {

    private final TransitNetwork lines;
    private final ModeNetwork network;
    private final int mode;
    private final double decay;
    private final int[] stations;
    private final DecayField alongLinks;
    private final DecayField fromStations;
    private final DecayField toStations;
    /** What the stations lead to, at their units, over exp(shift). */
    private final double[] stationMass;
    /** Running sums over the stations that a station leads to: [from][to]. */
    private final double[][] running;

    private double shift;
    private double fixed;
    private double linkFactor;
    private double lineFactor;

    /**
     * A field with all masses 0.
     *
     * @param mode the mode whose links, fixed minutes and lines these are
     * @param decayPerMinute decay b, finite and not negative
     */
    public TransitField(TransitNetwork lines, ModeNetwork network, int mode, double decayPerMinute) {
        this.lines = lines;
        this.network = network;
        this.mode = mode;
        this.decay = decayPerMinute;
        this.stations = lines.stations();
        this.alongLinks =
                StreetKernel.outward(network.links(mode), decayPerMinute).field();
        StreetKernel walk = StreetKernel.outward(
                network.links(TransitNetwork.walkMode(network)),
                decayPerMinute * lines.parameters().walkMinuteWeight());
        this.fromStations = walk.field();
        this.toStations = walk.field();
        this.stationMass = new double[grid().unitCount()];
        this.running = new double[stations.length][stations.length];
        update(new double[grid().unitCount()]);
    }

    @Override
    public Grid grid() {
        return network.grid();
    }

    @Override
    public void update(double[] mass) {
        alongLinks.update(mass);
        fromStations.update(mass);
        fixed = decay * network.fixedMinutes(mode);
        int count = stations.length;
        double[] places = new double[count];
        Arrays.setAll(places, s -> fromStations.logAccessibility(stations[s]));
        double[] leads = new double[count];
        for (int s = 0; s < count; s++) {
            leads[s] = accumulate(s, places);
        }
        double most = Arrays.stream(leads).max().orElse(Double.NEGATIVE_INFINITY);
        shift = most > Double.NEGATIVE_INFINITY ? most : 0;
        for (int s = 0; s < count; s++) {
            stationMass[stations[s]] = Exponential.exp(leads[s] - shift);
        }
        toStations.update(stationMass);
        linkFactor = Exponential.exp(-fixed);
        lineFactor = Exponential.exp(shift);
    }

    /** Sums up what a station leads to, over the largest of it; returns the logarithm of the sum. */
    private double accumulate(int from, double[] places) {
        double most = Double.NEGATIVE_INFINITY;
        for (int to = 0; to < places.length; to++) {
            if (lines.ride(from, to) < Double.POSITIVE_INFINITY) {
                most = Math.max(most, places[to] - decay * lines.ride(from, to));
            }
        }
        double sum = 0;
        for (int to = 0; to < places.length; to++) {
            double minutes = lines.ride(from, to);
            if (minutes < Double.POSITIVE_INFINITY && most > Double.NEGATIVE_INFINITY) {
                sum += Exponential.exp(places[to] - decay * minutes - most);
            }
            running[from][to] = sum;
        }
        return sum > 0 ? most + Logarithm.log(sum) : Double.NEGATIVE_INFINITY;
    }

    @Override
    public double accessibility(int from) {
        return linkFactor * alongLinks.accessibility(from) + lineFactor * toStations.accessibility(from);
    }

    private double logAlongLinks(int from) {
        return alongLinks.logAccessibility(from) - fixed;
    }

    private double logByLines(int from) {
        return toStations.logAccessibility(from) + shift;
    }

    @Override
    public double logAccessibility(int from) {
        double links = logAlongLinks(from);
        double byLines = logByLines(from);
        double most = Math.max(links, byLines);
        return most == Double.NEGATIVE_INFINITY
                ? most
                : most + Logarithm.log(Exponential.exp(links - most) + Exponential.exp(byLines - most));
    }

    /** Share of the choices made from a unit that go by lines; NaN where there are no places. */
    public double lineShare(int from) {
        return 1 / (1 + Exponential.exp(logAlongLinks(from) - logByLines(from)));
    }

    @Override
    public int draw(int from, long bits) {
        if (logAccessibility(from) == Double.NEGATIVE_INFINITY) {
            throw new NoReachableMassException(grid(), from);
        }
        long second = next(bits);
        if (!(uniform(bits) < lineShare(from))) {
            return alongLinks.draw(from, second);
        }
        int station = Arrays.binarySearch(stations, toStations.draw(from, second));
        long third = next(second);
        int other = pick(running[station], uniform(third));
        return fromStations.draw(stations[other], next(third));
    }

    /** First entry above a share of the last one, among those that are more than the one before. */
    private static int pick(double[] sums, double share) {
        double target = share * sums[sums.length - 1];
        int low = 0;
        int high = sums.length - 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sums[middle] > target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        while (low > 0 && sums[low] == sums[low - 1]) {
            low--; // rounding led behind the last that leads anywhere
        }
        return low;
    }

    private static double uniform(long bits) {
        return Draws.uniform(bits);
    }

    /**
     * Other bits from the same draw: the finaliser of MurmurHash3 (Appleby). Not the step of SplitMix64, which the
     * fields below take for more bits of their own: station and place would then depend on each other.
     */
    private static long next(long bits) {
        long z = bits + 0xD1B54A32D192ED03L;
        z = (z ^ z >>> 33) * 0xFF51AFD7ED558CCDL;
        z = (z ^ z >>> 33) * 0xC4CEB9FE1A85EC53L;
        return z ^ z >>> 33;
    }
}
