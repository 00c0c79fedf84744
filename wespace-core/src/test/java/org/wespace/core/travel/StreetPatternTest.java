package org.wespace.core.travel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.grid.Direction;

class StreetPatternTest {

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void legs_anyPlace_leadThereWithoutDetour(StreetPattern pattern) {
        for (int dx = -6; dx <= 6; dx++) {
            for (int dy = -6; dy <= 6; dy++) {
                int first = pattern.firstSteps(dx, dy);
                int second = pattern.secondSteps(dx, dy);
                Direction along = pattern.firstDirection(dx, dy);
                Direction then = pattern.secondDirection(dx, dy);
                assertThat(first * along.dx() + second * then.dx()).isEqualTo(dx);
                assertThat(first * along.dy() + second * then.dy()).isEqualTo(dy);
                int shortest = pattern == StreetPattern.GRID
                        ? Math.abs(dx) + Math.abs(dy)
                        : Math.max(Math.abs(dx), Math.abs(dy));
                assertThat(first + second).isEqualTo(shortest);
                if (first > 0) {
                    assertThat(pattern.firstLegs()).contains(along);
                }
                if (first > 0 && second > 0) {
                    assertThat(pattern.after(along)).contains(then);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void uses_directions_areThoseOfTheLegs(StreetPattern pattern) {
        long used = Arrays.stream(Direction.values()).filter(pattern::uses).count();
        assertThat(used)
                .isEqualTo(pattern.firstLegs().size() + pattern.secondLegs().size());
        for (Direction first : pattern.firstLegs()) {
            assertThat(pattern.secondLegs()).containsAll(pattern.after(first));
        }
    }
}
