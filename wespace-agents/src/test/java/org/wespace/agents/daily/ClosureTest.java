package org.wespace.agents.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorUse;

class ClosureTest {

    @Test
    void open_overlappingClosings_theStrongestCounts() {
        Closure closure = Closure.of(List.of(
                new Closure.Closing(FloorUse.SCHOOL, 2, 5, 0.4), new Closure.Closing(FloorUse.SCHOOL, 3, 4, 1)));

        assertThat(closure.open(FloorUse.SCHOOL, 1)).isEqualTo(1);
        assertThat(closure.open(FloorUse.SCHOOL, 2)).isEqualTo(0.6);
        assertThat(closure.open(FloorUse.SCHOOL, 3)).isZero();
        assertThat(closure.open(FloorUse.SCHOOL, 5)).isEqualTo(1);
        assertThat(closure.open(FloorUse.CLINIC, 3)).isEqualTo(1);
        assertThat(Closure.NONE.open(FloorUse.SCHOOL, 3)).isEqualTo(1);
    }

    @Test
    void scaled_half_closesHalfAsMuchAndNoneNothing() {
        Closure closure = Closure.of(List.of(new Closure.Closing(FloorUse.SCHOOL, 2, 5, 0.4)));

        assertThat(closure.scaled(0.5).open(FloorUse.SCHOOL, 2)).isEqualTo(0.8);
        assertThat(closure.scaled(0)).isSameAs(Closure.NONE);
        assertThat(closure.scaled(1)).isSameAs(closure);
        assertThatIllegalArgumentException().isThrownBy(() -> closure.scaled(2));
    }

    @Test
    void closing_endBeforeBeginOrShareAboveOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure.Closing(FloorUse.SCHOOL, 5, 2, 0.4))
                .withMessageContaining("school");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Closure.Closing(FloorUse.SCHOOL, 2, 5, 1.4))
                .withMessageContaining("1.4");
    }
}
