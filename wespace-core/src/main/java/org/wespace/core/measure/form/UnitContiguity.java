package org.wespace.core.measure.form;

import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;

/** Units that share a side, or a side or a corner. */
record UnitContiguity(Grid grid, int neighbours) implements Contiguity {

    @Override
    public int slots(int place) {
        return neighbours;
    }

    @Override
    public int neighbour(int place, int slot) {
        // Even ordinals are the straight directions.
        return grid.neighbour(place, Direction.of(slot * (Direction.COUNT / neighbours)));
    }
}
