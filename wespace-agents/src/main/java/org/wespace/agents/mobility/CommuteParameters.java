package org.wespace.agents.mobility;

import java.util.List;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.preset.Travel;

/**
 * How the residents of a city travel to work.
 *
 * @param modes the modes between which everybody chooses, 1 to 127 of them, with different names
 * @param roads what the roads can carry
 */
public record CommuteParameters(List<TravelMode> modes, RoadSupply roads) {

    private static final double WALK = 0.0920;
    private static final double BICYCLE = 0.1074;
    private static final double TRANSIT = 0.0881;
    private static final double CAR = 0.1152;

    /** Mean of the decays over the commuters of Leeds: 15.6 % on foot, 2.3 % by bicycle, 20.8 % by bus and train. */
    private static final double MEAN_DECAY = 0.156 * WALK + 0.023 * BICYCLE + 0.208 * TRANSIT + 0.613 * CAR;

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
     * The modes of {@link #standard()} at the speeds of a preset, on its streets.
     *
     * <p>Constants and the proportions between decays stay those of Leeds; the level of the decays is such that their
     * mean over the commuters of Leeds is the preset's decay of the commute. Vehicles for each traveller stay .86,
     * which was counted among commuters; the preset's occupancy of cars is that of all trips.
     */
    public static CommuteParameters of(Preset preset) {
        Travel travel = preset.travel();
        double level = preset.location().commuteDecayPerMinute() / MEAN_DECAY;
        return new CommuteParameters(
                List.of(
                        new TravelMode("walk", travel.walkKilometresPerHour(), level * WALK, 1.1700, 0, false, 0),
                        new TravelMode(
                                "bicycle", travel.bicycleKilometresPerHour(), level * BICYCLE, -2.8074, 2, false, 0),
                        new TravelMode(
                                "transit",
                                travel.transitKilometresPerHour(),
                                level * TRANSIT,
                                -0.4445,
                                travel.transitFixedMinutes(),
                                false,
                                0),
                        new TravelMode("car", travel.carKilometresPerHour(), level * CAR, 0, 4, true, 0.86)),
                RoadSupply.of(preset));
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
                        new TravelMode("walk", 4.8, WALK, 1.1700, 0, false, 0),
                        new TravelMode("bicycle", 19, BICYCLE, -2.8074, 2, false, 0),
                        new TravelMode("transit", 25, TRANSIT, -0.4445, 12, false, 0),
                        new TravelMode("car", 40, CAR, 0, 4, true, 0.86)),
                RoadSupply.standard());
    }
}
