package org.wespace.agents.city.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.TransitLine;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Sector;
import org.wespace.core.engine.StateHash;

class SyntheticCityTest {

    private static final int RESIDENTS = 40_000;

    private static SyntheticCity city(CityShape shape) {
        return SyntheticCity.of(64, 48, 500).shape(shape).residents(RESIDENTS);
    }

    @ParameterizedTest
    @EnumSource(CityShape.class)
    void build_anyShape_peopleAndJobsAreExact(CityShape shape) {
        CityPlan plan = city(shape).water(Water.river(0.04)).compactness(0.8).build();
        assertThat(plan.city().residents().total()).isEqualTo(RESIDENTS);
        assertThat(plan.city().jobs().total()).isEqualTo(41_200);
        int[] bySector = {6180, 5356, 11536, 11948, 6180};
        for (Sector sector : Sector.values()) {
            assertThat(Arrays.stream(plan.sectorJobs()[sector.ordinal()]).sum()).isEqualTo(bySector[sector.ordinal()]);
        }
        assertThat(plan.city().residents().perZone())
                .isEqualTo(plan.city().zones().counts("workers_resident"));
        assertThat(plan.city().jobs().perZone()).isEqualTo(plan.city().zones().counts("jobs"));
        for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
            assertThat(plan.city().cells().cellsOf(unit)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(CityShape.class)
    void build_anyShape_floorIsThatOfPeopleAndJobs(CityShape shape) {
        CityPlan plan = city(shape).values(Preset.EU_COMPACT).coLivingShare(0.1).build();
        long dwellings = 42_105; // 40,000 / .95
        assertThat(plan.floor().total(FloorUse.COLIVE)).isEqualTo(4_211 * 250L); // .1 of them at 25 m2
        // sizes are whole counts, and free homes are not spread quite as residents are: 1 in 10,000
        assertThat((double) plan.floor().total(FloorUse.HOME))
                .isCloseTo((dwellings - 4_211) * 450.0, withPercentage(0.01));
        assertThat(plan.floor().total(FloorUse.OFFICE)).isEqualTo((6180 + 325 + 5356 + 282 + 11536 + 607) * 150L);
        assertThat(plan.floor().total(FloorUse.RETAIL)).isEqualTo((11948 + 629) * 300L);
        assertThat(plan.floor().total(FloorUse.DEPOT)).isEqualTo((6180 + 325) * 500L);
        assertThat(plan.floor().total(FloorUse.SCHOOL)).isEqualTo(800_000);
        assertThat(plan.floor().total(FloorUse.HOSPITAL)).isEqualTo(320_000);
        assertThat(plan.floor().total(FloorUse.VACANT)).isZero();
        plan.floor().checkBalance();
        double meanIncome = Preset.EU_COMPACT.earnings().meanMonthly();
        for (int unit = 0; unit < plan.grid().unitCount(); unit++) {
            double spent = plan.floor().squareMetres(FloorUse.HOME, unit)
                    * plan.rents().rent(FloorUse.HOME, unit);
            double homes = spent / (0.25 * meanIncome) + plan.floor().floor(FloorUse.COLIVE, unit) / 250;
            // half a count of floor in a hundred or more
            assertThat(homes).isGreaterThan(0.995 * plan.city().residents().perUnit()[unit] - 1e-9);
            int here = unit;
            if (plan.floor().floor(FloorUse.HOSPITAL, unit) > 0) {
                assertThat(plan.centres()).anyMatch(centre -> kilometres(plan, centre, here) <= 1.5);
            }
        }
    }

    private static double kilometres(CityPlan plan, int a, int b) {
        double dx = plan.grid().centreX(a) - plan.grid().centreX(b);
        double dy = plan.grid().centreY(a) - plan.grid().centreY(b);
        return Math.sqrt(dx * dx + dy * dy) / 1000;
    }

    @ParameterizedTest
    @EnumSource(Water.Kind.class)
    void build_water_hasItsShareAndStaysEmpty(Water.Kind kind) {
        CityPlan plan =
                city(CityShape.POLYCENTRIC).water(new Water(kind, 0.123)).build();
        double area = plan.grid().unitCount() * plan.grid().unitSquareKilometres();
        assertThat(plan.cover().squareKilometres(Cover.WATER)).isCloseTo(0.123 * area, within(1e-6));
        plan.cover().checkBalance();
        int[] residents = plan.city().residents().perUnit();
        for (int unit = 0; unit < residents.length; unit++) {
            if (plan.cover().share(Cover.WATER, unit) == 1) {
                assertThat(residents[unit]).isZero();
                assertThat(plan.floor().total(unit)).isZero();
            }
        }
        assertThat(plan.centres()).allMatch(unit -> plan.cover().counts(Cover.WATER, unit) == 0);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void of_preset_coverFollowsFloorAndMostFits(Preset preset) {
        CityPlan plan = SyntheticCity.of(preset).residents(50_000).build();
        plan.cover().checkBalance();
        double persons = plan.city().personsPerResident();
        assertThat(persons * 50_000).isCloseTo(preset.form().persons(), within(1e-3));
        double floor = 0;
        for (FloorUse use : FloorUse.values()) {
            floor += plan.floor().total(use) / 10.0 * persons / 1e6;
        }
        double built = plan.cover().squareKilometres(Cover.BUILT);
        double ratio = floor / built;
        assertThat(ratio)
                .isBetween(
                        preset.ground().floorAreaRatio(), 1.6 * preset.ground().floorAreaRatio());
        assertThat(plan.cover().squareKilometres(Cover.ROAD) / built)
                .isCloseTo(preset.ground().roadPerBuilt(), within(1e-3));
        assertThat(plan.cover().squareKilometres(Cover.OPEN)).isGreaterThan(built);
        assertThat(plan.centres()).hasSize(preset.form().centres());
    }

    @Test
    void build_rents_meanIsTheShareOfIncome() {
        CityPlan plan = SyntheticCity.of(Preset.CN_MID).residents(30_000).build();
        double paid = IntStream.range(0, plan.grid().unitCount())
                .mapToDouble(unit ->
                        plan.rents().rent(FloorUse.HOME, unit) * plan.floor().squareMetres(FloorUse.HOME, unit))
                .sum();
        // each home, lived in or free, costs the share: dear homes are small
        assertThat(paid * 0.95 / 30_000).isCloseTo(0.25 * 8_000, withPercentage(0.1));
        assertThat(plan.rents().rent(FloorUse.HOME, plan.centres().get(0)))
                .isGreaterThan(2 * plan.rents().rent(FloorUse.HOME, 0));
    }

    @Test
    void build_sameSeed_sameBytes() {
        SyntheticCity one = SyntheticCity.of(Preset.US_SPRAWL).residents(20_000).seed(5);
        long hash = hash(one.build());
        assertThat(hash(one.build())).isEqualTo(hash);
        assertThat(hash(SyntheticCity.of(Preset.US_SPRAWL)
                        .residents(20_000)
                        .seed(5)
                        .build()))
                .isEqualTo(hash);
        assertThat(hash(SyntheticCity.of(Preset.US_SPRAWL)
                        .residents(20_000)
                        .seed(6)
                        .build()))
                .isNotEqualTo(hash);
    }

    static long hash(CityPlan plan) {
        StateHash hash = new StateHash();
        hash.add(plan.city().residents().perCell());
        for (int[] jobs : plan.sectorJobs()) {
            hash.add(jobs);
        }
        plan.floor().addTo(hash);
        plan.cover().addTo(hash);
        plan.rents().addTo(hash);
        return hash.value();
    }

    @Test
    void transitLines_severalCentres_joinThemToTheMain() {
        SyntheticCity city = city(CityShape.POLYCENTRIC).centres(4).transit(new TransitSupply(9, 1, 35, 4));
        CityPlan plan = city.build();
        assertThat(city.transitLines()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            TransitLine line = city.transitLines().get(i);
            assertThat(line.stations())
                    .startsWith(plan.centres().get(0))
                    .endsWith(plan.centres().get(i + 1));
            assertThat(line.kilometresPerHour()).isEqualTo(35);
            assertThat(line.headwayMinutes()).isEqualTo(4);
        }
        assertThat(city(CityShape.MONOCENTRIC)
                        .transit(new TransitSupply(2, 1, 35, 4))
                        .transitLines())
                .hasSize(2);
        assertThat(city(CityShape.LINEAR).transitLines()).hasSize(1);
        assertThat(city(CityShape.LINEAR).transit(TransitSupply.none()).transitLines())
                .isEmpty();
    }

    @Test
    void transitLines_water_holdsNoStation() {
        SyntheticCity city = city(CityShape.MONOCENTRIC).water(Water.lakes(0.3));
        CityPlan plan = city.build();
        assertThat(city.transitLines()).isNotEmpty();
        for (TransitLine line : city.transitLines()) {
            assertThat(line.stations()).allMatch(unit -> plan.cover().share(Cover.WATER, unit) < 0.5);
        }
    }

    @Test
    void settings_outOfRange_areRefused() {
        SyntheticCity city = SyntheticCity.of(16, 16, 500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.residents(0))
                .withMessage("residents must be at least 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.compactness(1.2))
                .withMessage("compactness must lie in [0, 1]: 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> city.gradient(Double.NaN))
                .withMessage("gradient must be finite and not negative: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Water.coast(0.7))
                .withMessage("share of water must lie in [0, 0.6]: 0.7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new JobMix(0.5, 0.5, 0.1, 0, 0))
                .withMessage("shares of the sectors must sum to 1: 1.1");
    }

    @Test
    void build_centresOffTheGrid_areRefusedWithAdvice() {
        SyntheticCity city = SyntheticCity.of(16, 16, 500).centres(4).spacing(10);
        assertThatIllegalArgumentException()
                .isThrownBy(city::build)
                .withMessageContaining("of 4 would lie off the grid of 16 x 16 units")
                .withMessageContaining("choose a smaller spacing");
        SyntheticCity dry = SyntheticCity.of(4, 4, 500).centres(1).water(Water.lakes(0.6));
        assertThatIllegalArgumentException().isThrownBy(dry::build).withMessageContaining("centres, which stay dry");
    }

    @Test
    void personsPerResident_notAsked_makesAThousandPersonsOnASquareKilometre() {
        CityPlan plan = SyntheticCity.of(16, 16, 500).residents(3_000).build();
        assertThat(plan.city().personsPerResident()).isCloseTo(64 * 1000 / 3000.0, within(1e-9));
        assertThat(SyntheticCity.of(16, 16, 500)
                        .residents(3_000)
                        .personsPerResident(2)
                        .build()
                        .city()
                        .personsPerResident())
                .isEqualTo(2);
    }
}
