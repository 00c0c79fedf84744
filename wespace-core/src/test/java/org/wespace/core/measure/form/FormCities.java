package org.wespace.core.measure.form;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.wespace.core.grid.Grid;

/** Cities to measure, and what turns, mirrors and refines them. */
final class FormCities {

    private FormCities() {}

    static double[] constant(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    /** All in one place. */
    static double[] single(int count, int place, double value) {
        double[] values = new double[count];
        values[place] = value;
        return values;
    }

    /** Counts whose density per km2 is a function of the distance in km. */
    static double[] radial(Places places, Centre centre, DoubleUnaryOperator density) {
        double[] counts = new double[places.count()];
        for (int place = 0; place < counts.length; place++) {
            counts[place] = density.applyAsDouble(centre.kilometres(places, place)) * places.squareMetres(place) / 1e6;
        }
        return counts;
    }

    /** The middle of a grid. */
    static Centre middle(Grid grid) {
        return new Centre(
                grid.originX() + grid.width() * grid.unitMetres() / 2,
                grid.originY() + grid.height() * grid.unitMetres() / 2);
    }

    /** A quarter turn counter-clockwise about the origin's corner: columns become rows. */
    static Grid turned(Grid grid) {
        return Grid.of(grid.height(), grid.width(), grid.unitMetres());
    }

    static double[] turned(Grid grid, double[] values) {
        Grid to = turned(grid);
        double[] turned = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            turned[to.unit(grid.height() - 1 - grid.y(unit), grid.x(unit))] = values[unit];
        }
        return turned;
    }

    static double[] mirrored(Grid grid, double[] values) {
        double[] mirrored = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            mirrored[grid.unit(grid.width() - 1 - grid.x(unit), grid.y(unit))] = values[unit];
        }
        return mirrored;
    }

    /** Each unit cut into four. */
    static Grid refined(Grid grid) {
        return Grid.of(2 * grid.width(), 2 * grid.height(), grid.unitMetres() / 2);
    }

    static double[] refined(Grid grid, double[] values) {
        Grid to = refined(grid);
        double[] refined = new double[to.unitCount()];
        for (int unit = 0; unit < refined.length; unit++) {
            refined[unit] = values[grid.unit(to.x(unit) / 2, to.y(unit) / 2)] / 4;
        }
        return refined;
    }
}
