package org.wespace.agents.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LandParametersTest {

    private static final LandParameters STANDARD = LandParameters.standard();

    @Test
    void gamma_elasticity_isItsInverse() {
        LandParameters.Supply supply = STANDARD.supply().withElasticity(0.5);

        assertThat(supply.gamma()).isEqualTo(3);
        assertThat(1 / (supply.gamma() - 1)).isEqualTo(supply.elasticity());
    }

    @Test
    void density_optimum_earnsMoreThanItsNeighbours() {
        double best = LandCosts.density(20, 3, 2.5);

        double value = LandCosts.landValue(20, best, 3, 2.5);
        assertThat(value).isGreaterThan(LandCosts.landValue(20, best * 1.01, 3, 2.5));
        assertThat(value).isGreaterThan(LandCosts.landValue(20, best / 1.01, 3, 2.5));
        assertThat(value).isCloseTo(20 * best * (1 - 1 / 2.5), within(1e-9));
    }

    @Test
    void parameters_outOfRange_areRefusedByName() {
        assertThatThrownBy(() -> STANDARD.supply().withElasticity(0)).hasMessageContaining("elasticity");
        assertThatThrownBy(() -> STANDARD.supply().withYearlySpeed(1.1)).hasMessageContaining("yearlySpeed");
        assertThatThrownBy(() -> STANDARD.edge().withDeveloperNoise(-1)).hasMessageContaining("developerNoise");
        assertThatThrownBy(() -> STANDARD.conversion().withFlexibility(Double.NaN))
                .hasMessageContaining("flexibility");
        assertThatThrownBy(() -> STANDARD.conversion().withUses(List.of(FloorUse.VACANT)))
                .hasMessageContaining("VACANT");
        assertThatThrownBy(() -> UsePairs.all(-1)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> new TimeSharing.Parameters(0.2, new double[3])).hasMessageContaining("3");
    }

    @Test
    void calibrated_landWithoutFloor_isRefused() {
        assertThatThrownBy(() -> LandCosts.calibrated(Towns.empty(3), RentScale.equal(), STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plots");
    }

    @Test
    void calibrated_town_makesWhatStandsTheBestDensity() {
        Land land = Towns.town(12, 4, false);
        LandCosts costs = LandCosts.calibrated(land, RentScale.of(land.rents(), land.floor()), STANDARD);
        int middle = land.grid().unit(6, 6);
        BuilderPrices prices =
                new BuilderPrices(land, costs.scale(), STANDARD.edge().rentGradient());
        prices.update();

        double density = LandCosts.density(
                prices.mean(middle), costs.cost(middle), STANDARD.supply().gamma());

        double standing = land.realSquareMetres(land.floor().total(middle));
        assertThat(density * land.cover().squareMetres(Cover.BUILT, middle))
                .isCloseTo(standing, within(1e-6 * standing));
        assertThat(costs.agriculturalRent()).isPositive();
    }

    @Test
    void wholeParts_weights_addUpAndKeepToThem() {
        long[] parts = new long[4];

        WholeParts.split(10, new double[] {1, 1, 0, 1}, parts);
        assertThat(parts).containsExactly(4, 3, 0, 3);
        WholeParts.split(0, new double[4], parts);
        assertThat(parts).containsExactly(0, 0, 0, 0);
        assertThatThrownBy(() -> WholeParts.split(1, new double[4], parts)).hasMessageContaining("split 1");
    }
}
