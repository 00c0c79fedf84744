package org.wespace.models.mobility;

import org.wespace.agents.mobility.fleet.DayProfile;
import org.wespace.agents.mobility.fleet.FleetDay;
import org.wespace.agents.mobility.fleet.FleetForecast;
import org.wespace.agents.mobility.fleet.FleetSizing;
import org.wespace.agents.mobility.fleet.RelocationChain;
import org.wespace.agents.mobility.fleet.RideDemand;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;

/**
 * What the formula says of a city's fleet of single rides, beside what its agents did.
 *
 * <p>The formula knows the rides of each hour, their mean length, the area and the speed. Its fleet is the least that
 * serves the busiest hour; waits and empty kilometres are those of the agents' number of vehicles. Idle vehicles lie as
 * {@link FleetForecast} has it; relocation is that of the counts of {@link RelocationChain}, on the blocks of the
 * agents' own relocation.
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

    static FleetLaw of(RideCity city, FleetDay day, long seed) {
        double fleet = 0;
        double pickUp = 0;
        double relocation = 0;
        double wait = 0;
        double agentWait = 0;
        double offPeak = 0;
        for (int hour = 0; hour < DayProfile.HOURS; hour++) {
            FleetForecast forecast = forecast(city, hour);
            double share = city.demand().day().share(hour);
            double idle = forecast.idle(day.vehicles());
            fleet = Math.max(fleet, forecast.leastFleet());
            pickUp += share * forecast.pickUpKilometres(idle);
            relocation += share * relocation(city, hour, forecast, idle, seed);
            if (offPeak(hour)) {
                wait += share * forecast.waitMinutes(idle);
                agentWait += share * day.hours().waiting()[hour];
                offPeak += share;
            }
        }
        double loaded = city.demand().meanKilometres();
        return new FleetLaw(
                fleet,
                wait / offPeak,
                agentWait / offPeak,
                pickUp,
                relocation,
                (pickUp + relocation) / (loaded + pickUp + relocation));
    }

    private static UnitBlocks blocks(RideCity city) {
        return new UnitBlocks(
                city.demand().grid(), city.parameters().relocation().blockUnits());
    }

    private static double relocation(RideCity city, int hour, FleetForecast forecast, double idle, long seed) {
        RideDemand demand = city.demand();
        return new RelocationChain(
                        blocks(city),
                        demand.pattern(),
                        city.parameters().relocation(),
                        demand.beginnings(hour),
                        demand.ends(hour))
                .kilometres(forecast, idle, seed);
    }

    /** Relocation leaves idle vehicles by block as rides begin there, within a block evenly. */
    private static FleetForecast forecast(RideCity city, int hour) {
        Grid grid = city.demand().grid();
        UnitBlocks blocks = blocks(city);
        double[] requests = city.demand().beginnings(hour);
        double[] byBlock = blocks.sum(requests);
        int[] units = new int[blocks.count()];
        for (int unit = 0; unit < requests.length; unit++) {
            units[blocks.block(unit)]++;
        }
        double[] idle = new double[requests.length];
        for (int unit = 0; unit < idle.length; unit++) {
            int block = blocks.block(unit);
            idle[unit] = byBlock[block] / units[block];
        }
        return new FleetForecast(
                sizing(city, hour),
                FleetForecast.places(requests, idle),
                2 * (grid.width() + grid.height()) * grid.unitMetres() / 1000,
                city.parameters().relocation().relocates() ? blocks.count() : 1,
                city.parameters().dispatch().stepSeconds());
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
