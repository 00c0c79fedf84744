package org.wespace.agents.home;

import java.util.Arrays;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.mobility.RideAccess;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Residents;
import org.wespace.core.geo.ZoneUnits;

/**
 * The two sides of the market for homes and what stands between them.
 *
 * @param residents who live in the city, or look for a home there
 * @param homes which floor is lived in
 * @param forms tenure forms, in the order of the residents' column
 * @param incomes income of each class
 * @param kernels decay of the ways from jobs to homes
 * @param cells cells of the units; homes of units without any are not let
 * @param carModes for each mode whether one must have a car to take it
 */
public record HomeMarket(
        Residents residents,
        Homes homes,
        TenureForms forms,
        Incomes incomes,
        CommuteKernels kernels,
        ZoneUnits cells,
        boolean[] carModes) {

    public HomeMarket {
        carModes = carModes.clone();
        if (carModes.length != kernels.modes()) {
            throw new IllegalArgumentException("of each of " + kernels.modes()
                    + " modes it must be told whether it takes a car: " + Arrays.toString(carModes));
        }
        if (forms.count() == 0) {
            throw new IllegalArgumentException("there must be at least one tenure form");
        }
    }

    /** For each mode whether one must have a car to take it. */
    public static boolean[] carModes(CommuteKernels kernels) {
        boolean[] modes = new boolean[kernels.modes()];
        for (int m = 0; m < modes.length; m++) {
            TravelMode mode = kernels.network().parameters().modes().get(m);
            modes[m] = mode.kind().needsCar();
        }
        return modes;
    }

    /** For each mode whether one must have a car to take it, where rides may be closed to those without one. */
    public static boolean[] carModes(CommuteKernels kernels, RideAccess rides) {
        boolean[] modes = new boolean[kernels.modes()];
        rides.carModes(kernels.network().parameters().modes()).forEach(m -> modes[m] = true);
        return modes;
    }

    @Override
    public boolean[] carModes() {
        return carModes.clone();
    }
}
