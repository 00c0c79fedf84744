package org.wespace.agents.mobility.street;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;
import org.wespace.core.travel.LinkMinutes;

/**
 * What a vehicle-kilometre takes at another speed than the best, as a factor on its energy or grams (E17c): U-shaped, 1
 * from 40 to 60 km/h.
 *
 * <p>Below, {@code 1 + a ((40 - v) / 25)^2}; above, {@code 1 + b ((v - 60) / 60)^2}: smooth to the first derivative,
 * plain arithmetic. Speeds count as at least 5 and at most 130 km/h.
 *
 * <p>Source of the shape: M. Barth, K. Boriboonsomsin (2008), Real-world carbon dioxide impacts of traffic congestion,
 * Transportation Research Record 2058, doi:10.3141/2058-20.
 *
 * @param slow rise a of the factor at 15 km/h, not negative
 * @param fast rise b of the factor at 120 km/h, not negative
 */
public record SpeedEffect(double slow, double fast) {

    /** One, in thousandths. */
    public static final int ONE = 1000;

    private static final double SLOW_END = 40;
    private static final double SLOW_SPAN = 25;
    private static final double FAST_START = 60;
    private static final double FAST_SPAN = 60;
    private static final double LEAST = 5;
    private static final double MOST = 130;
    private static final double MINUTES = 60;
    /** Parts of a vehicle, so that sums are of whole numbers. */
    private static final double PARTS = 10;

    public SpeedEffect {
        if (!(slow >= 0 && slow < 100) || !(fast >= 0 && fast < 100)) {
            throw new IllegalArgumentException(
                    "slow and fast must be not negative and below 100: " + slow + ", " + fast);
        }
    }

    /** 1.5 at 15 km/h and 1.3 at 120 km/h: assumptions, after curves of cars with combustion engines. */
    public static SpeedEffect standard() {
        return new SpeedEffect(0.5, 0.3);
    }

    /** Speed makes no difference. */
    public static SpeedEffect none() {
        return new SpeedEffect(0, 0);
    }

    /** The factor at a speed. */
    public double factor(double kilometresPerHour) {
        double speed = Math.max(LEAST, Math.min(MOST, kilometresPerHour));
        if (speed < SLOW_END) {
            double below = (SLOW_END - speed) / SLOW_SPAN;
            return 1 + slow * below * below;
        }
        if (speed > FAST_START) {
            double above = (speed - FAST_START) / FAST_SPAN;
            return 1 + fast * above * above;
        }
        return 1;
    }

    /** The factor in thousandths. */
    public int milli(double kilometresPerHour) {
        return (int) Math.round(ONE * factor(kilometresPerHour));
    }

    /**
     * Mean factor of the vehicle-metres in the busiest hour, in thousandths; that of empty roads where nobody drives.
     * Sums are of whole numbers. O(links).
     */
    public int meanMilli(Congestion roads) {
        return mean(roads, roads.links());
    }

    /**
     * Mean factor of a day on which a share of the vehicle-metres is driven in the busiest hours and the rest on empty
     * roads, in thousandths.
     *
     * @param peakShare in [0, 1]
     */
    public int meanMilli(Congestion roads, double peakShare) {
        if (!(peakShare >= 0 && peakShare <= 1)) {
            throw new IllegalArgumentException("peakShare must lie in [0, 1]: " + peakShare);
        }
        int busy = mean(roads, roads.links());
        int empty = mean(roads, roads.free());
        return (int) Math.round(peakShare * busy + (1 - peakShare) * empty);
    }

    private int mean(Congestion roads, LinkMinutes links) {
        Grid grid = links.grid();
        long taken = 0;
        long driven = 0;
        long onEmpty = 0;
        long lengths = 0;
        for (int d = 0; d < Direction.COUNT; d++) {
            Direction direction = Direction.of(d);
            double metres = direction.step() * grid.unitMetres();
            long whole = Math.round(metres);
            for (int unit = 0; unit < grid.unitCount(); unit++) {
                if (roads.isOpen(direction, unit)) {
                    int milli = milli(metres / 1000 * MINUTES / links.minutes(direction, unit));
                    long vehicles = Math.round(PARTS * roads.volume(direction, unit));
                    taken += vehicles * whole * milli;
                    driven += vehicles * whole;
                    onEmpty += whole * milli;
                    lengths += whole;
                }
            }
        }
        if (driven == 0) {
            return lengths == 0 ? ONE : (int) Math.round(onEmpty / (double) lengths);
        }
        return (int) Math.round(taken / (double) driven);
    }
}
