package org.wespace.agents.carbon;

import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

/**
 * Energy of buildings (E23): floor times what a square metre takes, less what control saves (MI-3), more where built-up
 * ground is hot; floor that nobody uses takes a share of it.
 *
 * <p>Homes go by the residents in them: floor, household and awareness as
 * {@link org.wespace.agents.home.SharedLiving#energyFactor} has it. Days of work at home (WK-6) and visits of co-livers
 * to facilities (DW-5) add current by the person.
 */
final class BuildingEnergy {

    private static final double MONTHS = 12;
    private static final double WEEKS = 52;
    private static final double WATT_HOURS = 1000;
    private static final double COUNTS = FloorStock.PER_SQUARE_METRE;

    /** Floor that is booked together. */
    private enum Group {
        OFFICES(LedgerLine.OFFICE_POWER, LedgerFunction.WORK),
        SHOPS(LedgerLine.SHOP_POWER, LedgerFunction.SHOPPING),
        LEISURE(LedgerLine.SHOP_POWER, LedgerFunction.LEISURE),
        HEALTH(LedgerLine.SERVICE_POWER, LedgerFunction.HEALTH),
        SCHOOLS(LedgerLine.SERVICE_POWER, LedgerFunction.EDUCATION),
        COUNTERS(LedgerLine.SERVICE_POWER, LedgerFunction.ERRAND);

        private final LedgerLine line;
        private final LedgerFunction function;

        Group(LedgerLine line, LedgerFunction function) {
            this.line = line;
            this.function = function;
        }
    }

    private static final Group[] GROUPS = Group.values();

    private final CarbonFactors factors;
    private final Switches switches;
    private final double control;
    private final double vacantShare;
    /** kWh for a square metre and year, by use. */
    private final double[] intensity = new double[FloorUse.COUNT];
    /** Wh of the month; index: group, unit. */
    private final double[][] power;

    private final double[] vacantPower;
    private final double[] vacantHeat;
    /** What heat adds to the current of homes, as a factor; index: unit. */
    private final double[] homeHot;

    BuildingEnergy(CarbonFactors factors, Switches switches, int units) {
        this.factors = factors;
        this.switches = switches;
        this.control = 1 - switches.strength(Mechanism.ENERGY_CONTROL) * factors.of(CarbonFactor.CONTROL_SAVING);
        this.vacantShare = factors.of(CarbonFactor.VACANT_SHARE);
        for (int use = 0; use < intensity.length; use++) {
            intensity[use] = intensity(FloorUse.of(use));
        }
        this.power = new double[GROUPS.length][units];
        this.vacantPower = new double[units];
        this.vacantHeat = new double[units];
        this.homeHot = new double[units];
    }

    /** Current of a square metre of a use, in kWh a year; data centres are accounted for with what they compute. */
    private double intensity(FloorUse use) {
        return switch (use) {
            case HOME, COLIVE -> factors.of(CarbonFactor.HOME_POWER);
            case OFFICE, COWORK, COUNTER, VACANT -> factors.of(CarbonFactor.OFFICE);
            case RETAIL -> retail();
            case DEPOT -> factors.of(CarbonFactor.DEPOT);
            case LEISURE -> factors.of(CarbonFactor.HOTEL);
            case HOSPITAL -> factors.of(CarbonFactor.HOSPITAL);
            case CLINIC -> factors.of(CarbonFactor.CLINIC);
            case SCHOOL, LEARN -> factors.of(CarbonFactor.SCHOOL);
            case DATA -> 0;
        };
    }

    private double retail() {
        double mall = factors.of(CarbonFactor.MALL_SHARE);
        double sales = factors.of(CarbonFactor.FOOD_SALES_SHARE);
        double service = factors.of(CarbonFactor.FOOD_SERVICE_SHARE);
        return mall * factors.of(CarbonFactor.MALL)
                + sales * factors.of(CarbonFactor.FOOD_SALES)
                + service * factors.of(CarbonFactor.FOOD_SERVICE)
                + Math.max(0, 1 - mall - sales - service) * factors.of(CarbonFactor.RETAIL);
    }

    private static int group(FloorUse use) {
        return switch (use) {
            case OFFICE, COWORK -> Group.OFFICES.ordinal();
            case RETAIL, DEPOT -> Group.SHOPS.ordinal();
            case LEISURE -> Group.LEISURE.ordinal();
            case HOSPITAL, CLINIC -> Group.HEALTH.ordinal();
            case SCHOOL, LEARN -> Group.SCHOOLS.ordinal();
            case COUNTER -> Group.COUNTERS.ordinal();
            case HOME, COLIVE, DATA, VACANT -> -1;
        };
    }

    /** Books the energy of a month. */
    void book(
            Booking booking, CarbonInputs inputs, ResidentSums residents, EnergySupply supply, CarbonWeights weights) {
        booking.loop().run(booking.units(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                look(inputs.ground(), unit);
            }
        });
        double grid = supply.grid();
        bookHomes(booking, residents, supply);
        bookPersons(booking, inputs.living(), residents, supply);
        for (Group group : GROUPS) {
            double[] wattHours = power[group.ordinal()];
            booking.units(
                    group.line,
                    group.function,
                    unit -> wattHours[unit] * grid,
                    group == Group.OFFICES ? weights.workers() : weights.residents());
        }
        booking.units(
                LedgerLine.VACANT_POWER, LedgerFunction.CITY, unit -> vacantPower[unit] * grid, weights.residents());
        booking.units(
                LedgerLine.HOME_HEAT,
                LedgerFunction.CITY,
                unit -> vacantHeat[unit] * supply.heat(),
                weights.residents());
        if (supply.roofWattHours() > 0) {
            booking.units(
                    LedgerLine.ROOF_POWER,
                    LedgerFunction.CITY,
                    unit -> -roof(inputs.ground(), residents, supply, unit) * grid,
                    weights.residents());
        }
    }

    private void look(CarbonInputs.Ground ground, int unit) {
        double hotter = ground.heat().coolingFactor(ground.land().cover(), unit) - 1;
        double floorHot = 1 + factors.of(CarbonFactor.FLOOR_COOLING) * hotter;
        homeHot[unit] = 1 + factors.of(CarbonFactor.HOME_COOLING) * hotter;
        for (double[] group : power) {
            group[unit] = 0;
        }
        vacantPower[unit] = 0;
        vacantHeat[unit] = 0;
        FloorStock stock = ground.land().floor();
        for (int u = 0; u < FloorUse.COUNT; u++) {
            FloorUse use = FloorUse.of(u);
            long floor = stock.floor(use, unit);
            if (floor == 0) {
                continue;
            }
            long free = use == FloorUse.VACANT ? floor : ground.free().free(use, unit);
            int group = group(use);
            double hot = LedgerFunction.of(use) == LedgerFunction.HOME ? homeHot[unit] : floorHot;
            if (group >= 0) {
                power[group][unit] += monthly(floor - free, intensity[u]) * hot;
            } else if (use == FloorUse.HOME || use == FloorUse.COLIVE) {
                vacantHeat[unit] += vacantShare * monthly(free, factors.of(CarbonFactor.HOME_HEAT));
            }
            vacantPower[unit] += vacantShare * monthly(free, intensity[u]) * hot;
        }
    }

    /** Energy of the month in Wh, after control. */
    private double monthly(double counts, double kilowattHours) {
        return control * counts / COUNTS * kilowattHours * WATT_HOURS / MONTHS;
    }

    /** Current of the homes of a cell in the month, in Wh. */
    private double homePower(ResidentSums residents, int cell, int unit) {
        return monthly(COUNTS * residents.energyFloor(cell), intensity[FloorUse.HOME.ordinal()]) * homeHot[unit];
    }

    private void bookHomes(Booking booking, ResidentSums residents, EnergySupply supply) {
        double heat = factors.of(CarbonFactor.HOME_HEAT);
        booking.homes(
                LedgerLine.HOME_POWER,
                LedgerFunction.HOME,
                (cell, unit) -> homePower(residents, cell, unit) * supply.grid());
        booking.homes(
                LedgerLine.HOME_HEAT,
                LedgerFunction.HOME,
                (cell, unit) -> monthly(COUNTS * residents.energyFloor(cell), heat) * supply.heat());
    }

    private void bookPersons(Booking booking, CarbonInputs.Living living, ResidentSums residents, EnergySupply supply) {
        double homeOffice = switches.strength(Mechanism.HOME_OFFICE) * living.atHome();
        if (homeOffice > 0) {
            double day =
                    homeOffice * factors.of(CarbonFactor.HOME_DAY) * supply.gridOverStart() * 1000 * WEEKS / MONTHS;
            booking.homes(LedgerLine.HOME_POWER, LedgerFunction.WORK, (cell, unit) -> day * residents.homeDays(cell));
        }
        double more = switches.strength(Mechanism.CO_LIVING_FACILITIES);
        if (more > 0) {
            CoLivingEffects.Facilities facilities = living.shared().effects().facilities();
            double wattHours = more
                    * facilities.rise()
                    * facilities.perWeek()
                    * facilities.kilowattHours()
                    * WATT_HOURS
                    * WEEKS
                    / MONTHS;
            booking.homes(
                    LedgerLine.SHOP_POWER,
                    LedgerFunction.OTHER,
                    (cell, unit) -> wattHours * residents.coLivers(cell) * supply.grid());
        }
    }

    /** Current from the roofs of a unit in Wh, at most what its buildings use; of simulated residents. */
    private double roof(CarbonInputs.Ground ground, ResidentSums residents, EnergySupply supply, int unit) {
        double used = vacantPower[unit];
        for (double[] group : power) {
            used += group[unit];
        }
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            used += homePower(residents, c * homeHot.length + unit, unit);
        }
        double built = ground.land().cover().squareMetres(Cover.BUILT, unit);
        return Math.min(used, supply.roofWattHours() * built / ground.land().personsPerResident());
    }
}
