package org.wespace.models.social;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.models.cli.TestRun;

class SegregationModelTest {

    private static final String[] CITIES = {"off", "standard", "threefold", "tenfold", "threshold"};

    @TempDir
    private static Path temp;

    private static TestRun one;
    private static TestRun two;

    @BeforeAll
    static void runTwice() {
        one = city("one", "1");
        two = city("two", "2");
    }

    private static TestRun city(String folder, String threads) {
        TestRun run = TestRun.of(
                temp.resolve(folder),
                "segregation",
                "--residents",
                "8000",
                "--unit",
                "900",
                "--ticks",
                "24",
                "--threads",
                threads);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void run_anyThreads_givesTheSameStatesAndMeasures() {
        for (String city : CITIES) {
            String key = "state_hash." + city;
            assertThat(one.text(key)).isNotEmpty().isEqualTo(two.text(key));
        }
        assertThat(one.bytes("measures.csv")).isEqualTo(two.bytes("measures.csv"));
    }

    @Test
    void run_board_meetsThePublishedShares() {
        double[] published = {0.57, 0.75, 0.82, 0.87};
        for (int n = 0; n < published.length; n++) {
            assertThat(one.number("board.own_share.tolerance_0." + (n + 2))).isCloseTo(published[n], within(0.02));
        }
        assertThat(one.out()).contains("4 of 4 published shares");
    }

    @Test
    void run_preference_setsTheGroupsApart() {
        double off = one.number("segregation." + SegregationModel.SPATIAL_D + ".off");
        assertThat(one.number("segregation." + SegregationModel.SPATIAL_D + ".threshold"))
                .isGreaterThan(1.5 * off);
        assertThat(one.number("segregation." + SegregationModel.CORRECTED + ".off"))
                .isCloseTo(0, within(0.05));
    }
}
