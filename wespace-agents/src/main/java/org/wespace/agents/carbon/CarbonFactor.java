package org.wespace.agents.carbon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A number of the ledger, by its key in files. Values, years, sources and plausible ranges stand in the table that
 * {@link CarbonFactors#of} reads.
 *
 * <p>Carbon is in CO2e; shares lie in [0, 1]. Delivery and digital factors are for those who account for parcels and
 * data.
 */
public enum CarbonFactor {
    /** Petrol car, at the tailpipe, by vehicle. */
    PETROL_CAR("car.petrol", "g/km", Bound.AMOUNT),
    /** Diesel car, at the tailpipe, by vehicle. */
    DIESEL_CAR("car.diesel", "g/km", Bound.AMOUNT),
    /** Diesel cars, of cars that burn fuel. */
    DIESEL_SHARE("car.diesel_share", "share", Bound.SHARE),
    /** Battery car, by vehicle. */
    BATTERY_CAR("car.battery", "kWh/km", Bound.AMOUNT),
    /** Battery cars, of all cars, without MI-1. */
    ELECTRIC_SHARE("car.electric_share", "share", Bound.SHARE),
    /** Battery cars, of all cars, with MI-1 at strength 1. */
    ELECTRIC_TARGET("car.electric_target", "share", Bound.SHARE),
    /** Persons in a car on ways that are not to work. */
    OCCUPANCY("car.occupancy", "persons", Bound.AT_LEAST_ONE),
    /** Making of a car that burns fuel. */
    PETROL_MAKING("car.making_fuel", "kg", Bound.AMOUNT),
    /** Making of a battery car. */
    BATTERY_MAKING("car.making_battery", "kg", Bound.AMOUNT),
    /** Kilometres of a resident's car in its life. */
    CAR_LIFETIME("car.lifetime", "km", Bound.POSITIVE),
    /** Supply of fuel, from well to tank, over its carbon at the tailpipe. */
    FUEL_SUPPLY("fuel.supply", "share", Bound.AMOUNT),
    /** What economic driving saves (TR-1). */
    ECO_DRIVING("car.eco_driving", "share", Bound.SHARE),
    /** Bus, by passenger. */
    BUS("transit.bus", "g/km", Bound.AMOUNT),
    /** Train, by passenger. */
    RAIL("transit.rail", "g/km", Bound.AMOUNT),
    /** Tram, by passenger. */
    TRAM("transit.tram", "g/km", Bound.AMOUNT),
    /** Metro, by passenger. */
    METRO("transit.metro", "g/km", Bound.AMOUNT),
    /** Bus, of passenger kilometres by transit. */
    BUS_SHARE("transit.bus_share", "share", Bound.SHARE),
    /** Tram, of passenger kilometres by transit. */
    TRAM_SHARE("transit.tram_share", "share", Bound.SHARE),
    /** Metro, of passenger kilometres by transit; trains are the rest. */
    METRO_SHARE("transit.metro_share", "share", Bound.SHARE),
    /** Carbon of buses that is that of current. */
    BUS_ELECTRIC("transit.bus_electric_share", "share", Bound.SHARE),
    /** Walking. */
    WALK("walk", "g/km", Bound.AMOUNT),
    /** Bicycle of one's own, food included. */
    BICYCLE("bicycle.own", "g/km", Bound.AMOUNT),
    /** Shared bicycle, making and moving about included. */
    SHARED_BICYCLE("bicycle.shared", "g/km", Bound.AMOUNT),
    /** Battery vehicles, of shared automated vehicles. */
    FLEET_ELECTRIC("fleet.electric_share", "share", Bound.SHARE),
    /** Energy that lighter shared automated vehicles save (TR-4). */
    FLEET_LIGHTER("fleet.weight_saving", "share", Bound.SHARE),
    /** Kilometres of a shared vehicle in its life. */
    FLEET_LIFETIME("fleet.lifetime", "km", Bound.POSITIVE),
    /** Current of homes of the mean household. */
    HOME_POWER("home.electricity", "kWh/m2/year", Bound.AMOUNT),
    /** Heat of homes of the mean household. */
    HOME_HEAT("home.heat", "kWh/m2/year", Bound.AMOUNT),
    /** Carbon of a kWh of heat. */
    HEAT_FUEL("home.heat_fuel", "kg/kWh", Bound.AMOUNT),
    /** Cooling, of the current of homes. */
    HOME_COOLING("home.cooling_share", "share", Bound.SHARE),
    /** Current of a day of work at home (WK-6). */
    HOME_DAY("home.telework_day", "kg/day", Bound.AMOUNT),
    /** Current of offices; co-working places and counters as they. */
    OFFICE("building.office", "kWh/m2/year", Bound.AMOUNT),
    /** Current of malls. */
    MALL("building.mall", "kWh/m2/year", Bound.AMOUNT),
    /** Current of hotels, and of leisure floor, which is taken to be like them. */
    HOTEL("building.hotel", "kWh/m2/year", Bound.AMOUNT),
    /** Current of shops other than malls and those of food. */
    RETAIL("building.retail", "kWh/m2/year", Bound.AMOUNT),
    /** Current of food shops. */
    FOOD_SALES("building.food_sales", "kWh/m2/year", Bound.AMOUNT),
    /** Current of restaurants. */
    FOOD_SERVICE("building.food_service", "kWh/m2/year", Bound.AMOUNT),
    /** Malls, of retail floor. */
    MALL_SHARE("building.mall_share", "share", Bound.SHARE),
    /** Food shops, of retail floor. */
    FOOD_SALES_SHARE("building.food_sales_share", "share", Bound.SHARE),
    /** Restaurants, of retail floor. */
    FOOD_SERVICE_SHARE("building.food_service_share", "share", Bound.SHARE),
    /** Current of depots. */
    DEPOT("building.depot", "kWh/m2/year", Bound.AMOUNT),
    /** Current of schools and learning places. */
    SCHOOL("building.school", "kWh/m2/year", Bound.AMOUNT),
    /** Current of hospitals. */
    HOSPITAL("building.hospital", "kWh/m2/year", Bound.AMOUNT),
    /** Current of clinics. */
    CLINIC("building.clinic", "kWh/m2/year", Bound.AMOUNT),
    /** Cooling, of the current of floor that is no home. */
    FLOOR_COOLING("building.cooling_share", "share", Bound.SHARE),
    /** Energy of floor that nobody uses, over that of floor in use. */
    VACANT_SHARE("building.vacant_share", "share", Bound.SHARE),
    /** Energy that control in real time saves (MI-3). */
    CONTROL_SAVING("building.control_saving", "share", Bound.SHARE),
    /** New floor. */
    NEW_FLOOR("floor.new", "kg/m2", Bound.AMOUNT),
    /** Carbon of new floor that prefabrication saves (DW-8). */
    PREFAB_SAVING("floor.prefab_saving", "share", Bound.SHARE),
    /** Floor that is converted to another use. */
    CONVERTED_FLOOR("floor.converted", "kg/m2", Bound.AMOUNT),
    /** A metre of street with its pipes. */
    NETWORK_METRE("infrastructure.metre", "kg/m/year", Bound.AMOUNT),
    /** Carbon of making infrastructure that new ways save (MI-4). */
    NETWORK_SAVING("infrastructure.making_saving", "share", Bound.SHARE),
    /** Current from the grid, at the start. */
    GRID("grid", "kg/kWh", Bound.AMOUNT),
    /** Current from the grid at the end of its path (MI-5). */
    GRID_TARGET("grid.target", "kg/kWh", Bound.AMOUNT),
    /** Years until the end of the path (MI-5). */
    GRID_YEARS("grid.target_years", "years", Bound.POSITIVE),
    /** Current of a m2 of panels. */
    ROOF_POWER("roof.power", "kWh/m2/year", Bound.AMOUNT),
    /** Ground of buildings and their plots under panels at the end of the path (MI-5). */
    ROOF_SHARE("roof.panel_share", "share", Bound.SHARE),
    /** Fixed network. */
    NETWORK_ENERGY("ict.network", "kWh/GB", Bound.AMOUNT),
    /** Years in which the energy of the network halves. */
    NETWORK_HALVING("ict.network_halving", "years", Bound.POSITIVE),
    /** Data centres. */
    DATA_CENTRE("ict.data_centre", "kWh/head/year", Bound.AMOUNT),
    /** A parcel between cities. */
    PARCEL_TRANSPORT("parcel.transport", "kg/parcel", Bound.AMOUNT),
    /** Packaging of a parcel. */
    PACKAGING("parcel.packaging", "kg/parcel", Bound.AMOUNT),
    /** A drop by van. */
    VAN_DROP("parcel.van_drop", "g/drop", Bound.AMOUNT),
    /** What a cargo bicycle saves of a parcel's carbon against a van. */
    CARGO_BICYCLE("parcel.cargo_bicycle_saving", "share", Bound.SHARE),
    /** A unit of money spent on other things, in the preset's currency. */
    SPENDING("spending", "kg/money", Bound.AMOUNT),
    /** Carbon (C, not CO2) that tree cover binds. */
    TREE_SINK("nature.tree_sink", "tC/ha/year", Bound.AMOUNT);

    /** What values may be at all. */
    enum Bound {
        /** Finite and not negative. */
        AMOUNT("finite and not negative"),
        /** Positive. */
        POSITIVE("positive and finite"),
        /** At least 1. */
        AT_LEAST_ONE("at least 1 and finite"),
        /** In [0, 1]. */
        SHARE("in [0, 1]");

        private final String words;

        Bound(String words) {
            this.words = words;
        }
    }

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final int NEAR = 3;

    private final String key;
    private final String unit;
    private final Bound bound;

    CarbonFactor(String key, String unit, Bound bound) {
        this.key = key;
        this.unit = unit;
        this.bound = bound;
    }

    /** Key in files ("car.petrol"). */
    public String key() {
        return key;
    }

    /** Unit of the value ("g/km"). */
    public String unit() {
        return unit;
    }

    /** What values are allowed, in words. */
    public String allowed() {
        return bound.words;
    }

    /** Whether a value is allowed. */
    public boolean allows(double value) {
        boolean inside =
                switch (bound) {
                    case AMOUNT -> value >= 0;
                    case POSITIVE -> value > 0;
                    case AT_LEAST_ONE -> value >= 1;
                    case SHARE -> value >= 0 && value <= 1;
                };
        return inside && Double.isFinite(value);
    }

    /** The factor of a key, if there is one. */
    public static Optional<CarbonFactor> find(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The keys most like one that does not exist, in words. */
    static String near(String key) {
        List<String> keys = Arrays.stream(values())
                .map(CarbonFactor::key)
                .sorted(Comparator.comparing((String other) -> EDITS.apply(key, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAR)
                .toList();
        return keys.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "));
    }
}
