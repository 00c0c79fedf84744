package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.VolumeDelay;

class RoadSupplyTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1000, 'peakShare must lie in (0, 1]: 0.0'",
        "1.1, 1, 1000, 'peakShare must lie in (0, 1]: 1.1'",
        "NaN, 1, 1000, 'peakShare must lie in (0, 1]: NaN'",
        "0.4, -1, 1000, 'otherTraffic must be finite and not negative: -1.0'",
        "0.4, NaN, 1000, 'otherTraffic must be finite and not negative: NaN'",
        "0.4, Infinity, 1000, 'otherTraffic must be finite and not negative: Infinity'",
        "0.4, 1, 0, 'vehiclesPerHourAndKilometre must be positive: 0.0'",
        "0.4, 1, NaN, 'vehiclesPerHourAndKilometre must be positive: NaN'"
    })
    void new_outOfRange_namesParameterAndValue(double share, double other, double capacity, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RoadSupply(share, other, capacity, VolumeDelay.none()))
                .withMessage(message);
    }

    @Test
    void linkCapacity_unitOfAQuarterKilometre_isAQuarter() {
        RoadSupply roads = new RoadSupply(0.4, 1, 1000, VolumeDelay.none());
        assertThat(roads.linkCapacity(Grid.of(3, 3, 250))).isEqualTo(250);
    }

    @Test
    void peakVehicles_othersAsMany_isTwiceTheShare() {
        assertThat(new RoadSupply(0.25, 1, 1000, VolumeDelay.none()).peakVehicles())
                .isEqualTo(0.5);
    }
}
