package org.wespace.core.measure.form;

/** Number of built units in any rectangle, by four look-ups. */
final class BuiltCount {

    private final int width;
    /** Built units with a lower column and a lower row, by column and row, each from 0 to the full number. */
    private final int[] below;

    private final int firstX;
    private final int firstY;
    private final int endX;
    private final int endY;

    BuiltCount(int width, int height, boolean[] built) {
        this(width, sums(width, height, built), 0, 0, width, height);
    }

    private BuiltCount(int width, int[] below, int firstX, int firstY, int endX, int endY) {
        this.width = width;
        this.below = below;
        this.firstX = firstX;
        this.firstY = firstY;
        this.endX = endX;
        this.endY = endY;
    }

    private static int[] sums(int width, int height, boolean[] built) {
        int[] below = new int[Math.multiplyExact(width + 1, height + 1)];
        for (int y = 0; y < height; y++) {
            int row = 0;
            int here = (y + 1) * (width + 1);
            for (int x = 0; x < width; x++) {
                row += built[y * width + x] ? 1 : 0;
                below[here + x + 1] = below[here - width + x] + row;
            }
        }
        return below;
    }

    /** The same within the smallest rectangle around what is built; nothing if nothing is. */
    BuiltCount cropped() {
        int left = firstX;
        int right = endX;
        int low = firstY;
        int high = endY;
        while (low < high && in(left, low, right, low + 1) == 0) {
            low++;
        }
        while (low < high && in(left, high - 1, right, high) == 0) {
            high--;
        }
        while (left < right && in(left, low, left + 1, high) == 0) {
            left++;
        }
        while (left < right && in(right - 1, low, right, high) == 0) {
            right--;
        }
        return new BuiltCount(width, below, left, low, right, high);
    }

    /** Number of boxes of a size that hold something and, where asked, are not full. */
    int boxes(int size, boolean unlessFull) {
        int boxes = 0;
        long full = unlessFull ? (long) size * size : Long.MAX_VALUE;
        for (long y = firstY; y < endY; y += size) {
            for (long x = firstX; x < endX; x += size) {
                int built = in((int) x, (int) y, (int) Math.min(x + size, endX), (int) Math.min(y + size, endY));
                boxes += built > 0 && built < full ? 1 : 0;
            }
        }
        return boxes;
    }

    private int in(int fromX, int fromY, int toX, int toY) {
        int stride = width + 1;
        return below[toY * stride + toX]
                - below[fromY * stride + toX]
                - below[toY * stride + fromX]
                + below[fromY * stride + fromX];
    }
}
