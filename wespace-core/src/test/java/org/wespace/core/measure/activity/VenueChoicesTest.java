package org.wespace.core.measure.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;

class VenueChoicesTest {

    @Test
    void everything_allVenuesAlike_isDiverse() {
        VenueChoices choices = VenueChoices.of(new long[] {5, 5, 5, 5});
        assertThat(choices.sameChoiceProbability()).isEqualTo(0.25);
        assertThat(choices.effectiveVenues()).isCloseTo(4, within(1e-14));
        assertThat(choices.salesGini()).isZero();
        assertThat(choices.salesCentrality(new double[] {1, 2, 3, 4})).isNaN();
        assertThat(choices.venues()).isEqualTo(4);
        assertThat(choices.choices()).isEqualTo(20);
    }

    @Test
    void everything_oneVenueTakesAll_isHomogeneous() {
        VenueChoices choices = VenueChoices.of(new long[] {0, 9, 0, 0});
        assertThat(choices.sameChoiceProbability()).isEqualTo(1);
        assertThat(choices.effectiveVenues()).isEqualTo(1);
        assertThat(choices.salesGini()).isEqualTo(0.75);
        assertThat(choices.salesCentrality(new double[] {1, 2, 3, 4})).isNaN();
    }

    @Test
    void everything_noChoices_isUndefined() {
        VenueChoices choices = VenueChoices.of(new long[3]);
        assertThat(choices.sameChoiceProbability()).isNaN();
        assertThat(choices.effectiveVenues()).isNaN();
        assertThat(choices.salesGini()).isNaN();
        assertThat(choices.meanTaste()).isNaN();
        assertThat(choices.salesCentrality(new double[3])).isNaN();
    }

    @Test
    void everything_oneVenue_hasNoChoice() {
        VenueChoices choices = VenueChoices.of(new long[] {3});
        assertThat(choices.sameChoiceProbability()).isEqualTo(1);
        assertThat(choices.effectiveVenues()).isEqualTo(1);
        assertThat(choices.salesGini()).isZero();
    }

    @Test
    void everything_randomVisits_equalsTheirDefinitionsOnPairs() {
        UniformRandomProvider random = TestCities.random(3);
        for (int trial = 0; trial < 50; trial++) {
            long[] visits = new long[2 + random.nextInt(20)];
            Arrays.setAll(visits, venue -> random.nextInt(4) == 0 ? 0 : random.nextInt(100));
            visits[0] = 1;
            VenueChoices choices = VenueChoices.of(visits);
            double total = Arrays.stream(visits).sum();
            double same = 0;
            double differences = 0;
            for (long a : visits) {
                same += a * a;
                for (long b : visits) {
                    differences += Math.abs(a - b);
                }
            }
            assertThat(choices.sameChoiceProbability()).isCloseTo(same / (total * total), within(1e-14));
            assertThat(choices.salesGini()).isCloseTo(differences / (2.0 * visits.length * total), within(1e-13));
            assertThat(choices.effectiveVenues())
                    .isBetween(1 / choices.sameChoiceProbability() - 1e-9, visits.length + 1e-9);
        }
    }

    @Test
    void salesCentrality_salesRiseByAFactor_isOne() {
        VenueChoices choices = VenueChoices.of(new long[] {1, 2, 4, 8, 0});
        assertThat(choices.salesCentrality(new double[] {1, 2, 3, 4, 99})).isCloseTo(1, within(1e-15));
        assertThat(choices.salesCentrality(new double[] {4, 3, 2, 1, 99})).isCloseTo(-1, within(1e-15));
        assertThat(choices.salesCentrality(new double[] {2, 2, 2, 2, 99})).isNaN();
        assertThat(choices.salesCentrality(new double[] {10, 100, 1000, 10_000, 0}, new double[] {0, 1, 2, 3, 9}))
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void tally_choicesInAnyOrderAndParts_haveTheSameBits() {
        UniformRandomProvider random = TestCities.random(8);
        int[] venues = random.ints(1000, 0, 7).toArray();
        double[] tastes = random.doubles(1000).map(u -> 3 * u - 1).toArray();
        VenueTally whole = new VenueTally(7);
        VenueTally even = new VenueTally(7);
        VenueTally odd = new VenueTally(7);
        for (int n = 0; n < 1000; n++) {
            whole.choose(venues[n], tastes[n]);
        }
        for (int n = 999; n >= 0; n--) {
            (n % 2 == 0 ? even : odd).choose(venues[n], tastes[n]);
        }
        odd.add(even);
        assertThat(odd.result().meanTaste()).isEqualTo(whole.result().meanTaste());
        assertThat(odd.result().effectiveVenues()).isEqualTo(whole.result().effectiveVenues());
        assertThat(whole.result().meanTaste())
                .isCloseTo(Arrays.stream(tastes).average().orElseThrow(), within(1e-9));
    }

    @Test
    void tally_choicesWithoutTaste_doNotCountInItsMean() {
        VenueTally tally = new VenueTally(2);
        tally.choose(0);
        assertThat(tally.result().meanTaste()).isNaN();
        tally.choose(1, -0.5);
        assertThat(tally.result().meanTaste()).isEqualTo(-0.5);
        assertThat(tally.result().choices()).isEqualTo(2);
    }

    @Test
    void everything_badInput_namesVenueAndValue() {
        assertThatThrownBy(() -> VenueChoices.of(new long[0])).hasMessageContaining("at least one");
        assertThatThrownBy(() -> VenueChoices.of(new long[] {1, -1})).hasMessageContaining("venue 1");
        assertThatThrownBy(() -> new VenueTally(0)).hasMessageContaining("0");
        VenueTally tally = new VenueTally(2);
        assertThatThrownBy(() -> tally.choose(2)).hasMessageContaining("0..1");
        assertThatThrownBy(() -> tally.choose(0, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> tally.choose(0, 1e7)).hasMessageContaining("1.0E7");
        assertThatThrownBy(() -> tally.add(new VenueTally(3))).hasMessageContaining("2 and 3");
        VenueChoices choices = VenueChoices.of(new long[] {1, 1});
        assertThatThrownBy(() -> choices.salesGini(new double[] {1, -1})).hasMessageContaining("venue 1");
        assertThatThrownBy(() -> choices.salesGini(new double[1])).hasMessageContaining("2 venues");
        assertThatThrownBy(() -> choices.salesCentrality(new double[] {1, Double.NaN}))
                .hasMessageContaining("centrality of venue 1");
    }
}
