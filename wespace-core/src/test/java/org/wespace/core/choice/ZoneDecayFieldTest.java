package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.ZoneImpedance;

/** The field over zone minutes against the plain one. */
class ZoneDecayFieldTest {

    private static final double DECAY = 0.15;
    private static final int UNITS = 90;
    private static final int ZONES = 7;
    private static final int DRAWS = 200_000;

    /** Minutes differ by direction; some pairs have no way, some units no zone, and zone 3 no unit. */
    private static ZoneImpedance impedance() {
        UniformRandomProvider random = TestCities.random(81);
        int[] zone = new int[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            zone[unit] = random.nextInt(ZONES + 1) - 1;
            zone[unit] = zone[unit] == 3 ? 4 : zone[unit];
        }
        double[][] minutes = new double[ZONES][ZONES];
        for (double[] row : minutes) {
            for (int to = 0; to < ZONES; to++) {
                row[to] = random.nextInt(6) == 0 ? Double.POSITIVE_INFINITY : 40 * random.nextDouble();
            }
        }
        return new ZoneImpedance(Grid.of(10, 9, 100), zone, minutes);
    }

    private final ZoneImpedance impedance = impedance();
    private final double[] mass = TestCities.masses(UNITS, 82);
    private final DecayField field = DecayField.outward(impedance, DECAY);
    private final DecayField plain = DenseDecayField.outward(impedance, DECAY);

    @Test
    void accessibility_everyUnit_equalsThePlainField() {
        assertThat(field).isInstanceOf(ZoneDecayField.class);
        assertThat(field.grid()).isSameAs(impedance.grid());
        assertThat(field.accessibility(0)).isZero();
        field.update(mass);
        plain.update(mass);
        int unreachable = 0;
        for (int unit = 0; unit < UNITS; unit++) {
            double expected = plain.accessibility(unit);
            assertThat(field.accessibility(unit)).isCloseTo(expected, within(1e-13 * expected));
            if (expected > 0) {
                assertThat(field.logAccessibility(unit)).isCloseTo(plain.logAccessibility(unit), within(1e-12));
            } else {
                unreachable++;
                assertThat(field.logAccessibility(unit)).isEqualTo(Double.NEGATIVE_INFINITY);
            }
        }
        assertThat(unreachable).isBetween(1, UNITS / 2);
    }

    @Test
    void draw_fromEachZone_chiSquareIsOrdinary() {
        field.update(mass);
        UniformRandomProvider random = TestCities.random(83);
        boolean[] seen = new boolean[ZONES];
        for (int from = 0; from < UNITS; from++) {
            int zone = impedance.zone(from);
            if (zone >= 0 && !seen[zone]) {
                seen[zone] = true;
                double[] expected = new double[UNITS];
                for (int to = 0; to < UNITS; to++) {
                    expected[to] = mass[to] * StrictMath.exp(-DECAY * impedance.minutes(from, to));
                }
                double total = Arrays.stream(expected).sum();
                long[] counts = new long[UNITS];
                for (int n = 0; n < DRAWS; n++) {
                    counts[field.draw(from, random.nextLong())]++;
                }
                for (int to = 0; to < UNITS; to++) {
                    assertThat(expected[to] > 0 || counts[to] == 0)
                            .as("draws of unit %d", to)
                            .isTrue();
                    expected[to] *= DRAWS / total;
                }
                assertThat(ChiSquare.z(counts, expected))
                        .as("from zone %d", zone)
                        .isBetween(-3.3, 3.3);
            }
        }
    }

    @Test
    void draw_extremeBits_choosesWhatCanBeReached() {
        field.update(mass);
        for (int from = 0; from < UNITS; from++) {
            for (long bits : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0xFFFFFFFFL}) {
                if (field.accessibility(from) > 0) {
                    int to = field.draw(from, bits);
                    assertThat(mass[to]).isPositive();
                    assertThat(impedance.minutes(from, to)).isFinite();
                }
            }
        }
    }

    @Test
    void draw_noZoneOrNoMass_saysFromWhere() {
        int outside = 0;
        while (impedance.zone(outside) >= 0) {
            outside++;
        }
        int from = outside;
        field.update(mass);
        assertThatThrownBy(() -> field.draw(from, 1))
                .isInstanceOf(NoReachableMassException.class)
                .hasMessageContaining("unit " + from + " ");
        field.update(new double[UNITS]);
        assertThatThrownBy(() -> field.draw(0, 1)).isInstanceOf(NoReachableMassException.class);
    }

    @Test
    void draw_beyondUnderflow_stillFollowsTheWeights() {
        ZoneImpedance far = new ZoneImpedance(
                Grid.of(3, 1, 100), new int[] {0, 1, 2}, new double[][] {{0, 1000, 1001}, {0, 0, 0}, {0, 0, 0}});
        DecayField steep = DecayField.outward(far, 2);
        steep.update(new double[] {0, 1, StrictMath.exp(2)});
        assertThat(steep.accessibility(0)).isZero();
        assertThat(steep.logAccessibility(0)).isCloseTo(StrictMath.log(2) - 2000, within(1e-9));
        UniformRandomProvider random = TestCities.random(84);
        int nearer = 0;
        for (int n = 0; n < 10_000; n++) {
            nearer += steep.draw(0, random.nextLong()) == 1 ? 1 : 0;
        }
        assertThat(nearer).isBetween(4800, 5200);
    }

    @Test
    void update_badMass_namesTheUnit() {
        double[] bad = mass.clone();
        bad[12] = -1;
        assertThatIllegalArgumentException().isThrownBy(() -> field.update(bad)).withMessageContaining("unit 12");
        assertThatIllegalArgumentException().isThrownBy(() -> DecayField.outward(impedance, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> DecayField.outward(impedance, -0.1));
    }
}
