package org.wespace.agents.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.home.CoLivingEffects;
import org.wespace.agents.land.Infrastructure;
import org.wespace.agents.preset.Preset;

class CarbonFactorsTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("my.csv"), text);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void of_everyPreset_hasEveryFactorPlausibleWithUnitAndSource(Preset preset) {
        CarbonFactors factors = CarbonFactors.of(preset);
        assertThat(factors.rows()).hasSize(CarbonFactor.values().length);
        for (CarbonFactors.Row row : factors.rows()) {
            assertThat(row.plausible()).as(row.toString()).isTrue();
            assertThat(row.source()).as(row.factor().key()).isNotBlank();
            assertThat(row.low()).as(row.factor().key()).isLessThanOrEqualTo(row.high());
        }
    }

    /** The same numbers stand in the presets, which other parts of the library read. */
    @ParameterizedTest
    @EnumSource(Preset.class)
    void of_everyPreset_agreesWithThePreset(Preset preset) {
        CarbonFactors factors = CarbonFactors.of(preset);
        same(factors, CarbonFactor.PETROL_CAR, preset.travelCarbon().petrolCar());
        same(factors, CarbonFactor.BUS, preset.travelCarbon().bus());
        same(factors, CarbonFactor.RAIL, preset.travelCarbon().rail());
        same(factors, CarbonFactor.METRO, preset.travelCarbon().metro());
        same(factors, CarbonFactor.SHARED_BICYCLE, preset.travelCarbon().sharedBicycle());
        same(factors, CarbonFactor.OCCUPANCY, preset.travel().carOccupancy());
        same(factors, CarbonFactor.OFFICE, preset.commercialEnergy().office());
        same(factors, CarbonFactor.MALL, preset.commercialEnergy().mall());
        same(factors, CarbonFactor.HOTEL, preset.commercialEnergy().hotel());
        same(factors, CarbonFactor.RETAIL, preset.commercialEnergy().retail());
        same(factors, CarbonFactor.FOOD_SALES, preset.commercialEnergy().foodSales());
        same(factors, CarbonFactor.FOOD_SERVICE, preset.commercialEnergy().foodService());
        same(factors, CarbonFactor.SCHOOL, preset.civicEnergy().school());
        same(factors, CarbonFactor.HOSPITAL, preset.civicEnergy().hospital());
        same(factors, CarbonFactor.CLINIC, preset.civicEnergy().clinic());
        same(factors, CarbonFactor.HOME_POWER, preset.civicEnergy().homeElectricity());
        same(factors, CarbonFactor.HOME_HEAT, preset.civicEnergy().homeHeat());
        same(factors, CarbonFactor.GRID, preset.energySystem().gridKilograms());
        same(factors, CarbonFactor.NETWORK_ENERGY, preset.energySystem().networkKilowattHours());
        same(factors, CarbonFactor.DATA_CENTRE, preset.energySystem().dataCentreKilowattHours());
        same(factors, CarbonFactor.NEW_FLOOR, preset.construction().kilogramsPerSquareMetre());
        same(factors, CarbonFactor.PREFAB_SAVING, preset.construction().prefabricationSaving());
        same(factors, CarbonFactor.HOME_DAY, preset.telework().homeDayKilograms());
        same(factors, CarbonFactor.TREE_SINK, preset.ground().treeSink());
        same(
                factors,
                CarbonFactor.NETWORK_METRE,
                Infrastructure.Parameters.standard().kilogramsPerMetreYear());
    }

    private static void same(CarbonFactors factors, CarbonFactor factor, double expected) {
        assertThat(factors.of(factor)).as(factor.key()).isEqualTo(expected);
    }

    @Test
    void of_batteryCar_emitsWhatThePresetSays() {
        for (Preset preset : new Preset[] {Preset.CN_MEGA, Preset.CN_MID, Preset.EU_COMPACT}) {
            CarbonFactors factors = CarbonFactors.of(preset);
            double grams = 1000 * factors.of(CarbonFactor.BATTERY_CAR) * factors.of(CarbonFactor.GRID);
            assertThat(grams).isCloseTo(preset.travelCarbon().batteryCar(), within(0.6));
        }
        assertThat(CarbonFactors.of(Preset.CN_MEGA).of(CarbonFactor.SPENDING))
                .isEqualTo(CoLivingEffects.china().spending().kilogramsPerMoney());
    }

    @Test
    void read_someFactors_standInPlaceOfTheLibrarys() throws IOException {
        Path mine = file("\uFEFFkey,value,preset,unit,year,source\n"
                + "grid,0.1,CN-mid EU-compact,kg/kWh,2030,\"me, myself\"\n"
                + "car.petrol,150,,,,\n"
                + "grid,0.2,US-sprawl,,,\n");
        CarbonFactors factors = CarbonFactors.read(mine, Preset.EU_COMPACT);
        assertThat(factors.of(CarbonFactor.GRID)).isEqualTo(0.1);
        assertThat(factors.row(CarbonFactor.GRID).source()).isEqualTo("me, myself");
        assertThat(factors.of(CarbonFactor.PETROL_CAR)).isEqualTo(150);
        assertThat(factors.of(CarbonFactor.OFFICE)).isEqualTo(170);
        assertThat(CarbonFactors.read(mine, Preset.CN_MEGA).of(CarbonFactor.GRID))
                .isEqualTo(0.537);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key,value;gird,0.1 | line 2: unknown key 'gird'; the nearest are 'grid'",
                "key,value;grid,-1 | line 2: grid must be finite and not negative, in kg/kWh: '-1'",
                "key,value;grid,NaN | line 2: grid must be finite and not negative, in kg/kWh: 'NaN'",
                "key,value;grid,much | line 2: grid must be finite and not negative, in kg/kWh: 'much'",
                "key,value;walk,1;car.electric_share,1.2 | line 3: car.electric_share must be in [0, 1]",
                "key,value,unit;grid,1,g/kWh | line 2: grid is in kg/kWh, not in 'g/kWh'",
                "key,value;grid,1;grid,2 | line 3: grid is given twice for EU-compact",
                "key,value,preset;grid,1,EU | line 2: no preset 'EU'; there are CN-mega",
                "key,val;grid,1 | line 1: no column 'value'",
                "key,value,colour;grid,1,red | line 1: unknown column 'colour'",
                "key,value;grid,1,2 | line 2: 3 values do not fit the header",
                "key,value;transit.bus_share,0.9 | must sum to at most 1"
            })
    void read_badFile_isRefusedByFileLineKeyAndValue(String text, String message) throws IOException {
        Path mine = file(text.replace(';', '\n') + "\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarbonFactors.read(mine, Preset.EU_COMPACT))
                .withMessageContaining("my.csv")
                .withMessageContaining(message);
    }

    @Test
    void read_noFile_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CarbonFactors.read(folder.resolve("none.csv"), Preset.CN_MEGA))
                .withMessageContaining("none.csv: no such file");
    }
}
