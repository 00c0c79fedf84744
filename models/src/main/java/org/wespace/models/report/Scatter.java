package org.wespace.models.report;

import java.util.List;

/** Points on two logarithmic axes of one unit, with the line of equality: observed against modelled. Immutable. */
public final class Scatter implements Block {

    private final String title;
    private final String xLabel;
    private final String yLabel;
    private final double[] x;
    private final double[] y;
    private final String caption;
    private final List<String> names;
    private final int[] from;
    private final int[] to;

    private Scatter(Builder builder) {
        this.title = builder.title;
        this.xLabel = builder.xLabel;
        this.yLabel = builder.yLabel;
        this.x = builder.x;
        this.y = builder.y;
        this.caption = builder.caption;
        this.names = builder.names;
        this.from = builder.from;
        this.to = builder.to;
    }

    /**
     * A scatter of equally many x and y, all finite and at least 0; zeros are drawn on strips beside the axes.
     *
     * @param xLabel what the horizontal axis shows, with its unit
     * @param yLabel what the vertical axis shows, with its unit
     */
    public static Builder of(String title, String xLabel, String yLabel, double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("scatter must have as many y as x: " + y.length + " and " + x.length);
        }
        for (int point = 0; point < x.length; point++) {
            if (!(x[point] >= 0 && y[point] >= 0) || Double.isInfinite(x[point]) || Double.isInfinite(y[point])) {
                throw new IllegalArgumentException(
                        "scatter point " + point + " must be finite and at least 0: " + x[point] + ", " + y[point]);
            }
        }
        return new Builder(title, xLabel, yLabel, x.clone(), y.clone());
    }

    /** Heading of the chart. */
    public String title() {
        return title;
    }

    String xLabel() {
        return xLabel;
    }

    String yLabel() {
        return yLabel;
    }

    String caption() {
        return caption;
    }

    double[] x() {
        return x.clone();
    }

    double[] y() {
        return y.clone();
    }

    List<String> names() {
        return names;
    }

    int[] from() {
        return from.clone();
    }

    int[] to() {
        return to.clone();
    }

    /** Collects a scatter. */
    public static final class Builder {

        private final String title;
        private final String xLabel;
        private final String yLabel;
        private final double[] x;
        private final double[] y;
        private String caption = "";
        private List<String> names = List.of();
        private int[] from = {};
        private int[] to = {};

        private Builder(String title, String xLabel, String yLabel, double[] x, double[] y) {
            this.title = title;
            this.xLabel = xLabel;
            this.yLabel = yLabel;
            this.x = x;
            this.y = y;
        }

        /** Sets the caption. */
        public Builder caption(String text) {
            caption = text;
            return this;
        }

        /**
         * Names each point as a pair of zones, shown under the pointer.
         *
         * @param zones names of at most 65,536 zones
         * @param origins index of each point's origin zone
         * @param destinations index of each point's destination zone
         */
        public Builder zonePairs(List<String> zones, int[] origins, int[] destinations) {
            if (origins.length != x.length || destinations.length != x.length) {
                throw new IllegalArgumentException("every point must have an origin and a destination: " + x.length
                        + " points, " + origins.length + " origins, " + destinations.length + " destinations");
            }
            for (int point = 0; point < x.length; point++) {
                requireZone(zones, origins[point]);
                requireZone(zones, destinations[point]);
            }
            names = List.copyOf(zones);
            from = origins.clone();
            to = destinations.clone();
            return this;
        }

        private static void requireZone(List<String> zones, int zone) {
            if (zone < 0 || zone >= zones.size()) {
                throw new IllegalArgumentException("zone must lie in 0.." + (zones.size() - 1) + ": " + zone);
            }
        }

        /** The scatter. */
        public Scatter build() {
            return new Scatter(this);
        }
    }
}
