package org.wespace.agents.mobility.transit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.NoReachableMassException;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

class TransitFieldTest {

    private static final double DECAY = 0.09;

    private final TransitTown town = new TransitTown();
    private final TransitNetwork lines = town.lines(new TransitParameters(3, 2, 1, 5, 0.7));
    private final double[] mass = TransitTown.mass();

    private TransitField field() {
        TransitField field = new TransitField(lines, town.network, TransitTown.TRANSIT, DECAY);
        field.update(mass);
        return field;
    }

    /** Weight of a place by all ways to it. */
    private double weight(int from, int to) {
        double links = town.network.fixedMinutes(TransitTown.TRANSIT)
                + town.network.impedance(TransitTown.TRANSIT).minutes(from, to);
        double sum = Math.exp(-DECAY * links);
        int[] stations = lines.stations();
        for (int a = 0; a < stations.length; a++) {
            for (int b = 0; b < stations.length; b++) {
                double access = 1.4 * (town.walk(from, stations[a]) + town.walk(stations[b], to));
                sum += Math.exp(-DECAY * (access + lines.ride(a, b)));
            }
        }
        return mass[to] * sum;
    }

    private double[] weights(int from) {
        double[] weights = new double[mass.length];
        Arrays.setAll(weights, to -> weight(from, to));
        return weights;
    }

    @Test
    void accessibility_everyUnit_sumOverAllWays() {
        town.network.setFixedMinutes(TransitTown.TRANSIT, 17);
        TransitField field = field();
        for (int from = 0; from < mass.length; from++) {
            double expected = Arrays.stream(weights(from)).sum();
            assertThat(field.accessibility(from)).isCloseTo(expected, within(1e-12 * expected));
            assertThat(field.logAccessibility(from)).isCloseTo(Math.log(expected), within(1e-12));
            assertThat(field.lineShare(from)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void draw_manyTimes_placesAsTheirWeights() {
        TransitField field = field();
        ChanceKey key = Chance.of(21).at(0, 1);
        int draws = 200_000;
        for (int from : new int[] {36, 70}) {
            double[] counts = new double[mass.length];
            int[] origins = new int[draws];
            Arrays.fill(origins, from);
            long[] bits = new long[draws];
            Arrays.setAll(bits, k -> key.bits(k));
            int[] places = new int[draws];
            field.draw(origins, bits, places, draws);
            Arrays.stream(places).forEach(place -> counts[place]++);
            double[] weights = weights(from);
            double all = Arrays.stream(weights).sum();
            double statistic = 0;
            int cells = -1;
            for (int to = 0; to < mass.length; to++) {
                double expected = weights[to] / all * draws;
                if (expected == 0) {
                    assertThat(counts[to]).isZero();
                } else {
                    statistic += (counts[to] - expected) * (counts[to] - expected) / expected;
                    cells++;
                }
            }
            assertThat(statistic - cells).isBetween(-4 * Math.sqrt(2.0 * cells), 4 * Math.sqrt(2.0 * cells));
        }
    }

    @Test
    void update_headwaysAndFixedMinutesChanged_readAnew() {
        TransitField field = field();
        double before = field.accessibility(36);
        lines.setHeadways(new double[] {2, 10, 4});
        field.update(mass);
        double oftener = field.accessibility(36);
        assertThat(oftener)
                .isGreaterThan(before)
                .isCloseTo(Arrays.stream(weights(36)).sum(), within(1e-9));
        town.network.setFixedMinutes(TransitTown.TRANSIT, 3);
        field.update(mass);
        assertThat(field.accessibility(36))
                .isGreaterThan(oftener)
                .isCloseTo(Arrays.stream(weights(36)).sum(), within(1e-9));
    }

    @Test
    void far_weightsUnderflow_logarithmsStayGood() {
        Grid grid = Grid.of(200, 3, 20_000);
        ModeNetwork network = new ModeNetwork(grid, StreetPattern.OCTILE, CommuteParameters.standard());
        TransitNetwork fast =
                new TransitNetwork(network, List.of(TransitTown.line(300, 5, 100, 199)), TransitParameters.standard());
        TransitField field = new TransitField(fast, network, TransitTown.TRANSIT, DECAY);
        double[] places = new double[grid.unitCount()];
        places[599] = 3;
        field.update(places);
        double walks =
                network.impedance(0).minutes(0, 100) + network.impedance(0).minutes(199, 599);
        double byLine = walks + 2.5 + 99 * 20.0 / 300 * 60;
        double links = 12 + network.impedance(TransitTown.TRANSIT).minutes(0, 599);
        assertThat(field.accessibility(0)).isZero();
        assertThat(field.logAccessibility(0)).isCloseTo(Math.log(3) - DECAY * Math.min(byLine, links), within(1e-6));
        assertThat(field.draw(0, 77)).isEqualTo(599);
        assertThat(field.draw(100, 77)).isEqualTo(599);
        assertThat(field.lineShare(100)).isGreaterThan(0.99);
    }

    @Test
    void draw_noPlaces_refused() {
        TransitField field = new TransitField(lines, town.network, TransitTown.TRANSIT, DECAY);
        assertThat(field.accessibility(5)).isZero();
        assertThat(field.logAccessibility(5)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> field.draw(5, 1)).isInstanceOf(NoReachableMassException.class);
    }
}
