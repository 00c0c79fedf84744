package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.core.measure.Measured;

class ShapeSuiteTest {

    @Test
    void everyMeasure_isInOneOfThem() {
        boolean[] built = {true, true, false, true};
        double[] values = {1, 1, 0, 1};
        List<Measured> all = new ArrayList<>(ShapeSuite.ofFootprint(2, 2, built));
        all.addAll(ShapeSuite.ofSprawl(2, 2, 100, values, 10));
        all.addAll(ShapeSuite.ofCounts(2, 2, 100, values));
        all.addAll(ShapeSuite.ofSizes(new double[] {9, 5, 3, 2}));
        all.addAll(ShapeSuite.ofFlows(new double[] {0, 1, 1, 0}, 2));

        assertThat(all.stream().map(Measured::measure).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ShapeMeasure.values())
                        .filter(measure -> measure != ShapeMeasure.SI_PER_CELL)
                        .toList());
    }

    @Test
    void ofFootprint_namesVariantAndSizes() {
        assertThat(ShapeSuite.ofFootprint(8, 8, new boolean[64]))
                .extracting(one -> one.of().get("variant") + " " + one.of().get("sizes"))
                .containsExactly("nonempty 8,4,2", "boundary 8,4", "imagej 2,3,4,6,8,12,16,32,64", "nonempty 8,4,2,1");
    }

    @Test
    void ofSizes_none_hasNoTail() {
        assertThat(ShapeSuite.ofSizes(new double[0])).hasSize(7).allSatisfy(one -> assertThat(one.value())
                .isNaN());
    }

    @Test
    void measures_haveUnitDefinitionAndSource() {
        assertThat(ShapeMeasure.values()).allSatisfy(measure -> {
            assertThat(measure.unit()).isNotBlank();
            assertThat(measure.definition()).isNotBlank();
            assertThat(measure.source()).isNotBlank();
        });
    }
}
