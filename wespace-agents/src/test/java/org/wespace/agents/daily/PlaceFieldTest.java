package org.wespace.agents.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.mobility.RideAccess;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.Logit;
import org.wespace.core.choice.NestedLogit;
import org.wespace.core.engine.ParallelLoop;

class PlaceFieldTest {

    private static final RideAccess PARTLY = new RideAccess(0.4);

    private static void update(PlaceField field, double[] mass) {
        try (ParallelLoop loop = new ParallelLoop(2)) {
            field.update(mass, loop);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.72, 0.3})
    void shares_everyUnitAndAccess_asTheNestedLogitOfModeAndPlace(double scale) {
        TripTown town = new TripTown(6, 500, scale, PARTLY);
        town.network.setFixedMinutes(2, 11);
        PlaceField field = town.kernels().place(Purpose.LEISURE);
        update(field, town.mass);
        NestedLogit reference = town.reference();
        int units = town.grid.unitCount();
        double[] shares = new double[TripTown.MODES.size()];
        for (int from = 0; from < units; from++) {
            for (int access = 0; access < Access.COUNT; access++) {
                double[] utilities = town.utilities(Purpose.LEISURE, from, access);
                double[] chance = reference.probabilities(utilities);
                double total = field.shares(from, access, shares);
                for (int m = 0; m < shares.length; m++) {
                    double expected =
                            Arrays.stream(chance, m * units, (m + 1) * units).sum();
                    assertThat(shares[m]).isCloseTo(expected, within(1e-12));
                }
                double logsum = reference.logsum(utilities);
                assertThat(field.logsum(from, access)).isCloseTo(logsum, within(1e-11));
                assertThat(Math.log(total)).isCloseTo(logsum, within(1e-11));
            }
        }
    }

    @Test
    void chooser_manyDraws_modeAndPlaceAsTheNestedLogit() {
        TripTown town = new TripTown(6, 500, 0.72, PARTLY);
        PlaceField field = town.kernels().place(Purpose.SHOPPING);
        update(field, town.mass);
        int units = town.grid.unitCount();
        int from = 14;
        int access = 5;
        double[] chance = town.reference().probabilities(town.utilities(Purpose.SHOPPING, from, access));
        double[] counts = new double[chance.length];
        ChanceKey key = Chance.of(11).at(0, 1);
        int draws = 400_000;
        PlaceField.Chooser chooser = field.chooser(1_000);
        for (int n = 0; n < draws; n += 1_000) {
            chooser.clear();
            for (int k = n; k < n + 1_000; k++) {
                chooser.add(k, from, access, key.bits(k, 0), key.bits(k, 1));
            }
            chooser.draw();
            for (int k = 0; k < chooser.size(); k++) {
                assertThat(chooser.tag(k)).isEqualTo(n + k);
                counts[chooser.mode(k) * units + chooser.place(k)]++;
            }
        }
        double statistic = 0;
        int cells = 0;
        for (int k = 0; k < chance.length; k++) {
            double expected = chance[k] * draws;
            if (expected >= 5) {
                statistic += (counts[k] - expected) * (counts[k] - expected) / expected;
                cells++;
            } else {
                assertThat(counts[k]).isLessThan(30);
            }
            if (chance[k] == 0) {
                assertThat(counts[k]).isZero();
            }
        }
        assertThat(cells).isGreaterThan(60);
        assertThat(statistic - cells).isBetween(-4 * Math.sqrt(2.0 * cells), 4 * Math.sqrt(2.0 * cells));
    }

    @Test
    void access_noCarNoDigital_modesClosed() {
        TripTown town = new TripTown(6, 500, 0.72, new RideAccess(0));
        PlaceField field = town.kernels().place(Purpose.HEALTH);
        update(field, town.mass);
        double[] shares = new double[TripTown.MODES.size()];
        field.shares(3, 0, shares);
        assertThat(shares[3] + shares[4] + shares[5] + shares[6]).isZero();
        field.shares(3, 4, shares);
        assertThat(shares[4]).isPositive();
        assertThat(shares[3] + shares[5] + shares[6]).isZero();
        field.shares(3, 5, shares);
        assertThat(Arrays.stream(shares).min().orElseThrow()).isPositive();
    }

    @Test
    void far_everythingUnderflows_logarithmsDecide() {
        TripTown town = new TripTown(300, 20_000, 0.72, PARTLY);
        double[] mass = new double[town.grid.unitCount()];
        mass[299] = 2;
        PlaceField field = town.kernels().place(Purpose.LEISURE);
        update(field, mass);
        double[] inside = new double[TripTown.MODES.size()];
        double[] shares = new double[TripTown.MODES.size()];
        for (int from : new int[] {0, 150, 290}) {
            for (int m = 0; m < inside.length; m++) {
                double minutes =
                        town.network.fixedMinutes(m) + town.network.impedance(m).minutes(from, 299);
                double felt = 1.3 * TripTown.MODES.get(m).decayPerMinute() * minutes;
                inside[m] = TripTown.MODES.get(m).constant() - felt + Math.log(2);
            }
            double soft = 0.72 * Logit.logsum(new double[] {inside[0], inside[1], inside[4]});
            double motor = 0.72 * Logit.logsum(new double[] {inside[3], inside[5], inside[6]});
            double[] nests = {soft, 0.72 * inside[2], motor};
            assertThat(field.logsum(from, 5)).isCloseTo(Logit.logsum(nests), within(1e-6));
            double total = field.shares(from, 5, shares);
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
            assertThat(shares[2]).isCloseTo(Logit.probabilities(nests)[1], within(1e-6));
            assertThat(total).isCloseTo(Math.exp(field.logsum(from, 5)), within(1e-9 * total));
        }
        assertThat(field.shares(0, 5, shares)).isZero();
        PlaceField.Chooser chooser = field.chooser(100);
        ChanceKey key = Chance.of(2).at(0, 3);
        for (int k = 0; k < 100; k++) {
            chooser.add(k, 0, 5, key.bits(k, 0), key.bits(k, 1));
        }
        chooser.draw();
        for (int k = 0; k < 100; k++) {
            assertThat(chooser.place(k)).isEqualTo(299);
            assertThat(chooser.mode(k)).isNotEqualTo(PlaceField.NONE);
        }
    }

    @Test
    void nowhereToGo_noModeNoPlace() {
        TripTown town = new TripTown(6, 500, 0.72, PARTLY);
        PlaceField field = town.kernels().place(Purpose.LEISURE);
        update(field, new double[town.grid.unitCount()]);
        double[] shares = new double[TripTown.MODES.size()];
        assertThat(field.shares(4, 7, shares)).isZero();
        assertThat(shares).containsOnly(0);
        assertThat(field.logsum(4, 7)).isEqualTo(Double.NEGATIVE_INFINITY);
        PlaceField.Chooser chooser = field.chooser(1);
        chooser.add(9, 4, 7, 1, 2);
        chooser.draw();
        assertThat(chooser.mode(0)).isEqualTo(PlaceField.NONE);
        assertThat(chooser.place(0)).isEqualTo(PlaceField.NONE);
    }

    @Test
    void slot_leftForAnotherPurpose_staleFieldRefuses() {
        TripTown town = new TripTown(6, 500, 0.72, PARTLY);
        TripKernels kernels = town.kernels();
        PlaceField leisure = kernels.place(Purpose.LEISURE);
        PlaceField school = kernels.place(Purpose.EDUCATION);
        PlaceField apart = kernels.place(Purpose.EDUCATION, 1);
        assertThatThrownBy(() -> leisure.logsum(0, 0)).isInstanceOf(IllegalStateException.class);
        update(leisure, town.mass);
        double before = leisure.logsum(0, 5);
        PlaceField.Chooser chooser = leisure.chooser(1);
        chooser.add(0, 0, 5, 1, 2);
        update(apart, town.mass);
        assertThat(leisure.logsum(0, 5)).isEqualTo(before);
        update(school, town.mass);
        assertThat(school.logsum(0, 5)).isEqualTo(apart.logsum(0, 5)).isNotEqualTo(before);
        assertThatThrownBy(() -> leisure.logsum(0, 5))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the places of leisure were left");
        assertThatThrownBy(chooser::draw).isInstanceOf(IllegalStateException.class);
        update(leisure, town.mass);
        assertThat(leisure.logsum(0, 5)).isEqualTo(before);
    }

    @Test
    void chooser_placesUpdated_looksAgain() {
        TripTown town = new TripTown(6, 500, 0.72, PARTLY);
        PlaceField field = town.kernels().place(Purpose.LEISURE);
        PlaceField.Chooser chooser = field.chooser(2);
        double[] nowhere = new double[town.grid.unitCount()];
        update(field, nowhere);
        chooser.add(0, 7, 0, 5, 6);
        update(field, town.mass);
        chooser.add(1, 7, 0, 5, 6);
        assertThat(chooser.mode(0)).isEqualTo(PlaceField.NONE);
        assertThat(chooser.mode(1)).isNotEqualTo(PlaceField.NONE);
    }

    @Test
    void update_roadsChanged_asNewKernels() {
        TripTown town = new TripTown(6, 500, 0.72, PARTLY);
        TripKernels kernels = town.kernels();
        PlaceField field = kernels.place(Purpose.LEISURE);
        update(field, town.mass);
        double before = field.logsum(8, 5);
        town.network.congestion().average((direction, unit) -> 3_000, 1);
        try (ParallelLoop loop = new ParallelLoop(2)) {
            kernels.update(loop);
        }
        update(field, town.mass);
        PlaceField fresh = town.kernels().place(Purpose.LEISURE);
        update(fresh, town.mass);
        assertThat(field.logsum(8, 5)).isEqualTo(fresh.logsum(8, 5)).isLessThan(before);
    }
}
