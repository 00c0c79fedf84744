package org.wespace.agents.land;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Which changes of use are open, and how far: a number in [0, 1] for each ordered pair, 0 being forbidden.
 *
 * <p>Mixed zoning opens all pairs, a mix of homes and work those of homes with offices and shops, office conversion
 * those that begin with offices; co-living opens homes to co-living and back, third places offices to co-working and
 * back. What several open is open to {@code 1 - product of (1 - strength)}. Nothing turns into co-living floor where
 * there is no co-living, nor into co-working floor where there are no third places. Floor may be left empty as far as
 * it may be converted at all.
 */
final class Zoning {

    private final double[] open = new double[FloorUse.COUNT * FloorUse.COUNT];
    private final double mixed;
    private final boolean any;

    Zoning(Switches switches, ConversionParameters parameters) {
        this.mixed = switches.strength(Mechanism.MIXED_ZONING);
        boolean found = false;
        for (FloorUse from : parameters.uses()) {
            double most = 0;
            for (FloorUse to : parameters.uses()) {
                if (from != to) {
                    double value = openness(from, to, switches);
                    open[index(from, to)] = value;
                    open[index(FloorUse.VACANT, to)] = Math.max(open[index(FloorUse.VACANT, to)], value);
                    most = Math.max(most, value);
                }
            }
            open[index(from, FloorUse.VACANT)] = most;
            // What was left empty may become again what it was.
            open[index(FloorUse.VACANT, from)] = Math.max(open[index(FloorUse.VACANT, from)], most);
            found |= most > 0;
        }
        this.any = found;
    }

    /** Whether anything at all may change its use. */
    boolean any() {
        return any;
    }

    /** How far a change is open, in [0, 1]. */
    double of(FloorUse from, FloorUse to) {
        return open[index(from, to)];
    }

    /** Whether vacant floor may take up a use that a unit does not have yet. */
    boolean anywhere() {
        return mixed > 0;
    }

    private static double openness(FloorUse from, FloorUse to, Switches switches) {
        if (to == FloorUse.COLIVE && !switches.on(Mechanism.CO_LIVING)
                || to == FloorUse.COWORK && !switches.on(Mechanism.THIRD_PLACES)) {
            return 0;
        }
        double closed = 1 - switches.strength(Mechanism.MIXED_ZONING);
        if (isHome(from) && isWork(to) || isWork(from) && isHome(to)) {
            closed *= 1 - switches.strength(Mechanism.HOME_WORK_MIX);
        }
        if (from == FloorUse.OFFICE) {
            closed *= 1 - switches.strength(Mechanism.OFFICE_CONVERSION);
        }
        if (isHome(from) && isHome(to)) {
            closed *= 1 - switches.strength(Mechanism.CO_LIVING);
        }
        if (isDesk(from) && isDesk(to)) {
            closed *= 1 - switches.strength(Mechanism.THIRD_PLACES);
        }
        return 1 - closed;
    }

    private static boolean isHome(FloorUse use) {
        return use == FloorUse.HOME || use == FloorUse.COLIVE;
    }

    private static boolean isDesk(FloorUse use) {
        return use == FloorUse.OFFICE || use == FloorUse.COWORK;
    }

    private static boolean isWork(FloorUse use) {
        return isDesk(use) || use == FloorUse.RETAIL;
    }

    private static int index(FloorUse from, FloorUse to) {
        return from.ordinal() * FloorUse.COUNT + to.ordinal();
    }
}
