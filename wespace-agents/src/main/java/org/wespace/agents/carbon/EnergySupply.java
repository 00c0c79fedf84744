package org.wespace.agents.carbon;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Where current comes from in a month: MI-5. Carbon of the grid falls from its factor to its target along a straight
 * line over the years of the path, and panels spread over roofs along the same line; the strength scales how far both
 * go. Without it both stay as they are at the start, with no panels. Immutable.
 */
final class EnergySupply {

    private static final double MONTHS = 12;
    private static final double WATT_HOURS = 1000;

    private final double start;
    private final double grid;
    private final double roof;
    private final double heat;

    /**
     * The supply of a month.
     *
     * @param month months since the start, not negative
     */
    EnergySupply(CarbonFactors factors, Switches switches, long month) {
        double strength = switches.strength(Mechanism.CLEAN_GRID);
        double progress = Math.min(1, month / (MONTHS * factors.of(CarbonFactor.GRID_YEARS)));
        this.start = factors.of(CarbonFactor.GRID);
        this.grid =
                strength == 0 ? start : start + strength * progress * (factors.of(CarbonFactor.GRID_TARGET) - start);
        this.roof = strength * progress * factors.of(CarbonFactor.ROOF_SHARE) * factors.of(CarbonFactor.ROOF_POWER);
        this.heat = factors.of(CarbonFactor.HEAT_FUEL);
    }

    /** Carbon of current, in kg by kWh, that is g by Wh. */
    double grid() {
        return grid;
    }

    /** Carbon of current over that at the start. */
    double gridOverStart() {
        return start == 0 ? 1 : grid / start;
    }

    /** Carbon of heat in homes, in kg by kWh, that is g by Wh. */
    double heat() {
        return heat;
    }

    /** Current from roofs in the month, in Wh for each square metre of buildings and their plots. */
    double roofWattHours() {
        return roof * WATT_HOURS / MONTHS;
    }
}
