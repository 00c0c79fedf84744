package org.wespace.agents.mobility.fleet;

/** What a vehicle drives for. */
public enum DriveUse {
    /** With riders. */
    OCCUPIED,
    /** Empty, to a rider. */
    PICK_UP,
    /** Empty, to where riders are expected. */
    RELOCATION,
    /** Empty, a driver without a ride cruising about. */
    CRUISING,
    /** Empty, a driver between home and the first or last ride. */
    COMMUTE
}
