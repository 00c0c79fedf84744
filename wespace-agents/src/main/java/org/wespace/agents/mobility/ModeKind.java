package org.wespace.agents.mobility;

/**
 * What a mode of travel is: who can take it, and which modes are alike to those who choose.
 *
 * <p>Nests of modes: after the tour modes of ActivitySim's prototype_mtc, in which automobiles, walking and cycling,
 * and transit are nests, and rides a nest within automobiles.
 */
public enum ModeKind {
    /** On foot. */
    WALK(Nest.SOFT),
    /** On a bicycle of one's own. */
    BICYCLE(Nest.SOFT),
    /** On a bicycle from the street. */
    SHARED_BICYCLE(Nest.SOFT),
    /** By bus, tram, metro or train. */
    TRANSIT(Nest.TRANSIT),
    /** In a car of one's own, at the wheel or beside it. */
    CAR(Nest.MOTOR),
    /** In a shared automated vehicle, alone. */
    SHARED_CAR(Nest.MOTOR),
    /** In a shared automated vehicle, with others who go the same way. */
    POOLED_CAR(Nest.MOTOR),
    /** In a car that somebody else drives for money. */
    RIDE_HAIL(Nest.MOTOR);

    /** Modes that are alike. */
    public enum Nest {
        /** By one's own strength. */
        SOFT,
        /** Public transport. */
        TRANSIT,
        /** By car, whoever's it is. */
        MOTOR
    }

    private final Nest nest;

    ModeKind(Nest nest) {
        this.nest = nest;
    }

    /** The modes that it is alike to. */
    public Nest nest() {
        return nest;
    }

    /** Whether only somebody with a car can take it. */
    public boolean needsCar() {
        return this == CAR;
    }

    /** Whether it is ordered by a digital service, which only those with access can use. */
    public boolean needsDigital() {
        return this == SHARED_BICYCLE || isRide();
    }

    /** Whether it is a ride in a vehicle of a fleet. */
    public boolean isRide() {
        return this == SHARED_CAR || this == POOLED_CAR || this == RIDE_HAIL;
    }

    /** The kind that a mode's name tells; else a car where traffic slows it down, transit where not. */
    static ModeKind named(String name, boolean congested) {
        return switch (name) {
            case "walk" -> WALK;
            case "bicycle" -> BICYCLE;
            case "transit" -> TRANSIT;
            default -> congested ? CAR : TRANSIT;
        };
    }
}
