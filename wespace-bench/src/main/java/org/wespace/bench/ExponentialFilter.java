package org.wespace.bench;

/**
 * The two-sided exponential filter of image processing: {@code out_i = sum_j m_j a^(|dx| + |dy|)}.
 *
 * <p>Two recursions along every row, two along every column, in plain arrays. This is the decay field of L-routes over
 * links that are all equal, without anything to draw from: what congestion, directions and draws are measured against.
 */
final class ExponentialFilter {

    private final int width;
    private final int height;
    private final double factor;
    private final double[] alongRows;
    private final double[] sums;

    /**
     * A filter.
     *
     * @param factor what one step leaves, in (0, 1)
     */
    ExponentialFilter(int width, int height, double factor) {
        this.width = width;
        this.height = height;
        this.factor = factor;
        this.alongRows = new double[width * height];
        this.sums = new double[width];
    }

    /** Filters values by unit. */
    void apply(double[] mass, double[] out) {
        for (int base = 0; base < mass.length; base += width) {
            filterRow(mass, base);
        }
        filterColumns(out);
    }

    private void filterRow(double[] mass, int base) {
        double sum = 0;
        for (int x = 0; x < width; x++) {
            sum = sum * factor + mass[base + x];
            alongRows[base + x] = sum;
        }
        sum = 0;
        for (int x = width - 1; x >= 0; x--) {
            alongRows[base + x] += sum;
            sum = (sum + mass[base + x]) * factor;
        }
    }

    /** All columns abreast, row by row. */
    private void filterColumns(double[] out) {
        java.util.Arrays.fill(sums, 0);
        for (int y = 0; y < height; y++) {
            int base = y * width;
            for (int x = 0; x < width; x++) {
                sums[x] = sums[x] * factor + alongRows[base + x];
                out[base + x] = sums[x];
            }
        }
        java.util.Arrays.fill(sums, 0);
        for (int y = height - 1; y >= 0; y--) {
            int base = y * width;
            for (int x = 0; x < width; x++) {
                out[base + x] += sums[x];
                sums[x] = (sums[x] + alongRows[base + x]) * factor;
            }
        }
    }
}
