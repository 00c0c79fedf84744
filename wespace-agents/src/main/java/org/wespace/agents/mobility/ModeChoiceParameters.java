package org.wespace.agents.mobility;

import java.util.Set;
import java.util.TreeSet;

/**
 * Who may take which mode, how alike modes are, and how often residents think again about theirs.
 *
 * @param carModes indices of the modes that need a car
 * @param bicycleModes indices of the modes that need a bicycle of one's own
 * @param review chance that a resident, for whom nothing has changed, thinks again in a month, in [0, 1]
 * @param nestScale how alike the modes of a {@link ModeKind.Nest} are, in (0, 1]; 1 for not at all
 * @param rides who can take rides
 */
public record ModeChoiceParameters(
        Set<Integer> carModes, Set<Integer> bicycleModes, double review, double nestScale, RideAccess rides) {

    public ModeChoiceParameters {
        carModes = Set.copyOf(carModes);
        bicycleModes = Set.copyOf(bicycleModes);
        if (!(review >= 0 && review <= 1)) {
            throw new IllegalArgumentException("review must be in [0, 1]: " + review);
        }
        if (!(nestScale > 0 && nestScale <= 1)) {
            throw new IllegalArgumentException("nestScale must lie in (0, 1]: " + nestScale);
        }
    }

    /** Without nests; rides, if there are any, are open to everybody alike. */
    public ModeChoiceParameters(Set<Integer> carModes, Set<Integer> bicycleModes, double review) {
        this(carModes, bicycleModes, review, 1, RideAccess.everybody());
    }

    /**
     * Going by one's own car needs one, no mode needs a bicycle of one's own, everybody thinks again once a year on
     * average, which is an assumption, and there are no nests.
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

    /** As {@link #standard}, with rides as open as a set of modes says. */
    public static ModeChoiceParameters of(ModeSet modes) {
        ModeChoiceParameters standard = standard(modes.commute());
        return new ModeChoiceParameters(
                standard.carModes, standard.bicycleModes, standard.review, standard.nestScale, modes.rides());
    }

    /**
     * The same with nests.
     *
     * @param value in (0, 1]: .72 in the tour models of ActivitySim's prototype_mtc, for automobiles, for walking and
     *     cycling, and for transit
     */
    public ModeChoiceParameters withNestScale(double value) {
        return new ModeChoiceParameters(carModes, bicycleModes, review, value, rides);
    }
}
