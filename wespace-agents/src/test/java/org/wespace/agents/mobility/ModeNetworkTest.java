package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.ChoiceTerm;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

class ModeNetworkTest {

    private static final Grid GRID = Grid.of(5, 4, 500);
    private static final RoadSupply ROADS = new RoadSupply(0.5, 0, 1000, VolumeDelay.bpr(0.15));
    private static final TravelMode WALK = new TravelMode("walk", 5, 0.1, 0.5, 1, false, 0);
    private static final TravelMode CAR = new TravelMode("car", 30, 0.2, 0, 4, true, 1);

    @Test
    void new_congestedModesOfDifferentSpeeds_isRefused() {
        TravelMode taxi = new TravelMode("taxi", 35, 0.2, 0, 2, true, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(WALK, CAR, taxi))
                .withMessageContaining("one free speed, in km/h: [30.0, 35.0]");
    }

    @Test
    void new_congestedModesOfOneSpeed_shareTheRoad() {
        ModeNetwork network = network(WALK, CAR, new TravelMode("taxi", 30, 0.2, 0, 2, true, 1));
        assertThat(network.links(2))
                .isSameAs(network.links(1))
                .isSameAs(network.congestion().links());
        assertThat(network.links(0)).isNotSameAs(network.links(1));
    }

    @Test
    void impedance_emptyRoads_isLengthOverSpeed() {
        ModeNetwork network = network(WALK, CAR);
        int from = GRID.unit(0, 0);
        int to = GRID.unit(4, 0);
        assertThat(network.impedance(0).minutes(from, to)).isCloseTo(2 / 5.0 * 60, Percentage.withPercentage(1e-9));
        assertThat(network.impedance(1).minutes(from, to)).isCloseTo(2 / 30.0 * 60, Percentage.withPercentage(1e-9));
    }

    @Test
    void updateImpedances_traffic_slowsTheCarOnly() {
        assertSlowsTheCarOnly(ModeNetwork::updateImpedances);
    }

    @Test
    void updateRoads_traffic_slowsTheCarOnly() {
        assertSlowsTheCarOnly(ModeNetwork::updateRoads);
    }

    private static void assertSlowsTheCarOnly(Consumer<ModeNetwork> update) {
        ModeNetwork network = network(WALK, CAR);
        int from = GRID.unit(0, 0);
        int to = GRID.unit(4, 0);
        double walked = network.impedance(0).minutes(from, to);
        double driven = network.impedance(1).minutes(from, to);
        network.congestion().average((direction, unit) -> direction == Direction.EAST ? 1000 : 0, 1);
        update.accept(network);
        assertThat(network.impedance(0).minutes(from, to)).isEqualTo(walked);
        // The link's capacity is 500 vehicles: at twice of it the delay is .15 times 2 to the fourth.
        assertThat(network.impedance(1).minutes(from, to))
                .isCloseTo(driven * (1 + 0.15 * 16), Percentage.withPercentage(1e-9));
        assertThat(network.impedance(1).minutes(to, from)).isCloseTo(driven, Percentage.withPercentage(1e-9));
    }

    @Test
    void terms_modes_oneEachWithItsWeight() {
        List<ChoiceTerm> terms = network(WALK, CAR).terms();
        assertThat(terms).extracting(ChoiceTerm::name).containsExactly("walk", "car");
        assertThat(terms).extracting(ChoiceTerm::weight).containsExactly(WALK.weight(), CAR.weight());
    }

    private static ModeNetwork network(TravelMode... modes) {
        return new ModeNetwork(GRID, StreetPattern.OCTILE, new CommuteParameters(List.of(modes), ROADS));
    }
}
