package org.wespace.agents.mobility.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Congestion;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.VolumeDelay;

class RoadHierarchyTest {

    private static final Grid GRID = Grid.of(18, 13, 500);
    private static final double CAPACITY = 800;
    private static final RoadHierarchy GRADES = RoadHierarchy.standard();

    private static Congestion roads(StreetPattern pattern) {
        return new Congestion(LinkMinutes.uniform(GRID, pattern, 40), VolumeDelay.bpr(0.15), CAPACITY);
    }

    private static Congestion.Volumes routes() {
        ChanceKey key = Chance.of(6).at(0, 1);
        return (direction, unit) -> 1000 * key.uniform(unit, direction.ordinal());
    }

    private static RoadHierarchy.Roads at(double flat) {
        return GRADES.on(GRID, Switches.none().with(Mechanism.FLAT_ROADS, flat));
    }

    private interface Value {
        double of(Direction direction, int unit);
    }

    private static double sum(Congestion roads, Direction direction, Value value) {
        double sum = 0;
        for (int unit = 0; unit < GRID.unitCount(); unit++) {
            sum += roads.isOpen(direction, unit) ? value.of(direction, unit) : 0;
        }
        return sum;
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void grade_anyGrid_keepsTotalCapacityAndTraffic(StreetPattern pattern) {
        for (double flat : new double[] {0, 0.4}) {
            Congestion even = roads(pattern);
            Congestion graded = roads(pattern);
            at(flat).grade(graded);
            Congestion.Volumes spread = at(flat).spread(routes());
            for (int d = 0; d < Direction.COUNT; d++) {
                Direction direction = Direction.of(d);
                assertThat(sum(graded, direction, graded::capacity))
                        .isCloseTo(sum(even, direction, even::capacity), within(1e-6));
                assertThat(sum(even, direction, spread::volume))
                        .isCloseTo(sum(even, direction, routes()::volume), within(1e-6));
            }
        }
    }

    @Test
    void grade_wholeBlock_arterialHasItsShareOfCapacityAndTraffic() {
        Congestion graded = roads(StreetPattern.GRID);
        at(0).grade(graded);
        Congestion.Volumes spread = at(0).spread((direction, unit) -> 100);
        for (int line = 0; line < 4; line++) {
            int unit = GRID.unit(5, line);
            boolean arterial = line == 2;
            assertThat(at(0).isArterial(Direction.EAST, unit)).isEqualTo(arterial);
            assertThat(graded.capacity(Direction.EAST, unit))
                    .isCloseTo(4 * CAPACITY * (arterial ? 0.65 : 0.35 / 3), within(1e-9));
            assertThat(spread.volume(Direction.EAST, unit)).isCloseTo(400 * (arterial ? 0.65 : 0.35 / 3), within(1e-9));
        }
        assertThat(at(0).isArterial(Direction.NORTH_EAST, GRID.unit(2, 2))).isFalse();
        assertThat(at(0).isArterial(Direction.EAST, GRID.unit(0, 12)))
                .as("a row alone in its block")
                .isTrue();
        assertThat(at(0).capacityFactor(Direction.EAST, GRID.unit(0, 12))).isEqualTo(1);
    }

    @Test
    void grade_flattened_sameBitsAsWithoutGrades() {
        Congestion plain = roads(StreetPattern.GRID);
        Congestion flat = roads(StreetPattern.GRID);
        at(1).grade(flat);
        Congestion.Volumes routes = routes();
        assertThat(at(1).spread(routes)).isSameAs(routes);
        plain.average(routes, 1);
        flat.average(at(1).spread(routes), 1);
        assertThat(minutes(flat)).isEqualTo(minutes(plain));
        Congestion graded = roads(StreetPattern.GRID);
        at(0).grade(graded);
        graded.average(at(0).spread(routes), 1);
        assertThat(minutes(graded)).isNotEqualTo(minutes(plain));
    }

    private static double[][] minutes(Congestion roads) {
        double[][] minutes = new double[Direction.COUNT][GRID.unitCount()];
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < GRID.unitCount(); unit++) {
                minutes[d][unit] = roads.links().minutes(Direction.of(d), unit);
            }
        }
        return minutes;
    }

    @Test
    void concentration_ofGradedRoads_fallsWithTheStrengthOfFlatRoads() {
        FlowConcentration[] found = new FlowConcentration[3];
        double[] flat = {0, 0.5, 1};
        for (int k = 0; k < flat.length; k++) {
            Congestion roads = roads(StreetPattern.GRID);
            roads.average(at(flat[k]).spread((direction, unit) -> 100), 1);
            found[k] = FlowConcentration.of(roads);
        }
        assertThat(found[0].gini()).isGreaterThan(found[1].gini());
        assertThat(found[1].gini()).isGreaterThan(found[2].gini());
        assertThat(found[2].gini()).isCloseTo(0, within(1e-12));
        assertThat(found[2].maxOverMean()).isCloseTo(1, within(1e-12));
        assertThat(found[0].maxOverMean()).isGreaterThan(2);
        assertThat(found[0].mean()).isCloseTo(100, within(1e-9));
    }

    @Test
    void concentration_ofEmptyRoads_isZero() {
        FlowConcentration none = FlowConcentration.of(roads(StreetPattern.GRID));
        assertThat(none.links()).isEqualTo(2 * (17 * 13 + 18 * 12));
        assertThat(none.gini()).isZero();
        assertThat(none.maxOverMean()).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.25, 1, Double.NaN})
    void hierarchy_noMoreThanAnEvenShareOrAll_isRefused(double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoadHierarchy(4, share, 0.5))
                .withMessageContaining("capacityShare");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoadHierarchy(1, 0.5, 0.5))
                .withMessageContaining("spacing");
    }
}
