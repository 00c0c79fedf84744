package org.wespace.models.mobility;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/** What is measured of a fleet in each hour of a day. */
enum FleetMeasure implements Measure {
    /** Requests. */
    REQUESTS("ride_requests", "rides", "Rides asked for in the hour."),
    /** Waits. */
    WAIT("ride_wait", "min", "Mean wait of those who asked for a ride in the hour; NaN where nobody was served."),
    /** Vehicles in use. */
    SERVING("vehicles_serving", "vehicles", "Mean vehicles with riders or on the way to them."),
    /** Idle vehicles. */
    IDLE("vehicles_idle", "vehicles", "Mean vehicles that stand free."),
    /** Vehicles that move without a ride. */
    ROAMING("vehicles_roaming", "vehicles", "Mean vehicles that relocate, or whose drivers cruise or come to work.");

    private final MeasureEntry entry;

    FleetMeasure(String id, String unit, String definition) {
        this.entry = new MeasureEntry(MeasureFamily.CITY, id, unit, definition, "elementary");
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}
