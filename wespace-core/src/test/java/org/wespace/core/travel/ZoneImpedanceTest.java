package org.wespace.core.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;

class ZoneImpedanceTest {

    private static final double NO_WAY = Double.POSITIVE_INFINITY;

    private final Grid grid = Grid.of(2, 2, 100);
    private final int[] zones = {0, 1, 1, -1};
    private final double[][] minutes = {{3, 8}, {NO_WAY, 2}};
    private final ZoneImpedance impedance = new ZoneImpedance(grid, zones, minutes);

    @Test
    void minutes_ofUnits_areThoseOfTheirZones() {
        assertThat(impedance.minutes(0, 0)).isEqualTo(3);
        assertThat(impedance.minutes(0, 1)).isEqualTo(8);
        assertThat(impedance.minutes(2, 1)).isEqualTo(2);
        assertThat(impedance.minutes(2, 0)).isEqualTo(NO_WAY);
        assertThat(impedance.zones()).isEqualTo(2);
        assertThat(impedance.zone(2)).isEqualTo(1);
        assertThat(impedance.grid()).isSameAs(grid);
    }

    @Test
    void minutes_unitWithoutZone_thereIsNoWay() {
        assertThat(impedance.minutes(0, 3)).isEqualTo(NO_WAY);
        assertThat(impedance.minutes(3, 0)).isEqualTo(NO_WAY);
        assertThat(impedance.minutes(3, 3)).isEqualTo(NO_WAY);
    }

    @Test
    void constructor_arraysChangedLater_keepsItsOwn() {
        zones[0] = 1;
        minutes[0][1] = 99;
        assertThat(impedance.minutes(0, 1)).isEqualTo(8);
    }

    @Test
    void constructor_notAllowed_saysWhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneImpedance(grid, new int[4], new double[][] {{1, 2}, {3}}))
                .withMessageContaining("row 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneImpedance(grid, new int[4], new double[][] {{1, 2}, {-3, 1}}))
                .withMessageContaining("from zone 1 to zone 0")
                .withMessageContaining("-3.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneImpedance(grid, new int[4], new double[][] {{Double.NaN}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ZoneImpedance(grid, new int[3], new double[][] {{1}}))
                .withMessageContaining("4 units: 3");
        for (int zone : new int[] {-2, 1}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ZoneImpedance(grid, new int[] {0, 0, zone, 0}, new double[][] {{1}}))
                    .withMessageContaining("unit 2")
                    .withMessageContaining("-1..0: " + zone);
        }
    }
}
