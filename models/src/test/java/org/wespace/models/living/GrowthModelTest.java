package org.wespace.models.living;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wespace.models.cli.TestRun;

class GrowthModelTest {

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
                temp.resolve(folder), "growth", "--residents", "20000", "--ticks", "13", "--threads", threads);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void run_anyThreads_givesTheSameStates() {
        for (String city : new String[] {"state_hash.free", "state_hash.boundary"}) {
            assertThat(one.text(city)).isNotEmpty().isEqualTo(two.text(city));
        }
    }

    @Test
    void run_greenEdge_keepsMoreGreenThanFreeGrowth() {
        assertThat(one.number("green_sink_per_person.boundary"))
                .isGreaterThan(one.number("green_sink_per_person.free"));
    }
}
