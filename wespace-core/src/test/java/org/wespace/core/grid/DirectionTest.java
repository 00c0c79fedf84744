package org.wespace.core.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DirectionTest {

    @ParameterizedTest
    @EnumSource(Direction.class)
    void turns_anyDirection_leadBack(Direction direction) {
        assertThat(Direction.values()).hasSize(Direction.COUNT);
        assertThat(Direction.of(direction.ordinal())).isSameAs(direction);
        assertThat(direction.next().previous()).isSameAs(direction);
        assertThat(direction.opposite().opposite()).isSameAs(direction);
        assertThat(direction.opposite().dx()).isEqualTo(-direction.dx());
        assertThat(direction.opposite().dy()).isEqualTo(-direction.dy());
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void next_anyDirection_turnsLeftByAnEighth(Direction direction) {
        double angle = Math.atan2(direction.dy(), direction.dx());
        double turned = Math.atan2(direction.next().dy(), direction.next().dx());
        assertThat(Math.IEEEremainder(turned - angle - Math.PI / 4, 2 * Math.PI))
                .isCloseTo(0, within(1e-12));
        assertThat(direction.step()).isEqualTo(Math.hypot(direction.dx(), direction.dy()));
        assertThat(direction.isDiagonal()).isEqualTo(direction.dx() != 0 && direction.dy() != 0);
    }
}
