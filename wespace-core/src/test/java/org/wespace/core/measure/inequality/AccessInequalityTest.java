package org.wespace.core.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AccessInequalityTest {

    private static final double[] ACCESS = {10, 0, 4, 25, 7, 12};
    private static final double[] RESIDENTS = {3, 1, 4, 1, 5, 9};
    private static final double[] INCOME = {20, 15, 20, 50, 35, 35};

    @Test
    void concentration_unequalIncomes_isTwiceTheCovarianceOverTheMean() {
        double people = 23;
        double mean = 0;
        for (int i = 0; i < 6; i++) {
            mean += RESIDENTS[i] * ACCESS[i] / people;
        }
        double covariance = 0;
        for (int i = 0; i < 6; i++) {
            double rank = 0;
            for (int j = 0; j < 6; j++) {
                double below = INCOME[j] < INCOME[i] ? 1 : INCOME[j] == INCOME[i] ? 0.5 : 0;
                rank += below * RESIDENTS[j] / people;
            }
            covariance += RESIDENTS[i] / people * (ACCESS[i] - mean) * (rank - 0.5);
        }
        double index = AccessInequality.concentrationIndex(ACCESS, INCOME, RESIDENTS);
        assertThat(index).isCloseTo(2 * covariance / mean, within(1e-15));
        assertThat(Math.abs(index)).isLessThan(AccessInequality.gini(ACCESS, RESIDENTS));
    }

    @Test
    void concentration_incomeInOrderOfAccess_isTheGini() {
        double gini = AccessInequality.gini(ACCESS, RESIDENTS);
        double[] reversed = new double[6];
        for (int i = 0; i < 6; i++) {
            reversed[i] = -ACCESS[i];
        }
        assertThat(gini).isCloseTo(Inequality.of(ACCESS, RESIDENTS).gini(), within(1e-15));
        assertThat(AccessInequality.concentrationIndex(ACCESS, ACCESS, RESIDENTS))
                .isCloseTo(gini, within(1e-15));
        assertThat(AccessInequality.concentrationIndex(ACCESS, reversed, RESIDENTS))
                .isCloseTo(-gini, within(1e-15));
    }

    @Test
    void concentration_equalIncomesOrAccess_isZero() {
        assertThat(AccessInequality.concentrationIndex(ACCESS, new double[6], RESIDENTS))
                .isCloseTo(0, within(1e-15));
        assertThat(AccessInequality.concentrationIndex(RESIDENTS, INCOME, null))
                .isCloseTo(
                        AccessInequality.concentrationIndex(RESIDENTS, INCOME, new double[] {1, 1, 1, 1, 1, 1}),
                        within(0.0));
        assertThat(AccessInequality.concentrationIndex(new double[] {2, 2}, new double[] {1, 9}, null))
                .isZero();
    }

    @Test
    void correctedConcentration_lackOfAccess_isTheMirrorImage() {
        double[] lack = new double[6];
        for (int i = 0; i < 6; i++) {
            lack[i] = 30 - ACCESS[i];
        }
        double index = AccessInequality.concentrationIndex(ACCESS, INCOME, RESIDENTS, 0, 30);
        assertThat(index).isNotZero();
        assertThat(AccessInequality.concentrationIndex(lack, INCOME, RESIDENTS, 0, 30))
                .isCloseTo(-index, within(1e-14));
        assertThat(AccessInequality.concentrationIndex(new double[6], INCOME, RESIDENTS, 0, 30))
                .isZero();
    }

    @Test
    void palma_unitsAtTheBounds_areDivided() {
        double[] access = {2, 4, 6, 8, 10};
        double[] income = {1, 2, 3, 4, 5};
        assertThat(AccessInequality.palma(access, income, null)).isCloseTo(10 / 3.0, within(1e-13));
        assertThat(AccessInequality.palma(new double[] {5, 5}, new double[] {1, 2}, null))
                .isCloseTo(1, within(1e-14));
        assertThat(AccessInequality.palma(new double[] {0, 5}, new double[] {1, 2}, null))
                .isInfinite();
    }

    @Test
    void indices_nothingReached_areUndefined() {
        assertThat(AccessInequality.gini(new double[6], RESIDENTS)).isNaN();
        assertThat(AccessInequality.concentrationIndex(new double[6], INCOME, RESIDENTS))
                .isNaN();
        assertThat(AccessInequality.palma(new double[6], INCOME, RESIDENTS)).isNaN();
    }

    @Test
    void indices_badInput_areRefused() {
        double[] income = INCOME.clone();
        income[3] = Double.NaN;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessInequality.concentrationIndex(ACCESS, income, RESIDENTS))
                .withMessageContaining("income of unit 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessInequality.concentrationIndex(ACCESS, new double[5], RESIDENTS))
                .withMessageContaining("6 values: 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessInequality.concentrationIndex(ACCESS, INCOME, RESIDENTS, 0, 20))
                .withMessageContaining("access of unit 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessInequality.concentrationIndex(ACCESS, INCOME, RESIDENTS, 30, 30));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AccessInequality.gini(new double[] {-1}, new double[] {1}));
    }
}
