package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class UrbanCentralityTest {

    private static double[] jobs(int width, int height) {
        ChanceKey key = Chance.of(4).at(width, height);
        double[] jobs = new double[width * height];
        Arrays.setAll(jobs, unit -> 100 * StrictMath.pow(key.uniform(unit), 5));
        return jobs;
    }

    @ParameterizedTest
    @CsvSource({"40, 60", "64, 33", "1, 50", "17, 1", "1, 1", "2, 2"})
    void separation_byOffsets_isThatByPairs(int width, int height) {
        double[] shares = jobs(width, height);
        double total = Arrays.stream(shares).sum();
        Arrays.setAll(shares, unit -> shares[unit] / total);
        SpatialSeparation separation = new SpatialSeparation(width, height, 250);

        double plain = separation.byPairs(shares);
        assertThat(separation.byOffsets(shares)).isCloseTo(plain, within(1e-13 * plain));
    }

    @Test
    void onLattice_manyUnits_isWhatZonesGive() {
        int width = 52;
        int height = 45;
        double[] jobs = jobs(width, height);
        double[] x = new double[jobs.length];
        double[] y = new double[jobs.length];
        double[] area = new double[jobs.length];
        boolean[] border = new boolean[jobs.length];
        for (int unit = 0; unit < jobs.length; unit++) {
            int column = unit % width;
            int row = unit / width;
            x[unit] = 100 * column;
            y[unit] = 100 * row;
            area[unit] = 10_000;
            border[unit] = column == 0 || row == 0 || column == width - 1 || row == height - 1;
        }
        UrbanCentrality lattice = UrbanCentrality.onLattice(width, height, 100, jobs);
        UrbanCentrality zones = UrbanCentrality.ofZones(x, y, area, jobs, border);

        assertThat(jobs.length).isGreaterThan(SpatialSeparation.FEW);
        assertThat(lattice.separationMetres()).isCloseTo(zones.separationMetres(), within(1e-9));
        assertThat(lattice.maxSeparationMetres()).isCloseTo(zones.maxSeparationMetres(), within(1e-9));
        assertThat(lattice.index()).isCloseTo(zones.index(), within(1e-13));
    }

    @Test
    void onLattice_hole_isBorderToo() {
        double[] ring = new double[49];
        Arrays.fill(ring, 1);
        double[] holed = ring.clone();
        holed[24] = Double.NaN;

        // 24 units at the outer side; with the hole the eight around it as well, nearer to one another.
        assertThat(UrbanCentrality.onLattice(7, 7, 10, holed).maxSeparationMetres())
                .isLessThan(UrbanCentrality.onLattice(7, 7, 10, ring).maxSeparationMetres());
    }

    @Test
    void index_oneUnitTakesAll_isNearlyOne() {
        double[] jobs = new double[15 * 15];
        jobs[112] = 7;
        UrbanCentrality centrality = UrbanCentrality.onLattice(15, 15, 1000, jobs);

        assertThat(centrality.locationCoefficient()).isCloseTo(224 / 225.0, within(1e-14));
        assertThat(centrality.separationMetres()).isCloseTo(1000 / Math.sqrt(Math.PI), within(1e-9));
        assertThat(centrality.index()).isBetween(0.9, 1.0);
    }

    @Test
    void index_farCorners_isNegative() {
        double[] jobs = new double[100];
        jobs[0] = jobs[9] = jobs[90] = jobs[99] = 1;
        assertThat(UrbanCentrality.onLattice(10, 10, 1000, jobs).index()).isNegative();
    }

    @Test
    void nothingCounted_isNaN() {
        assertThat(UrbanCentrality.onLattice(3, 3, 10, new double[9]).index()).isNaN();
        double[] outside = {Double.NaN, Double.NaN};
        UrbanCentrality none = UrbanCentrality.onLattice(2, 1, 10, outside);
        assertThat(none.locationCoefficient()).isNaN();
        assertThat(none.maxSeparationMetres()).isNaN();
    }

    @Test
    void badInput_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanCentrality.onLattice(2, 2, 10, new double[] {0, 1, -2, 0}))
                .withMessageContaining("counts[2]")
                .withMessageContaining("-2.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanCentrality.onLattice(2, 2, 0, new double[4]))
                .withMessageContaining("unitMetres must be positive and finite: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanCentrality.onLattice(2, 2, 1, new double[5]))
                .withMessageContaining("2 x 2 and 5");
        double[] one = {1};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanCentrality.ofZones(one, one, new double[1], one, new boolean[1]))
                .withMessageContaining("zone 0 must have a positive area in m2: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanCentrality.ofZones(one, one, one, new double[2], new boolean[2]))
                .withMessageContaining("as many");
    }
}
