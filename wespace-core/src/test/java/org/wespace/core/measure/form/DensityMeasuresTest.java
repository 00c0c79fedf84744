package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;

class DensityMeasuresTest {

    private static final double TIGHT = 1e-13;
    /** Densities 100, 10 and 0 per km2. */
    private static final Places ZONES =
            Places.of(new double[] {0, 1000, 2000}, new double[3], new double[] {1e6, 2e6, 1e6});

    private static final double[] COUNTS = {100, 20, 0};

    @Test
    void means_threeZones_areWeightedByResidents() {
        assertThat(DensityMeasures.mean(ZONES, COUNTS)).isEqualTo(30);
        assertThat(DensityMeasures.weighted(ZONES, COUNTS)).isCloseTo(10200 / 120.0, within(TIGHT));
        assertThat(DensityMeasures.weightedGeometric(ZONES, COUNTS))
                .isCloseTo(StrictMath.exp((100 * StrictMath.log(100) + 20 * StrictMath.log(10)) / 120), within(1e-12));
        assertThat(DensityMeasures.weightedMedian(ZONES, COUNTS)).isEqualTo(100);
        assertThat(DensityMeasures.shareAtLeast(ZONES, COUNTS, 100)).isCloseTo(100 / 120.0, within(TIGHT));
        assertThat(DensityMeasures.shareAtLeast(ZONES, COUNTS, 100.001)).isZero();
        assertThat(DensityMeasures.shareAtLeast(ZONES, COUNTS, 0)).isEqualTo(1);
    }

    @Test
    void deltaAndGini_threeZones_areThoseOfTheLorenzCurve() {
        assertThat(DensityMeasures.delta(ZONES, COUNTS)).isCloseTo(100 / 120.0 - 0.25, within(TIGHT));
        // Lorenz points (0.25, 0), (0.75, 1/6), (1, 1): area below 0.5 * 1/6 / 2 + 0.25 * 7/6 / 2.
        assertThat(DensityMeasures.gini(ZONES, COUNTS)).isCloseTo(1 - 2 * (1 / 24.0 + 7 / 48.0), within(TIGHT));
    }

    @Test
    void gini_randomZones_equalsAllPairs() {
        int n = 60;
        double[] areas = TestCities.masses(n, 1);
        double[] counts = TestCities.masses(n, 2);
        for (int i = 0; i < n; i++) {
            counts[i] = areas[i] == 0 ? 0 : counts[i];
        }
        Places zones = Places.of(TestCities.masses(n, 3), TestCities.masses(n, 4), areas);
        double[] d = zones.densities(counts);
        double sum = 0;
        double area = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            area += areas[i];
            total += counts[i];
            for (int j = 0; j < n; j++) {
                sum += areas[i] * areas[j] * Math.abs(d[i] - d[j]);
            }
        }
        double expected = sum / (2 * total / area * 1e6 * area * area);
        assertThat(DensityMeasures.gini(zones, counts)).isCloseTo(expected, within(1e-12));
        assertThat(DensityMeasures.gini(zones, counts)).isGreaterThanOrEqualTo(DensityMeasures.delta(zones, counts));
    }

    @Test
    void gini_wideExponentialCity_isNearTheKnownLimit() {
        // Of a disc of radius R with density exp(-g r) the Lorenz curve is known; at g R = 6 by numerical integration.
        Grid grid = Grid.of(600, 600, 20);
        Centre centre = FormCities.middle(grid);
        double[] land = FormCities.radial(Places.of(grid), centre, km -> km <= 6 ? 1 : 0);
        Places disc = Places.of(grid, land);
        double[] counts = FormCities.radial(disc, centre, km -> 1e9 * StrictMath.exp(-km));
        assertThat(DensityMeasures.gini(disc, counts)).isCloseTo(exponentialGini(6), within(1e-4));
    }

    /** Twice the area between the Lorenz curve and the diagonal, by Simpson's rule over the radius. */
    private static double exponentialGini(double r) {
        int steps = 20_000;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double at = r * i / steps;
            double within = (1 - (1 + at) * StrictMath.exp(-at)) / (1 - (1 + r) * StrictMath.exp(-r));
            double value = (within - at * at / (r * r)) * 2 * at / (r * r);
            sum += value * (i == 0 || i == steps ? 1 : i % 2 == 0 ? 2 : 4);
        }
        return 2 * sum * r / steps / 3;
    }

    @Test
    void all_evenCity_areEven() {
        Places places = Places.of(Grid.of(13, 7, 130));
        double[] even = FormCities.constant(91, 0.3);
        double density = 0.3 / 0.0169;
        assertThat(DensityMeasures.gini(places, even)).isCloseTo(0, within(1e-14));
        assertThat(DensityMeasures.delta(places, even)).isCloseTo(0, within(1e-14));
        assertThat(DensityMeasures.weighted(places, even)).isCloseTo(density, within(1e-12));
        assertThat(DensityMeasures.weightedGeometric(places, even)).isCloseTo(density, within(1e-12));
        assertThat(DensityMeasures.weightedMedian(places, even)).isCloseTo(density, within(1e-12));
    }

    @Test
    void all_oneUnitHasAll_reachTheirLimits() {
        Places places = Places.of(Grid.of(5, 4, 100));
        double[] one = FormCities.single(20, 7, 3);
        assertThat(DensityMeasures.gini(places, one)).isCloseTo(0.95, within(TIGHT));
        assertThat(DensityMeasures.delta(places, one)).isCloseTo(0.95, within(TIGHT));
        assertThat(DensityMeasures.weighted(places, one)).isCloseTo(300, within(1e-10));
    }

    @Test
    void all_refinedUnits_stayTheSame() {
        Grid grid = Grid.of(12, 9, 200);
        double[] counts = TestCities.masses(108, 6);
        Places coarse = Places.of(grid);
        Places fine = Places.of(FormCities.refined(grid));
        double[] cut = FormCities.refined(grid, counts);
        assertThat(DensityMeasures.gini(fine, cut)).isCloseTo(DensityMeasures.gini(coarse, counts), within(TIGHT));
        assertThat(DensityMeasures.delta(fine, cut)).isCloseTo(DensityMeasures.delta(coarse, counts), within(TIGHT));
        assertThat(DensityMeasures.weighted(fine, cut))
                .isCloseTo(DensityMeasures.weighted(coarse, counts), within(1e-10));
        assertThat(DensityMeasures.weightedGeometric(fine, cut))
                .isCloseTo(DensityMeasures.weightedGeometric(coarse, counts), within(1e-10));
        assertThat(DensityMeasures.weightedMedian(fine, cut))
                .isCloseTo(DensityMeasures.weightedMedian(coarse, counts), within(1e-10));
    }

    @Test
    void all_nothingCounted_areUndefined() {
        double[] none = new double[3];
        assertThat(DensityMeasures.mean(ZONES, none)).isZero();
        assertThat(DensityMeasures.weighted(ZONES, none)).isNaN();
        assertThat(DensityMeasures.weightedGeometric(ZONES, none)).isNaN();
        assertThat(DensityMeasures.weightedMedian(ZONES, none)).isNaN();
        assertThat(DensityMeasures.shareAtLeast(ZONES, none, 1)).isNaN();
        assertThat(DensityMeasures.delta(ZONES, none)).isNaN();
        assertThat(DensityMeasures.gini(ZONES, none)).isNaN();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityMeasures.shareAtLeast(ZONES, COUNTS, Double.NaN))
                .withMessageContaining("NaN");
    }
}
