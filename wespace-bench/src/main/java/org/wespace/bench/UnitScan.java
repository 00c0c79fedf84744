package org.wespace.bench;

import java.util.Arrays;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.DenseDecayField;
import org.wespace.core.travel.StreetImpedance;

/** The same exact choice by looking at every unit: what a logit over all alternatives does. */
public enum UnitScan {
    /** {@link DenseDecayField}: three passes in the logarithm with {@code StrictMath}, right at any distance. */
    PLAIN {
        @Override
        UnitDraw of(StreetImpedance impedance, double decayPerMinute, double[] mass) {
            DenseDecayField field = DenseDecayField.outward(impedance, decayPerMinute);
            field.update(mass);
            return field::draw;
        }
    },
    /**
     * One pass with {@code Math.exp} on route minutes in O(1), then a binary search in what has added up. Would
     * underflow at long distances.
     */
    LEAN {
        @Override
        UnitDraw of(StreetImpedance impedance, double decayPerMinute, double[] mass) {
            double[] running = new double[mass.length];
            return (from, bits) -> {
                double sum = 0;
                for (int to = 0; to < mass.length; to++) {
                    sum += mass[to] * Math.exp(-decayPerMinute * impedance.minutes(from, to));
                    running[to] = sum;
                }
                int found = Arrays.binarySearch(running, Draws.uniform(bits) * sum);
                return found < 0 ? -found - 1 : found + 1;
            };
        }
    };

    /** Draws with probabilities in proportion to the discounted masses; one thread at a time. */
    abstract UnitDraw of(StreetImpedance impedance, double decayPerMinute, double[] mass);
}
