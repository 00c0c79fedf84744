package org.wespace.models.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One or more series over one axis.
 *
 * @param title heading of the chart
 * @param xLabel what the horizontal axis shows, with its unit
 * @param yLabel what the vertical axis shows, with its unit
 * @param x positions, finite and increasing; at least one
 * @param series one to five series, each with one value per position
 * @param shape how values are joined
 * @param logY whether the vertical axis is logarithmic; values of 0 and below are then left out
 * @param caption what to look for, one or two sentences, or ""
 */
public record Curve(
        String title,
        String xLabel,
        String yLabel,
        List<Double> x,
        List<Series> series,
        Shape shape,
        boolean logY,
        String caption)
        implements Block {

    private static final int MAX_SERIES = 5;

    /** How values are joined. */
    public enum Shape {
        /** Straight lines from value to value. */
        LINE,
        /** Steps: each value holds from its position to the next, as in a histogram by lower bounds of bins. */
        STEP
    }

    /**
     * Values of one name.
     *
     * @param name name in the legend
     * @param values one per position; NaN leaves a gap
     */
    public record Series(String name, List<Double> values) {

        public Series {
            values = List.copyOf(values);
        }

        /** A series from an array. */
        public static Series of(String name, double... values) {
            return new Series(name, boxed(values));
        }
    }

    public Curve {
        x = List.copyOf(x);
        series = List.copyOf(series);
        if (x.isEmpty() || series.isEmpty() || series.size() > MAX_SERIES) {
            throw new IllegalArgumentException(
                    "curve '" + title + "' must have positions and one to " + MAX_SERIES + " series");
        }
        for (int point = 0; point < x.size(); point++) {
            if (!Double.isFinite(x.get(point)) || (point > 0 && x.get(point) <= x.get(point - 1))) {
                throw new IllegalArgumentException(
                        "positions of curve '" + title + "' must be finite and increase: " + x.get(point));
            }
        }
        for (Series one : series) {
            if (one.values().size() != x.size()) {
                throw new IllegalArgumentException("series '" + one.name() + "' must have " + x.size() + " values: "
                        + one.values().size());
            }
        }
    }

    /** A line chart; add series with {@link #with}. */
    public static Builder line(String title, String xLabel, String yLabel, double... x) {
        return new Builder(title, xLabel, yLabel, Shape.LINE, boxed(x));
    }

    /** A step chart, for a distribution over bins; x are the lower bounds of the bins. */
    public static Builder steps(String title, String xLabel, String yLabel, double... x) {
        return new Builder(title, xLabel, yLabel, Shape.STEP, boxed(x));
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>(values.length);
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    /** Collects a curve. */
    public static final class Builder {

        private final String title;
        private final String xLabel;
        private final String yLabel;
        private final Shape shape;
        private final List<Double> x;
        private final List<Series> series = new ArrayList<>();
        private boolean logY;
        private String caption = "";

        private Builder(String title, String xLabel, String yLabel, Shape shape, List<Double> x) {
            this.title = title;
            this.xLabel = xLabel;
            this.yLabel = yLabel;
            this.shape = shape;
            this.x = x;
        }

        /** Adds a series. */
        public Builder with(String name, double... values) {
            series.add(Series.of(name, values));
            return this;
        }

        /** Makes the vertical axis logarithmic. */
        public Builder logY() {
            logY = true;
            return this;
        }

        /** Sets the caption. */
        public Builder caption(String text) {
            caption = text;
            return this;
        }

        /** The curve. */
        public Curve build() {
            return new Curve(title, xLabel, yLabel, x, series, shape, logY, caption);
        }
    }
}
