package org.wespace.agents.mobility.fleet;

/** Metres by what vehicles drove for, in whole numbers. */
final class FleetLedger {

    final long[] metres = new long[DriveUse.values().length];
    /** Empty metres by the unit where the way began. */
    final long[] emptyByUnit;

    private long person;

    FleetLedger(int units) {
        this.emptyByUnit = new long[units];
    }

    void book(byte use, int driven, int persons, int unit) {
        metres[use] += driven;
        person += (long) driven * persons;
        if (use != DriveUse.OCCUPIED.ordinal()) {
            emptyByUnit[unit] += driven;
        }
    }

    /**
     * What was booked, beside the vehicles' own counters.
     *
     * @throws IllegalStateException if the two do not agree
     */
    FleetMetres against(long vehicleMetres) {
        return new FleetMetres(
                vehicleMetres,
                metres[DriveUse.OCCUPIED.ordinal()],
                metres[DriveUse.PICK_UP.ordinal()],
                metres[DriveUse.RELOCATION.ordinal()],
                metres[DriveUse.CRUISING.ordinal()],
                metres[DriveUse.COMMUTE.ordinal()],
                person);
    }
}
