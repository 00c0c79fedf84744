package org.wespace.agents.mobility.fleet;

/**
 * How requests are given to vehicles.
 *
 * @param stepSeconds seconds between two rounds in which requests find vehicles, 1 to 600, a divisor of 3,600
 * @param boardingSeconds seconds for which a vehicle stands when riders get in, and when they get out; not negative
 * @param reachMinutes minutes that a vehicle may be away from a request, positive
 * @param newVehicleMinutes minutes after which a request that found no vehicle gets a new one on the day that sizes the
 *     fleet, and on other days one from beyond the reach; positive
 * @param patienceMinutes minutes after which a request is lost that found no vehicle, positive
 * @param vehicles vehicles of the fleet; 0 to let the day before the one measured find it
 */
public record FleetDispatch(
        int stepSeconds,
        int boardingSeconds,
        double reachMinutes,
        double newVehicleMinutes,
        double patienceMinutes,
        int vehicles) {

    public FleetDispatch {
        Require.between("stepSeconds", stepSeconds, 1, 600);
        if (3600 % stepSeconds != 0) {
            throw new IllegalArgumentException("stepSeconds must divide 3,600: " + stepSeconds);
        }
        Require.between("boardingSeconds", boardingSeconds, 0, 3600);
        Require.between("reachMinutes", reachMinutes, 0.1, 1440);
        Require.positive("newVehicleMinutes", newVehicleMinutes);
        Require.positive("patienceMinutes", patienceMinutes);
        Require.between("vehicles", vehicles, 0, 1_000_000);
    }

    /** The same with a fleet of a given size; 0 to let a day find it. */
    public FleetDispatch withVehicles(int newVehicles) {
        return new FleetDispatch(
                stepSeconds, boardingSeconds, reachMinutes, newVehicleMinutes, patienceMinutes, newVehicles);
    }
}
