package org.wespace.core.choice;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/**
 * Spreads values over the units of a grid by exponential decay along streets: {@code s_i = sum_j v_j exp(-b t_ij)},
 * exact over all units.
 *
 * <p>What a resident of unit i has about him, near things counting more. The weights of a unit add up to less at the
 * edge of the city, where there is less about; {@link #conserving} makes up for it. Costs O(units), some tens of
 * nanoseconds for each, and the memory of a {@link StreetSums} while it runs. Safe to use from many threads while the
 * links stay as they are.
 */
public final class DecaySmoothing implements UnaryOperator<double[]> {

    /** At this speed a minute is a kilometre. */
    private static final double KILOMETRE_A_MINUTE = 60;

    private final StreetKernel kernel;
    /** What each unit's value is divided by; null for nothing. */
    private final double @Nullable [] divisor;

    private DecaySmoothing(StreetKernel kernel, double @Nullable [] divisor) {
        this.kernel = kernel;
        this.divisor = divisor;
    }

    /** Smoothing with the minutes and the decay of a kernel. */
    public static DecaySmoothing of(StreetKernel kernel) {
        return new DecaySmoothing(kernel, null);
    }

    /**
     * Smoothing by distance, along streets that run straight and diagonally everywhere.
     *
     * @param decayPerKilometre b of {@code exp(-b kilometres)}, finite and not negative; 1 / b is the mean reach in one
     *     direction, and 0 makes all units alike
     */
    public static DecaySmoothing of(Grid grid, double decayPerKilometre) {
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.OCTILE, KILOMETRE_A_MINUTE);
        return of(StreetKernel.outward(links, decayPerKilometre));
    }

    /**
     * The same decay with {@code s_i = sum_j v_j exp(-b t_ij) / sum_k exp(-b t_kj)}: each unit's value is divided over
     * the units near it, so the sum over the city stays what it was.
     */
    public DecaySmoothing conserving() {
        StreetKernel back = kernel.inward()
                ? StreetKernel.outward(kernel.links(), kernel.decayPerMinute())
                : StreetKernel.inward(kernel.links(), kernel.decayPerMinute());
        double[] ones = new double[kernel.grid().unitCount()];
        Arrays.fill(ones, 1);
        return new DecaySmoothing(kernel, sums(back, ones));
    }

    /**
     * Smooths values.
     *
     * @param values one per unit, finite and not negative; left as they are
     * @return one per unit
     */
    @Override
    public double[] apply(double[] values) {
        double[] spread = kernel.grid().requireValues("values", values);
        if (divisor != null) {
            spread = spread.clone();
            for (int unit = 0; unit < spread.length; unit++) {
                spread[unit] /= divisor[unit];
            }
        }
        return sums(kernel, spread);
    }

    private static double[] sums(StreetKernel kernel, double[] values) {
        StreetSums sums = kernel.sums();
        sums.update(values);
        double[] result = new double[values.length];
        sums.copyAccessibility(result);
        return result;
    }
}
