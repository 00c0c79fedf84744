package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Draws;
import org.wespace.core.choice.AliasTable;
import org.wespace.core.choice.DecayField;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/** All candidates of {@link DrawBenchmark} draw from the distributions that they stand for. */
class DrawAgreementTest {

    private static final int DRAWS = 200_000;
    private static final double DECAY = 0.4;
    /** Of a standard normal, one in 30,000. */
    private static final double LARGEST = 4;

    private final BenchCity city = new BenchCity(16);
    private final double[] jobs = city.jobs();
    private final ChanceKey key = BenchCity.draws("test.draw");

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void street_onCongestedLinks_drawsAsTheScanWeighs(StreetPattern pattern) {
        LinkMinutes links = city.links(pattern);
        DecayField field = StreetKernel.outward(links, DECAY).field();
        field.update(jobs);
        StreetImpedance impedance = new StreetImpedance(links);
        for (int from : new int[] {0, 7 * 16 + 9, 255}) {
            assertThat(ChiSquare.standardised(draw(field::draw, from), weights(impedance, from)))
                    .as("from unit %d", from)
                    .isLessThan(LARGEST);
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void scan_lean_drawsAsThePlainOne(StreetPattern pattern) {
        StreetImpedance impedance = new StreetImpedance(city.links(pattern));
        UnitDraw plain = UnitScan.PLAIN.of(impedance, DECAY, jobs);
        UnitDraw lean = UnitScan.LEAN.of(impedance, DECAY, jobs);
        for (int resident = 0; resident < 3000; resident++) {
            int from = resident % jobs.length;
            assertThat(lean.draw(from, key.bits(resident))).isEqualTo(plain.draw(from, key.bits(resident)));
        }
        assertThat(ChiSquare.standardised(draw(lean, 100), weights(impedance, 100)))
                .isLessThan(LARGEST);
    }

    @ParameterizedTest
    @EnumSource(FlatSearch.class)
    void flat_bySearch_drawsInProportionToTheMasses(FlatSearch search) {
        assertThat(ChiSquare.standardised(draw(search.of(jobs), 0), jobs)).isLessThan(LARGEST);
    }

    @Test
    void alias_drawsInProportionToTheMasses() {
        AliasTable table = new AliasTable(jobs);
        assertThat(ChiSquare.standardised(draw((from, bits) -> table.draw(bits), 0), jobs))
                .isLessThan(LARGEST);
    }

    @Test
    void flat_bySearch_findsTheFirstEntryAboveTheTarget() {
        UnitDraw library = FlatSearch.LIBRARY.of(jobs);
        UnitDraw doubles = FlatSearch.DOUBLE.of(jobs);
        UnitDraw floats = FlatSearch.FLOAT.of(jobs);
        UnitDraw floatBits = FlatSearch.FLOAT_BITS.of(jobs);
        int apart = 0;
        for (int resident = 0; resident < 20_000; resident++) {
            long bits = key.bits(resident);
            int expected = firstAbove(Draws.uniform(bits));
            assertThat(library.draw(0, bits)).isEqualTo(expected);
            assertThat(doubles.draw(0, bits)).isEqualTo(expected);
            assertThat(floatBits.draw(0, bits)).isEqualTo(floats.draw(0, bits));
            apart += floats.draw(0, bits) == expected ? 0 : 1;
        }
        assertThat(apart).as("draws that rounding to float moves").isLessThan(5);
    }

    @ParameterizedTest
    @EnumSource(FlatSearch.class)
    void flat_atTheEnds_staysInTheTable(FlatSearch search) {
        UnitDraw draw = search.of(jobs);
        assertThat(draw.draw(0, 0)).isZero();
        assertThat(draw.draw(0, -1)).isEqualTo(jobs.length - 1);
    }

    private int firstAbove(double share) {
        double total = 0;
        for (double mass : jobs) {
            total += mass;
        }
        double sum = 0;
        int unit = Grid.NONE;
        while (sum <= share * total) {
            sum += jobs[++unit];
        }
        return unit;
    }

    private int[] draw(UnitDraw draw, int from) {
        int[] drawn = new int[jobs.length];
        for (int resident = 0; resident < DRAWS; resident++) {
            drawn[draw.draw(from, key.bits(resident))]++;
        }
        return drawn;
    }

    private double[] weights(StreetImpedance impedance, int from) {
        double[] weights = new double[jobs.length];
        for (int to = 0; to < weights.length; to++) {
            weights[to] = jobs[to] * StrictMath.exp(-DECAY * impedance.minutes(from, to));
        }
        return weights;
    }
}
