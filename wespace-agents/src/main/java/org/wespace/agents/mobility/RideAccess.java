package org.wespace.agents.mobility;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * Who can take the rides of a fleet, beside whether they use digital services.
 *
 * <p>Those with a car always can: for them a ride stands in for a trip in a car of their own. Those without one are
 * drawn away from transit, bicycle and walking; how open rides are to them is what {@link Mechanism#SHARED_RIDES} says.
 *
 * @param withoutCar weight of a ride to somebody without a car, over that to somebody with one, in [0, 1]: 0 closes
 *     rides to them
 */
public record RideAccess(double withoutCar) {

    private static final RideAccess EVERYBODY = new RideAccess(1);

    public RideAccess {
        if (!(withoutCar >= 0 && withoutCar <= 1)) {
            throw new IllegalArgumentException("withoutCar must lie in [0, 1]: " + withoutCar);
        }
    }

    /** Rides are open to everybody alike. */
    public static RideAccess everybody() {
        return EVERYBODY;
    }

    /**
     * Mechanism TR-5: as open to those without a car as its strength says, in proportion to what rides there are at all
     * ({@link ModeSet#supply}). So with automated vehicles on the roads (TR-2) and TR-5 off, rides replace trips by car
     * and nothing else; with TR-5 alone everybody is treated alike.
     */
    public static RideAccess of(Switches switches) {
        double supply = ModeSet.supply(switches);
        return supply > 0 ? new RideAccess(switches.strength(Mechanism.SHARED_RIDES) / supply) : EVERYBODY;
    }

    /** Factor of the weight of a kind of mode, in [0, 1]: 0 where it is closed, 1 where nothing is in the way. */
    public double factor(ModeKind kind, boolean car, boolean digital) {
        if (kind.needsCar() && !car || kind.needsDigital() && !digital) {
            return 0;
        }
        return kind.isRide() && !car ? withoutCar : 1;
    }

    /** Indices of the modes that nobody without a car can take. */
    public Set<Integer> carModes(List<TravelMode> modes) {
        Set<Integer> closed = new TreeSet<>();
        for (int m = 0; m < modes.size(); m++) {
            if (factor(modes.get(m).kind(), false, true) == 0) {
                closed.add(m);
            }
        }
        return closed;
    }
}
