package org.wespace.core.measure.commuting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommuteWeekTest {

    private static final double[] KILOMETRES = {1, 10, 10, 1};
    private static final Flows NEAR = Flows.ofCounts(2, new int[] {30, 0, 0, 0});
    private static final Flows FAR = Flows.ofCounts(2, new int[] {0, 10, 0, 0});

    @Test
    void of_groups_weightTripsByDaysAtWork() {
        List<CommuteWeek.Group> groups =
                List.of(new CommuteWeek.Group(NEAR, 5), new CommuteWeek.Group(FAR, 2), new CommuteWeek.Group(FAR, 0));
        CommuteWeek week = CommuteWeek.of(groups, KILOMETRES, 5);
        assertThat(week.perTrip()).isCloseTo((150 + 200) / 170.0, within(1e-12));
        assertThat(week.perWorkerWeek()).isCloseTo(2 * 350 / 50.0, within(1e-12));
        assertThat(week.perWorkerDay()).isCloseTo(2 * 350 / 250.0, within(1e-12));
        assertThat(CommuteWeek.tripsOnWorkday(groups, 5).total()).isCloseTo(34, within(1e-12));
    }

    @Test
    void of_allAtHome_hasNoTrips() {
        CommuteWeek week = CommuteWeek.of(List.of(new CommuteWeek.Group(FAR, 0)), KILOMETRES, 5);
        assertThat(week.perTrip()).isNaN();
        assertThat(week.perWorkerDay()).isZero();
    }

    @Test
    void of_badDays_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommuteWeek.Group(FAR, -1))
                .withMessage("days at the workplace in a week must lie in 0..7: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CommuteWeek.of(List.of(new CommuteWeek.Group(FAR, 6)), KILOMETRES, 5))
                .withMessageContaining("must not exceed the 5.0 workdays");
        assertThatIllegalArgumentException().isThrownBy(() -> CommuteWeek.of(List.of(), KILOMETRES, 5));
    }
}
