package org.wespace.agents.daily.shopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/** A10: with an exponent below 1 all shops survive, above 1 trade gathers in few places. */
class HarrisWilsonTest {

    private static final Grid GRID = Grid.of(15, 12, 500);
    private static final LinkMinutes LINKS = LinkMinutes.uniform(GRID, StreetPattern.GRID, 15);
    private static final double DECAY = 0.3;

    private static double[] random(int number, double least) {
        ChanceKey key = Chance.of(6).at(0, number);
        double[] values = new double[GRID.unitCount()];
        Arrays.setAll(values, unit -> least + key.uniform(unit));
        return values;
    }

    private static HarrisWilson shops(double exponent, double speed) {
        return new HarrisWilson(
                StreetKernel.outward(LINKS, DECAY),
                StreetKernel.inward(LINKS, DECAY),
                random(1, 0.5),
                exponent,
                1,
                speed);
    }

    private static double[] settled(double exponent) {
        HarrisWilson shops = shops(exponent, 0.5);
        double[] floor = random(2, 0.5);
        double[] scratch = new double[floor.length];
        double change = 1;
        for (int step = 0; step < 20_000 && change > 1e-10; step++) {
            change = shops.step(floor, scratch);
        }
        return floor;
    }

    private static long alive(double[] floor) {
        double mean = Arrays.stream(floor).average().orElseThrow();
        return Arrays.stream(floor).filter(s -> s > 0.01 * mean).count();
    }

    @Test
    void revenue_anyShops_asByEnumeration() {
        double[] demand = random(1, 0.5);
        double[] floor = random(2, 0);
        floor[17] = 0;
        double[] expected = new double[floor.length];
        StreetImpedance routes = new StreetImpedance(LINKS);
        for (int i = 0; i < floor.length; i++) {
            double[] weight = new double[floor.length];
            for (int j = 0; j < floor.length; j++) {
                weight[j] = Math.pow(floor[j], 1.3) * Math.exp(-DECAY * routes.minutes(i, j));
            }
            double sum = Arrays.stream(weight).sum();
            for (int j = 0; j < floor.length; j++) {
                expected[j] += demand[i] * weight[j] / sum;
            }
        }
        double[] revenue = new double[floor.length];
        shops(1.3, 0).revenue(floor, revenue);
        for (int j = 0; j < floor.length; j++) {
            assertThat(revenue[j]).isCloseTo(expected[j], within(1e-9));
        }
        assertThat(Arrays.stream(revenue).sum()).isCloseTo(Arrays.stream(demand).sum(), within(1e-9));
    }

    @Test
    void step_exponentBelowOne_allShopsSurvive() {
        assertThat(alive(settled(0.7))).isEqualTo(GRID.unitCount());
        assertThat(alive(settled(0.9))).isEqualTo(GRID.unitCount());
    }

    @Test
    void step_exponentAboveOne_tradeGathers() {
        long some = alive(settled(1.2));
        long few = alive(settled(2));
        assertThat(some).isLessThan(GRID.unitCount() / 3);
        assertThat(few).isLessThanOrEqualTo(some).isPositive();
    }

    @Test
    void step_settled_revenueCoversCost() {
        double[] floor = settled(0.8);
        double[] revenue = new double[floor.length];
        shops(0.8, 0).revenue(floor, revenue);
        for (int j = 0; j < floor.length; j++) {
            assertThat(revenue[j] / floor[j]).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void make_speedThatOvershoots_refused() {
        assertThatThrownBy(() -> shops(1, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("speed");
    }
}
