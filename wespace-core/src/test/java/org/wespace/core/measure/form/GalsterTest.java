package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

class GalsterTest {

    private static final double TIGHT = 1e-12;
    private static final Grid GRID = Grid.of(12, 8, 500);
    private static final Places PLACES = Places.of(GRID);

    @Test
    void continuity_halfBuilt_countsLandAboveEitherFloor() {
        double[] residents = new double[96];
        double[] jobs = new double[96];
        for (int unit = 0; unit < 24; unit++) {
            residents[unit] = 10;
        }
        for (int unit = 12; unit < 48; unit++) {
            jobs[unit] = 20;
        }
        jobs[48] = 19;
        // Floors of 40 and 80 per km2 are 10 residents and 20 jobs in a quarter of a km2.
        assertThat(Galster.continuity(PLACES, residents, jobs, 40, 80)).isEqualTo(0.5);
        assertThat(Galster.continuity(PLACES, new double[96], new double[96], 40, 80))
                .isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Galster.continuity(PLACES, residents, jobs, 0, 80))
                .withMessageContaining("residentFloor");
    }

    @Test
    void clustering_oneOfFourHasAll_isRootOfThree() {
        double[] counts = new double[96];
        for (int unit = 0; unit < 96; unit++) {
            counts[unit] = GRID.x(unit) % 2 == 0 && GRID.y(unit) % 2 == 1 ? 8 : 0;
        }
        assertThat(Galster.clustering(PLACES, counts, 2)).isCloseTo(Math.sqrt(3), within(TIGHT));
        assertThat(Galster.clustering(PLACES, counts, 1)).isZero();
        assertThat(Galster.clustering(PLACES, FormCities.constant(96, 4), 2)).isCloseTo(0, within(TIGHT));
        assertThat(Galster.clustering(PLACES, new double[96], 2)).isNaN();
    }

    @Test
    void clustering_waterInBlocks_isLeftOut() {
        Grid grid = Grid.of(4, 2, 1000);
        Places places = Places.of(grid, UnitMask.where(grid, unit -> unit != 0 && grid.x(unit) < 2));
        // One block with land: densities 3, 5, 4 of three units; the mean density is 4.
        double[] counts = {0, 3, 0, 0, 5, 4, 0, 0};
        assertThat(Galster.clustering(places, counts, 2)).isCloseTo(Math.sqrt(2.0 / 3) / 4, within(TIGHT));
    }

    @Test
    void centrality_evenDisc_isThatOfTheDisc() {
        Grid grid = Grid.of(301, 301, 100);
        Centre centre = FormCities.middle(grid);
        Places square = Places.of(grid);
        Places disc = Places.of(grid, UnitMask.where(grid, unit -> centre.kilometres(square, unit) <= 15));
        double[] even = FormCities.radial(disc, centre, km -> 100);
        assertThat(Galster.centrality(disc, even, centre)).isCloseTo(1.5 * Math.sqrt(Math.PI), within(1e-3));
        double[] atCentre = FormCities.single(grid.unitCount(), grid.unit(150, 150), 4);
        assertThat(Galster.centrality(disc, atCentre, centre)).isInfinite();
        assertThat(Galster.centrality(disc, new double[grid.unitCount()], centre))
                .isNaN();
    }

    @Test
    void mixedUses_evenJobs_isOne() {
        double[] residents = TestCities.masses(96, 1);
        assertThat(Galster.mixedUses(PLACES, residents, FormCities.constant(96, 3)))
                .isCloseTo(1, within(TIGHT));
        assertThat(Galster.mixedUses(PLACES, FormCities.constant(96, 3), residents))
                .isCloseTo(1, within(TIGHT));
        assertThat(Galster.mixedUses(PLACES, FormCities.single(96, 1, 5), FormCities.single(96, 2, 5)))
                .isZero();
        assertThat(Galster.mixedUses(PLACES, FormCities.single(96, 1, 5), FormCities.single(96, 1, 2)))
                .isCloseTo(96, within(TIGHT));
        assertThat(Galster.mixedUses(PLACES, residents, new double[96])).isNaN();
    }

    @Test
    void proximity_evenBoth_isOne() {
        double[] even = FormCities.constant(96, 2);
        assertThat(Galster.proximity(PLACES, even, even)).isCloseTo(1, within(TIGHT));
        Places one = Places.of(Grid.of(1, 1, 100));
        assertThat(Galster.proximity(one, new double[] {3}, new double[] {4})).isCloseTo(1, within(TIGHT));
        assertThat(Galster.proximity(PLACES, even, new double[96])).isNaN();
    }

    @Test
    void proximity_randomGridAndZones_equalsAllPairs() {
        double[] residents = TestCities.masses(96, 5);
        double[] jobs = TestCities.masses(96, 6);
        double[] x = new double[96];
        double[] y = new double[96];
        for (int unit = 0; unit < 96; unit++) {
            x[unit] = GRID.centreX(unit);
            y[unit] = GRID.centreY(unit);
        }
        Places zones = Places.of(x, y, FormCities.constant(96, 250_000));
        double land = meanDistance(zones, FormCities.constant(96, 1), FormCities.constant(96, 1));
        double expected = land / meanDistance(zones, residents, jobs);
        assertThat(Galster.proximity(PLACES, residents, jobs)).isCloseTo(expected, within(TIGHT));
        assertThat(Galster.proximity(zones, residents, jobs)).isCloseTo(expected, within(TIGHT));
    }

    private static double meanDistance(Places places, double[] a, double[] b) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b.length; j++) {
                double apart = Math.hypot(places.x(i) - places.x(j), places.y(i) - places.y(j));
                double within = (2 + Math.sqrt(2) + 5 * StrictMath.log(1 + Math.sqrt(2))) / 15 * 500;
                sum += a[i] * b[j] * (i == j ? within : apart);
                weight += a[i] * b[j];
            }
        }
        return sum / weight;
    }

    @Test
    void proximity_homesAtWork_isHigherThanApart() {
        double[] west = FormCities.single(96, 36, 1);
        double[] east = FormCities.single(96, 47, 1);
        assertThat(Galster.proximity(PLACES, west, west)).isGreaterThan(10);
        assertThat(Galster.proximity(PLACES, west, east)).isLessThan(1);
        assertThat(Galster.proximity(PLACES, east, west)).isEqualTo(Galster.proximity(PLACES, west, east));
    }

    @Test
    void nuclearity_twoCentres_isShareOfTheLarger() {
        double[] jobs = new double[96];
        jobs[14] = 3000;
        jobs[81] = 1000;
        Centres centres = Centres.byThreshold(PLACES, jobs, new Centres.Threshold(1, 1, 8));
        assertThat(Galster.nuclearity(centres)).isEqualTo(0.75);
    }
}
