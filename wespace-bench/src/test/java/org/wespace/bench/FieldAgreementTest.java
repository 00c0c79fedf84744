package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;

/** The filter of {@link FieldBenchmark} is the decay field over equal links. */
class FieldAgreementTest {

    @Test
    void filter_equalLinks_isTheDecayField() {
        double[] mass = new BenchCity(24).jobs();
        Grid grid = Grid.of(24, 24, 250);
        LinkMinutes links = LinkMinutes.uniform(grid, StreetPattern.GRID, 30);
        double decay = 0.3;
        double factor = StrictMath.exp(-decay * links.minutes(Direction.EAST, 0));
        double[] filtered = new double[mass.length];
        new ExponentialFilter(24, 24, factor).apply(mass, filtered);

        StreetKernel kernel = StreetKernel.outward(links, decay);
        DecayField field = kernel.field();
        field.update(mass);
        StreetSums sums = kernel.sums();
        sums.update(mass);
        for (int unit = 0; unit < mass.length; unit++) {
            assertThat(field.accessibility(unit)).isCloseTo(filtered[unit], within(1e-12 * filtered[unit]));
            assertThat(sums.accessibility(unit)).isCloseTo(filtered[unit], within(1e-12 * filtered[unit]));
        }
    }
}
