package org.wespace.models.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Horizontal bars in groups: one group per category, one bar per series.
 *
 * @param title heading of the chart
 * @param unit unit of measure, shown behind each value ("%")
 * @param decimals decimals shown, 0 to 6
 * @param series names of one to four series ("observed", "modelled")
 * @param categories categories with a value for each series
 * @param caption what to look for, or ""
 */
public record Bars(
        String title, String unit, int decimals, List<String> series, List<Category> categories, String caption)
        implements Block {

    private static final int MAX_SERIES = 4;

    /**
     * One group of bars.
     *
     * @param name name of the group ("car")
     * @param values one per series, at least 0, or NaN where unknown
     */
    public record Category(String name, List<Double> values) {

        public Category {
            values = List.copyOf(values);
        }
    }

    public Bars {
        series = List.copyOf(series);
        categories = List.copyOf(categories);
        if (series.isEmpty() || series.size() > MAX_SERIES || categories.isEmpty()) {
            throw new IllegalArgumentException(
                    "bars '" + title + "' must have one to " + MAX_SERIES + " series and at least one category");
        }
        for (Category category : categories) {
            if (category.values().size() != series.size()) {
                throw new IllegalArgumentException("category '" + category.name() + "' must have " + series.size()
                        + " values: " + category.values().size());
            }
            for (double value : category.values()) {
                if (value < 0 || Double.isInfinite(value)) {
                    throw new IllegalArgumentException(
                            "bar of category '" + category.name() + "' must be at least 0 and finite: " + value);
                }
            }
        }
    }

    /** Bars of the named series; add categories with {@link Builder#category}. */
    public static Builder of(String title, String unit, int decimals, String... series) {
        return new Builder(title, unit, decimals, List.of(series));
    }

    /** Collects bars. */
    public static final class Builder {

        private final String title;
        private final String unit;
        private final int decimals;
        private final List<String> series;
        private final List<Category> categories = new ArrayList<>();
        private String caption = "";

        private Builder(String title, String unit, int decimals, List<String> series) {
            this.title = title;
            this.unit = unit;
            this.decimals = decimals;
            this.series = series;
        }

        /** Adds a category with one value per series. */
        public Builder category(String name, double... values) {
            List<Double> list = new ArrayList<>();
            for (double value : values) {
                list.add(value);
            }
            categories.add(new Category(name, list));
            return this;
        }

        /** Sets the caption. */
        public Builder caption(String text) {
            caption = text;
            return this;
        }

        /** The bars. */
        public Bars build() {
            return new Bars(title, unit, decimals, series, categories, caption);
        }
    }
}
