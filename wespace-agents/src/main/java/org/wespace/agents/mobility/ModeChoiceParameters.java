package org.wespace.agents.mobility;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may take which mode, and how often residents think again about theirs.
 *
 * @param carModes indices of the modes that need a car
 * @param bicycleModes indices of the modes that need a bicycle of one's own
 * @param review chance that a resident, for whom nothing has changed, thinks again in a month, in [0, 1]
 */
public record ModeChoiceParameters(Set<Integer> carModes, Set<Integer> bicycleModes, double review) {

    public ModeChoiceParameters {
        carModes = Set.copyOf(carModes);
        bicycleModes = Set.copyOf(bicycleModes);
        if (!(review >= 0 && review <= 1)) {
            throw new IllegalArgumentException("review must be in [0, 1]: " + review);
        }
    }

    /**
     * Going by one's own car needs one, no mode needs a bicycle of one's own, and everybody thinks again once a year on
     * average, which is an assumption.
     */
    public static ModeChoiceParameters standard(CommuteParameters commute) {
        Set<Integer> cars = new TreeSet<>();
        for (int m = 0; m < commute.modes().size(); m++) {
            if (commute.modes().get(m).kind().needsCar()) {
                cars.add(m);
            }
        }
        return new ModeChoiceParameters(cars, Set.of(), 1.0 / 12);
    }
}
