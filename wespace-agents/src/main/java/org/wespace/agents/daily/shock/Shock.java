package org.wespace.agents.daily.shock;

import java.util.EnumMap;
import java.util.Map;
import org.wespace.agents.daily.Closure;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Months in which some uses of floor are closed, wholly or in part, and people may shun trips (E29).
 *
 * @param open share of the floor of each use that stays open, in [0, 1]; a use that is not named stays open
 * @param from first tick of the shock, not negative
 * @param to first tick after it, not before {@code from}
 * @param fear share of the trips that residents could make and do not, in [0, 1]
 */
public record Shock(Map<FloorUse, Double> open, long from, long to, double fear) implements Closure {

    public Shock {
        EnumMap<FloorUse, Double> copy = new EnumMap<>(FloorUse.class);
        copy.putAll(open);
        open = java.util.Collections.unmodifiableMap(copy);
        open.forEach((use, share) -> {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "share of " + use.id() + " that stays open must lie in [0, 1]: " + share);
            }
        });
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(
                    "a shock must begin at tick 0 or later and not end before it begins: " + from + ", " + to);
        }
        if (!(fear >= 0 && fear <= 1)) {
            throw new IllegalArgumentException("fear must lie in [0, 1]: " + fear);
        }
    }

    /**
     * Offices and co-working closed, shops, leisure, schools, learning places and counters open by .3, clinics by .7,
     * for so many months, without fear: assumptions.
     */
    public static Shock lockdown(long from, int months) {
        EnumMap<FloorUse, Double> open = new EnumMap<>(FloorUse.class);
        open.put(FloorUse.OFFICE, 0.0);
        open.put(FloorUse.COWORK, 0.0);
        open.put(FloorUse.RETAIL, 0.3);
        open.put(FloorUse.LEISURE, 0.3);
        open.put(FloorUse.SCHOOL, 0.3);
        open.put(FloorUse.LEARN, 0.3);
        open.put(FloorUse.COUNTER, 0.3);
        open.put(FloorUse.CLINIC, 0.7);
        return new Shock(open, from, from + months, 0);
    }

    /**
     * This shock as far as {@link Mechanism#EMERGENCY_RESPONSE} (PF-9) goes: its strength is the share of what would
     * close that does, and of the fear. At 0 everything is open at all times.
     */
    public Shock at(Switches switches) {
        double strength = switches.strength(Mechanism.EMERGENCY_RESPONSE);
        if (strength == 1) {
            return this;
        }
        EnumMap<FloorUse, Double> scaled = new EnumMap<>(FloorUse.class);
        if (strength > 0) {
            open.forEach((use, share) -> scaled.put(use, 1 - strength * (1 - share)));
        }
        return new Shock(scaled, from, to, strength * fear);
    }

    /** The same shock with another fear. */
    public Shock withFear(double value) {
        return new Shock(open, from, to, value);
    }

    /** Whether the shock is on in a tick. */
    public boolean isOn(long tick) {
        return tick >= from && tick < to;
    }

    @Override
    public double open(FloorUse use, long tick) {
        return isOn(tick) ? open.getOrDefault(use, 1.0) : 1;
    }

    /** Factor on the trips that residents make of their own will in a tick, in [0, 1]; exactly 1 without a shock. */
    public double trips(long tick) {
        return isOn(tick) ? 1 - fear : 1;
    }
}
