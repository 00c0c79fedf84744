package org.wespace.core.measure.segregation;

/**
 * Discrete Fourier transforms of one length, a power of two: {@code X_f = sum_t x_t exp(-2 pi i f t / n)}.
 *
 * <p>The libraries take their sines from {@code Math}, whose last bit may differ from one JVM to the next; these are
 * the same on all. Iterative radix 2, O(n log n).
 */
final class Fourier {

    private final int length;
    /** Real and imaginary parts of {@code exp(-2 pi i k / n)}, k below n / 2. */
    private final double[] roots;
    /** Where each number goes before the first step: its index with the bits reversed. */
    private final int[] reversed;

    /** Transforms of so many complex numbers, a power of two. */
    Fourier(int length) {
        if (length < 1 || Integer.bitCount(length) != 1) {
            throw new IllegalArgumentException("length must be a power of two: " + length);
        }
        this.length = length;
        this.roots = new double[length];
        for (int k = 0; k < length / 2; k++) {
            double angle = -2 * StrictMath.PI * k / length;
            roots[2 * k] = StrictMath.cos(angle);
            roots[2 * k + 1] = StrictMath.sin(angle);
        }
        this.reversed = new int[length];
        int unused = Integer.numberOfLeadingZeros(length) + 1;
        for (int k = 1; k < length; k++) {
            reversed[k] = Integer.reverse(k) >>> unused;
        }
    }

    /** Transforms real and imaginary parts in turn, from an offset on, in place. */
    void forward(double[] numbers, int offset) {
        for (int k = 0; k < length; k++) {
            if (k < reversed[k]) {
                swap(numbers, offset + 2 * k, offset + 2 * reversed[k]);
                swap(numbers, offset + 2 * k + 1, offset + 2 * reversed[k] + 1);
            }
        }
        for (int half = 1; half < length; half *= 2) {
            int stride = length / half;
            for (int block = 0; block < length; block += 2 * half) {
                for (int k = 0; k < half; k++) {
                    double cosine = roots[k * stride];
                    double sine = roots[k * stride + 1];
                    int low = offset + 2 * (block + k);
                    int high = low + 2 * half;
                    double real = numbers[high] * cosine - numbers[high + 1] * sine;
                    double imaginary = numbers[high] * sine + numbers[high + 1] * cosine;
                    numbers[high] = numbers[low] - real;
                    numbers[high + 1] = numbers[low + 1] - imaginary;
                    numbers[low] += real;
                    numbers[low + 1] += imaginary;
                }
            }
        }
    }

    private static void swap(double[] numbers, int i, int j) {
        double kept = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = kept;
    }
}
