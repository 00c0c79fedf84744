package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.digital.DiffusionParameters;
import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.home.CoLivingParameters;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.land.EmbodiedCarbon;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.land.RentParameters;
import org.wespace.agents.migration.MigrationParameters;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.synthesis.PopulationTotals;
import org.wespace.agents.work.CommuteCost;
import org.wespace.agents.work.TeleworkParameters;
import org.wespace.agents.work.WorkParameters;

class PresetParametersTest {

    private static final CityParameters MEGA = CityParameters.of(Preset.CN_MEGA);

    @Test
    void of_megacity_repeatsTheStandardOfEveryRecord() {
        assertThat(MEGA.living().homes()).isEqualTo(HomeParameters.standard());
        assertThat(MEGA.living().coLiving()).isEqualTo(CoLivingParameters.china());
        assertThat(MEGA.living().effects()).isEqualTo(CoLivingEffects.china());
        assertThat(MEGA.living().rents()).isEqualTo(RentParameters.standard());
        assertThat(MEGA.working().jobs()).isEqualTo(WorkParameters.standard());
        TeleworkParameters telework = MEGA.working().telework();
        assertThat(telework.meanDays()).isEqualTo(TeleworkParameters.CHINESE_DAYS);
        assertThat(telework.rebound()).isEqualTo(TeleworkParameters.standard().rebound());
        assertThat(telework.cost()).isEqualTo(TeleworkParameters.standard().cost());
        assertThat(telework.days().referenceSquareMetres())
                .isEqualTo(TeleworkParameters.standard().days().referenceSquareMetres());
        assertThat(MEGA.land().green()).isEqualTo(LandParameters.Green.standard());
        assertThat(MEGA.land().supply())
                .isEqualTo(LandParameters.Supply.standard().withFloorAreaCap(3.75));
        assertThat(MEGA.society().migration()).isEqualTo(MigrationParameters.standard());
        assertThat(MEGA.society().digital().start())
                .isEqualTo(DiffusionParameters.standard().start())
                .isEqualTo(PopulationTotals.DIGITAL_CHINA);
    }

    @Test
    void standard_isTheMegacity() {
        assertThat(CityParameters.standard().commute().modes())
                .isEqualTo(MEGA.commute().modes());
        assertThat(CityParameters.standard().living()).isEqualTo(MEGA.living());
        assertThat(CityParameters.standard().society().incomes().mean()).isCloseTo(12_000, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void of_everyPreset_takesItsNumbers(Preset preset) {
        CityParameters all = CityParameters.of(preset);
        assertThat(all.living().homes().moves().movesPerYear())
                .isEqualTo(preset.housing().movesPerYear());
        assertThat(all.living().homes().tastes().homeOffice())
                .isEqualTo(preset.telework().homeFloorRise());
        assertThat(all.living().coLiving().squareMetresPerHead())
                .isEqualTo(preset.dwelling().floorCoLiving());
        assertThat(all.working().jobs().production().lambda())
                .isEqualTo(preset.agglomeration().productivityElasticity());
        assertThat(all.working().telework().meanDays())
                .isEqualTo(preset.telework().hybridDays());
        assertThat(all.society().totals().work().teleworkableShare())
                .isEqualTo(preset.telework().teleworkable());
        assertThat(all.society().totals().households().digital().plainMean(1))
                .isEqualTo(preset.energySystem().internetAccess());
        assertThat(all.society().incomes().mean()).isCloseTo(preset.earnings().meanMonthly(), within(1e-9));
        assertThat(all.land().supply().elasticity()).isEqualTo(preset.housing().supplyElasticity());
        assertThat(all.land().green().tonnesPerHectare())
                .isEqualTo(preset.ground().treeSink());
        assertThat(all.living().effects().kilogramsPerKilowattHour())
                .isEqualTo(preset.energySystem().gridKilograms());
    }

    @Test
    void of_car_speedsAndDecaysAreThoseOfThePreset() {
        for (Preset preset : Preset.values()) {
            CommuteParameters commute = CommuteParameters.of(preset);
            TravelMode car = commute.modes().get(3);
            assertThat(car.kilometresPerHour()).isEqualTo(preset.travel().carKilometresPerHour());
            double mean = 0.156 * commute.modes().get(0).decayPerMinute()
                    + 0.023 * commute.modes().get(1).decayPerMinute()
                    + 0.208 * commute.modes().get(2).decayPerMinute()
                    + 0.613 * car.decayPerMinute();
            assertThat(mean).isCloseTo(preset.location().commuteDecayPerMinute(), within(1e-12));
            assertThat(car.vehiclesPerTraveller())
                    .isEqualTo(CommuteParameters.standard().modes().get(3).vehiclesPerTraveller());
        }
        assertThat(CommuteParameters.of(Preset.EU_COMPACT).modes().get(2).fixedMinutes())
                .isEqualTo(CommuteParameters.standard().modes().get(2).fixedMinutes());
    }

    /** .30 / 1.60 of the ground in streets, 40 % of it in lanes of 3.5 m, a quarter each way, 600 vehicles each. */
    @Test
    void roads_megacity_areOfItsStreets() {
        RoadSupply roads = RoadSupply.of(Preset.CN_MEGA);
        assertThat(roads.vehiclesPerHourAndKilometre()).isCloseTo(1000 * 0.1875 * 0.4 / 3.5 / 4 * 600, within(1e-9));
        assertThat(roads.peakShare()).isEqualTo(RoadSupply.standard().peakShare());
        assertThat(roads.otherTraffic()).isEqualTo(RoadSupply.standard().otherTraffic());
    }

    /** A line is crossed by one straight and two diagonal links, whose flow counts by the root of a half. */
    @Test
    void octile_capacityAcrossALine_isThatOfTheGrid() {
        RoadSupply roads = RoadSupply.of(Preset.US_SPRAWL);
        double each = roads.octile().vehiclesPerHourAndKilometre();
        assertThat(each + 2 * each * Math.sqrt(0.5)).isCloseTo(roads.vehiclesPerHourAndKilometre(), within(1e-9));
    }

    @Test
    void landOpenedUp_isDividedAsSettledGround() {
        for (Preset preset : Preset.values()) {
            LandParameters.Edge edge = CityParameters.of(preset).land().edge();
            assertThat(edge.roadShare() / edge.plotShare())
                    .isCloseTo(preset.ground().roadPerBuilt(), within(1e-12));
        }
        // The slope of rent at 40 km/h, as the standard edge has it.
        assertThat(CityParameters.of(Preset.EU_COMPACT).land().edge().rentGradient())
                .isCloseTo(LandParameters.Edge.standard().rentGradient(), within(0.001));
    }

    @Test
    void records_withNumbersOfPresets_sayTheSame() {
        assertThat(EmbodiedCarbon.standard().kilogramsPerSquareMetre())
                .isEqualTo(Preset.CN_MEGA.construction().kilogramsPerSquareMetre());
        assertThat(EmbodiedCarbon.standard().saving())
                .isEqualTo(Preset.CN_MEGA.construction().prefabricationSaving());
        assertThat(TeleworkParameters.EUROPEAN_DAYS)
                .isEqualTo(Preset.EU_COMPACT.telework().hybridDays());
        assertThat(TeleworkParameters.ENGLISH_SPEAKING_DAYS)
                .isEqualTo(Preset.US_SPRAWL.telework().hybridDays());
        assertThat(CommuteCost.chinese().fuel())
                .isCloseTo(Preset.CN_MEGA.travelCarbon().petrolCar() / 2310 * 8, within(0.001));
        assertThat(CommuteCost.european().fuel())
                .isCloseTo(Preset.EU_COMPACT.travelCarbon().petrolCar() / 2310 * 1.7, within(0.001));
        assertThat(CommuteCost.american().fuel())
                .isCloseTo(Preset.US_SPRAWL.travelCarbon().petrolCar() / 2310 * 0.95, within(0.001));
    }

    @Test
    void cars_smallerChineseCity_areAsManyTimesMore() {
        double mega = MEGA.society().totals().households().cars().plainMean(1);
        double mid = CityParameters.of(Preset.CN_MID)
                .society()
                .totals()
                .households()
                .cars()
                .plainMean(1);
        assertThat(mid / mega).isCloseTo(0.25 / 0.20, within(1e-12));
    }
}
