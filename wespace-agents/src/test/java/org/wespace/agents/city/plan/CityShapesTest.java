package org.wespace.agents.city.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.resident.Sector;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitBlocks;
import org.wespace.core.measure.form.Centre;
import org.wespace.core.measure.form.Centres;
import org.wespace.core.measure.form.DensityGradient;
import org.wespace.core.measure.form.GradientForm;
import org.wespace.core.measure.form.Places;
import org.wespace.core.measure.form.RingProfile;

/** Shapes as the measures of city form see them. */
class CityShapesTest {

    private static SyntheticCity city(CityShape shape) {
        return SyntheticCity.of(64, 64, 500).shape(shape).residents(200_000).noise(0);
    }

    private static Centre main(CityPlan plan) {
        int unit = plan.centres().get(0);
        return new Centre(plan.grid().centreX(unit), plan.grid().centreY(unit));
    }

    @ParameterizedTest
    @CsvSource({"0.15, 0", "0.3, 0", "0.2, 0.3"})
    void monocentric_gradient_isTheOneAskedFor(double gradient, double noise) {
        CityPlan plan =
                city(CityShape.MONOCENTRIC).gradient(gradient).noise(noise).build();
        Places places = Places.of(plan.grid());
        RingProfile rings = RingProfile.of(places, plan.city().residentsByUnit(), main(plan), 1000);
        DensityGradient fit = DensityGradient.ofRings(rings, GradientForm.EXPONENTIAL);
        assertThat(fit.gradient()).isCloseTo(gradient, within(noise == 0 ? 0.01 * gradient : 0.1 * gradient));
        assertThat(plan.centres()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7})
    void polycentric_centres_areSeenAsPeaksOfJobs(int count) {
        for (long seed = 1; seed <= 5; seed++) {
            CityPlan plan = city(CityShape.POLYCENTRIC)
                    .centres(count)
                    .spacing(9)
                    .gradient(0.25)
                    .sizeSplit(0.5)
                    .seed(seed)
                    .build();
            Centres found =
                    Centres.byPeaks(Places.of(plan.grid()), plan.city().jobsByUnit(), new Centres.Peaks(1000, 1.5));
            assertThat(found.count()).as("seed %d", seed).isEqualTo(count);
            for (int i = 0; i < count; i++) {
                int unit = plan.centres().get(i);
                assertThat(found.centreOf(unit)).isNotEqualTo(Centres.NONE);
            }
        }
    }

    @Test
    void sizeSplit_larger_makesTheMainCentreLarger() {
        assertThat(largestShare(0)).isCloseTo(0.2, within(0.03));
        // Offices go by the square of the weight: 1 of 1 + 1/4 + 1/9 + 1/16 + 1/25.
        assertThat(largestShare(1)).isCloseTo(0.683, within(0.03));
        assertThat(largestShare(2)).isGreaterThan(0.9);
    }

    /** Share of the largest of five centres in the finance jobs, each of which is counted to the nearest centre. */
    private static double largestShare(double split) {
        CityPlan plan = city(CityShape.POLYCENTRIC)
                .centres(5)
                .spacing(9)
                .gradient(0.25)
                .sizeSplit(split)
                .build();
        int[] jobs = plan.sectorJobs()[Sector.FINANCE.ordinal()];
        double[] held = new double[5];
        for (int unit = 0; unit < jobs.length; unit++) {
            int here = unit;
            int nearest = IntStream.range(0, 5)
                    .boxed()
                    .min((a, b) -> Double.compare(
                            kilometres(plan.grid(), here, plan.centres().get(a)),
                            kilometres(plan.grid(), here, plan.centres().get(b))))
                    .orElseThrow();
            held[nearest] += jobs[unit];
        }
        return held[0] / Arrays.stream(held).sum();
    }

    @Test
    void polycentric_spacing_isTheDistanceToTheMainCentre() {
        CityPlan plan = city(CityShape.POLYCENTRIC).centres(7).spacing(10).build();
        for (int unit : plan.centres().subList(1, 7)) {
            assertThat(kilometres(plan.grid(), unit, plan.centres().get(0))).isBetween(8.5, 11.5);
        }
    }

    @Test
    void linear_city_liesAlongItsLine() {
        CityPlan plan =
                city(CityShape.LINEAR).centres(4).spacing(6).gradient(0.5).build();
        double east = spread(plan, true);
        double north = spread(plan, false);
        assertThat(east).isGreaterThan(2 * north);
        CityPlan turned = city(CityShape.LINEAR)
                .centres(4)
                .spacing(6)
                .gradient(0.5)
                .lineAngle(90)
                .build();
        assertThat(spread(turned, false)).isGreaterThan(2 * spread(turned, true));
        assertThat(plan.centres()).hasSize(4);
    }

    /** Standard deviation of residents along an axis, in km. */
    private static double spread(CityPlan plan, boolean east) {
        int[] residents = plan.city().residents().perUnit();
        double sum = 0;
        double moment = 0;
        double square = 0;
        for (int unit = 0; unit < residents.length; unit++) {
            double at = (east ? plan.grid().centreX(unit) : plan.grid().centreY(unit)) / 1000;
            sum += residents[unit];
            moment += residents[unit] * at;
            square += residents[unit] * at * at;
        }
        return Math.sqrt(square / sum - moment / sum * (moment / sum));
    }

    @Test
    void uniform_city_isTheSameEverywhere() {
        CityPlan plan = city(CityShape.UNIFORM).build();
        int[] residents = plan.city().residents().perUnit();
        assertThat(Arrays.stream(residents).max().orElseThrow()
                        - Arrays.stream(residents).min().orElseThrow())
                .isLessThanOrEqualTo(1);
        assertThat(plan.sectorJobs()[Sector.FINANCE.ordinal()]).containsOnly(6, 7);
        assertThat(plan.rents().rent(org.wespace.agents.land.FloorUse.HOME, 0))
                .isEqualTo(plan.rents().rent(org.wespace.agents.land.FloorUse.HOME, 2000));
    }

    @Test
    void random_centres_lieElsewhereWithEachSeed() {
        CityPlan one = city(CityShape.RANDOM).seed(1).build();
        CityPlan two = city(CityShape.RANDOM).seed(2).build();
        assertThat(one.centres()).hasSize(5).doesNotContainAnyElementsOf(two.centres());
    }

    @Test
    void compactness_low_leavesZonesOpen() {
        assertThat(settledZones(1)).isEqualTo(1);
        assertThat(settledZones(0.6)).isBetween(0.55, 0.8);
        assertThat(settledZones(0)).isLessThan(0.3);
    }

    private static double settledZones(double compactness) {
        CityPlan plan = city(CityShape.MONOCENTRIC)
                .gradient(0.1)
                .zoneSide(4)
                .compactness(compactness)
                .build();
        int[] residents = plan.city().residents().perZone();
        return Arrays.stream(residents).filter(count -> count > 0).count() / (double) residents.length;
    }

    /**
     * As in real cities: jobs lie at .72 to .74 of the residents' mean distance from the main centre in Leeds, around
     * Seattle, in Toronto and in Belo Horizonte, and .39 of the jobs of Leeds would have to change zone to lie as its
     * workers do.
     */
    @Test
    void jobs_polycentric_areAsFarFromResidentsAsInRealCities() {
        CityPlan plan = SyntheticCity.of(64, 64, 500).residents(200_000).build();
        int[] residents = plan.city().residents().perUnit();
        int[] jobs = plan.city().jobs().perUnit();
        assertThat(meanKilometres(plan, jobs) / meanKilometres(plan, residents)).isBetween(0.68, 0.80);
        UnitBlocks blocks = new UnitBlocks(plan.grid(), 4);
        double[] living = blocks.sum(Arrays.stream(residents).asDoubleStream().toArray());
        double[] working = blocks.sum(Arrays.stream(jobs).asDoubleStream().toArray());
        double apart = 0;
        for (int block = 0; block < living.length; block++) {
            apart += Math.abs(living[block] / 200_000 - working[block] / 206_000) / 2;
        }
        assertThat(apart).isBetween(0.33, 0.43);
    }

    @Test
    void specialisation_none_leavesJobsWhereResidentsHaveThem() {
        double[] spread = new double[2];
        for (int i = 0; i < 2; i++) {
            CityPlan plan = city(CityShape.UNIFORM).specialisation(0.7 * i).build();
            int[] jobs = plan.city().jobs().perUnit();
            double mean = Arrays.stream(jobs).average().orElseThrow();
            spread[i] = Math.sqrt(Arrays.stream(jobs)
                            .mapToDouble(count -> (count - mean) * (count - mean))
                            .average()
                            .orElseThrow())
                    / mean;
        }
        assertThat(spread[0]).isLessThan(0.03);
        // Coefficient of variation of a lognormal with a standard deviation of .7.
        assertThat(spread[1]).isCloseTo(Math.sqrt(Math.expm1(0.49)), within(0.2));
    }

    @Test
    void sectors_meanDistanceFromTheCentre_isInTheOrderStated() {
        CityPlan plan = city(CityShape.MONOCENTRIC).gradient(0.4).build();
        double residents = meanKilometres(plan, plan.city().residents().perUnit());
        double[] km = new double[Sector.COUNT];
        for (Sector sector : Sector.values()) {
            km[sector.ordinal()] = meanKilometres(plan, plan.sectorJobs()[sector.ordinal()]);
        }
        assertThat(km[Sector.FINANCE.ordinal()]).isLessThan(km[Sector.INNOVATION.ordinal()]);
        assertThat(km[Sector.INNOVATION.ordinal()]).isLessThan(km[Sector.PUBLIC.ordinal()]);
        assertThat(km[Sector.PUBLIC.ordinal()]).isLessThan(km[Sector.LOCAL.ordinal()]);
        assertThat(km[Sector.LOCAL.ordinal()]).isCloseTo(2 / (1.5 * 0.4), within(0.05)); // density to the power 1.5
        assertThat(km[Sector.LOGISTICS.ordinal()]).isGreaterThan(1.5 * residents);
        assertThat(residents).isCloseTo(2 / 0.4, within(0.2)); // mean of r exp(-g r) over the plane, cut at the edge
    }

    private static double meanKilometres(CityPlan plan, int[] counts) {
        double sum = 0;
        double all = 0;
        for (int unit = 0; unit < counts.length; unit++) {
            sum += counts[unit] * kilometres(plan.grid(), unit, plan.centres().get(0));
            all += counts[unit];
        }
        return sum / all;
    }

    private static double kilometres(Grid grid, int a, int b) {
        return Math.hypot(grid.centreX(a) - grid.centreX(b), grid.centreY(a) - grid.centreY(b)) / 1000;
    }
}
