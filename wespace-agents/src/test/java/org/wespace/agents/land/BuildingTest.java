package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

class BuildingTest {

    private static final LandParameters STANDARD = LandParameters.standard();

    private static final FreeFloor NONE_FREE = (use, unit) -> 0;

    /** Four units of homes on half of their ground, the rest streets, with rents 1, 2, 3 and 4. */
    private static Land fourUnits(double personsPerResident) {
        return fourUnits(personsPerResident, 1_000_000);
    }

    private static Land fourUnits(double personsPerResident, long counts) {
        Grid grid = Grid.of(4, 1, 500);
        FloorStock floor = new FloorStock(grid);
        LandCover cover = new LandCover(grid);
        Rents rents = new Rents(grid);
        for (int unit = 0; unit < 4; unit++) {
            floor.endow(FloorUse.HOME, unit, counts);
            cover.turn(Cover.OPEN, Cover.BUILT, unit, 500_000);
            cover.turn(Cover.OPEN, Cover.ROAD, unit, 500_000);
            rents.set(FloorUse.HOME, unit, unit + 1);
        }
        return Towns.land(floor, cover, rents, personsPerResident);
    }

    private static Building building(Land land, LandParameters parameters, Switches switches, FreeFloor free) {
        LandCosts costs = LandCosts.calibrated(land, RentScale.of(land.rents(), land.floor()), parameters);
        return new Building(land, costs, parameters, switches, free);
    }

    private static void raiseRents(Land land, double factor) {
        for (int use = 0; use < FloorUse.COUNT; use++) {
            for (int unit = 0; unit < land.grid().unitCount(); unit++) {
                FloorUse kind = FloorUse.of(use);
                land.rents().set(kind, unit, land.rents().rent(kind, unit) * factor);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 1, 1.5})
    void building_longRun_stockHasTheElasticityInRent(double elasticity) {
        double persons = 20;
        Land land = fourUnits(persons, 100_000);
        double gamma = 1 + 1 / elasticity;
        LandParameters parameters = STANDARD.withSupply(STANDARD.supply().withElasticity(elasticity));
        LandCosts costs = LandCosts.uniform(land.grid(), RentScale.equal(), 0.02, Double.POSITIVE_INFINITY);

        Towns.years(400, new Building(land, costs, parameters, Switches.none(), NONE_FREE));

        double plots = 0.5 * 500 * 500;
        for (int unit = 0; unit < 4; unit++) {
            double rent = unit + 1;
            double density = Math.pow(rent / (0.02 * gamma), elasticity);
            long expected = (long) (density * plots * FloorStock.PER_SQUARE_METRE / persons);
            assertThat(land.floor().floor(FloorUse.HOME, unit)).isBetween(expected - 1, expected + 1);
        }
        double slope = Math.log((double) land.floor().floor(FloorUse.HOME, 3)
                        / land.floor().floor(FloorUse.HOME, 0))
                / Math.log(4);
        assertThat(slope).isCloseTo(elasticity, within(1e-6));
        land.checkBalance();
    }

    @Test
    void building_oneYear_growsByNoMoreThanTheSpeed() {
        Land land = fourUnits(1);
        LandCosts costs = LandCosts.uniform(land.grid(), RentScale.equal(), 1e-6, Double.POSITIVE_INFINITY);

        Towns.years(1, new Building(land, costs, STANDARD, Switches.none(), NONE_FREE));

        assertThat(land.floor().total(FloorUse.HOME)).isEqualTo(4 * 1_020_000);
        assertThat(land.floor().built(FloorUse.HOME)).isEqualTo(4 * 20_000);
    }

    @Test
    void building_aboveStructuralVacancy_buildsNothing() {
        Land land = fourUnits(1);
        LandCosts costs = LandCosts.uniform(land.grid(), RentScale.equal(), 1e-6, 0);
        FreeFloor free = (use, unit) -> land.floor().floor(use, unit) * 51 / 1000 + 1;

        Towns.years(3, new Building(land, costs, STANDARD, Switches.none(), free));

        assertThat(land.floor().total(FloorUse.HOME)).isEqualTo(4_000_000);
    }

    @Test
    void building_calibratedTown_changesOnlyWithRents() {
        Land land = Towns.town(16, 5, false);
        Building building = building(
                land, noise(0).withEdge(noise(0).edge().withAgriculturalShare(10)), Switches.none(), NONE_FREE);
        String before = Towns.hash(land);
        Towns.years(3, building);
        String after = Towns.hash(land);

        raiseRents(land, 1.2);
        Towns.years(3, building);

        assertThat(after).isEqualTo(before);
        assertThat(land.floor().built(FloorUse.HOME)).isPositive();
        assertThat(land.floor().built(FloorUse.OFFICE)).isPositive();
    }

    private static LandParameters noise(double value) {
        return STANDARD.withEdge(STANDARD.edge().withDeveloperNoise(value));
    }

    @Test
    void building_floorAreaCap_bindsOnlyWhereTheCityIsCompact() {
        LandParameters capped = STANDARD.withSupply(STANDARD.supply().withFloorAreaCap(1.5));
        LandCosts costs = LandCosts.uniform(Grid.of(4, 1, 500), RentScale.equal(), 0.02, Double.POSITIVE_INFINITY);
        Land compact = fourUnits(1);
        Land loose = fourUnits(1);

        Towns.years(100, new Building(compact, costs, capped, Switches.none().with(Mechanism.COMPACTNESS), NONE_FREE));
        Towns.years(100, new Building(loose, costs, capped, Switches.none(), NONE_FREE));

        long atCap = FloorStock.counts(1.5 * 0.5 * 500 * 500);
        assertThat(compact.floor().floor(FloorUse.HOME, 3)).isEqualTo(atCap);
        assertThat(loose.floor().floor(FloorUse.HOME, 3)).isGreaterThan(atCap);
    }

    /** A town whose rents have risen; returns it after twelve years. */
    private static Land grown(LandParameters parameters, Switches switches) {
        Land land = Towns.town(20, 5, false);
        Building building = building(land, parameters, switches, NONE_FREE);
        raiseRents(land, 1.5);
        Towns.years(12, building);
        land.checkBalance();
        return land;
    }

    @Test
    void building_boundaryHeld_noOpenLandOutsideItIsBuiltOn() {
        Land start = Towns.town(20, 5, false);
        UnitMask inside = Building.ringAround(start.cover(), 1);
        LandParameters parameters = STANDARD.withEdge(STANDARD.edge().withDeveloperNoise(1));

        Land held = grown(parameters, Switches.none().with(Mechanism.COMPACTNESS));
        Land half = grown(parameters, Switches.none().with(Mechanism.COMPACTNESS, 0.5));
        Land loose = grown(parameters, Switches.none());

        assertThat(newPlots(start, held, inside)).isPositive();
        assertThat(newPlots(start, half, inside.complement()))
                .isPositive()
                .isLessThan(newPlots(start, loose, inside.complement()));
        assertThat(newPlots(start, held, inside.complement())).isZero();
        assertThat(newPlots(start, loose, inside.complement())).isPositive();
    }

    private static long newPlots(Land start, Land now, UnitMask where) {
        long sum = 0;
        for (int unit = 0; unit < now.grid().unitCount(); unit++) {
            if (where.contains(unit)) {
                sum += now.cover().counts(Cover.BUILT, unit) - start.cover().counts(Cover.BUILT, unit);
                sum += now.cover().counts(Cover.ROAD, unit) - start.cover().counts(Cover.ROAD, unit);
            }
        }
        return sum;
    }

    @Test
    void building_openLand_yieldsPlotsStreetsAndGreenInTheirShares() {
        Land start = Towns.town(20, 5, false);
        Land now = grown(STANDARD, Switches.none());

        double opened = start.cover().squareKilometres(Cover.OPEN) - now.cover().squareKilometres(Cover.OPEN);
        double plots = now.cover().squareKilometres(Cover.BUILT) - start.cover().squareKilometres(Cover.BUILT);
        double streets =
                now.cover().squareKilometres(Cover.ROAD) - start.cover().squareKilometres(Cover.ROAD);

        assertThat(opened).isPositive();
        assertThat(plots / opened).isCloseTo(0.65, within(1e-4));
        assertThat(streets / opened).isCloseTo(0.20, within(1e-4));
    }

    @Test
    void building_greenEdge_keepsGreenAndBindsMoreCarbon() {
        Land without = grown(STANDARD, Switches.none());
        Land with = grown(STANDARD, Switches.none().with(Mechanism.GREEN_EDGE));

        assertThat(GreenSink.tonnesCarbon(with.cover(), STANDARD.green()))
                .isGreaterThan(2 * GreenSink.tonnesCarbon(without.cover(), STANDARD.green()));
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPACTNESS", "GREEN_EDGE", "MIXED_ZONING", "HOME_WORK_MIX"})
    void building_oneMechanism_strengthZeroIsWithoutItAndOneIsNot(Mechanism mechanism) {
        LandParameters parameters = STANDARD.withSupply(STANDARD.supply().withFloorAreaCap(3));
        String without = Towns.hash(grown(parameters, Switches.none()));

        assertThat(Towns.hash(grown(parameters, Switches.none().with(mechanism, 0))))
                .isEqualTo(without);
        assertThat(Towns.hash(grown(parameters, Switches.none().with(mechanism, 1))))
                .isNotEqualTo(without);
    }

    @Test
    void building_noiseOfDevelopers_makesThemLeapBeyondTheEdge() {
        assertThat(leapfrogShare(1.5)).isGreaterThan(leapfrogShare(0));
    }

    private static double leapfrogShare(double noise) {
        Land land = Towns.town(20, 5, false);
        LandAccount account = account(land);
        Building building = building(land, noise(noise), Switches.none(), NONE_FREE);
        raiseRents(land, 1.3);
        Towns.years(8, building);
        return account.growth().leapfrogShare();
    }

    private static LandAccount account(Land land) {
        return new LandAccount(
                land,
                STANDARD,
                NONE_FREE,
                new TimeSharing(STANDARD.sharing(), Switches.none()),
                new Infrastructure(STANDARD.infrastructure(), Switches.none()));
    }

    @Test
    void building_poorUnit_losesVacantFloorAfterFiveYears() {
        Land land = fourUnits(1);
        Building building = building(land, STANDARD, Switches.none(), NONE_FREE);
        land.floor().convert(FloorUse.HOME, FloorUse.VACANT, 0, 400_000);
        land.rents().set(FloorUse.HOME, 0, 0.01);
        try (Simulation simulation = Towns.simulation(1, building)) {
            simulation.run(12 * 4);
            long before = land.floor().floor(FloorUse.VACANT, 0);
            simulation.run(12);

            assertThat(before).isEqualTo(400_000);
            assertThat(land.floor().floor(FloorUse.VACANT, 0)).isEqualTo(380_000);
            assertThat(land.cohorts().floor(0, 0)).isEqualTo(230_000);
            assertThat(land.cover().counts(Cover.OPEN, 0)).isEqualTo(10_000);
            assertThat(building.abandonedUnits()).isEqualTo(1);
        }
        land.checkBalance();
    }

    @Test
    void buildingAndConversion_randomRents_loseNothing() {
        Land land = Towns.town(16, 5, false);
        FreeFloor free = Towns.someFree(land.floor(), 0.2);
        Phase check = Phase.of("check", tick -> land.checkBalance());
        Switches all = Switches.all();
        Conversion conversion = new Conversion(land, RentScale.of(land.rents(), land.floor()), STANDARD, all, free);

        Towns.years(40, Towns.shaking(land, 0.2), conversion, building(land, STANDARD, all, free), check);

        FloorStock floor = land.floor();
        long built = 0;
        long demolished = 0;
        for (FloorUse use : FloorUse.values()) {
            built += floor.built(use);
            demolished += floor.demolished(use);
        }
        assertThat(built).isPositive();
        assertThat(demolished).isPositive();
        assertThat(floor.converted(FloorUse.OFFICE, FloorUse.HOME)).isPositive();
    }

    @Test
    void checkBalance_floorLostBesideTheBooks_isFound() {
        Land land = Towns.town(8, 3, false);
        int middle = land.grid().unit(4, 4);

        land.floor().demolish(FloorUse.HOME, middle, 1);

        assertThatThrownBy(land::checkBalance).hasMessageContaining("unit " + middle);
    }

    @Test
    void buildingAndConversion_oneOrTwoThreads_sameHash() {
        assertThat(hashAfterTenYears(1)).isEqualTo(hashAfterTenYears(2));
    }

    private static String hashAfterTenYears(int threads) {
        Land land = Towns.town(16, 5, false);
        FreeFloor free = Towns.someFree(land.floor(), 0.1);
        Switches all = Switches.all();
        Building building = building(land, STANDARD, all, free);
        Conversion conversion = new Conversion(land, RentScale.of(land.rents(), land.floor()), STANDARD, all, free);
        try (Simulation simulation = Towns.simulation(threads, Towns.shaking(land, 0.1), conversion, building)) {
            simulation.addHash("land", land::addTo).addHash("builders", building::addTo);
            return simulation.run(120).stateHash();
        }
    }

    @Test
    void building_mirroredTown_givesTheMirrorImage() {
        // With a budget that does not bind: who comes first among units of equal value is a lottery.
        LandParameters plenty = noise(0).withSupply(STANDARD.supply().withYearlySpeed(1));
        Land land = Towns.town(13, 4, false);
        Land mirror = Towns.town(13, 4, true);

        for (Land each : new Land[] {land, mirror}) {
            Building building = building(each, plenty, Switches.none(), NONE_FREE);
            raiseRents(each, 1.2);
            Towns.years(6, building);
        }

        assertThat(land.floor().built(FloorUse.HOME)).isPositive();
        for (int unit = 0; unit < land.grid().unitCount(); unit++) {
            int other = land.grid().unit(12 - land.grid().x(unit), land.grid().y(unit));
            assertThat((double) mirror.floor().total(other))
                    .isCloseTo(land.floor().total(unit), within(1.0));
            assertThat(mirror.cover().counts(Cover.OPEN, other))
                    .isEqualTo(land.cover().counts(Cover.OPEN, unit));
        }
    }
}
