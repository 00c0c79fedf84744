package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class LogarithmTest {

    private static final ChanceKey BITS = Chance.of(7).at(0, 1);

    @Test
    void log_anyBits_isStrictMathToTheBit() {
        for (int n = 0; n < 2_000_000; n++) {
            requireSame(Double.longBitsToDouble(BITS.bits(n)));
        }
    }

    @Test
    void log_uniformAndAroundOne_isStrictMathToTheBit() {
        for (int n = 0; n < 1_000_000; n++) {
            double u = (BITS.bits(n) >>> 12) * 0x1p-52;
            requireSame(u);
            requireSame(1 + (u - 0.5) * 0x1p-18);
            requireSame(StrictMath.sqrt(2) * (1 + (u - 0.5) * 0x1p-15));
            requireSame(64 * u);
        }
    }

    @Test
    void log_edges_isStrictMathToTheBit() {
        double[] edges = {
            0,
            -0.0,
            1,
            2,
            0.5,
            -1,
            Double.MIN_VALUE,
            Double.MIN_NORMAL,
            Math.nextDown(Double.MIN_NORMAL),
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NaN,
            Math.nextUp(1.0),
            Math.nextDown(1.0),
            0x1p-1000,
            0x1p1000
        };
        for (double edge : edges) {
            requireSame(edge);
        }
    }

    private static void requireSame(double x) {
        long ours = Double.doubleToLongBits(Logarithm.log(x));
        if (ours != Double.doubleToLongBits(StrictMath.log(x))) {
            assertThat(Logarithm.log(x)).as("log of %s", x).isEqualTo(StrictMath.log(x));
        }
    }
}
