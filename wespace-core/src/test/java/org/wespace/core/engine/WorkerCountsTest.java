package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkerCountsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void moveInto_countsOfAllWorkers_addsThemAndStartsAnew(int threads) {
        int[] target = {100, 0, 0, 0, 0};
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            WorkerCounts counts = new WorkerCounts(loop, 5);
            loop.run(1000, 10, (worker, chunk, from, to) -> {
                for (int i = from; i < to; i++) {
                    counts.of(worker)[i % 5]++;
                }
            });
            counts.moveInto(target);
            counts.moveInto(target);
        }

        assertThat(target).containsExactly(300, 200, 200, 200, 200);
    }

    @Test
    void moveInto_sumBeyondInt_throws() {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            WorkerCounts counts = new WorkerCounts(loop, 1);
            counts.of(0)[0] = 1;
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> counts.moveInto(new int[] {Integer.MAX_VALUE}));
        }
    }

    @Test
    void moveInto_otherLength_isRefused() {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            WorkerCounts counts = new WorkerCounts(loop, 2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> counts.moveInto(new int[3]))
                    .withMessage("target must have 2 entries: 3");
        }
    }
}
