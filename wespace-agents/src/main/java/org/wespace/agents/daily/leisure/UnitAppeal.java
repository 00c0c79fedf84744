package org.wespace.agents.daily.leisure;

import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;

/**
 * What a unit adds to the attraction of all its venues: other uses near by, digital interactive space, and leisure
 * floor that has been built or lost since the venues were made.
 *
 * <p>Logarithm: {@code strength of RC-9 * bonus * mix + strength of RC-13 * uplift}, where the mix is the entropy of
 * the floor of a unit over all uses but vacant ones, over its largest value, and the uplift is for the units that a
 * keyed draw has equipped.
 */
final class UnitAppeal {

    private static final int EQUIPPED = Decisions.id("leisure.equipped unit");

    private final FloorStock floor;
    private final double[] opening;
    private final double[] uplift;
    private final double bonus;

    UnitAppeal(FloorStock floor, AppealParameters parameters, Switches switches, Chance chance) {
        int units = floor.grid().unitCount();
        this.floor = floor;
        this.bonus = switches.strength(Mechanism.MULTI_PURPOSE_TRIPS) * parameters.mixBonus();
        this.opening = new double[units];
        this.uplift = new double[units];
        double strength = switches.strength(Mechanism.DIGITAL_SPACES);
        ChanceKey key = chance.at(0, EQUIPPED);
        for (int unit = 0; unit < units; unit++) {
            opening[unit] = floor.floor(FloorUse.LEISURE, unit);
            uplift[unit] = key.uniform(unit) < parameters.equippedShare() ? strength * parameters.equippedUplift() : 0;
        }
    }

    /** Whether a unit has digital interactive space that works. */
    boolean equipped(int unit) {
        return uplift[unit] > 0;
    }

    /** Factor of the venues of a unit at present. */
    double factor(int unit) {
        double size = opening[unit] > 0 ? floor.floor(FloorUse.LEISURE, unit) / opening[unit] : 1;
        double logarithm = uplift[unit] + (bonus > 0 ? bonus * mix(unit) : 0);
        return logarithm == 0 ? size : size * StrictMath.exp(logarithm);
    }

    /** Entropy of the floor of a unit over all uses but vacant floor, 0 to 1. */
    double mix(int unit) {
        double all = floor.total(unit) - floor.floor(FloorUse.VACANT, unit);
        double entropy = 0;
        for (int use = 0; use < FloorUse.COUNT; use++) {
            double part = FloorUse.of(use) == FloorUse.VACANT ? 0 : floor.floor(FloorUse.of(use), unit);
            if (part > 0) {
                entropy -= part / all * StrictMath.log(part / all);
            }
        }
        return entropy / StrictMath.log(FloorUse.COUNT - 1.0);
    }
}
