package org.wespace.core.choice;

/**
 * The row of a unit by one multiplication instead of a division.
 *
 * <p>Exact for all indices below 2<sup>31</sup>. Source: T. Granlund, P. L. Montgomery (1994), Division by invariant
 * integers using multiplication, PLDI, doi:10.1145/178243.178249, theorem 4.2 with N = 31.
 */
final class RowOf {

    private final long factor;
    private final int shift;

    RowOf(int width) {
        int bits = 32 - Integer.numberOfLeadingZeros(width - 1);
        this.shift = 31 + bits;
        this.factor = ((1L << shift) + width - 1) / width;
    }

    int of(int unit) {
        return (int) (unit * factor >>> shift);
    }
}
