package org.wespace.agents.carbon.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wespace.core.engine.ParallelLoop;

class CostTableTest {

    private static final List<String> CAUSES = List.of("a", "b", "c");
    private static final List<String> LINES = List.of("x", "y");

    private final AtomicInteger runs = new AtomicInteger();
    private final CostTable costs = new CostTable(CAUSES, LINES, set -> {
        runs.incrementAndGet();
        return new long[] {set, 10};
    });

    @Test
    void grams_asked_areRunOnce() {
        assertThat(costs.grams(5, 0)).isEqualTo(5);
        assertThat(costs.grams(5, 1)).isEqualTo(10);
        assertThat(costs.total(5)).isEqualTo(15);

        assertThat(runs).hasValue(1);
        assertThat(costs.evaluations()).isEqualTo(1);
    }

    @Test
    void evaluate_setsTwice_areRunOnce() {
        try (ParallelLoop loop = new ParallelLoop(2)) {
            costs.evaluate(new long[] {1, 3, 1, 7}, loop);
            costs.evaluate(new long[] {3, 2}, loop);
        }

        assertThat(runs).hasValue(4);
        assertThat(costs.evaluations()).isEqualTo(4);
        assertThat(costs.all()).isEqualTo(7);
    }

    @Test
    void evaluate_runThatFails_keepsWhatWasRun() {
        CostTable failing = new CostTable(CAUSES, LINES, set -> {
            if (set == 2) {
                throw new IllegalStateException("no city");
            }
            return new long[2];
        });
        try (ParallelLoop loop = new ParallelLoop(1)) {
            assertThatThrownBy(() -> failing.evaluate(new long[] {0, 1, 2, 3}, loop))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no city");
        }

        assertThat(failing.evaluations()).isEqualTo(2);
    }

    @Test
    void new_wrongNames_areRefused() {
        SetCost none = set -> new long[1];

        assertThatThrownBy(() -> new CostTable(List.of(), LINES, none)).hasMessageStartingWith("causes must be");
        assertThatThrownBy(() -> new CostTable(List.of("a", "a"), LINES, none)).hasMessageEndingWith("[a, a]");
        assertThatThrownBy(() -> new CostTable(CAUSES, List.of(" "), none)).hasMessageStartingWith("lines must be");
        assertThatThrownBy(() -> new CostTable(CAUSES, List.of("x", "total"), none))
                .hasMessageContaining("no line may be named 'total'");
    }

    @Test
    void grams_wrongCosts_areRefused() {
        assertThatThrownBy(() -> new CostTable(CAUSES, LINES, set -> new long[3]).total(0))
                .hasMessage("a cost must have 2 lines: 3");
        assertThatThrownBy(() -> new CostTable(CAUSES, LINES, set -> new long[] {0, 1L << 61}).total(0))
                .hasMessage("grams of 'y' must be below 2^61 in size: 2305843009213693952");
        assertThatThrownBy(() -> costs.total(8)).hasMessageEndingWith("no further bits: 0x8");
        assertThatThrownBy(() -> costs.grams(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
