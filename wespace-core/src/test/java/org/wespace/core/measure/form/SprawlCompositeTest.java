package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SprawlCompositeTest {

    private static final double TIGHT = 1e-12;

    @Test
    void of_twoRuns_lieAboutOneHundred() {
        double[] index = SprawlComposite.of(new double[][] {{3, 10}, {5, 7}}, new boolean[] {true, false});
        double off = 25 / Math.sqrt(2);
        assertThat(index).hasSize(2);
        assertThat(index[0]).isCloseTo(100 - off, within(TIGHT));
        assertThat(index[1]).isCloseTo(100 + off, within(TIGHT));
    }

    @Test
    void of_severalRuns_haveMeanAndDeviation() {
        double[][] scores = {{1, 5, 2}, {4, 4, 9}, {2, 9, 1}, {8, 1, 3}, {5, 5, 5}};
        double[] index = SprawlComposite.of(scores, new boolean[] {true, true, true});
        double mean = 0;
        double squares = 0;
        for (double value : index) {
            mean += value / 5;
            squares += (value - 100) * (value - 100) / 4;
        }
        assertThat(mean).isCloseTo(100, within(TIGHT));
        assertThat(Math.sqrt(squares)).isCloseTo(25, within(TIGHT));
    }

    @Test
    void of_otherUnits_staysTheSame() {
        double[][] scores = {{1, 5}, {4, 4}, {2, 9}};
        double[][] scaled = {{1000, -50}, {4000, -40}, {2000, -90}};
        double[] as = SprawlComposite.of(scores, new boolean[] {true, true});
        double[] other = SprawlComposite.of(scaled, new boolean[] {true, false});
        for (int run = 0; run < 3; run++) {
            assertThat(other[run]).isCloseTo(as[run], within(TIGHT));
        }
    }

    @Test
    void of_nothingVaries_isOneHundred() {
        assertThat(SprawlComposite.of(new double[][] {{4, 0.1}}, new boolean[] {true, true}))
                .containsExactly(100);
        assertThat(SprawlComposite.of(new double[][] {{0.1}, {0.1}, {0.1}}, new boolean[] {true}))
                .containsExactly(100, 100, 100);
    }

    @Test
    void of_badScores_saysWhere() {
        boolean[] signs = {true, true};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SprawlComposite.of(new double[][] {{1, 2}, {1, Double.NaN}}, signs))
                .withMessageContaining("run 1 in dimension 1")
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SprawlComposite.of(new double[][] {{1, 2}, {1}}, signs))
                .withMessageContaining("run 1");
        assertThatIllegalArgumentException().isThrownBy(() -> SprawlComposite.of(new double[0][], signs));
    }
}
