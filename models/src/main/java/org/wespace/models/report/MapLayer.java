package org.wespace.models.report;

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
        QUANTILE
    }

    private final String title;
    private final String unit;
    private final String definition;
    private final double[] values;
    private final Scale scale;
    private final boolean zeroIsNothing;

    private MapLayer(
            String title, String unit, String definition, double[] values, Scale scale, boolean zeroIsNothing) {
        this.title = title;
        this.unit = unit;
        this.definition = definition;
        this.values = values;
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
        return new MapLayer(title, unit, definition, values.clone(), Scale.LINEAR, false);
    }

    /** A layer from a field, with the field's own unit of measure. */
    public static MapLayer of(String title, String definition, UnitField field) {
        return new MapLayer(title, field.measure(), definition, field.values(), Scale.LINEAR, false);
    }

    /** The same layer, shown on another scale at first. */
    public MapLayer scale(Scale other) {
        return new MapLayer(title, unit, definition, values, other, zeroIsNothing);
    }

    /** The same layer with units of value 0 left empty, as suits counts. */
    public MapLayer zeroIsNothing() {
        return new MapLayer(title, unit, definition, values, scale, true);
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
        return values.length;
    }

    double[] values() {
        return values.clone();
    }
}
