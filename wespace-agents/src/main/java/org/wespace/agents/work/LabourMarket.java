package org.wespace.agents.work;

import java.util.Set;
import java.util.TreeSet;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Residents;
import org.wespace.core.geo.ZoneUnits;

/**
 * Who may work where, and how they get there: the live state that jobs and firms share.
 *
 * @param residents the residents
 * @param jobs the jobs
 * @param cells the cells that a unit of work is told by
 * @param kernels decay of the way to work; its owner updates it when the roads have changed
 * @param carModes indices of the modes that only residents with a car can take; not all of them
 */
public record LabourMarket(
        Residents residents, Jobs jobs, ZoneUnits cells, CommuteKernels kernels, Set<Integer> carModes) {

    public LabourMarket {
        carModes = Set.copyOf(carModes);
        int modes = kernels.modes();
        if (carModes.size() == modes || carModes.stream().anyMatch(mode -> mode < 0 || mode >= modes)) {
            throw new IllegalArgumentException("carModes must be some, not all, of the modes 0 to " + (modes - 1) + ": "
                    + new TreeSet<>(carModes));
        }
        if (!jobs.grid().equals(cells.grid())
                || !jobs.grid().equals(kernels.network().grid())) {
            throw new IllegalArgumentException("jobs, cells and kernels must lie on one grid");
        }
    }

    /** Number of units. */
    int units() {
        return jobs.grid().unitCount();
    }

    /** Modes open to somebody with, or without, a car. */
    int[] modes(boolean car) {
        return java.util.stream.IntStream.range(0, kernels.modes())
                .filter(mode -> car || !carModes.contains(mode))
                .toArray();
    }

    /** First cell of every unit, or {@link Residents#NONE} where there is none. */
    int[] firstCells() {
        int[] first = new int[units()];
        for (int unit = 0; unit < first.length; unit++) {
            int[] of = cells.cellsOf(unit);
            first[unit] = of.length > 0 ? of[0] : Residents.NONE;
        }
        return first;
    }
}
