package org.wespace.core.measure.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wespace.core.measure.Measure;
import org.wespace.core.measure.MeasureFamily;
import org.wespace.core.measure.Measured;

class LandscapeSuiteTest {

    private static final ClassRaster RASTER = Rasters.clumps(1, 30, 40, 80, 4);

    @Test
    void measure_everything_givesEachCombinationOnce() {
        List<Measured> all = LandscapeSuite.measure(RASTER);

        assertThat(all.stream().map(one -> one.measure().id() + one.of())).doesNotHaveDuplicates();
        assertThat(all.stream().map(Measured::measure).distinct()).containsExactlyInAnyOrder(LandscapeMeasure.values());
        assertThat(all.stream().filter(one -> "landscape".equals(one.of().get("level"))))
                .hasSize(61);
        assertThat(all.stream().filter(one -> Integer.valueOf(2).equals(one.of().get("class"))))
                .hasSize(51);
        assertThat(all).hasSize(61 + 3 * 51);
    }

    @Test
    void measure_keys_areThoseOfTheLevel() {
        for (Measured one : LandscapeSuite.measure(RASTER)) {
            if ("class".equals(one.of().get("level"))) {
                assertThat(one.of()).containsOnlyKeys("level", "class", "neighbourhood", "count_boundary");
                assertThat(one.of().get("class")).isInstanceOf(Integer.class);
            } else {
                assertThat(one.of()).containsOnlyKeys("level", "neighbourhood", "count_boundary");
            }
        }
    }

    @Test
    void measure_someSettings_leavesTheOthersOut() {
        List<Measured> some = LandscapeSuite.measure(RASTER, Set.of(Neighbourhood.EIGHT), Set.of(false));

        assertThat(some.stream().map(one -> one.of().get("neighbourhood")).distinct())
                .containsExactlyInAnyOrder(8, null);
        assertThat(some.stream().map(one -> one.of().get("count_boundary")).distinct())
                .containsExactlyInAnyOrder(false, null);
        assertThat(LandscapeSuite.measure(RASTER)).containsAll(some);
        assertThat(LandscapeSuite.measure(RASTER, Set.of(), Set.of()))
                .noneMatch(one -> one.of().get("neighbourhood") != null);
    }

    @Test
    void measure_mirrored_isTheSame() {
        for (int seed = 0; seed < 20; seed++) {
            ClassRaster raster = Rasters.clumps(seed, 40, 25, 100, 5);
            List<Measured> values = LandscapeSuite.measure(raster);
            List<Measured> mirrored = LandscapeSuite.measure(Rasters.transposed(raster));
            for (int i = 0; i < values.size(); i++) {
                double value = values.get(i).value();
                assertThat(mirrored.get(i).of()).isEqualTo(values.get(i).of());
                if (Double.isNaN(value)) {
                    assertThat(mirrored.get(i).value()).isNaN();
                } else {
                    assertThat(mirrored.get(i).value())
                            .as("%s", values.get(i))
                            .isCloseTo(value, within(1e-12 * Math.max(1, Math.abs(value))));
                }
            }
        }
    }

    @Test
    void measures_ofTheFamily_areDescribed() {
        assertThat(LandscapeMeasure.values()).extracting(Measure::id).doesNotHaveDuplicates();
        assertThat(LandscapeMeasure.values()).allSatisfy(one -> {
            assertThat(one.id()).matches("[a-z][a-z0-9_]*");
            assertThat(one.unit()).isNotBlank();
            assertThat(one.definition()).isNotBlank();
            assertThat(one.source()).contains("doi:10.");
            assertThat(one.family()).isEqualTo(MeasureFamily.LANDSCAPE);
        });
    }

    @Test
    void measured_withoutAKeyThatMatters_keepsNull() {
        Measured one =
                Measured.of(LandscapeMeasure.NP, 3).with("neighbourhood", 8).with("count_boundary", null);
        assertThat(one.of()).containsEntry("count_boundary", null).containsEntry("neighbourhood", 8);
        assertThat(one.of()).isNotEqualTo(Map.of("neighbourhood", 8));
    }
}
