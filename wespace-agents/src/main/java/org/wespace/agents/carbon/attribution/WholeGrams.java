package org.wespace.agents.carbon.attribution;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Fractions of a gram rounded so that they still add up: the largest remainders are rounded up. */
final class WholeGrams {

    private WholeGrams() {}

    /**
     * Whole parts for numerators over one denominator.
     *
     * @param numerators their sum is a multiple of the denominator
     * @param denominator positive
     * @return parts whose sum is that multiple, each less than 1 from its fraction; of equal remainders the first are
     *     rounded up
     */
    static long[] of(BigInteger[] numerators, BigInteger denominator) {
        long[] parts = new long[numerators.length];
        BigInteger[] remainders = new BigInteger[numerators.length];
        BigInteger rest = BigInteger.ZERO;
        for (int i = 0; i < parts.length; i++) {
            remainders[i] = numerators[i].mod(denominator);
            parts[i] = numerators[i].subtract(remainders[i]).divide(denominator).longValueExact();
            rest = rest.add(remainders[i]);
        }
        BigInteger[] left = rest.divideAndRemainder(denominator);
        if (left[1].signum() != 0) {
            throw new IllegalArgumentException(
                    "the sum must be whole: it is " + left[1] + " / " + denominator + " over");
        }
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .limit(left[0].intValueExact())
                .forEach(i -> parts[i]++);
        return parts;
    }
}
