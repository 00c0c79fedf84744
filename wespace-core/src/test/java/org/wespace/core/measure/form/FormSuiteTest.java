package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

class FormSuiteTest {

    private static final Grid GRID = Grid.of(24, 16, 500);
    /** What a turn changes, as it should. */
    private static final Set<FormMeasure> PLACED = EnumSet.of(
            FormMeasure.CENTRE_X,
            FormMeasure.CENTRE_Y,
            FormMeasure.CENTROID_X,
            FormMeasure.CENTROID_Y,
            FormMeasure.ELLIPSE_DIRECTION);

    private static FormFields city(Grid grid, double[] residents, double[] jobs) {
        return FormFields.of(grid)
                .withCount("residents", residents)
                .withCount("jobs", jobs)
                .withLevel("rent", jobs)
                .withFloor("home", residents)
                .withFloor("office", jobs)
                .withBuilt(UnitMask.where(grid, unit -> residents[unit] > 2 || jobs[unit] > 2))
                .withBuiltBefore(UnitMask.where(grid, unit -> residents[unit] > 5), 900);
    }

    private static double[] residents() {
        return TestCities.masses(384, 1);
    }

    private static double[] jobs() {
        return TestCities.masses(384, 2);
    }

    private static final FormParameters SMALL =
            FormParameters.standard().withCentres(new Centres.Threshold(20, 15, 8), new Centres.Peaks(400, 1.1));

    private static Map<String, Double> byName(List<Measured> list) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (Measured measured : list) {
            String name = measured.measure().id() + measured.of();
            assertThat(values.put(name, measured.value()))
                    .as("given twice: %s", name)
                    .isNull();
        }
        return values;
    }

    @Test
    void of_fullCity_hasEveryMeasureButTheComposite() {
        List<Measured> list = FormSuite.of(city(GRID, residents(), jobs()), SMALL);
        Set<Measure> seen = list.stream().map(Measured::measure).collect(Collectors.toSet());
        Set<Measure> expected = Set.of(FormMeasure.values()).stream()
                .filter(measure -> measure != FormMeasure.SPRAWL_COMPOSITE)
                .collect(Collectors.toSet());
        assertThat(seen).isEqualTo(expected);
        assertThat(byName(list)).hasSameSizeAs(list);
        for (Measured measured : list) {
            boolean empty = measured.measure() == FormMeasure.RING_DENSITY;
            assertThat(empty || Double.isFinite(measured.value()))
                    .as("%s", measured)
                    .isTrue();
        }
    }

    @Test
    void of_fullCity_agreesWithTheClasses() {
        double[] residents = residents();
        double[] jobs = jobs();
        Places places = Places.of(GRID);
        Map<String, Double> values = byName(FormSuite.of(city(GRID, residents, jobs), SMALL));
        Centre centre = Centre.ofMass(places, jobs);
        assertThat(values.get("density_gradient{field=residents, fit=places}"))
                .isEqualTo(DensityGradient.ofCounts(places, residents, centre, GradientForm.EXPONENTIAL)
                        .gradient());
        assertThat(values.get("newling_b{field=jobs, fit=places}"))
                .isEqualTo(-DensityGradient.ofCounts(places, jobs, centre, GradientForm.NEWLING)
                        .gradient());
        assertThat(values.get("density_moran{field=jobs, weights=inverse_distance, block=1}"))
                .isEqualTo(DensityMoran.inverseDistance(places, jobs));
        assertThat(values.get("galster_proximity{block=1}")).isEqualTo(Galster.proximity(places, residents, jobs));
        Centres centres = Centres.byThreshold(places, jobs, SMALL.threshold());
        assertThat(values.get("centre_count{method=threshold}")).isEqualTo(centres.count());
        assertThat(values.get("centre_share{method=threshold, field=jobs}")).isCloseTo(centres.share(), within(1e-13));
        assertThat(values.get("functional_mix{reach=800.0}"))
                .isEqualTo(FunctionalMix.meanWithin(GRID, new double[][] {residents, jobs}, 800));
        assertThat(values.get("galster_concentration{field=jobs}")).isEqualTo(values.get("tsai_gini{field=jobs}"));
        assertThat(values.get("central_level{field=rent, form=exponential}")).isPositive();
        assertThat(values).doesNotContainKey("central_density{field=rent, fit=places}");
    }

    @Test
    void of_turnedAndMirrored_changesOnlyPlaces() {
        double[] residents = residents();
        double[] jobs = jobs();
        List<Measured> as = FormSuite.of(city(GRID, residents, jobs), SMALL);
        List<Measured> turned = FormSuite.of(
                city(FormCities.turned(GRID), FormCities.turned(GRID, residents), FormCities.turned(GRID, jobs)),
                SMALL);
        List<Measured> mirrored =
                FormSuite.of(city(GRID, FormCities.mirrored(GRID, residents), FormCities.mirrored(GRID, jobs)), SMALL);
        assertSame(turned, as);
        assertSame(mirrored, as);
    }

    private static void assertSame(List<Measured> actual, List<Measured> expected) {
        Map<String, Double> values = byName(actual);
        assertThat(values.keySet()).isEqualTo(byName(expected).keySet());
        for (Measured measured : expected) {
            if (!PLACED.contains(measured.measure())) {
                double other = values.get(measured.measure().id() + measured.of());
                double size = Math.abs(measured.value());
                assertThat(other).as("%s", measured).isCloseTo(measured.value(), within(1e-9 * (1 + size)));
            }
        }
    }

    @Test
    void of_largeGrid_joinsBlocksAndSaysSo() {
        FormFields city = city(GRID, residents(), jobs());
        Map<String, Double> values = byName(FormSuite.of(city, SMALL.withPairPlaces(96)));
        Places blocks = Places.of(GRID).inBlocks(2);
        double[] jobs = Places.of(GRID).blockSums(jobs(), 2);
        double[] residents = Places.of(GRID).blockSums(residents(), 2);
        assertThat(values.get("density_moran{field=jobs, weights=inverse_distance, block=2}"))
                .isEqualTo(DensityMoran.inverseDistance(blocks, jobs));
        assertThat(values.get("galster_proximity{block=2}")).isEqualTo(Galster.proximity(blocks, residents, jobs));
        assertThat(values).containsKey("density_moran{field=jobs, weights=rook, block=1}");
    }

    @Test
    void of_zones_leavesOutWhatNeedsAGrid() {
        double[] x = {0, 1000, 2500, 4000};
        Places zones = Places.of(x, new double[4], new double[] {1e6, 2e6, 1e6, 3e6});
        FormFields fields = FormFields.of(zones)
                .withCount("residents", new double[] {10, 20, 5, 3})
                .withCount("jobs", new double[] {40, 2, 2, 1});
        Map<String, Double> values = byName(FormSuite.of(fields));
        assertThat(values)
                .containsKey("galster_proximity{block=1}")
                .containsEntry("urban_footprint{}", 700.0)
                .doesNotContainKey("open_space_share{}")
                .doesNotContainKey("centre_count{method=threshold}");
        int[][] chain = {{1}, {2}, {3}, {}};
        Map<String, Double> more = byName(FormSuite.of(fields.withNeighbours(chain)));
        assertThat(more)
                .containsEntry("centre_count{method=threshold}", 0.0)
                .containsKey("density_moran{field=jobs, weights=touching, block=1}");
    }

    @Test
    void of_emptyCityAndOneUnit_areDefinedOrNaN() {
        for (Grid grid : List.of(GRID, Grid.of(1, 1, 100))) {
            double[] none = new double[grid.unitCount()];
            Map<String, Double> empty = byName(FormSuite.of(FormFields.of(grid)
                    .withCount("residents", none)
                    .withCount("jobs", none)
                    .withFloor("home", none)
                    .withFloor("office", none)
                    .withLevel("rent", none)
                    .withBuiltBefore(UnitMask.where(grid, unit -> false), Double.NaN)));
            assertThat(empty)
                    .containsEntry("total{field=residents}", 0.0)
                    .containsEntry("mean_density{field=jobs}", 0.0)
                    .containsEntry("urban_footprint{}", 0.0)
                    .containsEntry("centre_count{method=peaks}", 0.0)
                    .containsEntry("galster_continuity{}", 0.0)
                    .containsEntry("dispersion_rho{field=residents}", Double.NaN)
                    .containsEntry("density_gini{field=residents}", Double.NaN)
                    .containsEntry("functional_mix{reach=city}", Double.NaN);
        }
        Map<String, Double> one =
                byName(FormSuite.of(FormFields.of(Grid.of(1, 1, 1000)).withCount("residents", new double[] {7})));
        assertThat(one)
                .containsEntry("weighted_density{field=residents}", 7.0)
                .containsEntry("density_gini{field=residents}", 0.0)
                .containsEntry("dispersion_rho{field=residents}", 0.0)
                .containsEntry("density_gradient{field=residents, fit=places}", Double.NaN);
        assertThat(byName(FormSuite.of(FormFields.of(GRID)))).containsEntry("land_area{}", 96.0);
    }

    @Test
    void with_badFields_saysWhich() {
        FormFields fields = FormFields.of(GRID).withCount("residents", residents());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.withCount("residents", residents()))
                .withMessageContaining("twice");
        double[] bad = jobs();
        bad[25] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.withCount("jobs", bad))
                .withMessageContaining("jobs of unit 25 (column 1, row 1)")
                .withMessageContaining("NaN");
        bad[25] = -3;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.withLevel("rent", bad))
                .withMessageContaining("rent of unit 25");
        assertThatIllegalArgumentException().isThrownBy(() -> fields.withFloor("office", new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fields.withBuiltBefore(UnitMask.all(GRID), -1))
                .withMessageContaining("-1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> SMALL.withRingMetres(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SMALL.withPairPlaces(100_000))
                .withMessageContaining("65536");
    }

    @Test
    void parameters_centre_movesDistances() {
        FormFields fields = FormFields.of(GRID).withCount("residents", FormCities.single(384, 0, 5));
        Map<String, Double> values =
                byName(FormSuite.of(fields, FormParameters.standard().withCentre(new Centre(250, 3250))));
        assertThat(values).containsEntry("mean_centre_distance{field=residents}", 3.0);
    }

    @Test
    void measures_all_haveNameUnitDefinitionAndSource() {
        for (FormMeasure measure : FormMeasure.values()) {
            assertThat(measure.family()).isEqualTo(MeasureFamily.FORM);
            assertThat(measure.id()).matches("[a-z0-9_]+");
            assertThat(measure.unit()).isNotBlank();
            assertThat(measure.definition()).isNotBlank();
            assertThat(measure.source()).isNotBlank();
        }
    }
}
