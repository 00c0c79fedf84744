package org.wespace.core.measure.commuting;

import java.math.BigDecimal;
import java.util.List;

/**
 * Lengths from one bound up to, but without, the next.
 *
 * @param fromKilometres lower bound, included; not negative
 * @param toKilometres upper bound, left out; above the lower one, positive infinity for no bound
 */
public record DistanceBand(double fromKilometres, double toKilometres) {

    /** The bands that commuting is reported in: 0-2, 2-5, 5-10, 10-20, 20-30 and 30+ km. */
    public static final List<DistanceBand> STANDARD = List.of(
            new DistanceBand(0, 2),
            new DistanceBand(2, 5),
            new DistanceBand(5, 10),
            new DistanceBand(10, 20),
            new DistanceBand(20, 30),
            new DistanceBand(30, Double.POSITIVE_INFINITY));

    public DistanceBand {
        if (!(fromKilometres >= 0) || !(toKilometres > fromKilometres)) {
            throw new IllegalArgumentException("a band must run from a length >= 0 to a longer one, in km: "
                    + fromKilometres + " to " + toKilometres);
        }
    }

    /** The band as reports print it: "2-5", "30+". */
    public String label() {
        return toKilometres == Double.POSITIVE_INFINITY
                ? plain(fromKilometres) + "+"
                : plain(fromKilometres) + "-" + plain(toKilometres);
    }

    private static String plain(double kilometres) {
        return BigDecimal.valueOf(kilometres).stripTrailingZeros().toPlainString();
    }
}
