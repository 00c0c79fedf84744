package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.Impedance;

/** The plain field, which the fast ones are held against, on a road of four units that can be worked out by hand. */
class DenseDecayFieldTest {

    private static final double NO_WAY = Double.POSITIVE_INFINITY;

    /** Ten minutes a unit to the east, one to the west; nobody gets into or out of unit 3. */
    private static final Impedance ROAD = new Impedance() {
        private final Grid grid = Grid.of(4, 1, 100);

        @Override
        public Grid grid() {
            return grid;
        }

        @Override
        public double minutes(int from, int to) {
            if (from == to) {
                return 0;
            }
            return from == 3 || to == 3 ? NO_WAY : to > from ? 10 * (to - from) : from - to;
        }
    };

    private static DenseDecayField outward(double decay, double... mass) {
        DenseDecayField field = DenseDecayField.outward(ROAD, decay);
        field.update(mass);
        return field;
    }

    @Test
    void accessibility_outwardAndInward_runTheirOwnWay() {
        assertThat(outward(0.1, 1, 2, 4, 8).accessibility(1))
                .isCloseTo(2 + StrictMath.exp(-0.1) + 4 * StrictMath.exp(-1), within(1e-15));
        DenseDecayField inward = DenseDecayField.inward(ROAD, 0.1);
        inward.update(new double[] {1, 2, 4, 8});
        assertThat(inward.accessibility(1)).isCloseTo(2 + StrictMath.exp(-1) + 4 * StrictMath.exp(-0.1), within(1e-15));
        assertThat(inward.grid()).isSameAs(ROAD.grid());
    }

    @Test
    void accessibility_noDecay_isAllThatCanBeReached() {
        assertThat(outward(0, 1, 2, 4, 8).accessibility(0)).isEqualTo(7);
        assertThat(outward(0, 1, 2, 4, 8).accessibility(3)).isEqualTo(8);
        assertThat(outward(0, 1, 2, 4, 8).logAccessibility(0)).isCloseTo(StrictMath.log(7), within(1e-15));
    }

    @Test
    void meanMinutes_weighted_isOverWhatIsChosen() {
        double near = 1;
        double far = StrictMath.exp(-1);
        assertThat(outward(0.1, 1, 1, 0, 5).meanMinutes(0)).isCloseTo(10 * far / (near + far), within(1e-14));
        assertThat(outward(0.1, 0, 0, 0, 5).meanMinutes(0)).isNaN();
        assertThat(outward(0.1, 0, 0, 0, 0).meanMinutes(0)).isNaN();
        assertThat(outward(100, 0, 0, 1, 5).meanMinutes(0)).isCloseTo(20, within(1e-12));
    }

    @Test
    void logAccessibility_beyondUnderflow_isExact() {
        DenseDecayField field = outward(100, 0, 0, 3, 0);
        assertThat(field.accessibility(0)).isZero();
        assertThat(field.logAccessibility(0)).isCloseTo(StrictMath.log(3) - 2000, within(1e-12));
        assertThat(field.draw(0, -1)).isEqualTo(2);
        assertThat(outward(1, 0, 0, 0, 8).logAccessibility(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(outward(0, 0, 0, 0, 8).logAccessibility(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void draw_manyTimes_followsTheWeights() {
        DenseDecayField field = outward(0.1, 1, 2, 4, 8);
        double total = field.accessibility(0);
        double[] expected = {
            100_000 / total, 200_000 * StrictMath.exp(-1) / total, 400_000 * StrictMath.exp(-2) / total, 0
        };
        UniformRandomProvider random = TestCities.random(91);
        long[] counts = new long[4];
        for (int n = 0; n < 100_000; n++) {
            counts[field.draw(0, random.nextLong())]++;
        }
        assertThat(counts[3]).isZero();
        assertThat(ChiSquare.z(counts, expected)).isBetween(-3.3, 3.3);
    }

    @Test
    void draw_extremeBits_choosesAMass() {
        DenseDecayField field = outward(0.1, 0, 2, 0, 0);
        assertThat(field.draw(2, 0)).isEqualTo(1);
        assertThat(field.draw(2, -1)).isEqualTo(1);
        DenseDecayField tiny = outward(0, Double.MIN_VALUE, 0, Double.MIN_VALUE, 0);
        assertThat(tiny.draw(0, 0)).isEqualTo(0);
        assertThat(tiny.draw(0, -1)).isEqualTo(2);
    }

    @Test
    void draw_nothingToReach_saysFromWhere() {
        assertThatThrownBy(() -> outward(0.1, 1, 1, 1, 0).draw(3, 1))
                .isInstanceOf(NoReachableMassException.class)
                .hasMessageContaining("unit 3 (column 3, row 0)")
                .extracting(thrown -> ((NoReachableMassException) thrown).unit())
                .isEqualTo(3);
    }

    @Test
    void update_arrayChangedLater_keepsItsMasses() {
        double[] mass = {1, 0, 0, 0};
        DenseDecayField field = DenseDecayField.outward(ROAD, 0.1);
        field.update(mass);
        mass[0] = 5;
        assertThat(field.accessibility(0)).isEqualTo(1);
        assertThatThrownBy(() -> field.update(new double[] {1, Double.NaN, 0, 0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unit 1");
        assertThatThrownBy(() -> field.update(new double[3])).isInstanceOf(IllegalArgumentException.class);
    }
}
