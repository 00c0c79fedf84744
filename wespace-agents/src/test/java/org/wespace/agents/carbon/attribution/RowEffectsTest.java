package org.wespace.agents.carbon.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.ParallelLoop;

class RowEffectsTest {

    private final AtomicInteger runs = new AtomicInteger();

    /** Telework saves 10 g, and a gram more for each unit of the seed; congestion adds 4 at full strength. */
    private long cost(Switches switches, long seed) {
        runs.incrementAndGet();
        return 1000 * seed
                - Math.round((10 + seed) * switches.strength(Mechanism.TELEWORK))
                + Math.round(4 * switches.strength(Mechanism.CONGESTION));
    }

    private Map<Mechanism, Effect> measure(Switches base, long... seeds) {
        try (ParallelLoop loop = new ParallelLoop(2)) {
            return RowEffects.measure(List.of(Mechanism.TELEWORK, Mechanism.CONGESTION), base, this::cost, seeds, loop);
        }
    }

    @Test
    void measure_seeds_giveMeanAndStandardError() {
        Effect effect = measure(Switches.standard(), 1, 2, 3).get(Mechanism.TELEWORK);

        assertThat(effect.value()).isCloseTo(-12, within(1e-12));
        assertThat(effect.standardError()).isCloseTo(Math.sqrt(1 / 3.0), within(1e-12));
        assertThat(runs).as("the run with everything serves both").hasValue(3 * 3);
    }

    @Test
    void measure_strengthOfBase_isWhatOnMeans() {
        assertThat(measure(Switches.standard().with(Mechanism.TELEWORK, 0.5), 0))
                .containsEntry(Mechanism.TELEWORK, Effect.grams(-5, 0))
                .containsEntry(Mechanism.CONGESTION, Effect.grams(4, 0));
        assertThat(measure(Switches.none(), 0)).containsEntry(Mechanism.TELEWORK, Effect.grams(-10, 0));
    }

    @Test
    void measure_withoutSeeds_isRefused() {
        assertThatThrownBy(() -> measure(Switches.none())).hasMessage("effects need at least one seed");
    }

    @Test
    void switched_rows_haveASwitch() {
        assertThat(RowEffects.switched())
                .isNotEmpty()
                .allMatch(Mechanism::switched)
                .doesNotContain(Mechanism.CITY_SIZE);
    }
}
