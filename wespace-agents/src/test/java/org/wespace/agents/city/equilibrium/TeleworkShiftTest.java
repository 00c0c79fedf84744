package org.wespace.agents.city.equilibrium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.agents.city.City;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.land.Rents;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Sector;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

/**
 * What telework does to a city of 31 x 31 units of 1 km, of the estimates of Ahlfeldt et al. (2015), when the share who
 * work at home on four days goes from 3.7 to 33 %. Compared in sign with Delventhal, Kwon &amp; Parkhomenko (2022) for
 * Los Angeles: jobs to the core, residents to the periphery, congestion and times down, core prices down against edge
 * prices.
 */
class TeleworkShiftTest {

    private static final int SIDE = 31;
    private static final int RESIDENTS = 96_100;
    private static final double CORE_KILOMETRES = 5;
    private static final double FLOOR_PER_RESIDENT = 46;
    private static final double OFFICE_SHARE = 0.3;

    private record Shift(CoreAndEdge before, CoreAndEdge after, CommuteFigures commuteBefore, CommuteFigures commute) {

        double rise(double old, double now) {
            return now / old - 1;
        }

        double coreJobs() {
            return rise(before.jobs(), after.jobs());
        }

        double coreResidents() {
            return rise(before.residents(), after.residents());
        }

        double radius() {
            return rise(before.residenceRadius(), after.residenceRadius());
        }

        double minutesPerDay() {
            return rise(commuteBefore.minutesPerDay(), commute.minutesPerDay());
        }

        /** Rise of core rents less that of edge rents. */
        double rentGap() {
            return rise(before.coreRent(), after.coreRent()) - rise(before.edgeRent(), after.edgeRent());
        }
    }

    /** Congested city whose floor passes freely between homes and offices. */
    @ParameterizedTest
    @CsvSource({"0.017, 0", "0.017, 0.2", "0.05, 0", "0.05, 0.2"})
    void telework_congestedCityFloorPasses_jobsToTheCoreResidentsOutwardTimesDown(double decline, double homeOffice) {
        Shift shift = shift(decline, homeOffice, true, FloorMarket.fixed().converting(0));
        assertThat(shift.coreJobs()).isPositive();
        assertThat(shift.coreResidents()).isNegative();
        assertThat(shift.radius()).isPositive();
        assertThat(shift.minutesPerDay()).isNegative();
    }

    /** With floor in its use, core homes lose what nearness was worth, and edge homes gain. */
    @ParameterizedTest
    @CsvSource({"0.017, 0", "0.017, 0.2", "0.05, 0", "0.05, 0.2"})
    void telework_congestedCityFloorFixed_coreRentsFallAgainstEdgeRents(double decline, double homeOffice) {
        Shift shift = shift(decline, homeOffice, true, FloorMarket.fixed());
        assertThat(shift.coreJobs()).isPositive();
        assertThat(shift.coreResidents()).isNegative();
        assertThat(shift.radius()).isPositive();
        assertThat(shift.minutesPerDay()).isNegative();
        assertThat(shift.rentGap()).isNegative();
    }

    /**
     * Without congestion, spill-overs and passing floor, and where no place is much better for firms, the pull of the
     * core on jobs is nearness to residents alone, which telework weakens: jobs leave it.
     */
    @Test
    void telework_emptyRoadsFixedFloorNoSpillOver_jobsLeaveTheCoreWhileResidentsDoToo() {
        Shift shift = shift(0, 0, false, FloorMarket.fixed());
        assertThat(shift.coreJobs()).isNegative();
        assertThat(shift.coreResidents()).isNegative();
        assertThat(shift.minutesPerDay()).isNegative();
    }

    private static Shift shift(double decline, double homeOffice, boolean full, FloorMarket floor) {
        CityPlan plan = plan(decline);
        UrbanEquilibrium before = solved(plan, 0.037, homeOffice, full, floor);
        UrbanEquilibrium after = solved(plan, 0.33, homeOffice, full, floor);
        int centre = plan.centres().get(0);
        return new Shift(
                before.coreAndEdge(centre, CORE_KILOMETRES),
                after.coreAndEdge(centre, CORE_KILOMETRES),
                before.commute(),
                after.commute());
    }

    private static UrbanEquilibrium solved(
            CityPlan plan, double teleworkers, double homeOffice, boolean full, FloorMarket floor) {
        TravelMode car = new TravelMode("car", 35, 0.0987, 0, 0, full, full ? 0.8 : 0);
        Firm.Choice choice = new Firm.Choice(6.69 / 0.8, 0.20, 1, full ? 0.071 : 0);
        EquilibriumParameters parameters = new EquilibriumParameters(
                new CommuteParameters(List.of(car), new RoadSupply(0.4, 1, 2000, VolumeDelay.bpr(0.15))),
                StreetPattern.OCTILE,
                List.of(
                        ResidentClass.of(0, 1 - teleworkers, 0.25, homeOffice, 6000),
                        ResidentClass.of(4, teleworkers, 0.25, homeOffice, 6000)),
                HomeChoice.standard(6.69, 0),
                Firms.of(new Firm(null, true, choice, 1500, 0.5)),
                floor);
        UrbanEquilibrium found = new UrbanEquilibrium(plan, parameters);
        assertThat(found.solve(1e-6, 1000)).as("error %s", found.error()).isTrue();
        return found;
    }

    /** Even floor, residents and jobs; productivity falls with the distance from the middle, per kilometre. */
    private static CityPlan plan(double decline) {
        ZoneUnits cells =
                MonocentricCity.of(SIDE, SIDE, 1000).start().plan().city().cells();
        Grid grid = cells.grid();
        int units = grid.unitCount();
        int[] even = new int[units];
        Arrays.fill(even, RESIDENTS / units);
        int[][] sectorJobs = new int[Sector.COUNT][units];
        sectorJobs[Sector.PUBLIC.ordinal()] = even;
        FloorStock floor = new FloorStock(grid);
        Rents rents = new Rents(grid);
        double[] productivity = new double[units];
        int centre = units / 2;
        for (int unit = 0; unit < units; unit++) {
            double total = FLOOR_PER_RESIDENT * even[unit];
            floor.endow(FloorUse.HOME, unit, FloorStock.counts(total * (1 - OFFICE_SHARE)));
            floor.endow(FloorUse.OFFICE, unit, FloorStock.counts(total * OFFICE_SHARE));
            rents.set(FloorUse.HOME, unit, 40);
            rents.set(FloorUse.OFFICE, unit, 40);
            double dx = grid.x(unit) - grid.x(centre);
            double dy = grid.y(unit) - grid.y(centre);
            productivity[unit] = -decline * Math.sqrt(dx * dx + dy * dy);
        }
        City city = new City(cells, cells.counted(even), cells.counted(even), 20);
        return new CityPlan(
                city, sectorJobs, floor, new LandCover(grid), rents, new double[units], productivity, List.of(centre));
    }
}
