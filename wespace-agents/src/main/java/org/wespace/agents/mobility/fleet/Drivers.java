package org.wespace.agents.mobility.fleet;

import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.AliasTable;

/** Drivers: when they work, where they live, and how they cruise. */
final class Drivers {

    private static final int SHIFT = Decisions.id("fleet.shift");
    private static final int CRUISE = Decisions.id("fleet.cruise");
    private static final int DAY = 86_400;

    private final Vehicles vehicles;
    private final Dispatcher dispatcher;
    private final FleetStreets streets;
    private final RideDemand demand;
    private final DriverRule rule;
    private final Chance chance;
    private final int[] homeX;
    private final int[] homeY;
    private final int[] begins;
    private final int length;

    Drivers(
            Vehicles vehicles,
            Dispatcher dispatcher,
            FleetStreets streets,
            RideDemand demand,
            DriverRule rule,
            Chance chance) {
        this.vehicles = vehicles;
        this.dispatcher = dispatcher;
        this.streets = streets;
        this.demand = demand;
        this.rule = rule;
        this.chance = chance;
        int count = vehicles.count;
        this.homeX = new int[count];
        this.homeY = new int[count];
        this.begins = new int[count];
        this.length = (int) (3600 * rule.shiftHours());
        AliasTable hours = new AliasTable(demand.day().shares());
        ChanceKey key = chance.at(0, SHIFT);
        for (int v = 0; v < count; v++) {
            homeX[v] = vehicles.x[v];
            homeY[v] = vehicles.y[v];
            vehicles.state[v] = Vehicles.OFF;
            int middle = hours.draw(key.bits(v, 0)) * 3600 + (int) (key.uniform(v, 1) * 3600);
            begins[v] = Math.floorMod(middle - length / 2, DAY);
        }
    }

    /** Begins and ends shifts, and sets drivers cruising who waited long enough. */
    void work(int now) {
        ChanceKey key = chance.at(now, CRUISE);
        for (int v = 0; v < vehicles.count; v++) {
            boolean works = Math.floorMod(now - begins[v], DAY) < length;
            if (works && vehicles.state[v] == Vehicles.OFF && !vehicles.moves(v)) {
                roam(v, now, DriveUse.COMMUTE, Double.POSITIVE_INFINITY, key);
            } else if (!works && vehicles.free(v)) {
                vehicles.cut(v, now);
                vehicles.leave(v, homeX[v], homeY[v], DriveUse.COMMUTE, vehicles.ready(v, now));
                vehicles.state[v] = Vehicles.OFF;
                dispatcher.file(v, now);
            } else if (vehicles.state[v] == Vehicles.IDLE) {
                stand(v, now, key);
            }
        }
    }

    private void stand(int v, int now, ChanceKey key) {
        if (now - vehicles.start[v] >= 60 * rule.cruiseAfterMinutes()) {
            if (Draws.uniform(key.bits(v, 0)) < rule.cruiseShare()) {
                roam(v, now, DriveUse.CRUISING, rule.cruiseMetres(), key);
            } else {
                vehicles.start[v] = now;
            }
        }
    }

    /** Sends a driver towards where rides begin, no farther than so many metres. */
    private void roam(int v, int now, DriveUse use, double most, ChanceKey key) {
        int unit = demand.beginning(FleetStreets.hour(now), key.bits(v, 1), key.bits(v, 2));
        int x = demand.place(unit, true, key.uniform(v, 3));
        int y = demand.place(unit, false, key.uniform(v, 4));
        int metres = streets.metres(vehicles.x[v], vehicles.y[v], x, y);
        double part = metres > most ? most / metres : 1;
        vehicles.leave(
                v,
                vehicles.x[v] + (int) Math.rint(part * (x - vehicles.x[v])),
                vehicles.y[v] + (int) Math.rint(part * (y - vehicles.y[v])),
                use,
                now);
        vehicles.state[v] = Vehicles.ROAMING;
        dispatcher.file(v, now);
    }
}
