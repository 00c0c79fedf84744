package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

class ParallelSumsTest {

    private static final Grid GRID = Grid.of(23, 17, 250);

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void update_byThreads_sameBitsAsByOne(StreetPattern pattern) {
        LinkMinutes links = LinkMinutes.uniform(GRID, pattern, 10);
        StreetKernel kernel = StreetKernel.inward(links, 0.4);
        links.set(Direction.NORTH, 40, 7);
        links.set(Direction.EAST, 90, LinkMinutes.CLOSED);
        double[] mass = new double[GRID.unitCount()];
        Arrays.setAll(mass, unit -> unit % 7 * 0.3);
        try (ParallelLoop loop = new ParallelLoop(2)) {
            kernel.update(loop);
            StreetSums byThreads = kernel.sums();
            byThreads.update(mass, loop);
            StreetSums byOne = StreetKernel.inward(links, 0.4).sums();
            byOne.update(mass);
            assertThat(byThreads.accessibility()).isEqualTo(byOne.accessibility());
            StreetSums drawn = new StreetSums(kernel, true);
            assertThatThrownBy(() -> drawn.update(mass, loop)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void isFlat_noDecayAndNoClosedLink_only(StreetPattern pattern) {
        LinkMinutes links = LinkMinutes.uniform(GRID, pattern, 10);
        StreetKernel kernel = StreetKernel.outward(links, 0);
        assertThat(kernel.isFlat()).isTrue();
        assertThat(StreetKernel.outward(links, 0.01).isFlat()).isFalse();
        links.set(Direction.EAST, 90, LinkMinutes.CLOSED);
        kernel.update();
        assertThat(kernel.isFlat()).isFalse();
    }
}
