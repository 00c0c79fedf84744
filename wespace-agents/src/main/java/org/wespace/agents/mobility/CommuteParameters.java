package org.wespace.agents.mobility;

import java.util.List;

/**
 * How the residents of a city travel to work.
 *
 * @param modes the modes between which everybody chooses, 1 to 127 of them, with different names
 * @param roads what the roads can carry
 */
public record CommuteParameters(List<TravelMode> modes, RoadSupply roads) {

    public CommuteParameters {
        modes = List.copyOf(modes);
        if (modes.isEmpty() || modes.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("there must be 1 to 127 modes: " + modes.size());
        }
        if (modes.stream().map(TravelMode::name).distinct().count() < modes.size()) {
            throw new IllegalArgumentException("modes must have different names: "
                    + modes.stream().map(TravelMode::name).toList());
        }
    }

    /** The same modes on other roads. */
    public CommuteParameters withRoads(RoadSupply value) {
        return new CommuteParameters(modes, value);
    }

    /**
     * Walking, bicycle, bus and train, and car, as fitted to the commuters of Leeds in 2011.
     *
     * <p>Decays and constants come from the calibration that the page of the model {@code leeds} describes. Speeds:
     * walk 4.8 and bicycle 19 km/h (3 and 12 mph, ActivitySim prototype_mtc), transit 25 and car 40 km/h (assumptions,
     * as are the fixed minutes). A traveller by car is .86 of a vehicle: drivers, motorcycles and taxis over all who
     * come by car in Leeds.
     */
    public static CommuteParameters standard() {
        return new CommuteParameters(
                List.of(
                        new TravelMode("walk", 4.8, 0.0920, 1.1700, 0, false, 0),
                        new TravelMode("bicycle", 19, 0.1074, -2.8074, 2, false, 0),
                        new TravelMode("transit", 25, 0.0881, -0.4445, 12, false, 0),
                        new TravelMode("car", 40, 0.1152, 0, 4, true, 0.86)),
                RoadSupply.standard());
    }
}
