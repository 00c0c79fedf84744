package org.wespace.agents.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.geo.ZoneUnits;

class RowLotteryTest {

    private static final ChanceKey KEY = Chance.of(8).at(2, 9);

    private final ZoneUnits cells = SmallCities.squares(4, 4, 4);
    private final Residents residents = Residents.of(cells.allocate(new int[] {5_000}));
    private final RowLottery lottery = new RowLottery();

    @Test
    void pick_some_areThoseWithTheSmallestNumbers() {
        int[] picked = Arrays.copyOf(lottery.pick(residents, row -> row % 2 == 1, 2_500, 300, KEY), 300);
        assertThat(picked).doesNotHaveDuplicates();
        assertThat(Arrays.stream(picked).allMatch(row -> row % 2 == 1)).isTrue();
        long last = KEY.bits(picked[299]);
        long below = 0;
        for (int row = 1; row < 5_000; row += 2) {
            below += Long.compareUnsigned(KEY.bits(row), last) < 0 ? 1 : 0;
        }
        assertThat(below).isEqualTo(299);
    }

    @Test
    void pick_shuffledRows_sameResidentsInTheSameOrder() {
        int[] before = ids(residents, lottery.pick(residents, row -> true, 5_000, 4_999, KEY), 4_999);
        residents.shuffle(Chance.of(1).at(0, 1));
        int[] after = ids(residents, new RowLottery().pick(residents, row -> true, 5_000, 4_999, KEY), 4_999);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void pick_allOrNobody_works() {
        assertThat(Arrays.copyOf(lottery.pick(residents, row -> row < 7, 7, 7, KEY), 7))
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
        lottery.pick(residents, row -> false, 0, 0, KEY);
    }

    @Test
    void pick_moreThanThereAre_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery.pick(residents, row -> true, 10, 11, KEY))
                .withMessage("residents to pick must be 0 to 10: 11");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lottery.pick(residents, row -> row < 3, 10, 4, KEY))
                .withMessageStartingWith("only 3 rows are eligible");
    }

    private static int[] ids(Residents residents, int[] rows, int count) {
        return Arrays.stream(rows, 0, count).map(row -> residents.id()[row]).toArray();
    }
}
