package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

class StreetKernelTest {

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void bind_fieldOfAnotherKernel_isBitForBitAFieldOfThisOne(StreetPattern pattern) {
        StreetKernel steep = StreetKernel.inward(TestCities.directedLinks(11, 8, pattern, 1), 0.3);
        // closed links: the lines of this kernel are cut into blocks, those of the other are whole
        StreetKernel walled = StreetKernel.inward(TestCities.linksWithWalls(11, 8, pattern, 2), 0.1);
        double[] mass = TestCities.masses(88, 3);
        DecayField moved = steep.field();
        moved.update(TestCities.masses(88, 4));
        moved.draw(new int[] {5}, new long[] {6}, new int[1], 1);
        for (StreetKernel kernel : new StreetKernel[] {walled, steep}) {
            DecayField own = kernel.field();
            own.update(mass);
            kernel.bind(moved);
            moved.update(mass);
            assertSame(own, moved);
        }
    }

    private static void assertSame(DecayField own, DecayField moved) {
        UniformRandomProvider random = TestCities.random(7);
        int[] from = new int[500];
        long[] bits = new long[500];
        for (int k = 0; k < from.length; k++) {
            from[k] = random.nextInt(own.grid().unitCount());
            bits[k] = random.nextLong();
        }
        int[] expected = new int[500];
        int[] actual = new int[500];
        own.draw(from, bits, expected, 500);
        moved.draw(from, bits, actual, 500);
        assertThat(actual).isEqualTo(expected);
        for (int unit = 0; unit < own.grid().unitCount(); unit++) {
            assertThat(moved.accessibility(unit)).isEqualTo(own.accessibility(unit));
            assertThat(moved.logAccessibility(unit)).isEqualTo(own.logAccessibility(unit));
        }
    }

    @Test
    void bind_otherDirectionOrGrid_isRefused() {
        LinkMinutes links = TestCities.directedLinks(5, 4, StreetPattern.GRID, 1);
        StreetKernel inward = StreetKernel.inward(links, 0.1);
        assertThatThrownBy(() -> inward.bind(StreetKernel.outward(links, 0.1).field()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5 x 4 units, GRID, outward");
        LinkMinutes other = TestCities.directedLinks(4, 5, StreetPattern.GRID, 1);
        assertThatThrownBy(() -> inward.bind(StreetKernel.inward(other, 0.1).field()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        inward.bind(DenseDecayField.inward(new org.wespace.core.travel.StreetImpedance(links), 0.1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
