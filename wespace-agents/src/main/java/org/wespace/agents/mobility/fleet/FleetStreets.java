package org.wespace.agents.mobility.fleet;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/**
 * Metres and seconds between points.
 *
 * <p>Metres are those of the street pattern between the points themselves; minutes follow the pace of the route between
 * their units, within a unit that of its links.
 */
final class FleetStreets {

    /** Seconds of a way that does not exist. */
    static final int NO_WAY = 1 << 28;

    private static final int DAY = 86_400;

    private final Grid grid;
    private final StreetImpedance streets;
    private final StreetPattern pattern;
    private final DaySpeeds speeds;
    /** Seconds a metre within a unit. */
    private final double[] pace;

    private final double leastPace;
    private final boolean even;

    FleetStreets(StreetImpedance streets, DaySpeeds speeds) {
        this.grid = streets.grid();
        this.streets = streets;
        this.pattern = streets.pattern();
        this.speeds = speeds;
        this.pace = new double[grid.unitCount()];
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int unit = 0; unit < pace.length; unit++) {
            pace[unit] = pace(streets.links(), unit);
            least = Math.min(least, pace[unit]);
            most = Math.max(most, pace[unit]);
        }
        double fastest = fastest(streets.links());
        if (!(fastest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("vehicles need at least one open street");
        }
        this.leastPace = Math.min(least, fastest);
        this.even = most - leastPace <= 1e-12 * most;
    }

    private static double pace(LinkMinutes links, int unit) {
        double sum = 0;
        int open = 0;
        for (int d = 0; d < Direction.COUNT; d += 2) {
            double minutes = links.minutes(Direction.of(d), unit);
            if (minutes < LinkMinutes.CLOSED) {
                sum += minutes / links.metres(Direction.of(d));
                open++;
            }
        }
        return open == 0 ? Double.POSITIVE_INFINITY : 60 * sum / open;
    }

    private static double fastest(LinkMinutes links) {
        double least = Double.POSITIVE_INFINITY;
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            for (int unit = 0; unit < links.grid().unitCount(); unit++) {
                least = Math.min(least, 60 * links.minutes(direction, unit) / links.metres(direction));
            }
        }
        return least;
    }

    Grid grid() {
        return grid;
    }

    /** The unit of a point. */
    int unit(int x, int y) {
        return grid.unit((int) (x / grid.unitMetres()), (int) (y / grid.unitMetres()));
    }

    /** Metres along the streets between two points. */
    int metres(int x, int y, int toX, int toY) {
        return (int) Math.rint(steps(pattern, toX - x, toY - y));
    }

    /** Length of the way to a point so far east and north, in the same unit. */
    static double steps(StreetPattern pattern, int east, int north) {
        int dx = Math.abs(east);
        int dy = Math.abs(north);
        return pattern == StreetPattern.OCTILE ? Math.max(dx, dy) + (Math.sqrt(2) - 1) * Math.min(dx, dy) : dx + dy;
    }

    /** Seconds between two points for a vehicle that leaves at a second. */
    int seconds(int x, int y, int toX, int toY, int at) {
        double factor = factor(at);
        int metres = metres(x, y, toX, toY);
        if (even) {
            return (int) Math.rint(metres * leastPace * factor);
        }
        int from = unit(x, y);
        int to = unit(toX, toY);
        double perMetre = from == to ? pace[from] : streets.minutes(from, to) * 60 / streets.metres(from, to);
        double seconds = metres == 0 ? 0 : metres * perMetre * factor;
        return seconds < NO_WAY ? (int) Math.rint(seconds) : NO_WAY;
    }

    /** Seconds below which no way of so many metres takes. */
    double leastSeconds(double metres, int at) {
        return metres * leastPace * factor(at);
    }

    private double factor(int at) {
        return speeds.minutesFactor(hour(at));
    }

    /** Hour of the day of a second. */
    static int hour(int second) {
        return second % DAY / 3600;
    }
}
