package org.wespace.agents.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.SmallCities;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.geo.Allocation;
import org.wespace.core.geo.ZoneUnits;

class ResidentsTest {

    private static final ChanceKey KEY = Chance.of(3).at(0, 7);

    /** Four zones; the line at 1.5 makes the middle column straddle. */
    private final ZoneUnits cells = SmallCities.cells(new double[] {0, 1.5, 3}, new double[] {0, 1, 2});

    private final Allocation homes = cells.allocate(new int[] {10, 0, 7, 20});

    @Test
    void of_allocation_onePersonEachInOrderOfHome() {
        Residents residents = Residents.of(homes);
        assertThat(residents.count()).isEqualTo(37);
        assertThat(residents.home()).isSorted();
        assertThat(residents.id())
                .containsExactly(java.util.stream.IntStream.range(0, 37).toArray());
        int[] perCell = new int[cells.cellCount()];
        for (int row = 0; row < residents.count(); row++) {
            perCell[residents.homeCell()[row]]++;
            assertThat(residents.home()[row]).isEqualTo(cells.unitOf(residents.homeCell()[row]));
        }
        assertThat(perCell).isEqualTo(homes.perCell());
    }

    @Test
    void of_allocation_nobodyHasAJob() {
        Residents residents = Residents.of(homes);
        assertThat(residents.work()).containsOnly(Residents.NONE);
        assertThat(residents.workCell()).containsOnly(Residents.NONE);
        assertThat(residents.mode()).containsOnly((byte) Residents.NONE);
    }

    @Test
    void of_withSomeOutside_rowsBehindHaveNoHome() {
        Residents residents = Residents.of(homes, 5);
        assertThat(residents.count()).isEqualTo(42);
        assertThat(Arrays.copyOf(residents.home(), 37))
                .isEqualTo(Residents.of(homes).home());
        for (int row = 37; row < 42; row++) {
            assertThat(residents.id()[row]).isEqualTo(row);
            assertThat(residents.home()[row]).isEqualTo(Residents.NONE);
            assertThat(residents.homeCell()[row]).isEqualTo(Residents.NONE);
            assertThat(residents.work()[row]).isEqualTo(Residents.NONE);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Residents.of(homes, -1))
                .withMessage("residents outside the city must not be negative: -1");
    }

    @Test
    void of_nobody_isRefused() {
        Allocation empty = cells.allocate(new int[4]);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Residents.of(empty))
                .withMessageEndingWith("residents: 0");
    }

    @Test
    void of_moreThanAnArrayHolds_isRefused() {
        Allocation crowd = cells.allocate(new int[] {1_500_000_000, 0, 0, 1_500_000_000});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Residents.of(crowd))
                .withMessageEndingWith("residents: 3000000000");
    }

    @Test
    void shuffle_anyKey_keepsRowsWhole() {
        Residents residents = employed();
        Residents before = employed();
        residents.shuffle(KEY);
        assertThat(residents.id()).isNotEqualTo(before.id()).containsExactlyInAnyOrder(before.id());
        for (int row = 0; row < residents.count(); row++) {
            int id = residents.id()[row];
            assertThat(residents.home()[row]).isEqualTo(before.home()[id]);
            assertThat(residents.homeCell()[row]).isEqualTo(before.homeCell()[id]);
            assertThat(residents.work()[row]).isEqualTo(before.work()[id]);
            assertThat(residents.workCell()[row]).isEqualTo(before.workCell()[id]);
            assertThat(residents.mode()[row]).isEqualTo(before.mode()[id]);
            assertThat(residents.rowHash(row)).isEqualTo(before.rowHash(id));
        }
    }

    @Test
    void rowHash_anyChange_isSeen() {
        Residents residents = employed();
        long before = residents.rowHash(5);
        residents.workCell()[5]++;
        long otherJob = residents.rowHash(5);
        residents.mode()[5]++;
        assertThat(Arrays.asList(before, otherJob, residents.rowHash(5))).doesNotHaveDuplicates();
    }

    @Test
    void bytes_asColumnsTake() {
        assertThat(Residents.bytes(1_000)).isEqualTo(1_000 * (6 * Integer.BYTES + 3 + Short.BYTES));
    }

    /** Residents whose jobs are functions of their ids. */
    private Residents employed() {
        Residents residents = Residents.of(homes);
        for (int row = 0; row < residents.count(); row++) {
            residents.work()[row] = 100 + residents.id()[row];
            residents.workCell()[row] = 200 + residents.id()[row];
            residents.mode()[row] = (byte) (residents.id()[row] % 4);
        }
        return residents;
    }
}
