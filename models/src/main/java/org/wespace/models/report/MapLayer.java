package org.wespace.models.report;

import java.util.List;
import org.wespace.core.grid.UnitField;

/** Values per unit as a map shows them. NaN means outside and is never drawn. Immutable. */
public final class MapLayer {

    /** How values become colours at first; the reader can choose another. */
    public enum Scale {
        /** Colour in proportion to the value. */
        LINEAR,
        /** Colour in proportion to the logarithm; values of 0 and below are drawn as nothing. */
        LOG,
        /** Equally many units per colour. */
        QUANTILE,
        /** Two colours that meet at 0, as far to one side as to the other: for what became more or less. */
        DIFFERENCE
    }

    private final String title;
    private final String unit;
    private final String definition;
    private final List<String> times;
    private final List<double[]> frames;
    private final Scale scale;
    private final boolean zeroIsNothing;

    private MapLayer(
            String title,
            String unit,
            String definition,
            List<String> times,
            List<double[]> frames,
            Scale scale,
            boolean zeroIsNothing) {
        this.title = title;
        this.unit = unit;
        this.definition = definition;
        this.times = times;
        this.frames = frames;
        this.scale = scale;
        this.zeroIsNothing = zeroIsNothing;
    }

    /**
     * A layer on a linear scale.
     *
     * @param title name of the layer as shown ("Jobs")
     * @param unit unit of measure as shown ("jobs per unit")
     * @param definition what is shown, one sentence
     * @param values one per unit, row by row from the south-west; NaN outside
     */
    public static MapLayer of(String title, String unit, String definition, double[] values) {
        return new MapLayer(title, unit, definition, List.of(""), List.of(values.clone()), Scale.LINEAR, false);
    }

    /** A layer from a field, with the field's own unit of measure. */
    public static MapLayer of(String title, String definition, UnitField field) {
        return of(title, field.measure(), definition, field.values());
    }

    /**
     * A layer that changes with time, through which the reader slides; colours mean the same at all times.
     *
     * @param times what the moments are called ("year 3"), at least two
     * @param frames values of each moment, one per unit
     */
    public static MapLayer film(
            String title, String unit, String definition, List<String> times, List<double[]> frames) {
        if (times.size() < 2 || times.size() != frames.size()) {
            throw new IllegalArgumentException("a film needs two moments or more, each with its values: '" + title
                    + "' has " + times.size() + " and " + frames.size());
        }
        int size = frames.get(0).length;
        for (double[] frame : frames) {
            if (frame.length != size) {
                throw new IllegalArgumentException(
                        "moments of '" + title + "' differ in size: " + size + " and " + frame.length);
            }
        }
        List<double[]> copies = frames.stream().map(double[]::clone).toList();
        return new MapLayer(title, unit, definition, List.copyOf(times), copies, Scale.LINEAR, false);
    }

    /** The same layer, shown on another scale at first. */
    public MapLayer scale(Scale other) {
        return new MapLayer(title, unit, definition, times, frames, other, zeroIsNothing);
    }

    /** The same layer with units of value 0 left empty, as suits counts. */
    public MapLayer zeroIsNothing() {
        return new MapLayer(title, unit, definition, times, frames, scale, true);
    }

    /** Name as shown. */
    public String title() {
        return title;
    }

    /** Unit of measure as shown. */
    public String unit() {
        return unit;
    }

    /** What is shown. */
    public String definition() {
        return definition;
    }

    /** Scale at first. */
    public Scale scale() {
        return scale;
    }

    /** Whether units of value 0 are left empty. */
    public boolean emptyAtZero() {
        return zeroIsNothing;
    }

    int size() {
        return frames.get(0).length;
    }

    List<String> times() {
        return times;
    }

    List<double[]> frames() {
        return frames;
    }
}
