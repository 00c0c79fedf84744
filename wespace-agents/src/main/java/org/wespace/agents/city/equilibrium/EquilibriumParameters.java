package org.wespace.agents.city.equilibrium;

import java.util.List;
import java.util.Objects;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.core.travel.StreetPattern;

/**
 * Who lives in a city in equilibrium, and by what rules.
 *
 * @param commute modes of the way to work and the roads; their decays are those of the choice itself, that is choice
 *     scale times disutility of a minute
 * @param pattern street pattern
 * @param classes classes of residents
 * @param homes choice of homes
 * @param firms firms
 * @param floor market for floor
 */
public record EquilibriumParameters(
        CommuteParameters commute,
        StreetPattern pattern,
        List<ResidentClass> classes,
        HomeChoice homes,
        Firms firms,
        FloorMarket floor) {

    private static final double SHARES_TOLERANCE = 1e-9;

    public EquilibriumParameters {
        classes = List.copyOf(classes);
        for (Firm firm : firms.bySector()) {
            double sum = classes.stream()
                    .filter(one -> Objects.equals(one.sector(), firm.sector()))
                    .mapToDouble(ResidentClass::share)
                    .sum();
            if (!(Math.abs(sum - 1) <= SHARES_TOLERANCE)) {
                throw new IllegalArgumentException("shares of the classes who work for the firms of sector "
                        + firm.sector() + " must sum to 1: " + sum);
            }
        }
        for (ResidentClass one : classes) {
            if (firms.bySector().stream().noneMatch(firm -> Objects.equals(firm.sector(), one.sector()))) {
                throw new IllegalArgumentException("there are no firms for the class of sector " + one.sector());
            }
            if (commute.modes().stream().noneMatch(one::takes)) {
                throw new IllegalArgumentException("residents without a car have no mode that they may take");
            }
        }
    }

    /** The same with other classes. */
    public EquilibriumParameters withClasses(List<ResidentClass> newClasses) {
        return new EquilibriumParameters(commute, pattern, newClasses, homes, firms, floor);
    }

    /** The same with other firms. */
    public EquilibriumParameters withFirms(Firms newFirms) {
        return new EquilibriumParameters(commute, pattern, classes, homes, newFirms, floor);
    }

    /** The same with another market for floor. */
    public EquilibriumParameters withFloor(FloorMarket newFloor) {
        return new EquilibriumParameters(commute, pattern, classes, homes, firms, newFloor);
    }

    /** The same with another choice of homes. */
    public EquilibriumParameters withHomes(HomeChoice newHomes) {
        return new EquilibriumParameters(commute, pattern, classes, newHomes, firms, floor);
    }
}
