package org.wespace.core.measure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class UrbanSprawlTest {

    private static double[] noise(int units, double share) {
        ChanceKey key = Chance.of(8).at(units, 3);
        double[] built = new double[units];
        for (int unit = 0; unit < units; unit++) {
            built[unit] = key.uniform(unit, 1) < 0.1 ? Double.NaN : key.uniform(unit, 2) < share ? 3 : 0;
        }
        return built;
    }

    @ParameterizedTest
    @CsvSource({"30, 20, 100, 500, 0.3", "12, 40, 33.3, 200, 0.7", "9, 9, 100, 99999, 0.5", "5, 6, 100, 0, 0.9"})
    void perUnit_randomFootprint_asPairByPair(int width, int height, double metres, double horizon, double share) {
        double[] built = noise(width * height, share);
        double[] perUnit =
                UrbanSprawl.of(width, height, metres, built, 1000, horizon).perUnit();

        double within = Math.sqrt(0.97428 * metres + 1.046) - 0.996249;
        for (int i = 0; i < built.length; i++) {
            double sum = within;
            int count = 0;
            for (int j = 0; j < built.length; j++) {
                double dx = i % width - j % width;
                double dy = i / width - j / width;
                double distance = Math.sqrt(dx * dx + dy * dy) * metres;
                if (built[j] == 3 && distance <= horizon) {
                    sum += Math.sqrt(2 * distance + 1) - 1;
                    count++;
                }
            }
            double expected = Double.isNaN(built[i]) ? Double.NaN : built[i] == 3 ? sum / count : 0;
            assertThat(perUnit[i]).isCloseTo(expected, within(Double.isNaN(expected) ? 0 : 1e-12 * expected));
        }
    }

    @Test
    void unitsOutsideTheLandscape_areNotPartOfIt() {
        double[] built = {1, 0, Double.NaN, Double.NaN};
        UrbanSprawl sprawl = UrbanSprawl.of(2, 2, 100, built, 50);

        assertThat(sprawl.builtShare()).isEqualTo(0.5);
        assertThat(sprawl.landUptake()).isEqualTo(200);
        assertThat(sprawl.builtUnits()).isEqualTo(1);
        assertThat(sprawl.dispersion()).isEqualTo(sprawl.sum());
        assertThat(sprawl.perUnit()[2]).isNaN();
        assertThat(sprawl.proliferation())
                .isEqualTo(sprawl.permeation() * sprawl.dispersionWeight() * sprawl.uptakeWeight());
    }

    @Test
    void nothingBuilt_isZeroSprawl() {
        UrbanSprawl sprawl = UrbanSprawl.of(3, 3, 100, new double[9], 50);

        assertThat(sprawl.dispersion()).isNaN();
        assertThat(sprawl.dispersionWeight()).isNaN();
        assertThat(sprawl.permeation()).isZero();
        assertThat(sprawl.proliferation()).isZero();
        assertThat(sprawl.uptakeWeight()).isZero();
    }

    @Test
    void nobodyThere_takesTheLargestWeight() {
        UrbanSprawl sprawl = UrbanSprawl.of(1, 1, 100, new double[] {1}, 0);

        assertThat(sprawl.landUptake()).isInfinite();
        assertThat(sprawl.uptakeWeight()).isCloseTo(1 / (1 + StrictMath.exp(-4.159)), within(1e-15));
    }

    @Test
    void noLandscape_isNaN() {
        UrbanSprawl sprawl = UrbanSprawl.of(1, 1, 100, new double[] {Double.NaN}, 0);

        assertThat(sprawl.builtShare()).isNaN();
        assertThat(sprawl.proliferation()).isNaN();
        assertThat(sprawl.landUptake()).isNaN();
    }

    @Test
    void badInput_isNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanSprawl.of(2, 2, 100, new double[3], 1))
                .withMessageContaining("2 x 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanSprawl.of(1, 1, 0, new double[1], 1))
                .withMessage("unitMetres must be finite and positive: 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanSprawl.of(1, 1, 100, new double[1], -1))
                .withMessage("people must be finite and not negative: -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UrbanSprawl.of(1, 1, 100, new double[1], 1, Double.NaN))
                .withMessageContaining("horizonMetres");
    }
}
