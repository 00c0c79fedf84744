package org.wespace.agents.city.equilibrium;

import java.util.ArrayList;
import java.util.List;

/**
 * Residents of a run beside those that the city without agents expects, ring by ring around a centre.
 *
 * @param rings the rings, the innermost first; rings without units are left out
 * @param dispersion mean over all units of {@code (lived - expected)^2 / expected}: 1 where each resident chooses
 *     alone, below where rents and free homes hold counts down, and the same for any number of residents where agents
 *     approach what is expected as one over the root of their number; units with nobody expected left out, NaN without
 *     others
 */
public record LivedAndExpected(List<Ring> rings, double dispersion) {

    public LivedAndExpected {
        rings = List.copyOf(rings);
    }

    /**
     * The units of a range of distances.
     *
     * @param from distance from the centre, in the unit of the distances
     * @param to distance up to which, exclusive
     * @param units number of units
     * @param lived residents of the run
     * @param expected residents expected
     */
    public record Ring(double from, double to, int units, long lived, double expected) {}

    /**
     * Compares.
     *
     * @param lived residents of each unit
     * @param expected those expected, such as {@link UrbanEquilibrium#residents()}
     * @param distance distance of each unit from the centre, finite and not negative: minutes or kilometres
     * @param width of a ring, positive
     */
    public static LivedAndExpected of(int[] lived, double[] expected, double[] distance, double width) {
        if (lived.length != expected.length || lived.length != distance.length) {
            throw new IllegalArgumentException("there must be an expectation and a distance for each of " + lived.length
                    + " units: " + expected.length + ", " + distance.length);
        }
        if (!(width > 0)) {
            throw new IllegalArgumentException("width must be positive: " + width);
        }
        int count = 0;
        for (double one : distance) {
            if (!(one >= 0 && one / width < Integer.MAX_VALUE)) {
                throw new IllegalArgumentException("distances must be finite and not negative: " + one);
            }
            count = Math.max(count, 1 + (int) (one / width));
        }
        int[] units = new int[count];
        long[] there = new long[count];
        double[] should = new double[count];
        double misfit = 0;
        int judged = 0;
        for (int unit = 0; unit < lived.length; unit++) {
            int ring = (int) (distance[unit] / width);
            units[ring]++;
            there[ring] += lived[unit];
            should[ring] += expected[unit];
            if (expected[unit] > 0) {
                double gap = lived[unit] - expected[unit];
                misfit += gap * gap / expected[unit];
                judged++;
            }
        }
        List<Ring> rings = new ArrayList<>();
        for (int ring = 0; ring < count; ring++) {
            if (units[ring] > 0) {
                rings.add(new Ring(ring * width, (ring + 1) * width, units[ring], there[ring], should[ring]));
            }
        }
        return new LivedAndExpected(rings, judged > 0 ? misfit / judged : Double.NaN);
    }
}
