package org.wespace.agents.mobility.fleet;

/**
 * What a month asks of a city's fleet.
 *
 * @param requestsPerDay rides of the simulated residents in a day, not negative
 * @param meanMetres direct way of a mean ride in metres, positive if there are rides
 * @param personsPerResident persons for whom a resident stands, positive; scales the fleet and so the waits, but not
 *     the metres
 * @param squareKilometres area in which rides begin, positive
 * @param kilometresPerHour speed of vehicles on the streets, positive
 * @param relocationKilometres kilometres a ride that vehicles drive to where they are wanted, not negative; see
 *     {@link FleetSizing#relocationKilometres}
 */
public record FleetMonth(
        double requestsPerDay,
        double meanMetres,
        double personsPerResident,
        double squareKilometres,
        double kilometresPerHour,
        double relocationKilometres) {

    public FleetMonth {
        Require.notNegative("requestsPerDay", requestsPerDay);
        Require.notNegative("meanMetres", meanMetres);
        if (requestsPerDay > 0) {
            Require.positive("meanMetres", meanMetres);
        }
        Require.positive("personsPerResident", personsPerResident);
        Require.positive("squareKilometres", squareKilometres);
        Require.positive("kilometresPerHour", kilometresPerHour);
        Require.notNegative("relocationKilometres", relocationKilometres);
    }
}
