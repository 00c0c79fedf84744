package org.wespace.agents.daily.service;

import org.wespace.agents.daily.Closure;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Switches;

/**
 * How services work in a run.
 *
 * @param parameters all numbers
 * @param switches the mechanisms
 * @param closure what is closed when
 * @param personsPerResident real persons for whom one simulated resident stands, positive
 * @param slot of the {@link org.wespace.agents.daily.TripKernels} whose fields services use
 */
public record ServiceSettings(
        ServiceParameters parameters, Switches switches, Closure closure, double personsPerResident, int slot) {

    public ServiceSettings {
        if (!(personsPerResident > 0) || Double.isInfinite(personsPerResident) || slot < 0) {
            throw new IllegalArgumentException("personsPerResident must be positive and finite, slot not negative: "
                    + personsPerResident + ", " + slot);
        }
    }

    /** With everything open, in the first slot. */
    public static ServiceSettings of(ServiceParameters parameters, Switches switches, double personsPerResident) {
        return new ServiceSettings(parameters, switches, Closure.NONE, personsPerResident, 0);
    }

    /** With something closed for a time. */
    public ServiceSettings with(Closure value) {
        return new ServiceSettings(parameters, switches, value, personsPerResident, slot);
    }

    OnlineShares online() {
        return OnlineShares.of(parameters, switches);
    }

    WaitingPlaces places(FloorUse use, FloorStock floor) {
        return new WaitingPlaces(use, floor, parameters, personsPerResident);
    }
}
