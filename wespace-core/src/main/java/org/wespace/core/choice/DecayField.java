package org.wespace.core.choice;

import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Impedance;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.ZoneImpedance;

/**
 * Opportunities discounted by travel time, seen from every unit, and the choice among them.
 *
 * <p>Contract: for masses {@code S_j >= 0} and a decay {@code b >= 0} per minute, {@code accessibility(i) = sum_j S_j
 * exp(-b t_ij)} over all units j, i itself included at 0 minutes, and {@code draw(i, bits)} gives j with probability
 * {@code S_j exp(-b t_ij) / accessibility(i)}. A draw is a pure function of its arguments. Reads and draws are safe
 * from many threads until the field is updated.
 *
 * <p>Source: spatial interaction in the form of A. G. Wilson (1967), A statistical theory of spatial distribution
 * models, Transportation Research 1(3), doi:10.1016/0041-1647(67)90035-4; equal to a multinomial logit over units with
 * utility {@code ln S_j - b t_ij}.
 */
public interface DecayField {

    /**
     * The fastest field for an impedance, looking from origins to destinations; all masses 0 until {@link #update}.
     *
     * @param decayPerMinute decay b, finite and not negative
     */
    static DecayField outward(Impedance impedance, double decayPerMinute) {
        if (impedance instanceof StreetImpedance streets) {
            return StreetKernel.outward(streets.links(), decayPerMinute).field();
        }
        if (impedance instanceof ZoneImpedance zones) {
            return new ZoneDecayField(zones, decayPerMinute);
        }
        return DenseDecayField.outward(impedance, decayPerMinute);
    }

    /** The grid that the units lie on. */
    Grid grid();

    /**
     * Puts new masses into the field.
     *
     * @param mass one value per unit, finite and not negative; zero for a unit that nobody can choose
     * @throws IllegalArgumentException naming the unit and the value that is not allowed
     */
    void update(double[] mass);

    /** Sum of the discounted masses as seen from a unit, in the unit of the masses; 0 where none can be reached. */
    double accessibility(int from);

    /**
     * Natural logarithm of the accessibility; negative infinity where no mass can be reached. Correct also where the
     * accessibility itself is too small for a double.
     */
    double logAccessibility(int from);

    /**
     * Draws the unit that somebody at {@code from} chooses.
     *
     * @param from unit where the chooser is
     * @param bits 64 random bits, uniform
     * @return a unit with a positive mass
     * @throws NoReachableMassException if no unit with a positive mass can be reached
     */
    int draw(int from, long bits);

    /**
     * Draws for many choosers at once: {@code to[k] = draw(from[k], bits[k])} for k from 0 to count - 1. The fast
     * fields do so in less time than one by one, the more the nearer the choosers stand to one another.
     *
     * @throws NoReachableMassException if one of them can reach nothing; {@code to} is then undefined
     */
    default void draw(int[] from, long[] bits, int[] to, int count) {
        for (int k = 0; k < count; k++) {
            to[k] = draw(from[k], bits[k]);
        }
    }
}
