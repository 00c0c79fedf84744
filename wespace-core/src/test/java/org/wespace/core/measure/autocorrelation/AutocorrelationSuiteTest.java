package org.wespace.core.measure.autocorrelation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wespace.core.measure.Measured;

class AutocorrelationSuiteTest {

    /** Those that have a value for each unit, or need random draws. */
    private static boolean isGlobal(AutocorrelationMeasure measure) {
        String name = measure.name().toLowerCase(Locale.ROOT);
        return !name.startsWith("local_")
                && !name.startsWith("gi")
                && !name.equals("moran_quadrant")
                && !name.contains("permutation");
    }

    @Test
    void onLattice_everyGlobalMeasure_isThere() {
        List<Measured> all = AutocorrelationSuite.onLattice(3, 2, new double[] {1, 2, 3, 4, 5, Double.NaN});

        Set<String> ids = all.stream().map(one -> one.measure().id()).collect(Collectors.toSet());
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(AutocorrelationMeasure.values())
                        .filter(AutocorrelationSuiteTest::isGlobal)
                        .map(AutocorrelationMeasure::id)
                        .toList());
        assertThat(all).hasSize(2 * (16 + 21));
        assertThat(all.get(0).of()).containsEntry("contiguity", "rook").containsEntry("weights", "row-standardised");
    }

    @Test
    void onList_ownWeights_areAWeightingOfTheirOwn() {
        double[] values = {1, 2, 4, 3};
        int[][] ring = {{1, 3}, {0, 2}, {1, 3}, {0, 2}};
        double[][] weights = {{1, 2}, {1, 2}, {1, 2}, {1, 2}};

        assertThat(AutocorrelationSuite.onList(NeighbourList.of(ring), values)).hasSize(16 + 21);
        assertThat(AutocorrelationSuite.onList(NeighbourList.of(ring, weights), values))
                .hasSize(16 + 2 * 21)
                .extracting(one -> one.of().get("weights"))
                .contains("as-given");
    }

    @Test
    void measures_haveUnitDefinitionAndSource() {
        assertThat(AutocorrelationMeasure.values()).allSatisfy(measure -> {
            assertThat(measure.unit()).isNotBlank();
            assertThat(measure.definition()).isNotBlank();
            assertThat(measure.source()).isNotBlank();
        });
    }
}
