package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MemoryPlanTest {

    private final MemoryPlan plan =
            new MemoryPlan().add("residents", 1 << 20, 40).add("decay fields", 10 << 20);

    @Test
    void totalBytes_ofParts_isTheirSum() {
        assertThat(plan.totalBytes()).isEqualTo(50L << 20);
        assertThat(new MemoryPlan().totalBytes()).isZero();
    }

    @Test
    void table_ofParts_hasALineEachAndTheTotal() {
        assertThat(plan.table().lines().map(line -> line.replaceAll(" +", " ")))
                .containsExactly("residents 40.0 MiB", "decay fields 10.0 MiB", "total 50.0 MiB");
    }

    @Test
    void requireFits_largeHeap_passes() {
        assertThatCode(() -> plan.requireFits(60L << 20)).doesNotThrowAnyException();
        assertThatCode(() -> new MemoryPlan().requireFits(0)).doesNotThrowAnyException();
    }

    @Test
    void requireFits_smallHeap_saysWhatIsNeededAndWhatHelps() {
        assertThatExceptionOfType(MemoryPlan.HeapTooSmallException.class)
                .isThrownBy(() -> plan.requireFits(50L << 20))
                .withMessage("the run needs 50.0 MiB, and may use 45.0 MiB of the heap's 50.0 MiB; the largest part is "
                        + "'residents' with 40.0 MiB. Give Java more (-Xmx56m), or make the run smaller.");
    }

    @Test
    void add_negativeBytes_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.add("trees", -1))
                .withMessage("bytes of 'trees' must be at least 0: -1");
    }

    @Test
    void add_productBeyondLong_throws() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> plan.add("trees", Long.MAX_VALUE, 2));
    }

    @Test
    void heapLimit_ofThisJvm_isPositive() {
        assertThat(MemoryPlan.heapLimit()).isPositive();
    }
}
