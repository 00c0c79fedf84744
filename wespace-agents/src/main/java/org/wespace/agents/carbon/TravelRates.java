package org.wespace.agents.carbon;

import java.util.List;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.TravelMode;

/**
 * Grams of carbon that a person-metre puts on each line, by purpose and mode, in a month.
 *
 * <p>Residents' cars (MI-1): by the vehicle-kilometre, of which a person has {@code vehiclesPerTraveller} of the mode
 * on the way to work and one over the occupancy on other ways. The share of battery cars goes from today's to the
 * target by the strength of MI-1. Fuel rises by the speed factor; current does not, for a battery car wins back what it
 * brakes away (assumption). Economic driving (TR-1) saves both. Shared automated vehicles are lighter by TR-4; the
 * making of shared vehicles counts by the strength of TR-7, that of residents' cars always. Immutable.
 */
final class TravelRates {

    private static final double METRES = 1000;
    private static final double GRAMS = 1000;

    private final CarbonFactors factors;
    private final List<TravelMode> modes;
    private final double grid;
    private final double gridOverStart;
    private final double speedFactor;
    private final double driving;
    private final double lighter;
    private final double making;
    private final double electricCars;
    /** Grams a person-metre; index: to work or not, mode, line. */
    private final double[][][] rates;

    TravelRates(CarbonFactors factors, Switches switches, EnergySupply supply, CarbonInputs.Travel travel) {
        this.factors = factors;
        this.modes = travel.modes();
        this.grid = supply.grid() * GRAMS;
        this.gridOverStart = supply.gridOverStart();
        this.speedFactor = travel.speedFactor();
        this.driving = 1 - switches.strength(Mechanism.ECO_DRIVING) * factors.of(CarbonFactor.ECO_DRIVING);
        this.lighter = 1 - switches.strength(Mechanism.LIGHT_VEHICLES) * factors.of(CarbonFactor.FLEET_LIGHTER);
        this.making = switches.strength(Mechanism.VEHICLE_MAKING);
        double today = factors.of(CarbonFactor.ELECTRIC_SHARE);
        double strength = switches.strength(Mechanism.ELECTRIC_CARS);
        this.electricCars =
                strength == 0 ? today : today + strength * (factors.of(CarbonFactor.ELECTRIC_TARGET) - today);
        this.rates = new double[2][modes.size()][LedgerLine.COUNT];
        for (int mode = 0; mode < modes.size(); mode++) {
            set(rates[0][mode], mode, true, travel);
            set(rates[1][mode], mode, false, travel);
        }
    }

    /** Grams by line for a person-metre; not copied. */
    double[] of(Purpose purpose, int mode) {
        return rates[purpose == Purpose.WORK ? 0 : 1][mode];
    }

    private void set(double[] rate, int mode, boolean toWork, CarbonInputs.Travel travel) {
        TravelMode of = modes.get(mode);
        switch (of.kind()) {
            case WALK -> put(rate, LedgerLine.WALK_AND_BICYCLE, factors.of(CarbonFactor.WALK));
            case BICYCLE -> put(rate, LedgerLine.WALK_AND_BICYCLE, factors.of(CarbonFactor.BICYCLE));
            case SHARED_BICYCLE -> put(rate, LedgerLine.SHARED_BICYCLES, factors.of(CarbonFactor.SHARED_BICYCLE));
            case TRANSIT -> transit(rate);
            case CAR -> car(rate, toWork ? of.vehiclesPerTraveller() : 1 / factors.of(CarbonFactor.OCCUPANCY));
            case SHARED_CAR, POOLED_CAR -> fleet(rate, mode, travel, factors.of(CarbonFactor.FLEET_ELECTRIC), lighter);
            case RIDE_HAIL -> fleet(rate, mode, travel, electricCars, 1);
        }
    }

    private static void put(double[] rate, LedgerLine line, double gramsPerKilometre) {
        rate[line.ordinal()] += gramsPerKilometre / METRES;
    }

    private void transit(double[] rate) {
        double bus = factors.of(CarbonFactor.BUS_SHARE) * factors.of(CarbonFactor.BUS);
        double tram = factors.of(CarbonFactor.TRAM_SHARE);
        double metro = factors.of(CarbonFactor.METRO_SHARE);
        double rail = Math.max(0, 1 - factors.of(CarbonFactor.BUS_SHARE) - tram - metro);
        double electric = factors.of(CarbonFactor.BUS_ELECTRIC);
        double power = electric * bus
                + tram * factors.of(CarbonFactor.TRAM)
                + metro * factors.of(CarbonFactor.METRO)
                + rail * factors.of(CarbonFactor.RAIL);
        put(rate, LedgerLine.TRANSIT_POWER, power * gridOverStart);
        put(rate, LedgerLine.TRANSIT_FUEL, (1 - electric) * bus);
        put(rate, LedgerLine.FUEL_SUPPLY, (1 - electric) * bus * factors.of(CarbonFactor.FUEL_SUPPLY));
    }

    /** Fuel of a vehicle, in g/km. */
    private double fuel() {
        double diesel = factors.of(CarbonFactor.DIESEL_SHARE);
        return speedFactor
                * driving
                * ((1 - diesel) * factors.of(CarbonFactor.PETROL_CAR) + diesel * factors.of(CarbonFactor.DIESEL_CAR));
    }

    /** Current of a battery vehicle, in g/km. */
    private double power() {
        return driving * factors.of(CarbonFactor.BATTERY_CAR) * grid;
    }

    /** Making of a vehicle, in g/km. */
    private double making(double electric, CarbonFactor lifetime) {
        double kilograms = (1 - electric) * factors.of(CarbonFactor.PETROL_MAKING)
                + electric * factors.of(CarbonFactor.BATTERY_MAKING);
        return GRAMS * kilograms / factors.of(lifetime);
    }

    private void car(double[] rate, double vehicles) {
        double fuel = vehicles * (1 - electricCars) * fuel();
        put(rate, LedgerLine.CAR_FUEL, fuel);
        put(rate, LedgerLine.FUEL_SUPPLY, fuel * factors.of(CarbonFactor.FUEL_SUPPLY));
        put(rate, LedgerLine.CAR_POWER, vehicles * electricCars * power());
        put(rate, LedgerLine.CAR_MAKING, vehicles * making(electricCars, CarbonFactor.CAR_LIFETIME));
    }

    private void fleet(double[] rate, int mode, CarbonInputs.Travel travel, double electric, double lighter) {
        double persons = 0;
        for (int p = 0; p < Purpose.COUNT; p++) {
            persons += travel.metres().metres(Purpose.of(p), mode);
        }
        if (persons == 0) {
            return;
        }
        double loaded = travel.fleets().loaded(mode) / persons;
        double empty = travel.fleets().empty(mode) / persons;
        if (loaded == 0) {
            loaded = modes.get(mode).vehiclesPerTraveller();
        }
        double fuel = (1 - electric) * fuel() * lighter;
        double power = electric * power() * lighter;
        put(rate, LedgerLine.FLEET_LOADED_FUEL, loaded * fuel);
        put(rate, LedgerLine.FLEET_LOADED_POWER, loaded * power);
        put(rate, LedgerLine.FLEET_EMPTY_FUEL, empty * fuel);
        put(rate, LedgerLine.FLEET_EMPTY_POWER, empty * power);
        put(rate, LedgerLine.FUEL_SUPPLY, (loaded + empty) * fuel * factors.of(CarbonFactor.FUEL_SUPPLY));
        if (making > 0) {
            double made = making(electric, CarbonFactor.FLEET_LIFETIME);
            put(rate, LedgerLine.FLEET_MAKING, (loaded + empty) * made * making);
        }
    }
}
