package org.wespace.agents.city;

import java.util.Set;
import org.wespace.agents.land.FloorUse;

/**
 * How far residents look around: services and neighbours.
 *
 * @param services uses of floor that serve residents
 * @param servicesPerKilometre decay of a service's worth with distance, not negative
 * @param leastServiceFloor floor within reach below which access falls no further, in square metres, positive
 * @param servicesEveryTicks ticks between two looks at services, whose floor changes once a year, at least 1
 * @param neighboursPerKilometre decay of a neighbour's weight with distance, not negative
 */
public record SurroundingParameters(
        Set<FloorUse> services,
        double servicesPerKilometre,
        double leastServiceFloor,
        int servicesEveryTicks,
        double neighboursPerKilometre) {

    public SurroundingParameters {
        services = Set.copyOf(services);
        require(servicesPerKilometre >= 0, "servicesPerKilometre", servicesPerKilometre);
        require(leastServiceFloor > 0, "leastServiceFloor", leastServiceFloor);
        require(servicesEveryTicks >= 1, "servicesEveryTicks", servicesEveryTicks);
        require(neighboursPerKilometre >= 0, "neighboursPerKilometre", neighboursPerKilometre);
    }

    private static void require(boolean allowed, String name, double value) {
        if (!allowed || !Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is out of its range: " + value);
        }
    }

    /**
     * Shops, leisure, schools, clinics and counters with a decay of .25 per km (that of leisure in Chinese cities,
     * after the distance bands of ActivitySim's prototype), once a year; neighbours with 1 per km (assumption).
     */
    public static SurroundingParameters standard() {
        return new SurroundingParameters(
                Set.of(FloorUse.RETAIL, FloorUse.LEISURE, FloorUse.SCHOOL, FloorUse.CLINIC, FloorUse.COUNTER),
                0.25,
                1,
                12,
                1);
    }
}
