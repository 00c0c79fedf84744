package org.wespace.models.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.core.geo.raster.Raster;
import org.wespace.core.geo.raster.RasterFrame;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;
import org.wespace.core.measure.landscape.LandscapeMeasure;
import org.wespace.models.run.CancelledException;
import org.wespace.models.run.Progress;
import org.wespace.models.run.RefusedException;

class MeasurementsTest {

    private static final MeasureInput INPUT =
            new MeasureInput.OfRaster(Path.of("my.asc"), Raster.of(RasterFrame.of(1, 1, 10), new double[] {1}));

    @Test
    void of_noFamilyNamed_takesThoseThatSuit() {
        Measurements measurements = new Measurements(List.of(
                new Fake(MeasureFamily.FORM, "", true),
                new Fake(MeasureFamily.ACCESS, "", false),
                new Fake(MeasureFamily.COMMUTING, "needs flows, not a raster", true)));
        assertThat(measurements.of(INPUT, MeasureSettings.standard(), Progress.NONE))
                .extracting(one -> one.of().get("fake"))
                .containsExactly("form");
    }

    @Test
    void of_familiesNamed_areAllThatIsTaken() {
        Measurements measurements = new Measurements(List.of(
                new Fake(MeasureFamily.FORM, "", true),
                new Fake(MeasureFamily.ACCESS, "", false),
                new Fake(MeasureFamily.COMMUTING, "needs flows, not a raster", true)));
        assertThat(measurements.of(INPUT, named(MeasureFamily.ACCESS), Progress.NONE))
                .extracting(one -> one.of().get("fake"))
                .containsExactly("access");
        assertThatThrownBy(() -> measurements.of(INPUT, named(MeasureFamily.COMMUTING), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("my.asc: commuting needs flows, not a raster");
        assertThatThrownBy(() -> measurements.of(INPUT, named(MeasureFamily.ACTIVITY), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("family activity cannot be measured of a file; those that can are form, access");
    }

    @Test
    void of_nothingSuits_saysWhatIsMissing() {
        Measurements measurements = new Measurements(List.of(
                new Fake(MeasureFamily.COMMUTING, "needs flows, not a raster", true),
                new Fake(MeasureFamily.FORM, "needs square cells", true)));
        assertThatThrownBy(() -> measurements.of(INPUT, MeasureSettings.standard(), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("my.asc: nothing can be measured of it: form needs square cells");
    }

    @Test
    void of_familyThatRefuses_isARefusalThatNamesTheFile() {
        Measurements measurements = new Measurements(List.of(new Fake(MeasureFamily.FORM, "", true) {
            @Override
            public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
                throw new IllegalArgumentException("cell 3 is odd");
            }
        }));
        assertThatThrownBy(() -> measurements.of(INPUT, MeasureSettings.standard(), Progress.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessage("my.asc: form: cell 3 is odd");
    }

    @Test
    void of_cancelled_stops() {
        Measurements measurements = new Measurements(List.of(new Fake(MeasureFamily.FORM, "", true)));
        Progress stopped = new Progress() {
            @Override
            public void at(String phase, double fraction) {
                assertThat(phase).isEqualTo("measuring form");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> measurements.of(INPUT, MeasureSettings.standard(), stopped))
                .isInstanceOf(CancelledException.class);
    }

    private static MeasureSettings named(MeasureFamily family) {
        MeasureSettings standard = MeasureSettings.standard();
        return new MeasureSettings(
                Set.of(family), standard.landscape(), standard.columns(), standard.built(), standard.flows());
    }

    /** A family that gives one value under its own name. */
    private static class Fake implements FamilyMeasures {

        private final MeasureFamily family;
        private final String missing;
        private final boolean suits;

        Fake(MeasureFamily family, String missing, boolean suits) {
            this.family = family;
            this.missing = missing;
            this.suits = suits;
        }

        @Override
        public MeasureFamily family() {
            return family;
        }

        @Override
        public Optional<String> missing(MeasureInput input, MeasureSettings settings) {
            return missing.isEmpty() ? Optional.empty() : Optional.of(missing);
        }

        @Override
        public boolean suits(MeasureInput input, MeasureSettings settings) {
            return suits;
        }

        @Override
        public List<Measured> measure(MeasureInput input, MeasureSettings settings) {
            return List.of(Measured.of(LandscapeMeasure.NP, 1).with("fake", family.id()));
        }
    }
}
