package org.wespace.core.measure.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;

class InequalityTest {

    private static final int VALUE = Decisions.id("test.value");

    private static double[] incomes(int count, long seed) {
        ChanceKey key = Chance.of(seed).at(0, VALUE);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = 1000 * Math.exp(0.8 * key.normal(i));
        }
        return values;
    }

    private static double[] persons(int count, long seed) {
        ChanceKey key = Chance.of(seed).at(1, VALUE);
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            weights[i] = key.boundedInt(i, 6);
        }
        return weights;
    }

    private static Map<String, ToDoubleFunction<Inequality>> indices() {
        Map<String, ToDoubleFunction<Inequality>> indices = new LinkedHashMap<>();
        indices.put("gini", Inequality::gini);
        indices.put("theil", Inequality::theilT);
        indices.put("mld", Inequality::meanLogDeviation);
        indices.put("hoover", Inequality::hoover);
        indices.put("atkinson0.5", x -> x.atkinson(0.5));
        indices.put("atkinson1", x -> x.atkinson(1));
        indices.put("atkinson3", x -> x.atkinson(3));
        indices.put("cv", Inequality::variationCoefficient);
        indices.put("wolfson", Inequality::wolfson);
        return indices;
    }

    private static Map<String, ToDoubleFunction<Inequality>> ratios() {
        Map<String, ToDoubleFunction<Inequality>> ratios = new LinkedHashMap<>(indices());
        ratios.put("corrected", Inequality::giniCorrected);
        ratios.put("herfindahl", Inequality::herfindahl);
        ratios.put("p90p10", x -> x.quantileRatio(0.9, 0.1));
        ratios.put("palma", Inequality::palma);
        ratios.put("s80s20", Inequality::quintileRatio);
        return ratios;
    }

    @Test
    void indices_allEqual_areZero() {
        Inequality equal = Inequality.of(new double[] {0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1});
        indices()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(equal)).as(name).isCloseTo(0, within(1e-15)));
        assertThat(equal.herfindahl()).isCloseTo(1 / 7.0, within(1e-15));
        assertThat(equal.quantileRatio(0.9, 0.1)).isEqualTo(1);
        assertThat(equal.palma()).isCloseTo(0.25, within(1e-14));
        assertThat(equal.quintileRatio()).isCloseTo(1, within(1e-14));
    }

    @Test
    void indices_oneHasAll_areAtTheirLimits() {
        Inequality one = Inequality.of(new double[] {0, 0, 3, 0});
        assertThat(one.gini()).isEqualTo(0.75);
        assertThat(one.giniCorrected()).isEqualTo(1);
        assertThat(one.theilT()).isCloseTo(Math.log(4), within(1e-15));
        assertThat(one.meanLogDeviation()).isInfinite();
        assertThat(one.hoover()).isEqualTo(0.75);
        assertThat(one.atkinson(1)).isEqualTo(1);
        assertThat(one.atkinson(2)).isEqualTo(1);
        assertThat(one.atkinson(0.5)).isCloseTo(0.75, within(1e-15));
        assertThat(one.variationCoefficient()).isCloseTo(Math.sqrt(3), within(1e-15));
        assertThat(one.herfindahl()).isEqualTo(1);
        assertThat(one.wolfson()).isInfinite();
        assertThat(one.palma()).isInfinite();
        assertThat(one.quintileRatio()).isInfinite();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indices_allMultiplied_stayWhatTheyAre(long seed) {
        double[] values = incomes(101, seed);
        double[] more = values.clone();
        for (int i = 0; i < more.length; i++) {
            more[i] *= 3.7e-6;
        }
        ratios().forEach((name, index) -> {
            double expected = index.applyAsDouble(Inequality.of(values));
            assertThat(index.applyAsDouble(Inequality.of(more))).as(name).isCloseTo(expected, within(1e-12 * expected));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void indices_weights_areRepeatedValues(long seed) {
        double[] values = incomes(60, seed);
        double[] weights = persons(60, seed);
        int persons = 0;
        for (double weight : weights) {
            persons += (int) weight;
        }
        double[] repeated = new double[persons];
        for (int i = 0, k = 0; i < 60; i++) {
            for (int n = 0; n < weights[i]; n++) {
                repeated[k++] = values[i];
            }
        }
        ratios().forEach((name, index) -> {
            double expected = index.applyAsDouble(Inequality.of(repeated));
            assertThat(index.applyAsDouble(Inequality.of(values, weights)))
                    .as(name)
                    .isCloseTo(expected, within(1e-12 * expected));
        });
        assertThat(Inequality.of(values, weights).population()).isEqualTo(persons);
    }

    @Test
    void indices_transferFromRichToPoor_fall() {
        double[] before = {1, 2, 5, 9, 20, 30};
        double[] after = {1, 3, 5, 9, 19, 30};
        indices().forEach((name, index) -> {
            if (!name.equals("wolfson")) {
                assertThat(index.applyAsDouble(Inequality.of(after)))
                        .as(name)
                        .isLessThan(index.applyAsDouble(Inequality.of(before)));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gini_randomValues_isTheDoubleSumAndTheAreaOfTheCurve(long seed) {
        double[] values = incomes(40, seed);
        double[] weights = persons(40, seed);
        double sum = 0;
        double people = 0;
        double total = 0;
        for (int i = 0; i < 40; i++) {
            people += weights[i];
            total += weights[i] * values[i];
            for (int j = 0; j < 40; j++) {
                sum += weights[i] * weights[j] * Math.abs(values[i] - values[j]);
            }
        }
        Inequality weighted = Inequality.of(values, weights);
        assertThat(weighted.gini()).isCloseTo(sum / (2 * people * total), within(1e-14));
        assertThat(weighted.lorenz().concentration()).isCloseTo(weighted.gini(), within(1e-14));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void decomposition_randomGroups_addsUp(long seed) {
        double[] values = incomes(80, seed);
        double[] weights = persons(80, seed);
        int[] partition = new int[80];
        for (int i = 0; i < 80; i++) {
            partition[i] = (i * 13 % 7) * 100 - 3;
        }
        for (Inequality of : new Inequality[] {Inequality.of(values), Inequality.of(values, weights)}) {
            assertThat(of.theilT(partition).total()).isCloseTo(of.theilT(), within(1e-14));
            assertThat(of.theilT(partition).between()).isBetween(0.0, of.theilT());
            assertThat(of.meanLogDeviation(partition).total()).isCloseTo(of.meanLogDeviation(), within(1e-14));
            assertThat(of.meanLogDeviation(partition).between()).isBetween(0.0, of.meanLogDeviation());
        }
    }

    @Test
    void decomposition_extremePartitions_areAllOfOnePart() {
        double[] values = {1, 2, 3, 4};
        Inequality of = Inequality.of(values);
        assertThat(of.theilT(new int[4]).between()).isZero();
        assertThat(of.theilT(new int[] {4, 3, 2, 1}).within()).isZero();
        assertThat(of.theilT(new int[] {4, 3, 2, 1}).between()).isCloseTo(of.theilT(), within(1e-15));
        assertThat(of.meanLogDeviation(new int[] {4, 3, 2, 1}).within()).isZero();
    }

    @Test
    void decomposition_groupWithNothing_isEqualWithin() {
        Inequality of = Inequality.of(new double[] {0, 0, 2, 4});
        Decomposition theil = of.theilT(new int[] {0, 0, 1, 1});
        assertThat(theil.total()).isCloseTo(of.theilT(), within(1e-15));
        Decomposition deviation = of.meanLogDeviation(new int[] {0, 0, 1, 1});
        assertThat(deviation.between()).isInfinite();
        assertThat(deviation.within()).isFinite();
    }

    @Test
    void atkinson_epsilon_risesTowardsThePoorest() {
        Inequality of = Inequality.of(incomes(50, 4));
        double before = -1;
        for (double epsilon : new double[] {0, 0.3, 0.999999, 1, 1.000001, 2, 5, 50, 5000}) {
            double index = of.atkinson(epsilon);
            assertThat(index).isGreaterThan(before);
            before = index;
        }
        assertThat(of.atkinson(0)).isCloseTo(0, within(1e-15));
        assertThat(of.atkinson(1 + 1e-7)).isCloseTo(of.atkinson(1), within(1e-6));
        assertThat(of.atkinson(5000)).isCloseTo(1 - of.quantile(1e-9) / of.mean(), within(1e-3));
    }

    @Test
    void quantile_exactShare_isTheMeanOfTwo() {
        Inequality ten = Inequality.of(new double[] {10, 2, 3, 4, 5, 6, 7, 8, 9, 1});
        assertThat(ten.quantile(0.1)).isEqualTo(1.5);
        assertThat(ten.quantile(0.15)).isEqualTo(2);
        assertThat(ten.quantile(0.5)).isEqualTo(5.5);
        assertThat(ten.quantile(0.9)).isEqualTo(9.5);
        assertThat(ten.quantile(0.99)).isEqualTo(10);
        assertThat(ten.quantileRatio(0.9, 0.1)).isEqualTo(9.5 / 1.5);
        assertThat(ten.palma()).isCloseTo(1.0, within(1e-15));
        assertThat(ten.quintileRatio()).isCloseTo(19 / 3.0, within(1e-14));
    }

    @Test
    void indices_nothingToShare_areUndefined() {
        Inequality nothing = Inequality.of(new double[3]);
        ratios().forEach((name, index) ->
                assertThat(index.applyAsDouble(nothing)).as(name).isNaN());
        assertThat(nothing.theilT(new int[3]).between()).isNaN();
        assertThat(nothing.meanLogDeviation(new int[3]).within()).isNaN();
    }

    @Test
    void indices_oneValue_areZero() {
        Inequality one = Inequality.of(new double[] {5});
        indices()
                .forEach((name, index) ->
                        assertThat(index.applyAsDouble(one)).as(name).isZero());
        assertThat(one.giniCorrected()).isNaN();
        assertThat(one.herfindahl()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void of_badValueOrWeight_isRefusedWithItsPlace(double bad) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inequality.of(new double[] {1, bad}))
                .withMessageContainingAll("value 1", String.valueOf(bad));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inequality.of(new double[] {1, 2}, new double[] {bad, 1}))
                .withMessageContainingAll("weight 0", String.valueOf(bad));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inequality.of(new double[] {1}).atkinson(bad))
                .withMessageContaining(String.valueOf(bad));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inequality.of(new double[] {1}).quantile(bad));
    }

    @Test
    void of_badShapes_areRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Inequality.of(new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inequality.of(new double[2], new double[3]))
                .withMessageContaining("2 values: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inequality.of(new double[2], new double[2]))
                .withMessageContaining("above 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Inequality.of(new double[2]).theilT(new int[1]))
                .withMessageContaining("group");
    }
}
