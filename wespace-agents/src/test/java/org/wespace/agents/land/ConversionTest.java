package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.Phase;
import org.wespace.core.grid.Grid;

class ConversionTest {

    private static final Switches MIXED = Switches.none().with(Mechanism.MIXED_ZONING);

    private static final LandParameters STANDARD = LandParameters.standard()
            .withConversion(ConversionParameters.standard().withFlexibility(0.2));

    /** One unit with homes and offices, all of it free or none. */
    private static Land unit(long homes, long offices, double homeRent, double officeRent) {
        Grid grid = Grid.of(1, 1, 500);
        FloorStock floor = new FloorStock(grid);
        floor.endow(FloorUse.HOME, 0, homes);
        floor.endow(FloorUse.OFFICE, 0, offices);
        Rents rents = new Rents(grid);
        rents.set(FloorUse.HOME, 0, homeRent);
        rents.set(FloorUse.OFFICE, 0, officeRent);
        return Towns.land(floor, new LandCover(grid), rents, 1);
    }

    private static LandParameters between(FloorUse... uses) {
        return STANDARD.withConversion(
                STANDARD.conversion().withUses(List.of(uses)).withFullVacancy(1));
    }

    private static Conversion conversion(Land land, LandParameters parameters, Switches switches, double mostFree) {
        return new Conversion(land, RentScale.equal(), parameters, switches, Towns.someFree(land.floor(), mostFree));
    }

    private static Conversion allFree(Land land, LandParameters parameters, Switches switches) {
        return new Conversion(land, RentScale.equal(), parameters, switches, (use, unit) -> land.floor()
                .floor(use, unit));
    }

    @Test
    void conversion_twoUses_movesTheShareOfTheLogit() {
        Land land = unit(1_000_000, 1_000_000, 1, 0.8);
        FreeFloor free = (use, unit) -> use == FloorUse.OFFICE ? 200_000 : 0;
        LandParameters parameters = between(FloorUse.HOME, FloorUse.OFFICE);

        Towns.years(1, new Conversion(land, RentScale.equal(), parameters, MIXED, free));

        double weight = StrictMath.exp(4 * (-StrictMath.log(0.8) - 0.35));
        long expected = Math.round(0.2 * 200_000 * weight / (1 + weight));
        assertThat(land.floor().floor(FloorUse.HOME, 0)).isEqualTo(1_000_000 + expected);
        assertThat(land.floor().converted(FloorUse.OFFICE, FloorUse.HOME)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {5, 50, 500})
    void conversion_noCosts_leavesRentsApartByLogOfFloorOverResponse(double response) {
        // Demand with unit elasticity: 3 : 1 for homes. At rest as many counts go to as come from each use.
        Land land = unit(5_000_000_000L, 5_000_000_000L, 1, 1);
        ConversionParameters free = between(FloorUse.HOME, FloorUse.OFFICE)
                .conversion()
                .withCosts(UsePairs.all(0))
                .withResponse(response)
                .withFlexibility(0.5 / response);
        Phase clearing = Phase.of("clearing", tick -> {
            land.rents().set(FloorUse.HOME, 0, 1.5e10 / land.floor().floor(FloorUse.HOME, 0));
            land.rents().set(FloorUse.OFFICE, 0, 0.5e10 / land.floor().floor(FloorUse.OFFICE, 0));
        });

        Towns.years(1000, clearing, allFree(land, STANDARD.withConversion(free), MIXED));

        double gap =
                Math.log(land.rents().rent(FloorUse.OFFICE, 0) / land.rents().rent(FloorUse.HOME, 0));
        double floorRatio =
                (double) land.floor().floor(FloorUse.OFFICE, 0) / land.floor().floor(FloorUse.HOME, 0);
        assertThat(gap).isCloseTo(Math.log(floorRatio) / response, within(1e-7));
        assertThat(Math.abs(gap)).isLessThan(1.2 / response);
    }

    @Test
    void conversion_allMechanismsOff_convertsNothing() {
        Land land = Towns.town(12, 5, false);
        String before = Towns.hash(land);

        Towns.years(5, Towns.shaking(land, 0.3), conversion(land, STANDARD, Switches.none(), 1));

        assertThat(Towns.hash(land)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"MIXED_ZONING", "HOME_WORK_MIX", "OFFICE_CONVERSION", "CO_LIVING", "THIRD_PLACES"})
    void conversion_oneMechanism_strengthZeroIsWithoutItAndOneIsNot(Mechanism mechanism) {
        String without = afterFiveYears(Switches.none());

        assertThat(afterFiveYears(Switches.none().with(mechanism, 0))).isEqualTo(without);
        assertThat(afterFiveYears(Switches.none().with(mechanism, 1))).isNotEqualTo(without);
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME_WORK_MIX", "CO_LIVING", "THIRD_PLACES"})
    void conversion_mechanismBesideMixedZoning_strengthZeroIsWithoutIt(Mechanism mechanism) {
        assertThat(afterFiveYears(MIXED.with(mechanism, 0))).isEqualTo(afterFiveYears(MIXED));
    }

    private static String afterFiveYears(Switches switches) {
        Land land = Towns.town(12, 5, false);
        Towns.years(5, Towns.shaking(land, 0.1), conversion(land, between(all()), switches, 1));
        land.checkBalance();
        return Towns.hash(land);
    }

    private static FloorUse[] all() {
        return STANDARD.conversion().uses().toArray(FloorUse[]::new);
    }

    @Test
    void conversion_homeWorkMix_opensOnlyHomesWithOfficesAndShops() {
        FloorStock floor = convertedWith(Mechanism.HOME_WORK_MIX);

        assertThat(floor.converted(FloorUse.OFFICE, FloorUse.HOME)).isPositive();
        assertThat(floor.converted(FloorUse.HOME, FloorUse.RETAIL)).isPositive();
        assertThat(floor.converted(FloorUse.OFFICE, FloorUse.RETAIL)).isZero();
        assertThat(floor.total(FloorUse.COLIVE) + floor.total(FloorUse.COWORK)).isZero();
    }

    @Test
    void conversion_officeConversion_opensOnlyOffices() {
        FloorStock floor = convertedWith(Mechanism.OFFICE_CONVERSION);

        assertThat(floor.converted(FloorUse.OFFICE, FloorUse.HOME)).isPositive();
        assertThat(floor.converted(FloorUse.OFFICE, FloorUse.RETAIL)).isPositive();
        assertThat(floor.converted(FloorUse.HOME, FloorUse.OFFICE)).isZero();
        assertThat(floor.converted(FloorUse.RETAIL, FloorUse.HOME)).isZero();
        assertThat(floor.total(FloorUse.COLIVE) + floor.total(FloorUse.COWORK)).isZero();
    }

    private static FloorStock convertedWith(Mechanism mechanism) {
        Land land = Towns.town(12, 5, false);
        Towns.years(
                5,
                Towns.shaking(land, 0.1),
                conversion(land, between(all()), Switches.none().with(mechanism), 1));
        return land.floor();
    }

    @Test
    void conversion_lowRent_leavesFloorEmptyAndFillsItAgain() {
        Land land = unit(1_000_000, 0, 0.2, 1);
        Conversion conversion = allFree(
                land, between(FloorUse.HOME, FloorUse.RETAIL), Switches.none().with(Mechanism.HOME_WORK_MIX));
        land.rents().set(FloorUse.RETAIL, 0, 0.2);
        Towns.years(5, conversion);
        long vacant = land.floor().floor(FloorUse.VACANT, 0);

        land.rents().set(FloorUse.HOME, 0, 1);
        Towns.years(5, conversion);

        assertThat(vacant).isPositive();
        assertThat(land.floor().floor(FloorUse.VACANT, 0)).isLessThan(vacant);
        assertThat(land.floor().converted(FloorUse.VACANT, FloorUse.HOME)).isPositive();
    }

    @Test
    void conversion_useThatStandsFree_takesNoMore() {
        Land land = unit(1_000_000, 1_000_000, 1, 0.5);
        FreeFloor free = (use, unit) -> land.floor().floor(use, unit) / 5;
        LandParameters limited = STANDARD.withConversion(STANDARD.conversion()
                .withUses(List.of(FloorUse.HOME, FloorUse.OFFICE))
                .withFullVacancy(0.1));

        Towns.years(5, new Conversion(land, RentScale.equal(), limited, MIXED, free));

        assertThat(land.floor().floor(FloorUse.HOME, 0)).isEqualTo(1_000_000);
    }

    @Test
    void conversion_occupiedFloor_staysWhatItIs() {
        Land land = unit(1_000_000, 1_000_000, 1, 0.01);
        long occupied = 900_000;
        FreeFloor free = (use, unit) -> use == FloorUse.OFFICE ? land.floor().floor(use, unit) - occupied : 0;

        Towns.years(200, new Conversion(land, RentScale.equal(), between(FloorUse.HOME, FloorUse.OFFICE), MIXED, free));

        assertThat(land.floor().floor(FloorUse.OFFICE, 0)).isBetween(occupied, occupied + 3);
    }

    @Test
    void conversion_moreFreeThanThereIs_isRefused() {
        Land land = unit(10, 0, 1, 1);
        Conversion conversion = new Conversion(
                land, RentScale.equal(), between(FloorUse.HOME, FloorUse.OFFICE), MIXED, (use, unit) -> 11);

        assertThatThrownBy(() -> Towns.years(1, conversion))
                .hasMessageContaining("0..10")
                .hasMessageContaining("11");
    }

    @Test
    void conversion_mirroredTown_givesTheMirrorImage() {
        Land land = Towns.town(12, 5, false);
        Land mirror = Towns.town(12, 5, true);

        for (Land each : List.of(land, mirror)) {
            FreeFloor some = (use, unit) -> each.floor().floor(use, unit) / 20;
            Towns.years(4, new Conversion(each, RentScale.equal(), STANDARD, MIXED, some));
        }

        assertThat(land.floor().built(FloorUse.HOME)).isZero();
        for (int unit = 0; unit < land.grid().unitCount(); unit++) {
            int other = land.grid().unit(11 - land.grid().x(unit), land.grid().y(unit));
            for (FloorUse use : FloorUse.values()) {
                assertThat(mirror.floor().floor(use, other))
                        .isEqualTo(land.floor().floor(use, unit));
            }
        }
        assertThat(land.floor().converted(FloorUse.OFFICE, FloorUse.HOME)).isPositive();
    }
}
