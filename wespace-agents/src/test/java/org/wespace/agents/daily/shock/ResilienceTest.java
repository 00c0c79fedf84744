package org.wespace.agents.daily.shock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResilienceTest {

    private static double[] full(int months) {
        double[] service = new double[months];
        Arrays.fill(service, 200);
        return service;
    }

    /** A fall by d for m of T months leaves 1 - d m / T. */
    @Test
    void of_rectangle_isTheClosedForm() {
        double[] service = full(36);
        Arrays.fill(service, 12, 16, 140);
        Resilience found = Resilience.of(service, 12, 36);
        assertThat(found.resilience()).isCloseTo(1 - 0.3 * 4 / 24, within(1e-15));
        assertThat(found.lost()).isEqualTo(240);
        assertThat(found.worst()).isCloseTo(0.3, within(1e-15));
        assertThat(found.recoveryMonths()).isEqualTo(4);
    }

    /** A fall by d that heals evenly over m months loses d m / 2; a month's service is that of its middle. */
    @Test
    void of_triangle_isTheClosedForm() {
        double[] service = full(30);
        for (int month = 0; month < 10; month++) {
            service[6 + month] = 200 * (1 - 0.8 * (1 - (month + 0.5) / 10));
        }
        Resilience found = Resilience.of(service, 6, 30);
        assertThat(found.resilience()).isCloseTo(1 - 0.8 * 10 / 2 / 24, within(1e-14));
        assertThat(found.recoveryMonths()).isEqualTo(10);
    }

    @Test
    void of_seriesWithoutShock_comparesMonthByMonth() {
        double[] normal = new double[24];
        double[] service = new double[24];
        for (int month = 0; month < 24; month++) {
            normal[month] = 100 + 5 * month;
            service[month] = month >= 4 && month < 10 ? normal[month] / 2 : normal[month];
        }
        Resilience found = Resilience.of(service, normal, 0, 24);
        assertThat(found.resilience()).isCloseTo(1 - 0.5 * 6 / 24, within(1e-15));
        assertThat(found.recoveryMonths()).isEqualTo(6);
    }

    @Test
    void of_noLossOrMoreThanNormal_isOne() {
        double[] service = full(12);
        service[8] = 300;
        Resilience found = Resilience.of(service, 3, 12);
        assertThat(found.resilience()).isEqualTo(1);
        assertThat(found.recoveryMonths()).isZero();
    }

    @Test
    void of_neverBack_countsAllMonthsLeft() {
        double[] service = full(12);
        Arrays.fill(service, 4, 12, 100);
        assertThat(Resilience.of(service, 4, 12).recoveryMonths()).isEqualTo(8);
    }

    @Test
    void of_badMonths_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resilience.of(full(12), 0, 6))
                .withMessageContaining("0, 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resilience.of(full(12), 3, 13))
                .withMessageContaining("3, 13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resilience.of(full(12), full(11), 3, 6))
                .withMessageContaining("11 and 12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Resilience.of(new double[12], 3, 6))
                .withMessageContaining("positive");
    }
}
