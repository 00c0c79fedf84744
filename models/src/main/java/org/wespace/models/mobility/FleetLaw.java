package org.wespace.models.mobility;

import org.wespace.agents.mobility.fleet.DayProfile;
import org.wespace.agents.mobility.fleet.FleetDay;
import org.wespace.agents.mobility.fleet.FleetSizing;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;

/**
 * What the formula says of a city's fleet of single rides, beside what its agents did.
 *
 * <p>The formula knows the rides of each hour, their mean length, the area and the speed. Its fleet is the least that
 * serves the busiest hour; waits and empty kilometres are those of the agents' number of vehicles. Relocation is the
 * optimal transport between ends and beginnings of the rides of each hour, on the blocks of the agents' own relocation.
 *
 * @param fleet vehicles
 * @param offPeakWait mean wait from 9 to 15 and from 19 to 24 o'clock, in minutes
 * @param agentWait the same of the agents
 * @param pickUpKilometres kilometres to the rider, a ride
 * @param relocationKilometres kilometres to where rides are expected, a ride
 * @param emptyShare share of empty kilometres
 */
record FleetLaw(
        double fleet,
        double offPeakWait,
        double agentWait,
        double pickUpKilometres,
        double relocationKilometres,
        double emptyShare) {

    static FleetLaw of(RideCity city, FleetDay day) {
        double fleet = 0;
        double pickUp = 0;
        double relocation = 0;
        double wait = 0;
        double agentWait = 0;
        double offPeak = 0;
        UnitBlocks blocks = new UnitBlocks(
                city.demand().grid(), city.parameters().relocation().blockUnits());
        for (int hour = 0; hour < DayProfile.HOURS; hour++) {
            FleetSizing sizing = sizing(city, hour);
            double share = city.demand().day().share(hour);
            double idle = day.vehicles() < sizing.leastFleet() ? sizing.leastIdle() : sizing.idle(day.vehicles());
            fleet = Math.max(fleet, sizing.leastFleet());
            pickUp += share * sizing.pickUpKilometres(idle);
            relocation += share
                    * FleetSizing.relocationKilometres(
                            blocks,
                            city.demand().pattern(),
                            city.demand().ends(hour),
                            city.demand().beginnings(hour));
            if (offPeak(hour)) {
                wait += share * sizing.waitMinutes(idle);
                agentWait += share * day.hours().waiting()[hour];
                offPeak += share;
            }
        }
        double loaded = sizing(city, 0).loadedKilometres();
        return new FleetLaw(
                fleet,
                wait / offPeak,
                agentWait / offPeak,
                pickUp,
                relocation,
                (pickUp + relocation) / (loaded + pickUp + relocation));
    }

    private static boolean offPeak(int hour) {
        return hour >= 9 && hour < 15 || hour >= 19;
    }

    private static FleetSizing sizing(RideCity city, int hour) {
        Grid grid = city.demand().grid();
        return new FleetSizing(
                city.demand().ridesPerDay() * city.demand().day().share(hour),
                grid.unitCount() * grid.unitSquareKilometres(),
                city.kilometresPerHour() / city.parameters().speeds().minutesFactor(hour),
                city.demand().meanKilometres(),
                2 * city.parameters().dispatch().boardingSeconds() / 60.0);
    }
}
