package org.wespace.agents.land;

import java.util.Arrays;
import org.wespace.core.engine.StateHash;
import org.wespace.core.grid.Grid;

/** Rent of floor by unit and use, in money per square metre and month. */
public final class Rents {

    private final Grid grid;
    private final double[][] rent = new double[FloorUse.COUNT][];

    /** Rents of 1 everywhere. */
    public Rents(Grid grid) {
        this.grid = grid;
        for (int use = 0; use < rent.length; use++) {
            rent[use] = new double[grid.unitCount()];
            Arrays.fill(rent[use], 1);
        }
    }

    /** The same rents, for another run. */
    public Rents copy() {
        Rents copy = new Rents(grid);
        for (int use = 0; use < rent.length; use++) {
            copy.setAll(FloorUse.of(use), rent[use]);
        }
        return copy;
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    /** Rent of a use in a unit. */
    public double rent(FloorUse use, int unit) {
        return rent[use.ordinal()][unit];
    }

    /** Sets a rent; positive and finite. */
    public void set(FloorUse use, int unit, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "rent of " + use.id() + " in unit " + unit + " must be positive and finite: " + value);
        }
        rent[use.ordinal()][unit] = value;
    }

    /** Sets the rents of a use in all units. */
    public void setAll(FloorUse use, double[] values) {
        grid.requireValues("rents", values);
        for (int unit = 0; unit < values.length; unit++) {
            set(use, unit, values[unit]);
        }
    }

    /** Adds the rents to a hash. */
    public void addTo(StateHash hash) {
        for (double[] byUnit : rent) {
            hash.add(byUnit);
        }
    }
}
