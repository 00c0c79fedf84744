package org.wespace.agents.daily.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FreeTimeTest {

    @Test
    void take_inTheMiddle_leavesBothSides() {
        FreeTime free = new FreeTime();
        free.clear();
        assertThat(free.minutes()).isEqualTo(960);
        free.take(600, 100);
        assertThat(free.minutes()).isEqualTo(860);
        assertThat(free.find(500, 100)).isEqualTo(500);
        assertThat(free.find(501, 100)).isEqualTo(700);
        assertThat(free.find(0, 900)).isEqualTo(FreeTime.NONE);
    }

    @Test
    void take_whatIsTaken_throws() {
        FreeTime free = new FreeTime();
        free.clear();
        free.take(600, 100);
        assertThatThrownBy(() -> free.take(650, 10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("650 to 660");
    }
}
