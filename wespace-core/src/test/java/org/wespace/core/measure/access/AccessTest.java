package org.wespace.core.measure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

class AccessTest {

    private static final double NO_WAY = Double.POSITIVE_INFINITY;
    private static final TravelCosts COSTS = TravelCosts.matrix(3, new double[] {0, 10, 20, 10, 0, NO_WAY, 20, 9, 5});

    @Test
    void cumulative_costEqualToCutoff_isReached() {
        Access access = Access.over(COSTS);
        assertThat(access.cumulative(new double[] {1, 10, 100}, 10).values()).containsExactly(11, 11, 110);
        assertThat(access.cumulative(new double[] {1, 10, 100}, 0).values()).containsExactly(1, 10, 0);
    }

    @Test
    void gravity_infiniteCost_isNotReachedUnderAnyDecay() {
        CostDecay flat = cost -> 1;
        assertThat(Access.over(COSTS).gravity(new double[] {0, 0, 1}, flat).values())
                .containsExactly(1, 0, 1);
    }

    @Test
    void costToClosest_noOpportunityInReach_isInfinite() {
        Access access = Access.over(COSTS);
        assertThat(access.costToClosest(new double[] {0, 0, 4}).values()).containsExactly(20, NO_WAY, 5);
        assertThat(access.costToClosest(new double[3]).values()).containsExactly(NO_WAY, NO_WAY, NO_WAY);
        assertThat(access.costToClosest(new double[] {1, 1, 1}).values()).containsExactly(0, 0, 5);
    }

    @Test
    void access_oneZone_isItsOwn() {
        Access access = Access.over(TravelCosts.matrix(1, new double[] {4}));
        assertThat(access.cumulative(new double[] {7}, 4).value(0)).isEqualTo(7);
        assertThat(access.cumulative(new double[] {7}, 3.9).value(0)).isZero();
        assertThat(access.costToClosest(new double[] {7}).value(0)).isEqualTo(4);
    }

    @Test
    void costs_rowsOfARouter_equalTheMatrix() {
        LinkMinutes links = TestCities.linksWithWalls(9, 7, StreetPattern.OCTILE, 3);
        StreetImpedance impedance = new StreetImpedance(links);
        int[] homes = {0, 5, 17, 62};
        int[] jobs = {3, 5, 40};
        double[] matrix = new double[homes.length * jobs.length];
        for (int i = 0; i < homes.length; i++) {
            for (int j = 0; j < jobs.length; j++) {
                matrix[i * jobs.length + j] = impedance.minutes(homes[i], jobs[j]);
            }
        }
        TravelCosts held = TravelCosts.matrix(homes.length, jobs.length, matrix);
        TravelCosts asked = TravelCosts.minutes(impedance, homes, jobs);
        TravelCosts made = TravelCosts.rows(homes.length, jobs.length, home -> {
            double[] row = new double[jobs.length];
            System.arraycopy(matrix, home * jobs.length, row, 0, row.length);
            return row;
        });
        double[] vacancies = {5, 1, 2};
        double[] expected = Access.over(held).cumulative(vacancies, 8).values();
        assertThat(Access.over(asked).cumulative(vacancies, 8).values()).isEqualTo(expected);
        assertThat(Access.over(made).cumulative(vacancies, 8).values()).isEqualTo(expected);
    }

    @Test
    void costs_badInput_namePlaceAndValue() {
        assertThatThrownBy(() -> TravelCosts.matrix(2, new double[] {0, 1, 2}))
                .hasMessageContaining("2 x 2")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> TravelCosts.matrix(0, new double[0])).hasMessageContaining("at least one");
        assertThatThrownBy(() -> TravelCosts.matrix(2, new double[] {0, 1, Double.NaN, 0}))
                .hasMessageContaining("origin 1 to destination 0")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> TravelCosts.matrix(2, new double[] {0, -1, 1, 0}))
                .hasMessageContaining("origin 0 to destination 1")
                .hasMessageContaining("-1.0");
        Access ragged = Access.over(TravelCosts.rows(2, 2, i -> new double[1 + i]));
        assertThatThrownBy(() -> ragged.cumulative(new double[2], 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("origin 0")
                .hasMessageContaining("1");
        Access negative = Access.over(TravelCosts.rows(1, 2, i -> new double[] {1, -3}));
        assertThatThrownBy(() -> negative.costToClosest(new double[2]))
                .hasMessageContaining("origin 0 to destination 1")
                .hasMessageContaining("-3.0");
    }

    @Test
    void gravity_badInput_namesPlaceAndValue() {
        Access access = Access.over(COSTS);
        assertThatThrownBy(() -> access.gravity(new double[2], CostDecay.within(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("opportunities")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> access.gravity(new double[] {1, -2, 3}, CostDecay.within(1)))
                .hasMessageContaining("destination 1")
                .hasMessageContaining("-2.0");
        assertThatThrownBy(() -> access.gravity(new double[] {1, 2, Double.NaN}, CostDecay.within(1)))
                .hasMessageContaining("destination 2")
                .hasMessageContaining("NaN");
        CostDecay rising = cost -> 5 - cost;
        assertThatThrownBy(() -> access.gravity(new double[3], rising.named("5 - c")))
                .hasMessageContaining("5 - c")
                .hasMessageContaining("cost 10.0")
                .hasMessageContaining("from origin 0 to destination 1");
    }
}
