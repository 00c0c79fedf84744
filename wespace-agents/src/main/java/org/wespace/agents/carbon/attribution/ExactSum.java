package org.wespace.agents.carbon.attribution;

import java.math.BigInteger;

/** A sum of longs that does not overflow: upper and lower halves are added apart. For up to 2<sup>30</sup> terms. */
final class ExactSum {

    private static final long LOWER = 0xFFFF_FFFFL;

    private long upper;
    private long lower;

    void add(long value) {
        upper += value >> Integer.SIZE;
        lower += value & LOWER;
    }

    BigInteger value() {
        return BigInteger.valueOf(upper).shiftLeft(Integer.SIZE).add(BigInteger.valueOf(lower));
    }
}
