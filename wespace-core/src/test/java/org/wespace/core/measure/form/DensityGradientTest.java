package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;
import org.wespace.core.grid.UnitMask;

class DensityGradientTest {

    private static final double EXACT = 1e-9;
    private static final Grid GRID = Grid.of(41, 33, 500);
    private static final Centre MIDDLE = FormCities.middle(GRID);
    private static final Places PLACES = Places.of(GRID, UnitMask.where(GRID, unit -> unit % 7 != 3));

    /** Six zones on a line; the fits of their densities were computed by numpy 2.4.6 from the normal equations. */
    private static final Places LINE = Places.of(
            new double[] {500, 1000, 2000, 3000, 4500, 6000}, new double[6], new double[] {1, 2, 1.5, 3, 4, 2.5});

    private static final double[] LEVELS = {9000, 7000, 3000, 2500, 700, 400};

    @Test
    void ofCounts_exponentialCity_isRecovered() {
        double[] counts = FormCities.radial(PLACES, MIDDLE, km -> 12_000 * StrictMath.exp(-0.37 * km));
        DensityGradient fit = DensityGradient.ofCounts(PLACES, counts, MIDDLE, GradientForm.EXPONENTIAL);
        assertThat(fit.gradient()).isCloseTo(0.37, within(EXACT));
        assertThat(fit.levelAtCentre()).isCloseTo(12_000, within(1e-6));
        assertThat(fit.r2()).isCloseTo(1, within(EXACT));
        assertThat(fit.gradientError()).isCloseTo(0, within(EXACT));
        assertThat(fit.logLevelError()).isCloseTo(0, within(EXACT));
        assertThat(fit.curvature()).isZero();
        assertThat(fit.at(2)).isCloseTo(12_000 * StrictMath.exp(-0.74), within(1e-6));
        assertThat(fit.peakKilometres()).isNaN();
        int land = 0;
        for (int unit = 0; unit < GRID.unitCount(); unit++) {
            land += PLACES.isLand(unit) ? 1 : 0;
        }
        assertThat(fit.used()).isEqualTo(land);
    }

    @Test
    void ofCounts_powerCity_isRecovered() {
        double[] counts = FormCities.radial(PLACES, MIDDLE, km -> km == 0 ? 1e6 : 3000 * StrictMath.pow(km, -1.4));
        DensityGradient fit = DensityGradient.ofCounts(PLACES, counts, MIDDLE, GradientForm.POWER);
        assertThat(fit.gradient()).isCloseTo(1.4, within(EXACT));
        assertThat(fit.levelAtCentre()).isCloseTo(3000, within(1e-6));
        assertThat(fit.at(3)).isCloseTo(3000 * StrictMath.pow(3, -1.4), within(1e-6));
    }

    @Test
    void ofCounts_newlingCity_isRecovered() {
        double[] counts = FormCities.radial(PLACES, MIDDLE, km -> 2000 * StrictMath.exp(0.5 * km - 0.08 * km * km));
        DensityGradient fit = DensityGradient.ofCounts(PLACES, counts, MIDDLE, GradientForm.NEWLING);
        assertThat(fit.gradient()).isCloseTo(-0.5, within(EXACT));
        assertThat(fit.curvature()).isCloseTo(0.08, within(EXACT));
        assertThat(fit.levelAtCentre()).isCloseTo(2000, within(1e-6));
        assertThat(fit.peakKilometres()).isCloseTo(3.125, within(1e-7));
        assertThat(fit.at(3.125)).isCloseTo(2000 * StrictMath.exp(0.78125), within(1e-6));
    }

    @Test
    void ofLevels_sixZones_exponential_equalsNumpy() {
        DensityGradient fit = DensityGradient.ofLevels(LINE, LEVELS, new Centre(0, 0), GradientForm.EXPONENTIAL);
        assertThat(fit.levelAtCentre()).isCloseTo(11997.892924342976, within(1e-8));
        assertThat(fit.gradient()).isCloseTo(0.589848962686744, within(1e-12));
        assertThat(fit.logLevelError()).isCloseTo(0.17575644995303807, within(1e-12));
        assertThat(fit.gradientError()).isCloseTo(0.04579080843595748, within(1e-12));
        assertThat(fit.r2()).isCloseTo(0.9764609012039469, within(1e-12));
    }

    @Test
    void ofLevels_sixZones_power_equalsNumpy() {
        DensityGradient fit = DensityGradient.ofLevels(LINE, LEVELS, new Centre(0, 0), GradientForm.POWER);
        assertThat(fit.levelAtCentre()).isCloseTo(6475.3271887229375, within(1e-8));
        assertThat(fit.gradient()).isCloseTo(1.3710154380161272, within(1e-12));
        assertThat(fit.logLevelError()).isCloseTo(0.29913953013149364, within(1e-12));
        assertThat(fit.gradientError()).isCloseTo(0.2391914862874964, within(1e-12));
        assertThat(fit.r2()).isCloseTo(0.8914647276765328, within(1e-12));
    }

    @Test
    void ofLevels_sixZones_newling_equalsNumpy() {
        DensityGradient fit = DensityGradient.ofLevels(LINE, LEVELS, new Centre(0, 0), GradientForm.NEWLING);
        assertThat(fit.levelAtCentre()).isCloseTo(13327.817479465384, within(1e-7));
        assertThat(fit.gradient()).isCloseTo(0.6791225433776903, within(1e-11));
        assertThat(fit.curvature()).isCloseTo(-0.013424398728204081, within(1e-11));
        assertThat(fit.logLevelError()).isCloseTo(0.3184308242671636, within(1e-11));
        assertThat(fit.gradientError()).isCloseTo(0.2184434418474286, within(1e-11));
        assertThat(fit.curvatureError()).isCloseTo(0.03192650060537421, within(1e-11));
        assertThat(fit.r2()).isCloseTo(0.9777709477879772, within(1e-11));
        assertThat(fit.peakKilometres()).isNaN();
    }

    @Test
    void ofRings_narrowRings_approachTheGradient() {
        Grid grid = Grid.of(201, 201, 100);
        Places places = Places.of(grid);
        Centre middle = FormCities.middle(grid);
        double[] counts = FormCities.radial(places, middle, km -> 9000 * StrictMath.exp(-0.6 * km));
        RingProfile rings = RingProfile.of(places, counts, middle, 250);
        DensityGradient fit = DensityGradient.ofRings(rings, GradientForm.EXPONENTIAL);
        assertThat(fit.gradient()).isCloseTo(0.6, within(1e-3));
        assertThat(fit.used()).isEqualTo(rings.count());
    }

    @Test
    void ofCounts_turnedAndMirrored_staysTheSame() {
        Grid grid = Grid.of(15, 11, 400);
        double[] counts = TestCities.masses(165, 4);
        DensityGradient as = fit(grid, counts);
        assertSame(fit(FormCities.turned(grid), FormCities.turned(grid, counts)), as);
        assertSame(fit(grid, FormCities.mirrored(grid, counts)), as);
    }

    private static DensityGradient fit(Grid grid, double[] counts) {
        return DensityGradient.ofCounts(Places.of(grid), counts, FormCities.middle(grid), GradientForm.EXPONENTIAL);
    }

    private static void assertSame(DensityGradient actual, DensityGradient expected) {
        assertThat(actual.gradient()).isCloseTo(expected.gradient(), within(1e-12));
        assertThat(actual.gradientError()).isCloseTo(expected.gradientError(), within(1e-12));
        assertThat(actual.r2()).isCloseTo(expected.r2(), within(1e-12));
    }

    @Test
    void ofLevels_evenCity_isFlat() {
        DensityGradient fit = DensityGradient.ofLevels(
                PLACES, FormCities.constant(PLACES.count(), 1), MIDDLE, GradientForm.EXPONENTIAL);
        assertThat(fit.gradient()).isZero();
        assertThat(fit.levelAtCentre()).isEqualTo(1);
        assertThat(fit.r2()).isNaN();
    }

    @Test
    void ofCounts_tooFewDistances_isUndefined() {
        Places one = Places.of(Grid.of(1, 1, 100));
        for (GradientForm form : GradientForm.values()) {
            DensityGradient single = DensityGradient.ofCounts(one, new double[] {5}, new Centre(0, 0), form);
            assertThat(single.gradient()).isNaN();
            assertThat(single.levelAtCentre()).isNaN();
            DensityGradient none = DensityGradient.ofCounts(PLACES, new double[PLACES.count()], MIDDLE, form);
            assertThat(none.gradient()).isNaN();
            assertThat(none.used()).isZero();
        }
        // Four units at one distance have no gradient either.
        Grid four = Grid.of(2, 2, 100);
        assertThat(fit(four, new double[] {1, 2, 3, 4}).gradient()).isNaN();
        // Two distances have no curvature.
        Places pairs = Places.of(new double[] {1000, 2000, 2000}, new double[3], new double[] {1, 1, 1});
        DensityGradient curved =
                DensityGradient.ofLevels(pairs, new double[] {3, 2, 1}, new Centre(0, 0), GradientForm.NEWLING);
        assertThat(curved.curvature()).isNaN();
    }

    @Test
    void ofCounts_twoPlaces_haveNoStandardErrors() {
        Places pair = Places.of(new double[] {1000, 2000}, new double[2], new double[] {1, 1});
        DensityGradient fit =
                DensityGradient.ofLevels(pair, new double[] {4, 2}, new Centre(0, 0), GradientForm.EXPONENTIAL);
        assertThat(fit.gradient()).isCloseTo(StrictMath.log(2), within(1e-14));
        assertThat(fit.gradientError()).isNaN();
        assertThat(fit.logLevelError()).isNaN();
    }

    @Test
    void ofLevels_unknownAndBad_leftOutAndRefused() {
        double[] levels = LEVELS.clone();
        levels[2] = Double.NaN;
        assertThat(DensityGradient.ofLevels(LINE, levels, new Centre(0, 0), GradientForm.EXPONENTIAL)
                        .used())
                .isEqualTo(5);
        levels[3] = -1;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DensityGradient.ofLevels(LINE, levels, new Centre(0, 0), GradientForm.EXPONENTIAL))
                .withMessageContaining("zone 3")
                .withMessageContaining("-1.0");
    }
}
