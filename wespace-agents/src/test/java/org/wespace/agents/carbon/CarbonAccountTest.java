package org.wespace.agents.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;

/** Every line by hand: a European city unless said otherwise, in which little else happens. */
class CarbonAccountTest {

    private static final Switches OFF = Switches.none();

    /** Each cell, and each unit, is rounded once. */
    private static final Offset<Double> ROUNDING = within(0.51);

    private final CarbonWorld world = new CarbonWorld(Preset.EU_COMPACT, 1);

    private static double of(CarbonLedger ledger, LedgerLine line, LedgerFunction function) {
        return ledger.total(line, function);
    }

    @Test
    void book_carsAndTransit_areKilometresTimesFactors() {
        world.go(Purpose.WORK, CarbonWorld.CAR, 0, 1_000_000)
                .go(Purpose.LEISURE, CarbonWorld.CAR, 0, 1_000_000)
                .go(Purpose.MEAL, CarbonWorld.TRANSIT, 0, 1_000_000);
        world.speedFactor = 1.2;
        CarbonLedger ledger = world.ledger(OFF);
        double fuel = 1000 * 0.97 * 1.2 * (0.6 * 170 + 0.4 * 171);
        assertThat(of(ledger, LedgerLine.CAR_FUEL, LedgerFunction.WORK)).isCloseTo(0.8 * fuel, ROUNDING);
        assertThat(of(ledger, LedgerLine.CAR_FUEL, LedgerFunction.LEISURE)).isCloseTo(fuel / 1.6, ROUNDING);
        assertThat(of(ledger, LedgerLine.FUEL_SUPPLY, LedgerFunction.WORK)).isCloseTo(0.18 * 0.8 * fuel, ROUNDING);
        assertThat(of(ledger, LedgerLine.CAR_POWER, LedgerFunction.WORK))
                .isCloseTo(1000 * 0.8 * 0.03 * 0.188 * 250, ROUNDING);
        double made = 1000 * (0.97 * 7e6 + 0.03 * 11e6) / 240_000;
        assertThat(of(ledger, LedgerLine.CAR_MAKING, LedgerFunction.WORK)).isCloseTo(0.8 * made, ROUNDING);
        double fuelOfBus = 1000 * 0.45 * 97 * 0.9;
        assertThat(of(ledger, LedgerLine.TRANSIT_FUEL, LedgerFunction.MEAL)).isCloseTo(fuelOfBus, ROUNDING);
        assertThat(of(ledger, LedgerLine.FUEL_SUPPLY, LedgerFunction.MEAL)).isCloseTo(0.18 * fuelOfBus, ROUNDING);
        assertThat(of(ledger, LedgerLine.TRANSIT_POWER, LedgerFunction.MEAL))
                .isCloseTo(1000 * (0.45 * 97 * 0.1 + 0.2 * 29 + 0.2 * 28 + 0.15 * 35), ROUNDING);
    }

    @Test
    void book_bicyclesAndFleets_areKilometresTimesFactors() {
        world.go(Purpose.ERRAND, CarbonWorld.WALK, 0, 1_000_000)
                .go(Purpose.ERRAND, CarbonWorld.BICYCLE, 0, 1_000_000)
                .go(Purpose.ERRAND, CarbonWorld.SHARED_BICYCLE, 0, 1_000_000)
                .go(Purpose.HEALTH, CarbonWorld.SHARED_CAR, 0, 1_000_000)
                .go(Purpose.SHOPPING, CarbonWorld.SHARED_CAR, 0, 3_000_000)
                .go(Purpose.OTHER, CarbonWorld.RIDE_HAIL, 0, 1_000_000)
                .fleet(CarbonWorld.SHARED_CAR, 2_000_000, 400_000)
                .fleet(CarbonWorld.RIDE_HAIL, 1_000_000, 690_000);
        CarbonLedger ledger = world.ledger(OFF.with(Mechanism.VEHICLE_MAKING));
        assertThat(of(ledger, LedgerLine.WALK_AND_BICYCLE, LedgerFunction.ERRAND))
                .isEqualTo(16_000);
        assertThat(of(ledger, LedgerLine.SHARED_BICYCLES, LedgerFunction.ERRAND))
                .isEqualTo(40_000);
        // a quarter of 2,000 km loaded and 400 km empty, by battery
        assertThat(of(ledger, LedgerLine.FLEET_LOADED_POWER, LedgerFunction.HEALTH))
                .isCloseTo(500 * 0.188 * 250, ROUNDING);
        assertThat(of(ledger, LedgerLine.FLEET_EMPTY_POWER, LedgerFunction.HEALTH))
                .isCloseTo(100 * 0.188 * 250, ROUNDING);
        assertThat(of(ledger, LedgerLine.FLEET_MAKING, LedgerFunction.HEALTH))
                .isCloseTo(600 * 11e6 / 400_000, ROUNDING);
        assertThat(of(ledger, LedgerLine.FLEET_LOADED_POWER, LedgerFunction.SHOPPING))
                .isCloseTo(1500 * 0.188 * 250, ROUNDING);
        assertThat(of(ledger, LedgerLine.FLEET_LOADED_FUEL, LedgerFunction.HEALTH))
                .isZero();
        double fuel = 0.97 * (0.6 * 170 + 0.4 * 171);
        assertThat(of(ledger, LedgerLine.FLEET_EMPTY_FUEL, LedgerFunction.OTHER))
                .isCloseTo(690 * fuel, ROUNDING);
        assertThat(of(ledger, LedgerLine.FUEL_SUPPLY, LedgerFunction.OTHER)).isCloseTo(0.18 * 1690 * fuel, ROUNDING);
    }

    @Test
    void book_ridesOfAFleetThatIsNotTold_countAsTheModesVehicles() {
        world.go(Purpose.HEALTH, CarbonWorld.SHARED_CAR, 0, 1_000_000);
        CarbonLedger ledger = world.ledger(OFF);
        assertThat(of(ledger, LedgerLine.FLEET_LOADED_POWER, LedgerFunction.HEALTH))
                .isCloseTo(1000 * 0.188 * 250, ROUNDING);
        assertThat(of(ledger, LedgerLine.FLEET_EMPTY_POWER, LedgerFunction.HEALTH))
                .isZero();
    }

    @Test
    void book_homes_goByFloorHouseholdAndTelework() {
        world.residents.traits()[0] = Traits.withHousehold(world.residents.traits()[0], 4);
        world.residents.work()[0] = 9;
        world.residents.homeDays()[0] = 2;
        world.atHome = 0.75;
        double alike = 40 * 1e6 / 12;
        CarbonLedger plain = world.ledger(OFF);
        assertThat(of(plain, LedgerLine.HOME_POWER, LedgerFunction.HOME)).isCloseTo(alike * 40 * 0.25 / 1000, ROUNDING);
        assertThat(of(plain, LedgerLine.HOME_HEAT, LedgerFunction.HOME)).isCloseTo(alike * 100 * 0.20 / 1000, ROUNDING);
        assertThat(of(plain, LedgerLine.HOME_POWER, LedgerFunction.WORK)).isZero();

        CarbonLedger ledger = world.ledger(OFF.with(Mechanism.HOUSEHOLD_SCALE, Mechanism.HOME_OFFICE));
        double factor = StrictMath.pow(4 / 2.6, -0.5);
        assertThat(of(ledger, LedgerLine.HOME_HEAT, LedgerFunction.HOME))
                .isCloseTo(factor * alike * 100 * 0.20 / 1000, within(10.0));
        assertThat(of(ledger, LedgerLine.HOME_POWER, LedgerFunction.WORK))
                .isCloseTo(0.75 * 2 * 52 / 12.0 * 2000, ROUNDING);
    }

    @Test
    void book_coLivers_saveEnergySpendRentAndVisitMore() {
        world.residents.tenure()[0] = 1;
        world.residents.floor()[0] = 200;
        CarbonLedger ledger = world.ledger(
                OFF.with(Mechanism.ENERGY_AWARENESS, Mechanism.CO_LIVING_SPENDING, Mechanism.CO_LIVING_FACILITIES));
        assertThat(of(ledger, LedgerLine.HOME_POWER, LedgerFunction.HOME))
                .isCloseTo(0.97 * 20 * 40 * 250 / 12, within(3.0));
        assertThat(of(ledger, LedgerLine.SHOP_POWER, LedgerFunction.OTHER))
                .isCloseTo(0.10 * 3 * 52 / 12.0 * 250, ROUNDING);
        double saved = 0.25 * 0.45 * 4000 - 15 * 20 * 1.15;
        assertThat(of(ledger, LedgerLine.RESPENT_MONEY, LedgerFunction.OTHER))
                .isCloseTo(0.5 * saved * 350, within(2.0));
    }

    @Test
    void book_floorInUseAndFree_goesByItsUse() {
        for (FloorUse use : FloorUse.values()) {
            world.stock.endow(use, 5, 10_000);
        }
        world.free = (use, unit) -> use == FloorUse.OFFICE ? 4000 : 0;
        CarbonLedger ledger = world.ledger(OFF);
        double kilowattHour = 1000 * 250 / 12.0; // of 1,000 m2, g a month
        assertThat(of(ledger, LedgerLine.OFFICE_POWER, LedgerFunction.WORK))
                .isCloseTo((0.6 + 1) * 170 * kilowattHour, ROUNDING);
        double retail = 0.4 * 197 + 0.1 * 524 + 0.15 * 483 + 0.35 * 164;
        assertThat(of(ledger, LedgerLine.SHOP_POWER, LedgerFunction.SHOPPING))
                .isCloseTo((retail + 70) * kilowattHour, ROUNDING);
        assertThat(of(ledger, LedgerLine.SHOP_POWER, LedgerFunction.LEISURE)).isCloseTo(165 * kilowattHour, ROUNDING);
        assertThat(of(ledger, LedgerLine.SERVICE_POWER, LedgerFunction.HEALTH))
                .isCloseTo((334 + 201) * kilowattHour, ROUNDING);
        assertThat(of(ledger, LedgerLine.SERVICE_POWER, LedgerFunction.EDUCATION))
                .isCloseTo((118 + 118) * kilowattHour, ROUNDING);
        assertThat(of(ledger, LedgerLine.SERVICE_POWER, LedgerFunction.ERRAND)).isCloseTo(170 * kilowattHour, ROUNDING);
        assertThat(of(ledger, LedgerLine.VACANT_POWER, LedgerFunction.CITY))
                .isCloseTo(0.15 * (0.4 + 1) * 170 * kilowattHour, ROUNDING);
        assertThat(ledger.emitted(LedgerLine.OFFICE_POWER, LedgerFunction.WORK, 5))
                .isEqualTo(ledger.total(LedgerLine.OFFICE_POWER, LedgerFunction.WORK));
        assertThat(ledger.grams(LedgerLine.OFFICE_POWER, LedgerFunction.WORK, 0, 0))
                .isEqualTo(ledger.total(LedgerLine.OFFICE_POWER, LedgerFunction.WORK));
    }

    @Test
    void book_offices_belongToThoseWhoWork_shopsToAll() {
        CarbonWorld three = new CarbonWorld(Preset.EU_COMPACT, 3);
        three.stock.endow(FloorUse.OFFICE, 7, 10_000);
        three.stock.endow(FloorUse.RETAIL, 7, 10_000);
        three.residents.work()[1] = 7;
        CarbonLedger ledger = three.ledger(OFF);
        long office = ledger.total(LedgerLine.OFFICE_POWER, LedgerFunction.WORK);
        int worker = Traits.incomeClass(three.residents.traits()[1]);
        assertThat(ledger.grams(LedgerLine.OFFICE_POWER, LedgerFunction.WORK, worker, 0))
                .isEqualTo(office)
                .isPositive();
        long shops = ledger.total(LedgerLine.SHOP_POWER, LedgerFunction.SHOPPING);
        assertThat(ledger.grams(LedgerLine.SHOP_POWER, LedgerFunction.SHOPPING, 2, 0))
                .isBetween(shops / 3 - 1, shops / 3 + 1);
    }

    @Test
    void book_groundAndNetworks_areRealGroundForSimulatedResidents() {
        world.flows.built(FloorUse.HOME, 3, 100);
        world.flows.converted(FloorUse.OFFICE, FloorUse.CLINIC, 4, 200);
        world.flows.converted(FloorUse.OFFICE, FloorUse.VACANT, 4, 200);
        world.cover.turn(Cover.OPEN, Cover.GREEN, 6, 400_000);
        CarbonLedger ledger = world.ledger(OFF.with(Mechanism.GREEN_SINK).with(Mechanism.PREFABRICATION, 0.5));
        assertThat(of(ledger, LedgerLine.NEW_FLOOR, LedgerFunction.HOME)).isEqualTo(10 * 500_000 * 0.95);
        assertThat(of(ledger, LedgerLine.CONVERTED_FLOOR, LedgerFunction.HEALTH))
                .isEqualTo(20 * 100_000);
        assertThat(of(ledger, LedgerLine.CONVERTED_FLOOR, LedgerFunction.CITY)).isZero();
        assertThat(of(ledger, LedgerLine.INFRASTRUCTURE, LedgerFunction.CITY)).isCloseTo(2.5 * 25_000 / 12, ROUNDING);
        double hectares = 0.4 * 25;
        assertThat(of(ledger, LedgerLine.GREEN_SINK, LedgerFunction.CITY))
                .isCloseTo(-hectares * 0.4 * 2.8e6 * 44 / 12 / 12 / CarbonWorld.PERSONS, within(1.0));
        assertThat(world.ledger(OFF).total(LedgerLine.NEW_FLOOR, LedgerFunction.HOME))
                .as("booked once")
                .isZero();
    }

    @Test
    void book_flowsOfOthers_areBookedByWhatTheyMeasure() {
        world.others.add(CarbonFlow.grams(LedgerLine.PACKAGING, LedgerFunction.SHOPPING, (c, u) -> u == 0 ? 7 : 0));
        world.others.add(
                CarbonFlow.wattHours(LedgerLine.ICT_NETWORK, LedgerFunction.OTHER, (c, u) -> u == 0 ? 400 : 0));
        world.others.add(
                CarbonFlow.of(LedgerLine.LAST_MILE_FUEL, LedgerFunction.MEAL, (c, u) -> u == 0 ? 1000 : 0, 0.25));
        CarbonLedger ledger = world.ledger(OFF);
        assertThat(of(ledger, LedgerLine.PACKAGING, LedgerFunction.SHOPPING)).isEqualTo(4 * 7);
        assertThat(of(ledger, LedgerLine.ICT_NETWORK, LedgerFunction.OTHER)).isEqualTo(4 * 100);
        assertThat(of(ledger, LedgerLine.LAST_MILE_FUEL, LedgerFunction.MEAL)).isEqualTo(4 * 250);
    }

    @Test
    void book_vehiclesOnRoadsTold_fuelIsEmittedThere() {
        world.go(Purpose.WORK, CarbonWorld.CAR, 0, 1_000_000);
        world.onRoads = new long[world.grid.unitCount()];
        world.onRoads[10] = 3;
        world.onRoads[11] = 1;
        CarbonLedger ledger = world.ledger(OFF);
        long fuel = ledger.total(LedgerLine.CAR_FUEL, LedgerFunction.WORK);
        assertThat(ledger.emitted(LedgerLine.CAR_FUEL, LedgerFunction.WORK, 10)).isEqualTo(fuel * 3 / 4);
        assertThat(ledger.emitted(LedgerLine.CAR_FUEL, LedgerFunction.WORK, 0)).isZero();
        assertThat(ledger.grams(LedgerLine.CAR_FUEL, LedgerFunction.WORK, 0, 0)).isEqualTo(fuel);
        assertThat(ledger.emitted(LedgerLine.CAR_MAKING, LedgerFunction.WORK, 0))
                .isPositive();
    }

    @Test
    void book_gridPath_fallsInAStraightLineAndRoofsAreCapped() {
        Switches clean = OFF.with(Mechanism.CLEAN_GRID);
        world.cover.turn(Cover.OPEN, Cover.BUILT, 20, 1_000_000);
        world.stock.endow(FloorUse.OFFICE, 20, 10_000);
        world.stock.endow(FloorUse.OFFICE, 21, 10_000);
        double start = of(world.ledger(clean), LedgerLine.OFFICE_POWER, LedgerFunction.WORK);
        assertThat(start).isEqualTo(of(world.ledger(OFF), LedgerLine.OFFICE_POWER, LedgerFunction.WORK));
        world.month = 120;
        CarbonLedger half = world.ledger(clean);
        assertThat(of(half, LedgerLine.OFFICE_POWER, LedgerFunction.WORK)).isCloseTo(start * 0.15 / 0.25, within(2.0));
        // all of unit 20's office is run from its roofs, and none of unit 21's
        assertThat(of(half, LedgerLine.ROOF_POWER, LedgerFunction.CITY))
                .isCloseTo(-start / 2 * 0.15 / 0.25, within(2.0));
        world.month = 1000;
        assertThat(of(world.ledger(clean), LedgerLine.OFFICE_POWER, LedgerFunction.WORK))
                .isCloseTo(start * 0.05 / 0.25, within(2.0));
        world.month = 120;
        assertThat(of(world.ledger(OFF.with(Mechanism.CLEAN_GRID, 0.5)), LedgerLine.OFFICE_POWER, LedgerFunction.WORK))
                .isCloseTo(start * 0.20 / 0.25, within(2.0));
    }

    @Test
    void book_fullCity_balancesAndDoesNotDependOnThreads() {
        Switches all = Switches.all();
        CarbonWorld full = CarbonWorld.full();
        try (ParallelLoop loop = new ParallelLoop(1)) {
            CarbonLedger one = full.ledger(all, 1);
            CarbonTotals totals = one.totals(loop);
            full.residents.shuffle(Chance.of(5).at(0, 9));
            CarbonLedger two = full.build().ledger(all, 2);
            Set<LedgerLine> used = EnumSet.noneOf(LedgerLine.class);
            for (LedgerLine line : LedgerLine.values()) {
                for (LedgerFunction function : LedgerFunction.values()) {
                    for (int unit = 0; unit < full.grid.unitCount(); unit++) {
                        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                            assertThat(two.grams(line, function, c, unit))
                                    .isEqualTo(one.grams(line, function, c, unit));
                        }
                        assertThat(two.emitted(line, function, unit)).isEqualTo(one.emitted(line, function, unit));
                    }
                }
                if (totals.ofLine(line) != 0) {
                    used.add(line);
                }
            }
            assertThat(EnumSet.complementOf(EnumSet.copyOf(used)))
                    .as("booked by others only, or by a fleet of cars that burn fuel")
                    .containsExactlyInAnyOrder(
                            LedgerLine.CAR_FUEL,
                            LedgerLine.FLEET_LOADED_FUEL,
                            LedgerLine.FLEET_EMPTY_FUEL,
                            LedgerLine.INTERCITY_TRIPS,
                            LedgerLine.TERMINAL_MAKING,
                            LedgerLine.PARCEL_TRANSPORT,
                            LedgerLine.LAST_MILE_FUEL,
                            LedgerLine.LAST_MILE_POWER,
                            LedgerLine.PACKAGING,
                            LedgerLine.ICT_NETWORK,
                            LedgerLine.ICT_DATA_CENTRES,
                            LedgerLine.ICT_DEVICES);
        }
    }
}
