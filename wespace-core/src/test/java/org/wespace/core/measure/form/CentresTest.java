package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.DenseDecayField;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

class CentresTest {

    /** Jobs drawn as a map of digits, north up, on units of 1 km. */
    private static double[] jobs(String... rows) {
        int width = rows[0].length();
        double[] jobs = new double[width * rows.length];
        for (int unit = 0; unit < jobs.length; unit++) {
            jobs[unit] = rows[rows.length - 1 - unit / width].charAt(unit % width) - '0';
        }
        return jobs;
    }

    private static final double[] MAP = jobs(
            "900000", //
            "090000", "000055", "400055");
    private static final Places MAP_PLACES = Places.of(Grid.of(6, 4, 1000));

    @Test
    void byThreshold_corners_joinByEightNotByFour() {
        Centres eight = Centres.byThreshold(MAP_PLACES, MAP, new Centres.Threshold(5, 10, 8));
        assertThat(eight.count()).isEqualTo(2);
        assertThat(eight.total(0)).isEqualTo(20);
        assertThat(eight.total(1)).isEqualTo(18);
        assertThat(eight.centreOf(18)).isEqualTo(1);
        assertThat(eight.centreOf(0)).isEqualTo(Centres.NONE);
        assertThat(eight.held()).isEqualTo(38);
        assertThat(eight.share()).isEqualTo(38 / 42.0);
        assertThat(eight.largestShare()).isEqualTo(20 / 38.0);
        assertThat(eight.point(0)).isEqualTo(new Centre(5000, 1000));
        Centres four = Centres.byThreshold(MAP_PLACES, MAP, new Centres.Threshold(5, 10, 4));
        assertThat(four.count()).isEqualTo(1);
        assertThat(four.share()).isEqualTo(20 / 42.0);
    }

    @Test
    void byThreshold_exactlyAtTheCuts_belongs() {
        assertThat(Centres.byThreshold(MAP_PLACES, MAP, new Centres.Threshold(4, 4, 8))
                        .count())
                .isEqualTo(3);
        assertThat(Centres.byThreshold(MAP_PLACES, MAP, new Centres.Threshold(4.1, 0, 8))
                        .count())
                .isEqualTo(2);
    }

    @Test
    void totals_residents_giveJobsPerResident() {
        Centres centres = Centres.byThreshold(MAP_PLACES, MAP, new Centres.Threshold(5, 10, 8));
        double[] residents = FormCities.constant(24, 2);
        assertThat(centres.totals(residents)).containsExactly(8, 4);
        assertThat(centres.jobsPerResident(residents)).isEqualTo(38 / 12.0);
        assertThat(centres.jobsPerResident(new double[24])).isInfinite();
    }

    @Test
    void byThreshold_noneReachesTheCut_hasNoCentres() {
        Centres none = Centres.byThreshold(MAP_PLACES, MAP, Centres.Threshold.GIULIANO_SMALL);
        assertThat(none.count()).isZero();
        assertThat(none.share()).isZero();
        assertThat(none.largestShare()).isNaN();
        assertThat(none.jobsPerResident(MAP)).isNaN();
        Centres empty = Centres.byThreshold(MAP_PLACES, new double[24], Centres.Threshold.GIULIANO_SMALL);
        assertThat(empty.share()).isNaN();
    }

    @Test
    void byThreshold_zones_joinAsTheListSays() {
        Places zones = Places.of(new double[4], new double[4], FormCities.constant(4, 1e6));
        double[] counts = {5, 7, 1, 9};
        int[][] chain = {{1}, {2}, {3}, {}};
        Centres centres = Centres.byThreshold(zones, counts, new Centres.Threshold(5, 0, 8), chain);
        assertThat(centres.count()).isEqualTo(2);
        assertThat(centres.total(0)).isEqualTo(12);
        assertThat(centres.centreOf(0)).isZero();
        assertThat(centres.centreOf(3)).isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Centres.byThreshold(
                        zones, counts, new Centres.Threshold(5, 0, 8), new int[][] {{1}, {1}, {}, {}}))
                .withMessageContaining("zone 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Centres.byThreshold(zones, counts, new Centres.Threshold(5, 0, 8), new int[3][]))
                .withMessageContaining("4 zones");
    }

    @Test
    void byThreshold_refinedUnits_stayTheSame() {
        Grid grid = Grid.of(14, 11, 300);
        double[] counts = TestCities.masses(154, 2);
        Centres.Threshold cut = new Centres.Threshold(7 / 0.09, 15, 8);
        Centres coarse = Centres.byThreshold(Places.of(grid), counts, cut);
        Centres fine = Centres.byThreshold(Places.of(FormCities.refined(grid)), FormCities.refined(grid, counts), cut);
        assertThat(coarse.count()).isGreaterThan(1);
        assertThat(fine.count()).isEqualTo(coarse.count());
        assertThat(fine.share()).isCloseTo(coarse.share(), within(1e-12));
        assertThat(fine.largestShare()).isCloseTo(coarse.largestShare(), within(1e-12));
    }

    @Test
    void byPeaks_twoCentres_areFoundWhereTheyAre() {
        Grid grid = Grid.of(40, 24, 250);
        Places places = Places.of(grid);
        Centre west = new Centre(grid.centreX(grid.unit(10, 12)), grid.centreY(grid.unit(10, 12)));
        Centre east = new Centre(grid.centreX(grid.unit(30, 8)), grid.centreY(grid.unit(30, 8)));
        double[] jobs = FormCities.radial(places, west, km -> 8000 * StrictMath.exp(-1.5 * km));
        double[] second = FormCities.radial(places, east, km -> 5000 * StrictMath.exp(-1.5 * km));
        for (int unit = 0; unit < jobs.length; unit++) {
            jobs[unit] += second[unit];
        }
        Centres centres = Centres.byPeaks(places, jobs, new Centres.Peaks(500, 1.5));
        assertThat(centres.count()).isEqualTo(2);
        assertThat(centres.centreOf(grid.unit(10, 12))).isZero();
        assertThat(centres.centreOf(grid.unit(30, 8))).isEqualTo(1);
        assertThat(centres.point(0).x()).isCloseTo(west.x(), within(300.0));
        assertThat(centres.point(1).x()).isCloseTo(east.x(), within(300.0));
        assertThat(centres.share()).isBetween(0.5, 1.0);
    }

    @Test
    void byPeaks_evenCity_isOnePeakOrNone() {
        Places places = Places.of(Grid.of(31, 19, 250));
        double[] even = FormCities.constant(589, 7);
        assertThat(Centres.byPeaks(places, even, Centres.Peaks.STANDARD).count())
                .isZero();
        Centres whole = Centres.byPeaks(places, even, new Centres.Peaks(1000, 1));
        assertThat(whole.count()).isEqualTo(1);
        assertThat(whole.share()).isCloseTo(1, within(1e-12));
        assertThat(Centres.byPeaks(places, new double[589], Centres.Peaks.STANDARD)
                        .count())
                .isZero();
    }

    @Test
    void byPeaks_turnedAndMirrored_hasTheSameCentres() {
        Grid grid = Grid.of(29, 22, 250);
        double[] jobs = TestCities.masses(638, 12);
        Centres.Peaks cut = new Centres.Peaks(300, 1.05);
        Centres as = Centres.byPeaks(Places.of(grid), jobs, cut);
        assertThat(as.count()).isGreaterThan(3);
        assertSame(Centres.byPeaks(Places.of(FormCities.turned(grid)), FormCities.turned(grid, jobs), cut), as);
        assertSame(Centres.byPeaks(Places.of(grid), FormCities.mirrored(grid, jobs), cut), as);
    }

    private static void assertSame(Centres actual, Centres expected) {
        assertThat(actual.count()).isEqualTo(expected.count());
        for (int centre = 0; centre < expected.count(); centre++) {
            assertThat(actual.total(centre)).isCloseTo(expected.total(centre), within(1e-9));
        }
    }

    @Test
    void smoothedDensity_grid_equalsAllPairs() {
        Grid grid = Grid.of(11, 9, 400);
        Places places = Places.of(grid, UnitMask.where(grid, unit -> unit % 6 != 4));
        double[] jobs = TestCities.masses(99, 4);
        double[] land = new double[99];
        for (int unit = 0; unit < 99; unit++) {
            jobs[unit] = places.isLand(unit) ? jobs[unit] : 0;
            land[unit] = places.squareMetres(unit) / 1e6;
        }
        // At 60 km/h a minute is a kilometre: a length of 700 m is a decay of 1 / 0.7 per minute.
        StreetImpedance routes = new StreetImpedance(LinkMinutes.uniform(grid, StreetPattern.OCTILE, 60));
        DenseDecayField dense = DenseDecayField.outward(routes, 1 / 0.7);
        dense.update(jobs);
        double[] above = new double[99];
        for (int unit = 0; unit < 99; unit++) {
            above[unit] = dense.accessibility(unit);
        }
        dense.update(land);
        double[] smooth = Centres.smoothedDensity(places, jobs, 700);
        for (int unit = 0; unit < 99; unit++) {
            double expected = places.isLand(unit) ? above[unit] / dense.accessibility(unit) : 0;
            assertThat(smooth[unit]).isCloseTo(expected, within(1e-12 * (1 + expected)));
        }
    }

    @Test
    void parameters_bad_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Centres.Threshold(0, 1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> new Centres.Threshold(1, -1, 8));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Centres.Threshold(1, 1, 6))
                .withMessageContaining("6");
        assertThatIllegalArgumentException().isThrownBy(() -> new Centres.Peaks(Double.NaN, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Centres.Peaks(1, 0));
    }
}
