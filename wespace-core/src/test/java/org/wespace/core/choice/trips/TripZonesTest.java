package org.wespace.core.choice.trips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TripZonesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 17, 40})
    void opportunities_randomZonesWithTies_areThePlainSums(int zones) {
        double[] mass = RandomZones.masses(zones, 3);
        mass[zones / 2] = 0;
        double[] cost =
                Arrays.stream(RandomZones.costs(zones, 4)).map(Math::rint).toArray();

        double[] opportunities = TripZones.of(mass, cost).opportunities();

        for (int i = 0; i < zones; i++) {
            for (int j = 0; j < zones; j++) {
                double plain = 0;
                for (int k = 0; k < zones; k++) {
                    boolean counts = k != i && k != j && i != j && cost[i * zones + k] <= cost[i * zones + j];
                    plain += counts ? mass[k] : 0;
                }
                assertThat(opportunities[i * zones + j]).isEqualTo(plain);
            }
        }
    }

    @Test
    void opportunities_massesWithFractions_areNeverNegative() {
        double[] mass = {0.1, 0.2, 0.3, 1e-17, 0.7};
        double[] cost = new double[25];
        double[] opportunities = TripZones.of(mass, cost).opportunities();

        assertThat(Arrays.stream(opportunities).min()).hasValue(0);
        assertThat(opportunities[1]).isCloseTo(1, within(1e-15));
    }

    @Test
    void zones_inputChangedLater_stay() {
        double[] mass = {1, 2};
        double[] cost = {0, 3, 4, 0};
        TripZones zones = TripZones.of(mass, cost);
        mass[1] = 9;
        cost[1] = 9;
        zones.opportunities()[1] = 9;

        assertThat(zones.destinationMass(1)).isEqualTo(2);
        assertThat(zones.originMass(1)).isEqualTo(2);
        assertThat(zones.cost(0, 1)).isEqualTo(3);
        assertThat(zones.opportunities()).containsOnly(0);
        assertThat(zones.linked(1, 1)).isFalse();
        assertThat(zones.withIntrazonal().linked(1, 1)).isTrue();
    }

    @Test
    void of_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripZones.of(new double[] {1, Double.NaN}, new double[4]))
                .withMessage("mass of origin of zone 1 must be finite and not negative: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripZones.of(new double[] {1, 1}, new double[] {1, -2}, new double[4]))
                .withMessage("mass of destination of zone 1 must be finite and not negative: -2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripZones.of(new double[] {1, 1}, new double[] {0, 1, 2, Double.POSITIVE_INFINITY}))
                .withMessageContaining("cost from zone 1 to zone 1")
                .withMessageContaining("Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripZones.of(new double[] {1, 1}, new double[5]))
                .withMessageContaining("5 values for 2 zones");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TripZones.of(new double[] {1, 1}, new double[] {1}, new double[4]))
                .withMessageContaining("2 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> TripZones.of(new double[0], new double[0]));
    }
}
