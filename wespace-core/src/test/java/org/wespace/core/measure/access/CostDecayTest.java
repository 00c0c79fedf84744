package org.wespace.core.measure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CostDecayTest {

    @Test
    void within_atTheCutoff_counts() {
        CostDecay decay = CostDecay.within(30);
        assertThat(decay.weight(30)).isEqualTo(1);
        assertThat(decay.weight(Math.nextUp(30.0))).isZero();
    }

    @Test
    void steps_atABound_takeTheLowerBand() {
        CostDecay decay = CostDecay.steps(new double[] {10, 20}, new double[] {1, 0.5});
        assertThat(decay.weight(0)).isEqualTo(1);
        assertThat(decay.weight(10)).isEqualTo(1);
        assertThat(decay.weight(10.5)).isEqualTo(0.5);
        assertThat(decay.weight(20)).isEqualTo(0.5);
        assertThat(decay.weight(20.5)).isZero();
    }

    @Test
    void steps_arraysChangedLater_keepTheirValues() {
        double[] weights = {1};
        CostDecay decay = CostDecay.steps(new double[] {10}, weights);
        weights[0] = 7;
        assertThat(decay.weight(5)).isEqualTo(1);
    }

    @Test
    void weight_ofEveryShape_isOneAtNoCostAndNeverRises() {
        List<CostDecay> shapes = List.of(
                CostDecay.within(30),
                CostDecay.exponential(0.1),
                CostDecay.power(2),
                CostDecay.gaussian(15),
                CostDecay.linear(40),
                CostDecay.logistic(30, 10));
        for (CostDecay shape : shapes) {
            assertThat(shape.weight(0)).as(shape.label()).isCloseTo(1, within(1e-15));
            for (int cost = 1; cost < 20_000; cost++) {
                assertThat(shape.weight(cost))
                        .as("%s at %d", shape.label(), cost)
                        .isBetween(0.0, shape.weight(cost - 1));
            }
        }
    }

    @Test
    void power_belowOne_isHeldAtOne() {
        assertThat(CostDecay.power(2).weight(0.5)).isEqualTo(1);
        assertThat(CostDecay.power(2).weight(2)).isEqualTo(0.25);
    }

    @Test
    void label_saysTheFunction() {
        assertThat(CostDecay.exponential(0.1).label()).isEqualTo("exp(-0.1 c)");
        assertThat(CostDecay.within(30).label()).isEqualTo("c <= 30");
        CostDecay own = cost -> 1 / (1 + cost);
        assertThat(own.label()).isEqualTo("custom");
        assertThat(own.named("hyperbola").label()).isEqualTo("hyperbola");
        assertThat(own.named("hyperbola").weight(1)).isEqualTo(0.5);
        assertThat(CostDecay.within(30).named("walk").label()).isEqualTo("walk");
    }

    @Test
    void factories_badParameters_nameThem() {
        assertThatThrownBy(() -> CostDecay.within(-1))
                .hasMessageContaining("cutoff")
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> CostDecay.within(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> CostDecay.exponential(-0.1)).hasMessageContaining("rate");
        assertThatThrownBy(() -> CostDecay.power(Double.POSITIVE_INFINITY)).hasMessageContaining("exponent");
        assertThatThrownBy(() -> CostDecay.gaussian(0)).hasMessageContaining("width");
        assertThatThrownBy(() -> CostDecay.linear(0)).hasMessageContaining("cutoff");
        assertThatThrownBy(() -> CostDecay.logistic(30, 0)).hasMessageContaining("sd");
        assertThatThrownBy(() -> CostDecay.steps(new double[0], new double[0])).hasMessageContaining("at least one");
        assertThatThrownBy(() -> CostDecay.steps(new double[] {10, 10}, new double[] {1, 1}))
                .hasMessageContaining("bound 1 is 10.0 after 10.0");
        assertThatThrownBy(() -> CostDecay.steps(new double[] {10}, new double[] {-1}))
                .hasMessageContaining("step 0")
                .hasMessageContaining("-1.0");
    }
}
