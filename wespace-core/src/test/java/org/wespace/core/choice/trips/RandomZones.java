package org.wespace.core.choice.trips;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.wespace.core.choice.TestCities;

/** Zones at random points, the same in every run. */
final class RandomZones {

    private RandomZones() {}

    /** Zones in a square of 20 km with masses of 10 to 1,000, those of origin and destination unequal. */
    static TripZones of(int zones, long seed) {
        return TripZones.of(masses(zones, seed), masses(zones, seed + 1), costs(zones, seed + 2));
    }

    static double[] masses(int zones, long seed) {
        return TestCities.random(seed).doubles(zones, 10, 1000).map(Math::rint).toArray();
    }

    /** Distances, with unequal ways there and back. */
    static double[] costs(int zones, long seed) {
        UniformRandomProvider random = TestCities.random(seed);
        double[] x = random.doubles(zones, 0, 20).toArray();
        double[] y = random.doubles(zones, 0, 20).toArray();
        double[] costs = new double[zones * zones];
        Arrays.setAll(
                costs,
                cell -> (1 + random.nextDouble())
                        * (0.5 + Math.hypot(x[cell / zones] - x[cell % zones], y[cell / zones] - y[cell % zones])));
        return costs;
    }

    /** Row sums of a square matrix. */
    static double[] rowSums(double[] matrix) {
        int zones = (int) Math.sqrt(matrix.length);
        double[] sums = new double[zones];
        for (int cell = 0; cell < matrix.length; cell++) {
            sums[cell / zones] += matrix[cell];
        }
        return sums;
    }

    /** Column sums of a square matrix. */
    static double[] columnSums(double[] matrix) {
        int zones = (int) Math.sqrt(matrix.length);
        double[] sums = new double[zones];
        for (int cell = 0; cell < matrix.length; cell++) {
            sums[cell % zones] += matrix[cell];
        }
        return sums;
    }
}
