package org.wespace.agents.mobility.fleet;

/**
 * How riders share a vehicle with others.
 *
 * <p>A new party is put where it costs a vehicle least between the stops that it has, if nobody aboard or waiting comes
 * later than promised.
 *
 * @param shared whether parties ride together at all
 * @param seats persons that a vehicle holds, 1 to 20
 * @param waitMinutes longest wait promised to a party, positive
 * @param delayMinutes longest delay promised at the end, wait and detour together, positive
 * @param candidates vehicles with riders that are looked at for a request, nearest first, at least 1
 */
public record RideSharing(boolean shared, int seats, double waitMinutes, double delayMinutes, int candidates) {

    public RideSharing {
        Require.between("seats", seats, 1, 20);
        Require.positive("waitMinutes", waitMinutes);
        Require.positive("delayMinutes", delayMinutes);
        Require.between("candidates", candidates, 1, 10_000);
    }

    /** Each party has a vehicle of its own, with four seats. */
    public static RideSharing solo() {
        return new RideSharing(false, 4, 60, 60, 1);
    }

    /** Sharing on or off. */
    public RideSharing withShared(boolean newShared) {
        return new RideSharing(newShared, seats, waitMinutes, delayMinutes, candidates);
    }

    /** Another number of seats. */
    public RideSharing withSeats(int newSeats) {
        return new RideSharing(shared, newSeats, waitMinutes, delayMinutes, candidates);
    }
}
