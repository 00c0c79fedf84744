package org.wespace.core.measure.access;

import java.util.function.UnaryOperator;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.travel.LinkMinutes;

/**
 * Access of every unit of a grid over congested streets, discounted by {@code exp(-b minutes)}, without a matrix.
 *
 * <p>Every sum runs over all units, exactly and in O(units), by running sums along the lines of the grid; minutes are
 * those of the links at the time of the call. Equals {@link Access#gravity} and {@link FloatingCatchment#twoStep} with
 * {@link CostDecay#exponential} over the minutes of all pairs of units.
 */
public final class GridAccess {

    private final LinkMinutes links;
    private final double decay;

    private GridAccess(LinkMinutes links, double decayPerMinute) {
        this.links = links;
        this.decay = decayPerMinute;
    }

    /**
     * Access over these links.
     *
     * @param decayPerMinute decay b, finite and not negative
     */
    public static GridAccess over(LinkMinutes links, double decayPerMinute) {
        if (!(decayPerMinute >= 0) || decayPerMinute == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("decay must be finite and >= 0 per minute: " + decayPerMinute);
        }
        return new GridAccess(links, decayPerMinute);
    }

    /** Decay per minute. */
    public double decayPerMinute() {
        return decay;
    }

    /**
     * Gravity access {@code A_i = sum_j O_j exp(-b t_ij)}, the unit itself included at no minutes.
     *
     * <p>Source: W. G. Hansen (1959), How accessibility shapes land use, doi:10.1080/01944365908978307.
     *
     * @param opportunities of each unit, finite and not negative
     */
    public AccessResult gravity(double[] opportunities) {
        double[] checked = masses("opportunities", opportunities);
        return new AccessResult(sums(StreetKernel.outward(links, decay), checked));
    }

    /**
     * Two-step floating catchment area with weights {@code exp(-b t_ij)}, where residents travel to the supply;
     * degenerate cases as in {@link FloatingCatchment}.
     *
     * <p>Source: W. Luo, F. Wang (2003), doi:10.1068/b29120; with a continuous weight, W. Luo, Y. Qi (2009),
     * doi:10.1016/j.healthplace.2009.06.002.
     *
     * @param residents of each unit, finite and not negative
     * @param supply of each unit, finite and not negative
     */
    public AccessResult twoStep(double[] residents, double[] supply) {
        StreetKernel inward = StreetKernel.inward(links, decay);
        StreetKernel outward = StreetKernel.outward(links, decay);
        return new AccessResult(twoStep(
                masses("residents", residents),
                masses("supply", supply),
                mass -> sums(inward, mass),
                mass -> sums(outward, mass)));
    }

    private double[] masses(String name, double[] masses) {
        return WeightRows.requireMasses(name, "unit", links.grid().unitCount(), masses);
    }

    private static double[] sums(StreetKernel kernel, double[] masses) {
        StreetSums sums = kernel.sums();
        sums.update(masses);
        double[] result = new double[masses.length];
        sums.copyAccessibility(result);
        return result;
    }

    /**
     * Both steps, with the sums of a grid.
     *
     * @param arriving sums the residents that reach each unit
     * @param reached sums what each unit reaches
     */
    static double[] twoStep(
            double[] residents, double[] supply, UnaryOperator<double[]> arriving, UnaryOperator<double[]> reached) {
        double[] ratios = FloatingCatchment.ratios(supply, arriving.apply(residents));
        double[] undefined = new double[ratios.length];
        boolean any = false;
        for (int unit = 0; unit < ratios.length; unit++) {
            if (Double.isNaN(ratios[unit])) {
                ratios[unit] = 0;
                undefined[unit] = 1;
                any = true;
            }
        }
        double[] access = reached.apply(ratios);
        if (any) {
            double[] touched = reached.apply(undefined);
            for (int unit = 0; unit < access.length; unit++) {
                access[unit] = touched[unit] > 0 ? Double.NaN : access[unit];
            }
        }
        return access;
    }
}
