package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchTableTest {

    private final String tables = new BenchTable(Results.parse(Sample.json())).markdown();

    @Test
    void bars_ofOneRun_sayMetOrNot() {
        assertThat(tables)
                .contains("| draw, GRID / flat binary search, LIBRARY | 0.600 | ≤ 1 | ≤ 0.6 | met, and the goal |")
                .contains("| draw, GRID / flat binary search, DOUBLE | 1.20 | ≤ 1 | ≤ 0.6 | **not met** |")
                .contains("| draw, OCTILE / flat binary search, LIBRARY | 1.20 | ≤ 1.5 | ≤ 0.9 | met |")
                .contains("| draw, OCTILE / GRID | 2.00 | ≤ 1.5 | ≤ 1.5 | **not met** |")
                .contains("| fastest scan / draw, GRID | 4,000 | ≥ 3000 | ≥ 3000 | met, and the goal |")
                .contains("| field, GRID, ns per unit | 9.50 | ≤ 30 | ≤ 10 | met, and the goal |")
                .contains("| field, OCTILE, ns per unit | 31.0 | ≤ 30 | ≤ 10 | **not met** |")
                .contains("| draw, GRID, B allocated | 0 | 0 | 0 | met, and the goal |")
                .contains("| keyed number, B allocated | 0 |")
                .contains("| all landscape measures, BLOBS, s | 4.00 | ≤ 10 | ≤ 5 | met, and the goal |")
                .contains("| all landscape measures, NOISE, s | 12.0 | ≤ 10 | ≤ 5 | **not met** |");
    }

    @Test
    void bars_withoutTheirMeasurements_areLeftOut() {
        assertThat(tables).doesNotContain("FLOAT").doesNotContain("trip").doesNotContain("draw, OCTILE | ≥");
    }

    @Test
    void tables_perUnit_standBesideTheirBaseline() {
        assertThat(tables)
                .contains("- jdk: 17\n- cpu: one\n")
                .contains("| street | 256 x 256 GRID | 60.0 | - | 0 | 1.20 |")
                .contains("| street | 256 x 256 random order GRID | 50.0 | - | 0 | 1.00 |")
                .contains("| street | 512 x 512 GRID | 40.0 | - | 0 |  |")
                .contains("| scan | 256 x 256 GRID LEAN | 240,000 | - | 0 | 4,800 |")
                .contains("| field | 256 x 256 GRID | 9.50 | - | 0 | 4.75 |")
                .contains("| keyed |  | 2.00 | - | 0 | 1.00 |")
                .contains("| suite | 4096 x 4096 NOISE | 715 | - | 0 | 3.00 |")
                .doesNotContain("### Loads");
    }

    @ParameterizedTest
    @CsvSource({"0.0123, 0.012", "1.234, 1.23", "12.34, 12.3", "123.4, 123", "1234567.8, '1,234,568'", "NaN, -"})
    void number_ofAnySize_hasThreeDigitsThatCount(double value, String text) {
        assertThat(BenchTable.number(value)).isEqualTo(text);
    }
}
