package org.wespace.agents.daily.leisure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;

class VenuesTest {

    private static final Grid GRID = Grid.of(3, 2, 500);

    @Test
    void of_venuesInAnyOrder_areGroupedByUnit() {
        Venues venues = Venues.of(
                GRID, new int[] {4, 1, 4, 0}, new double[] {10, 20, 30, 40}, new double[] {1, 2, 3, 4}, new boolean[] {
                    true, false, false, false
                });
        assertThat(venues.sizes()).containsExactly(40, 20, 10, 30);
        assertThat(venues.first(4)).isEqualTo(2);
        assertThat(venues.first(5)).isEqualTo(4);
        assertThat(venues.chain(2)).isTrue();
        assertThat(venues.unit(3)).isEqualTo(4);
    }

    @Test
    void of_sizeNotPositive_isRefusedByNumber() {
        assertThatThrownBy(() ->
                        Venues.of(GRID, new int[] {1, 2}, new double[] {1, 0}, new double[] {3, 3}, new boolean[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("venue 1");
    }

    @Test
    void make_ofFloor_usesAllOfIt() {
        FloorStock floor = new FloorStock(GRID);
        floor.endow(FloorUse.LEISURE, 1, 50_000);
        floor.endow(FloorUse.LEISURE, 5, 400);
        Venues venues = VenueMaker.of(floor, VenueParameters.standard(), Switches.none(), Chance.of(1));
        double[] sum = new double[GRID.unitCount()];
        for (int v = 0; v < venues.count(); v++) {
            sum[venues.unit(v)] += venues.size(v);
        }
        assertThat(sum[1]).isCloseTo(5000, within(1e-6));
        assertThat(sum[5]).isEqualTo(40);
        assertThat(venues.first(6) - venues.first(5)).isEqualTo(1);
        assertThat(venues.first(2) - venues.first(1)).isGreaterThan(3);
    }

    @Test
    void make_withoutLeisureFloor_isRefused() {
        assertThatThrownBy(() ->
                        VenueMaker.of(new FloorStock(GRID), VenueParameters.standard(), Switches.none(), Chance.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leisure floor");
    }

    @Test
    void reputation_ratings_areDrawnTowardsTheMeanAndToHalfStars() {
        Reputation reputation = new Reputation(2, 3.5, new RatingParameters(2, true, 1, 1));
        assertThat(reputation.shown(0)).isEqualTo(3.5);
        reputation.rate(0, 5);
        reputation.rate(0, 5);
        reputation.rate(1, 1);
        reputation.visit(0, 1, 7);
        try (ParallelLoop loop = new ParallelLoop(1)) {
            reputation.update(loop);
        }
        assertThat(reputation.shown(0)).isEqualTo(4.5);
        assertThat(reputation.shown(1)).isEqualTo(2.5);
        assertThat(reputation.logPopularity(1)).isEqualTo(Math.log(8 / 9.0));
        assertThat(reputation.visits()).containsExactly(0, 7);
    }

    @Test
    void parameters_outOfRange_areRefusedByName() {
        assertThatThrownBy(() -> SearchParameters.standard().withRecommendation(-1))
                .hasMessageContaining("recommendation");
        assertThatThrownBy(() -> new VenueParameters(10, 20, 2, 100, 3, 1, 0)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new OutingParameters(1, 1, false, 1, 0.3, 1, 1))
                .hasMessageContaining("onlineShare");
    }
}
