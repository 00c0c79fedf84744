package org.wespace.bench;

import java.util.Arrays;
import org.wespace.core.chance.Draws;

/**
 * A draw from one fixed distribution over all units: binary search in its cumulative table, wherever the chooser is.
 *
 * <p>It knows no distance, so it does less than a decay field; it is what a draw over as many places costs at the least
 * when it is made by search. Each form finds the first entry above a uniform share of the total.
 */
public enum FlatSearch {
    /** {@link Arrays#binarySearch(double[], double)}: what most people would write. */
    LIBRARY {
        @Override
        UnitDraw of(double[] mass) {
            double[] table = cumulative(mass);
            double total = table[table.length - 1];
            return (from, bits) -> {
                int found = Arrays.binarySearch(table, Draws.uniform(bits) * total);
                return found < 0 ? -found - 1 : found + 1;
            };
        }
    },
    /** By hand, so that the compiler can do without a branch that would be mispredicted. */
    DOUBLE {
        @Override
        UnitDraw of(double[] mass) {
            double[] table = cumulative(mass);
            double total = table[table.length - 1];
            return (from, bits) -> {
                double target = Draws.uniform(bits) * total;
                int low = 0;
                int length = table.length;
                while (length > 1) {
                    int half = length >>> 1;
                    low = table[low + half - 1] <= target ? low + half : low;
                    length -= half;
                }
                return low;
            };
        }
    },
    /** The same in half the memory; shares below 2<sup>-24</sup> are lost. */
    FLOAT {
        @Override
        UnitDraw of(double[] mass) {
            float[] table = floats(cumulative(mass));
            float total = table[table.length - 1];
            float highest = Math.nextDown(total);
            return (from, bits) -> {
                float target = Math.min((float) (Draws.uniform(bits) * total), highest);
                int low = 0;
                int length = table.length;
                while (length > 1) {
                    int half = length >>> 1;
                    low = table[low + half - 1] <= target ? low + half : low;
                    length -= half;
                }
                return low;
            };
        }
    },
    /** The same with the bits of the floats compared as ints, which the fields of the library do too. */
    FLOAT_BITS {
        @Override
        UnitDraw of(double[] mass) {
            float[] values = floats(cumulative(mass));
            float total = values[values.length - 1];
            float highest = Math.nextDown(total);
            int[] table = new int[values.length];
            Arrays.setAll(table, i -> Float.floatToRawIntBits(values[i]));
            return (from, bits) -> {
                int target = Float.floatToRawIntBits(Math.min((float) (Draws.uniform(bits) * total), highest));
                int low = 0;
                int length = table.length;
                while (length > 1) {
                    int half = length >>> 1;
                    low = table[low + half - 1] <= target ? low + half : low;
                    length -= half;
                }
                return low;
            };
        }
    };

    /** Draws with probabilities in proportion to the masses, which are positive. */
    abstract UnitDraw of(double[] mass);

    private static double[] cumulative(double[] mass) {
        double[] table = mass.clone();
        for (int i = 1; i < table.length; i++) {
            table[i] += table[i - 1];
        }
        return table;
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
