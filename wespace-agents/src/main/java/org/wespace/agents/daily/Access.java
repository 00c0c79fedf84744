package org.wespace.agents.daily;

import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.RideAccess;
import org.wespace.agents.resident.Traits;

/** What opens modes to somebody: a car, a bicycle of one's own, digital services; packed into 0 to 7. */
public final class Access {

    /** Number of combinations. */
    public static final int COUNT = 8;

    private static final int CAR = 1;
    private static final int BICYCLE = 2;
    private static final int DIGITAL = 4;

    private Access() {}

    /** Access of a resident, from the {@link Traits} word. */
    public static int of(int traits) {
        return (Traits.car(traits) ? CAR : 0)
                | (Traits.bicycle(traits) ? BICYCLE : 0)
                | (Traits.digital(traits) ? DIGITAL : 0);
    }

    /** Access of somebody with or without a car and digital services. */
    public static int of(boolean car, boolean digital) {
        return (car ? CAR : 0) | (digital ? DIGITAL : 0);
    }

    /**
     * Factor of the weight of a kind of mode, in [0, 1]: 0 where it is closed; rides as open as the rule says. As on
     * the way to work, a bicycle can be had by everybody.
     */
    public static double factor(ModeKind kind, int access, RideAccess rides) {
        return rides.factor(kind, (access & CAR) != 0, (access & DIGITAL) != 0);
    }
}
