package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.core.choice.DecayField;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.StreetPattern;

class SeenRoadsTest {

    private static final CommuteParameters COMMUTE = CommuteParameters.standard();
    private static final int CAR = 3;
    private static final int TO = 95;

    private static ModeNetwork network(double elasticity) {
        return new ModeNetwork(HybridCity.grid(), StreetPattern.OCTILE, COMMUTE, elasticity);
    }

    private static void traffic(ModeNetwork network, double vehicles) {
        network.congestion().average((direction, unit) -> vehicles + direction.ordinal() * 10 + unit, 1);
        network.updateRoads();
    }

    @Test
    void elasticityOne_oneAndTheSameRoads() {
        ModeNetwork network = network(1);
        assertThat(network.links(CAR)).isSameAs(network.congestion().links());
        assertThat(network.measured(CAR)).isSameAs(network.impedance(CAR));
    }

    @Test
    void elasticityZero_minutesOfTheFirstTrafficStay() {
        ModeNetwork network = network(0);
        network.updateImpedances();
        double free = network.impedance(CAR).minutes(0, TO);
        traffic(network, 600);
        double first = network.impedance(CAR).minutes(0, TO);
        assertThat(first).isGreaterThan(free).isEqualTo(network.measured(CAR).minutes(0, TO));
        CommuteKernels kernels = new CommuteKernels(network);
        DecayField field = kernels.outward(0, CAR).field();
        double[] mass = new double[network.grid().unitCount()];
        mass[TO] = 1;
        field.update(mass);
        double seen = field.accessibility(0);
        traffic(network, 1_500);
        network.updateImpedances();
        kernels.update();
        field.update(mass);
        assertThat(network.impedance(CAR).minutes(0, TO)).isEqualTo(first);
        assertThat(field.accessibility(0)).isEqualTo(seen);
        assertThat(network.measured(CAR).minutes(0, TO)).isGreaterThan(first);
        assertThat(network.measuredMinutes(CAR, 0, TO)).isGreaterThan(network.minutes(CAR, 0, TO));
        assertThat(network.congestion().links().minutes(Direction.EAST, 0))
                .isGreaterThan(network.links(CAR).minutes(Direction.EAST, 0));
        assertThat(network.measured(0)).isSameAs(network.impedance(0));
    }

    @Test
    void elasticityBetween_minutesMixed() {
        ModeNetwork frozen = network(0);
        ModeNetwork elastic = network(1);
        ModeNetwork some = network(0.3);
        for (ModeNetwork network : new ModeNetwork[] {frozen, elastic, some}) {
            traffic(network, 600);
            traffic(network, 1_500);
        }
        double before = frozen.impedance(CAR).minutes(0, TO);
        double now = elastic.impedance(CAR).minutes(0, TO);
        assertThat(some.impedance(CAR).minutes(0, TO)).isCloseTo(before + 0.3 * (now - before), within(1e-9));
        assertThat(some.measured(CAR).minutes(0, TO)).isEqualTo(now);
    }

    @Test
    void elasticity_outOfRange_refused() {
        assertThatThrownBy(() -> network(-0.1)).hasMessage("elasticity must lie in [0, 1]: -0.1");
        assertThatThrownBy(() -> network(Double.NaN)).hasMessage("elasticity must lie in [0, 1]: NaN");
    }
}
