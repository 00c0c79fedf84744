package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/** A joint choice of term and place, against the weights of all pairs. */
class MixedFieldTest {

    private static final int UNITS = 63;
    private static final int DRAWS = 300_000;
    private static final double[] DECAYS = {0.1, 0.5, 0};
    private static final double[] WEIGHTS = {1, 4, 0.02};

    private static MixedField.Term term(StreetPattern pattern, int k, double[] mass) {
        LinkMinutes links = TestCities.linksWithWalls(9, 7, pattern, 10 + k);
        DecayField field = StreetKernel.outward(links, DECAYS[k]).field();
        field.update(mass);
        return new MixedField.Term(field, WEIGHTS[k], TestCities.masses(UNITS, 20 + k));
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void draw_threeTerms_followsAllPairsOfTermAndPlace(StreetPattern pattern) {
        double[] mass = TestCities.masses(UNITS, 5);
        List<MixedField.Term> terms = List.of(term(pattern, 0, mass), term(pattern, 1, mass), term(pattern, 2, mass));
        MixedField mixed = new MixedField(terms);
        UniformRandomProvider random = TestCities.random(6);
        for (int from : new int[] {0, 31, 62, 17}) {
            double[] expected = expected(pattern, terms, mass, from);
            double total = Arrays.stream(expected).sum();
            if (total == 0) {
                continue;
            }
            assertThat(mixed.total(from)).isCloseTo(total, within(1e-12 * total));
            long[] counts = new long[expected.length];
            for (int n = 0; n < DRAWS; n++) {
                int term = mixed.drawTerm(from, random.nextLong());
                counts[term * UNITS + mixed.drawPlace(term, from, random.nextLong())]++;
            }
            for (int cell = 0; cell < expected.length; cell++) {
                assertThat(expected[cell] > 0 || counts[cell] == 0).isTrue();
                expected[cell] *= DRAWS / total;
            }
            assertThat(ChiSquare.z(counts, expected)).as("from unit %d", from).isBetween(-3.3, 3.3);
        }
    }

    private static double[] expected(StreetPattern pattern, List<MixedField.Term> terms, double[] mass, int from) {
        double[] expected = new double[terms.size() * UNITS];
        for (int k = 0; k < terms.size(); k++) {
            StreetImpedance impedance = new StreetImpedance(TestCities.linksWithWalls(9, 7, pattern, 10 + k));
            for (int to = 0; to < UNITS; to++) {
                double minutes = impedance.minutes(from, to);
                expected[k * UNITS + to] = minutes == LinkMinutes.CLOSED
                        ? 0
                        : terms.get(k).weight()
                                * terms.get(k).origin()[from]
                                * mass[to]
                                * StrictMath.exp(-DECAYS[k] * minutes);
            }
        }
        return expected;
    }

    @Test
    void drawTerm_termWithoutWeightAtTheOrigin_isNeverDrawn() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(2, 1, 500), StreetPattern.GRID, 30);
        DecayField field = StreetKernel.outward(links, 0.1).field();
        field.update(new double[] {1, 1});
        MixedField mixed = new MixedField(List.of(
                new MixedField.Term(field, 1, new double[] {0, 1}),
                new MixedField.Term(field, 1, new double[] {1, 1}),
                new MixedField.Term(field, 1, new double[] {0, 1})));
        for (long bits : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 77}) {
            assertThat(mixed.drawTerm(0, bits)).isEqualTo(1);
        }
        assertThat(mixed.drawTerm(1, 0)).isZero();
        assertThat(mixed.drawTerm(1, -1)).isEqualTo(2);
        assertThat(mixed.field(1)).isSameAs(field);
    }

    @Test
    void drawTerm_beyondUnderflow_comparesLogarithms() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(400, 1, 500), StreetPattern.GRID, 30);
        double[] mass = new double[400];
        mass[399] = 1;
        double[] everywhere = new double[400];
        Arrays.fill(everywhere, 1);
        DecayField steep = StreetKernel.outward(links, 3).field();
        DecayField steeper =
                StreetKernel.outward(links, 3 + StrictMath.log(3) / 399).field();
        steep.update(mass);
        steeper.update(mass);
        MixedField mixed = new MixedField(
                List.of(new MixedField.Term(steep, 1, everywhere), new MixedField.Term(steeper, 1, everywhere)));
        assertThat(mixed.total(0)).isZero();
        UniformRandomProvider random = TestCities.random(7);
        int first = 0;
        for (int n = 0; n < 4000; n++) {
            first += mixed.drawTerm(0, random.nextLong()) == 0 ? 1 : 0;
        }
        assertThat(first / 4000.0).isCloseTo(0.75, within(0.03));
        assertThat(mixed.drawPlace(1, 0, 5)).isEqualTo(399);
    }

    @Test
    void drawTerm_nothingToChoose_saysFromWhere() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(2, 1, 500), StreetPattern.GRID, 30);
        DecayField field = StreetKernel.outward(links, 0.1).field();
        MixedField mixed = new MixedField(List.of(new MixedField.Term(field, 1, new double[] {1, 1})));
        assertThatThrownBy(() -> mixed.drawTerm(1, 5))
                .isInstanceOf(NoReachableMassException.class)
                .hasMessageContaining("unit 1");
        field.update(new double[] {1, 1});
        MixedField closed = new MixedField(List.of(new MixedField.Term(field, 1, new double[] {1, 0})));
        assertThatThrownBy(() -> closed.drawTerm(1, 5)).isInstanceOf(NoReachableMassException.class);
    }

    @Test
    void constructor_badTerms_areRefused() {
        LinkMinutes links = LinkMinutes.uniform(Grid.of(2, 1, 500), StreetPattern.GRID, 30);
        DecayField field = StreetKernel.outward(links, 0.1).field();
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MixedField.Term(field, weight, new double[2]))
                    .withMessageContaining(String.valueOf(weight));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new MixedField.Term(field, 1, new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> new MixedField(List.of()));
    }
}
