package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wespace.agents.city.plan.CityShape;
import org.wespace.agents.city.plan.RegionPlan;
import org.wespace.agents.city.plan.SyntheticRegion;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.region.CrossCityJobs;
import org.wespace.agents.region.Gateway;
import org.wespace.agents.region.Gateways;
import org.wespace.agents.region.IntercityParameters;
import org.wespace.agents.region.ThroughTraffic;
import org.wespace.agents.resident.Sector;
import org.wespace.core.grid.Grid;

/** A region of two cities, 16 km from centre to centre, with each mechanism of the region off and on. */
class RegionAccountTest {

    private static final int RESIDENTS = 8_000;
    private static final int MONTHS = 4;

    private static RegionPlan region;
    private static Grid grid;

    @BeforeAll
    static void plan() {
        region = SyntheticRegion.of(48, 24, 500)
                .common(all -> all.values(Preset.CN_MID).personsPerResident(60).zoneSide(4))
                .city("west", city -> city.middle(4, 6)
                        .residents(5_000)
                        .shape(CityShape.MONOCENTRIC)
                        .gradient(0.3))
                .city("east", city -> city.middle(20, 6)
                        .residents(3_000)
                        .shape(CityShape.MONOCENTRIC)
                        .gradient(0.3))
                .rail(120, 10, 0.1)
                .build();
        grid = region.plan().grid();
    }

    private static Scenario scenario() {
        return Scenario.standard().parameters(CityParameters.of(Preset.CN_MID));
    }

    private static RegionAccount account(LivingCity city) {
        return RegionAccount.of(city, region.links(), IntercityParameters.of(Preset.CN_MID));
    }

    private static RegionAccount after(Scenario scenario) {
        try (LivingCity city = scenario.on(region.plan())) {
            city.run(MONTHS);
            return account(city);
        }
    }

    private static CrossCityJobs outside() {
        int gate = grid.unit(grid.width() - 1, grid.height() / 2);
        return new CrossCityJobs(List.of(new Gateway(gate, List.of(900, 900, 300, 300, 0), 20, 25, 1)), 0.0987, 0.5);
    }

    /** RG-3: rail takes some of those between the cities and brings down what a trip emits. */
    @Test
    void rail_offAndOn_lowersCarbonOfATrip() {
        RegionAccount off = after(scenario().with(Mechanism.INTERCITY_RAIL, 0));
        RegionAccount on = after(scenario().with(Mechanism.INTERCITY_RAIL, 1));

        assertThat(off.railShare()).isZero();
        assertThat(on.railShare()).isBetween(0.01, 0.99);
        assertThat(on.intercityCommuters()).isEqualTo(off.intercityCommuters()).isGreaterThan(100);
        assertThat(on.kilogramsPerTrip()).isLessThan(off.kilogramsPerTrip());
        assertThat(on.kilograms()).isCloseTo(on.kilogramsPerTrip() * on.intercityCommuters() * 60, within(1e-6));
    }

    /** RG-5: some work outside, and ways to work are longer. */
    @Test
    void jobsOutside_offAndOn_drawCommutersOverLongerWays() {
        Scenario with = scenario().places(Places.none().withOutside(outside()));
        RegionAccount off = after(with.with(Mechanism.CROSS_CITY_COMMUTING, 0));
        RegionAccount on = after(with.with(Mechanism.CROSS_CITY_COMMUTING, 1));

        assertThat(off.externalCommuters()).isZero();
        assertThat(off.externalKilometres()).isNaN();
        assertThat(on.externalShare()).isBetween(0.03, 0.15);
        assertThat(on.externalKilometres()).isGreaterThan(25);
        assertThat(on.meanKilometres()).isGreaterThan(off.meanKilometres());
    }

    /** Outside jobs have no floor here: they stay, spend nothing, and no rent or building follows them. */
    @Test
    void jobsOutside_yearsGoBy_stayAtTheGateway() {
        int gate = outside().gateways().get(0).unit();
        Scenario with = scenario().places(Places.none().withOutside(outside())).with(Mechanism.CROSS_CITY_COMMUTING, 1);
        try (LivingCity city = with.on(region.plan())) {
            List<Integer> before = jobsAt(city, gate);
            assertThat(city.firmFloor().free(FloorUse.OFFICE, gate)).isNotNegative();

            city.run(14);

            assertThat(jobsAt(city, gate)).isEqualTo(before);
            int added = 0;
            for (Sector sector : Sector.values()) {
                added += city.jobs().outside(sector, gate);
            }
            assertThat(added).isGreaterThan(500);
            assertThat(city.rents().rent(FloorUse.OFFICE, gate))
                    .isLessThanOrEqualTo(city.plan().rents().rent(FloorUse.OFFICE, gate));
            assertThat(city.firmFloor().free(FloorUse.OFFICE, gate)).isNotNegative();
            assertThat(city.firmMoves().moved()).isPositive();
        }
    }

    private static List<Integer> jobsAt(LivingCity city, int unit) {
        List<Integer> totals = new ArrayList<>();
        for (Sector sector : Sector.values()) {
            totals.add(city.jobs().total(sector, unit));
        }
        return totals;
    }

    /** RG-2: as much through traffic costs less time through four gateways than through one; built ground heats. */
    @Test
    void gateways_oneAndFour_loseLessTimeWithFour() {
        List<Gateway> four = Gateways.forTraffic(grid, region.plan().centres().get(0), 4);
        Scenario with = scenario().places(Places.none().withThrough(new ThroughTraffic(6_000, four)));
        RegionAccount one = after(with.with(Mechanism.SPREAD_GATEWAYS, 0));
        RegionAccount spread = after(with.with(Mechanism.SPREAD_GATEWAYS, 1));

        assertThat(spread.delayVehicleHours()).isLessThan(one.delayVehicleHours());
        assertThat(spread.vehicleSpeed()).isGreaterThan(one.vehicleSpeed()).isLessThan(35);
        assertThat(one.coolingFactor()).isEqualTo(1);
        assertThat(spread.coolingFactor()).isBetween(1.01, 1.13);
    }

    /** RG-6: residents come where it is better than outside, and leave where it is worse. */
    @Test
    void migration_betterAndWorseThanOutside_growsAndShrinks() {
        assertThat(residents(-0.5, 0)).isEqualTo(RESIDENTS);
        assertThat(residents(-0.5, 1)).isGreaterThan(RESIDENTS);
        assertThat(residents(0.5, 1)).isLessThan(RESIDENTS);
    }

    private static long residents(double outsideOverInside, double strength) {
        double inside;
        CityParameters numbers = CityParameters.of(Preset.CN_MID);
        Scenario open = scenario().with(Mechanism.MIGRATION, 1);
        try (LivingCity city = open.on(region.plan())) {
            city.run(2);
            inside = city.homeMoves().inclusiveValue();
        }
        CityParameters.Society society = numbers.society();
        CityParameters.Society other = new CityParameters.Society(
                society.totals(),
                society.incomes(),
                society.digital(),
                society.migration().withOutsideUtility(inside + outsideOverInside));
        try (LivingCity city = open.parameters(numbers.with(other))
                .with(Mechanism.MIGRATION, strength)
                .on(region.plan())) {
            city.run(13);
            long living = 0;
            for (int home : city.residents().home()) {
                living += home >= 0 ? 1 : 0;
            }
            return living;
        }
    }

    @Test
    void account_threadsAndOrder_makeNoDifference() {
        Scenario with = scenario().places(Places.none().withOutside(outside())).with(Mechanism.CROSS_CITY_COMMUTING, 1);
        RegionAccount one = after(with);
        RegionAccount two = after(with.threads(2).shuffled(7));
        assertThat(two.kilograms()).isEqualTo(one.kilograms());
        assertThat(two.meanKilometres()).isEqualTo(one.meanKilometres());
        assertThat(two.externalCommuters()).isEqualTo(one.externalCommuters());
        assertThat(two.delayVehicleHours()).isEqualTo(one.delayVehicleHours());
    }
}
