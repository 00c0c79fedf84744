package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TeleworkParametersTest {

    private final TeleworkParameters standard = TeleworkParameters.standard();

    @Test
    void withMeanDays_outOfRange_refusedWithValue() {
        assertThatThrownBy(() -> standard.withMeanDays(5)).hasMessage("meanDays must be in (0, 5): 5.0");
        assertThatThrownBy(() -> standard.withMeanDays(Double.NaN)).hasMessageContaining("NaN");
        assertThat(standard.withMeanDays(2).meanDays()).isEqualTo(2);
    }

    @Test
    void quota_negativeOrOnNoDay_refused() {
        HomeDaysUtility utility = standard.days();
        assertThatThrownBy(() -> utility.withQuota(new double[] {0, -1, 0, 0, 0, 0}))
                .hasMessage("quota must not be negative: -1.0");
        assertThatThrownBy(() -> utility.withQuota(new double[] {1, 1, 1, 1, 1, 1}))
                .hasMessage("quota of no day at home must be 0: 1.0");
        assertThatThrownBy(() -> utility.withQuota(new double[5]))
                .hasMessage("quota must have one value for each of 6 numbers of days, 0 to 5: 5");
    }

    @Test
    void constants_changedByTheCaller_keptInside() {
        HomeDaysUtility utility = standard.days();
        utility.constants()[1] = 99;
        utility.income()[0][1] = 99;
        assertThat(utility.constants()[1]).isNotEqualTo(99);
        assertThat(utility.income()[0][1]).isNotEqualTo(99);
    }

    @Test
    void cowork_badValues_refusedWithName() {
        assertThatThrownBy(() -> new CoworkParameters(-1, 2, 500, 8, 4)).hasMessageStartingWith("decayPerKilometre");
        assertThatThrownBy(() -> new CoworkParameters(0.3, 2, 0, 8, 4)).hasMessageStartingWith("placeSquareMetres");
        assertThatThrownBy(() -> new CoworkParameters(0.3, 2, 500, 8, 0)).hasMessageStartingWith("rounds");
    }

    @Test
    void rebound_badValues_refusedWithName() {
        assertThatThrownBy(() -> new TimeRebound(1.1, 20, 8)).hasMessage("share must be in [0, 1]: 1.1");
        assertThatThrownBy(() -> new TimeRebound(0.3, 0, 8)).hasMessageStartingWith("tripMinutes");
        assertThat(TimeRebound.standard().withShare(0).kilometres(40)).isZero();
    }
}
