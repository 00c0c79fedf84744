package org.wespace.agents.city;

import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureEntry;
import org.wespace.core.measure.MeasureFamily;

/**
 * What comes of daily life, by name. Keys: "service" and "outcome" of needs, "use" of floor, "mode" of a fleet,
 * "channel" of deliveries, "kind" of service within a walk.
 */
public enum DailyLifeMeasure implements Measure {
    /** How needs were met. */
    NEEDS_MET("needs_met", "1", "Share of the needs of a service that were met in this way, or not at all."),
    /** Waiting. */
    SERVICE_WAIT("service_wait", "min", "Mean wait of those who came to a service, by use of floor."),
    /** Gap. */
    DIVIDE_GAP(
            "divide_gap",
            "money/month",
            "M-IN3: time and money of residents without digital services for services, less that of the others."),
    /** Ratio. */
    DIVIDE_RATIO(
            "divide_ratio",
            "1",
            "Time and money that residents without digital services spend on services over that of the others."),
    /** Gap within units. */
    DIVIDE_UNIT_VARIANCE(
            "divide_unit_variance", "money2/month2", "Variance over units of the gap between both within a unit."),
    /** Inequality. */
    SERVICE_COST_THEIL("service_cost_theil", "1", "Theil index between units of time and money spent on services."),
    /** Access to services on foot. */
    FIFTEEN_MINUTES(
            "fifteen_minutes",
            "1",
            "Share of the residents with all kinds of service within 1.2 km, or with one kind of them."),
    /** Sales and centre. */
    VENUE_CENTRALITY("venue_centrality", "1", "Correlation of log visits to venues with access to residents there."),
    /** Sales and quality. */
    VENUE_QUALITY("venue_quality", "1", "Correlation of log visits to venues with their quality."),
    /** Concentration. */
    VENUE_GINI("venue_gini", "1", "Gini index of visits over venues."),
    /** Venues that count. */
    VENUES_EFFECTIVE("venues_effective", "venues", "Number of equally visited venues that are as diverse."),
    /** Taste. */
    VENUE_TASTE("venue_taste", "1", "Mean private taste of visitors for where they went, in standard deviations."),
    /** Vehicles. */
    FLEET("fleet", "vehicles", "Vehicles of a shared fleet, for all persons for whom residents stand."),
    /** Waiting for a ride. */
    RIDE_WAIT("ride_wait", "min", "Wait for a vehicle of a shared fleet."),
    /** Empty. */
    FLEET_EMPTY("fleet_empty", "1", "Share of the kilometres of a shared fleet without a rider."),
    /** Automated. */
    AUTOMATED_SHARE("automated_share", "1", "Share of the kilometres of cars that automated vehicles drive."),
    /** Capacity. */
    ROAD_CAPACITY("road_capacity", "1", "Capacity of links over that without automated vehicles."),
    /** Cars. */
    CARS("cars", "cars/resident", "Residents with a car, over all."),
    /** Parking. */
    PARKING_RELEASED("parking_released", "ha", "Ground of parking and kerbs that has been given back since the start."),
    /** Vans. */
    DELIVERY_TRAVEL("delivery_travel", "km/resident/month", "Kilometres of delivery vehicles."),
    /** Carbon of an order. */
    ORDER_CARBON("order_carbon", "gCO2e/order", "Carbon of an order, packaging and transport between cities included."),
    /** Energy of being online. */
    DIGITAL_ENERGY("digital_energy", "kWh/resident/month", "Energy of networks, data centres and devices."),
    /** All travel. */
    ALL_TRAVEL("all_travel", "km/resident/month", "Kilometres travelled for all purposes, the way to work included.");

    private static final String SOURCE = "state of the simulation";

    private final MeasureEntry entry;

    DailyLifeMeasure(String id, String unit, String definition) {
        this.entry = new MeasureEntry(MeasureFamily.CITY, id, unit, definition, SOURCE);
    }

    @Override
    public MeasureEntry entry() {
        return entry;
    }
}
