package org.wespace.agents.mobility.transit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.mobility.RouteMinutes;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetImpedance;

/**
 * Lines and their stations: minutes between all stations, and from door to door.
 *
 * <p>A ride from station to station waits half the headway of each line that it takes, runs along the line at its
 * speed, straight from station to station, and changes lines where two of them share a station. Minutes of waiting and
 * walking count by their weights. From door to door the quickest way is taken over the stations that are nearest to
 * each end; no way is infinity. The street network of the walk is read once.
 *
 * <p>Cost: O(stations<sup>2</sup> (lines + stations to change at)) when headways change, O(nearest<sup>2</sup>) for
 * minutes from door to door. Memory: 20 bytes for each pair of stations, 8 bytes for each unit and nearest station.
 */
public final class TransitNetwork implements RouteMinutes {

    private static final short NONE = -1;

    private final Grid grid;
    private final StreetImpedance walk;
    private final List<TransitLine> lines;
    private final TransitParameters parameters;
    /** Units of the stations, in order. */
    private final int[] stations;
    /** Stations of each line, by index. */
    private final int[][] route;
    /** Minutes from the first stop of each line, by stop. */
    private final double[][] clock;
    /** Stations where one can change lines. */
    private final int[] changes;
    /** Nearest stations of each unit: [unit * nearest + k]. */
    private final int[] near;
    /** Weighted minutes to them. */
    private final float[] nearMinutes;

    private final int nearest;
    private final double[] headway;
    private final double[][] ride;
    private final short[][] firstLine;
    private final short[][] lastLine;
    private int version;

    /**
     * Lines on a network whose first mode of kind {@link ModeKind#WALK} leads to the stations; at their own headways.
     *
     * @throws IllegalArgumentException if there is no line, or no walk, or a station lies outside the grid
     */
    public TransitNetwork(ModeNetwork network, List<TransitLine> lines, TransitParameters parameters) {
        if (lines.isEmpty() || lines.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("there must be 1 to 32767 lines: " + lines.size());
        }
        this.grid = network.grid();
        this.walk = network.impedance(walkMode(network));
        this.lines = List.copyOf(lines);
        this.parameters = parameters;
        this.stations = lines.stream()
                .flatMap(line -> line.stations().stream())
                .mapToInt(unit -> requireUnit(grid, unit))
                .distinct()
                .sorted()
                .toArray();
        this.route = new int[lines.size()][];
        this.clock = new double[lines.size()][];
        int[] served = new int[stations.length];
        for (int l = 0; l < route.length; l++) {
            route[l] = lines.get(l).stations().stream()
                    .mapToInt(unit -> Arrays.binarySearch(stations, unit))
                    .toArray();
            clock[l] = clock(lines.get(l));
            Arrays.stream(route[l]).distinct().forEach(s -> served[s]++);
        }
        this.changes =
                IntStream.range(0, stations.length).filter(s -> served[s] > 1).toArray();
        this.nearest = Math.min(parameters.nearest(), stations.length);
        this.near = new int[grid.unitCount() * nearest];
        this.nearMinutes = new float[near.length];
        findNearest();
        this.headway = lines.stream().mapToDouble(TransitLine::headwayMinutes).toArray();
        this.ride = new double[stations.length][stations.length];
        this.firstLine = new short[stations.length][stations.length];
        this.lastLine = new short[stations.length][stations.length];
        connect();
    }

    /** Index of the mode that leads to stations. */
    static int walkMode(ModeNetwork network) {
        for (int m = 0; m < network.parameters().modes().size(); m++) {
            if (network.parameters().modes().get(m).kind() == ModeKind.WALK) {
                return m;
            }
        }
        throw new IllegalArgumentException("transit by lines needs a mode of kind WALK to its stations");
    }

    private static int requireUnit(Grid grid, int unit) {
        if (unit < 0 || unit >= grid.unitCount()) {
            throw new IllegalArgumentException(
                    "station of a line must be a unit, 0.." + (grid.unitCount() - 1) + ": " + unit);
        }
        return unit;
    }

    private double[] clock(TransitLine line) {
        double[] minutes = new double[line.stations().size()];
        for (int stop = 1; stop < minutes.length; stop++) {
            int from = line.stations().get(stop - 1);
            int to = line.stations().get(stop);
            double dx = grid.x(to) - grid.x(from);
            double dy = grid.y(to) - grid.y(from);
            double kilometres = Math.sqrt(dx * dx + dy * dy) * grid.unitMetres() / 1000;
            minutes[stop] = minutes[stop - 1] + kilometres / line.kilometresPerHour() * 60;
        }
        return minutes;
    }

    private void findNearest() {
        for (int unit = 0; unit < grid.unitCount(); unit++) {
            int first = unit * nearest;
            Arrays.fill(nearMinutes, first, first + nearest, Float.POSITIVE_INFINITY);
            for (int s = 0; s < stations.length; s++) {
                float minutes = (float) (parameters.walkMinuteWeight() * walk.minutes(unit, stations[s]));
                int k = first + nearest;
                while (k > first && minutes < nearMinutes[k - 1]) {
                    k--;
                    if (k + 1 < first + nearest) {
                        nearMinutes[k + 1] = nearMinutes[k];
                        near[k + 1] = near[k];
                    }
                }
                if (k < first + nearest) {
                    nearMinutes[k] = minutes;
                    near[k] = s;
                }
            }
        }
    }

    /** Rides on one line, then by way of the stations where lines meet. */
    private void connect() {
        for (int s = 0; s < stations.length; s++) {
            Arrays.fill(ride[s], Double.POSITIVE_INFINITY);
            Arrays.fill(firstLine[s], NONE);
            Arrays.fill(lastLine[s], NONE);
        }
        for (int l = 0; l < route.length; l++) {
            double wait = parameters.waitWeight() * headway[l] / 2;
            for (int a = 0; a < route[l].length; a++) {
                for (int b = 0; b < route[l].length; b++) {
                    offer(route[l][a], route[l][b], wait + Math.abs(clock[l][b] - clock[l][a]), l, l);
                }
            }
        }
        for (int k : changes) {
            for (int from = 0; from < stations.length; from++) {
                double toChange = ride[from][k] + parameters.transferMinutes();
                for (int to = 0; to < stations.length && toChange < Double.POSITIVE_INFINITY; to++) {
                    offer(from, to, toChange + ride[k][to], firstLine[from][k], lastLine[k][to]);
                }
            }
        }
        version++;
    }

    private void offer(int from, int to, double minutes, int first, int last) {
        if (from != to && minutes < ride[from][to]) {
            ride[from][to] = minutes;
            firstLine[from][to] = (short) first;
            lastLine[from][to] = (short) last;
        }
    }

    @Override
    public double minutes(int from, int to) {
        double least = Double.POSITIVE_INFINITY;
        for (int a = from * nearest; a < (from + 1) * nearest; a++) {
            double[] rides = ride[near[a]];
            for (int b = to * nearest; b < (to + 1) * nearest; b++) {
                least = Math.min(least, nearMinutes[a] + rides[near[b]] + nearMinutes[b]);
            }
        }
        return least;
    }

    /**
     * First and last line of the quickest way between two units, as {@code first << 16 | last}; -1 where there is none.
     */
    int ends(int from, int to) {
        double least = Double.POSITIVE_INFINITY;
        int ends = -1;
        for (int a = from * nearest; a < (from + 1) * nearest; a++) {
            for (int b = to * nearest; b < (to + 1) * nearest; b++) {
                double minutes = nearMinutes[a] + ride[near[a]][near[b]] + nearMinutes[b];
                if (minutes < least) {
                    least = minutes;
                    ends = firstLine[near[a]][near[b]] << 16 | lastLine[near[a]][near[b]];
                }
            }
        }
        return ends;
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    /** The lines, at the headways that they were planned with. */
    public List<TransitLine> lines() {
        return lines;
    }

    /** How residents use them. */
    public TransitParameters parameters() {
        return parameters;
    }

    /** Units of the stations, in ascending order. */
    public int[] stations() {
        return stations.clone();
    }

    /**
     * Weighted minutes of the quickest ride between two stations, waiting and changes included; infinity from a station
     * to itself, and where no line leads.
     *
     * @param from index in {@link #stations()}
     * @param to index in {@link #stations()}
     */
    public double ride(int from, int to) {
        return ride[from][to];
    }

    /** Weighted minutes to the nearest station. */
    public double accessMinutes(int unit) {
        return nearMinutes[unit * nearest];
    }

    /** Metres on foot to the nearest station. */
    public double accessMetres(int unit) {
        return walk.metres(unit, stations[near[unit * nearest]]);
    }

    /** Present headway of a line, in minutes. */
    public double headwayMinutes(int line) {
        return headway[line];
    }

    /**
     * Lets the lines run at other headways.
     *
     * @param minutes one for each line, positive and finite
     */
    public void setHeadways(double[] minutes) {
        if (minutes.length != headway.length) {
            throw new IllegalArgumentException(
                    "there must be a headway for each of " + headway.length + " lines: " + minutes.length);
        }
        for (int l = 0; l < minutes.length; l++) {
            if (!(minutes[l] > 0) || Double.isInfinite(minutes[l])) {
                throw new IllegalArgumentException(
                        "headway of line " + l + " must be positive and finite: " + minutes[l]);
            }
        }
        if (!Arrays.equals(minutes, headway)) {
            System.arraycopy(minutes, 0, headway, 0, headway.length);
            connect();
        }
    }

    /** Counts how often rides have changed. */
    int version() {
        return version;
    }

    /** Adds the headways to a hash. */
    public void addTo(StateHash hash) {
        for (double minutes : headway) {
            hash.add(minutes);
        }
    }
}
