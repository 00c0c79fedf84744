package org.wespace.agents.daily;

import java.util.List;
import org.wespace.agents.land.FloorUse;

/**
 * How much of a use of the floor is open in a month: what an emergency closes.
 *
 * <p>Contract: a pure function, in [0, 1]; 1 leaves everything as it is, bit for bit. Source: the shock of E29, in
 * which a mask closes uses for some months.
 */
@FunctionalInterface
public interface Closure {

    /** Everything is open at all times. */
    Closure NONE = (use, tick) -> 1;

    /** Share of the floor of a use that is open in a tick, in [0, 1]. */
    double open(FloorUse use, long tick);

    /**
     * This closure in part.
     *
     * @param strength share of what it closes that is closed, in [0, 1], such as that of PF-9 (EMERGENCY_RESPONSE); 0
     *     is {@link #NONE}
     */
    default Closure scaled(double strength) {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("strength must lie in [0, 1]: " + strength);
        }
        return strength == 0 ? NONE : strength == 1 ? this : (use, tick) -> 1 - strength * (1 - open(use, tick));
    }

    /**
     * A use that is partly closed for some months.
     *
     * @param use what is closed
     * @param from first tick of it, not negative
     * @param to tick in which it is open again, not before {@code from}
     * @param closedShare share that is closed, in [0, 1]
     */
    record Closing(FloorUse use, long from, long to, double closedShare) {

        public Closing {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("a closing of " + use.id()
                        + " must begin at 0 or later and not end before: " + from + ", " + to);
            }
            if (!(closedShare >= 0 && closedShare <= 1)) {
                throw new IllegalArgumentException(
                        "closedShare of " + use.id() + " must lie in [0, 1]: " + closedShare);
            }
        }
    }

    /** Several closings; of those that meet the one that closes most counts. */
    static Closure of(List<Closing> closings) {
        List<Closing> all = List.copyOf(closings);
        return (use, tick) -> {
            double open = 1;
            for (Closing closing : all) {
                if (closing.use() == use && tick >= closing.from() && tick < closing.to()) {
                    open = Math.min(open, 1 - closing.closedShare());
                }
            }
            return open;
        };
    }
}
