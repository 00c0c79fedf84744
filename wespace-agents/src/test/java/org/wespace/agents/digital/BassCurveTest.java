package org.wespace.agents.digital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BassCurveTest {

    private static final BassCurve CURVE = new BassCurve(0.03, 0.38);

    @Test
    void after_fromNothing_isTheClosedFormOfBass() {
        for (double t = 0; t <= 30; t += 0.5) {
            double e = StrictMath.exp(-0.41 * t);
            double closed = (1 - e) / (1 + 0.38 / 0.03 * e);
            assertThat(CURVE.after(0, t)).isCloseTo(closed, within(1e-12));
        }
    }

    @Test
    void after_twoSteps_isOneOfBoth() {
        for (double share = 0; share <= 1; share += 0.1) {
            assertThat(CURVE.after(CURVE.after(share, 0.7), 1.8)).isCloseTo(CURVE.after(share, 2.5), within(1e-12));
        }
    }

    @Test
    void after_shortTime_satisfiesTheEquation() {
        double dt = 1e-6;
        for (double share = 0; share < 1; share += 0.1) {
            double slope = (CURVE.after(share, dt) - share) / dt;
            assertThat(slope).isCloseTo((0.03 + 0.38 * share) * (1 - share), within(1e-6));
        }
    }

    @Test
    void after_noInnovation_isLogistic() {
        BassCurve logistic = new BassCurve(0, 0.5);
        double start = 0.2;
        for (double t = 0; t < 20; t++) {
            double closed = 1 / (1 + (1 / start - 1) * StrictMath.exp(-0.5 * t));
            assertThat(logistic.after(start, t)).isCloseTo(closed, within(1e-12));
        }
        assertThat(logistic.after(0, 10)).isZero();
    }

    @Test
    void after_all_stays() {
        assertThat(CURVE.after(1, 3)).isEqualTo(1);
        assertThat(CURVE.hazard(1, 3)).isZero();
    }

    @Test
    void hazard_overAStep_leadsToTheCurve() {
        double share = 0.3;
        double after = 1 - (1 - share) * StrictMath.exp(-CURVE.hazard(share, 2) * 2);
        assertThat(after).isCloseTo(CURVE.after(share, 2), within(1e-12));
    }

    @Test
    void of_negativeRate_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BassCurve(-0.1, 0.3))
                .withMessage("innovation must be finite and not negative, per year: -0.1");
        assertThatIllegalArgumentException().isThrownBy(() -> new BassCurve(0.1, Double.NaN));
    }
}
