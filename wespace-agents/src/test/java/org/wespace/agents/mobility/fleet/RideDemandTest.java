package org.wespace.agents.mobility.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.StreetPattern;

class RideDemandTest {

    private static final Grid GRID = Grid.of(15, 15, 500);

    private static RideDemand demand(double kilometres) {
        double[] homes = new double[GRID.unitCount()];
        Arrays.fill(homes, 1);
        double[] places = new double[GRID.unitCount()];
        places[GRID.unit(7, 7)] = 3;
        places[GRID.unit(3, 11)] = 1;
        return new RideDemand(
                GRID,
                StreetPattern.GRID,
                homes,
                places,
                new RideDemand.Rides(20_000, kilometres, DayProfile.workday(), new RideDemand.Parties(0.5, 0.3)));
    }

    @Test
    void draw_aDay_hasTheMeanLengthAndOrder() {
        RideRequests rides = demand(3.5).draw(Chance.of(1), 1);
        double metres = 0;
        double persons = 0;
        for (int ride = 0; ride < rides.count(); ride++) {
            metres += Math.abs(rides.toX[ride] - rides.fromX[ride]) + Math.abs(rides.toY[ride] - rides.fromY[ride]);
            persons += rides.party[ride];
            assertThat(rides.second[ride]).isBetween(86_400, 2 * 86_400 - 1);
        }
        assertThat(rides.second).isSorted();
        assertThat(metres / rides.count()).isCloseTo(3500, within(60.0));
        assertThat(persons / rides.count()).isCloseTo(new RideDemand.Parties(0.5, 0.3).mean(), within(0.02));
    }

    @Test
    void draw_aDay_followsTheExpectedEnds() {
        RideDemand demand = demand(3.5);
        RideRequests rides = demand.draw(Chance.of(2), 0);
        double[] expected = new double[GRID.unitCount()];
        for (int hour = 0; hour < DayProfile.HOURS; hour++) {
            double[] ends = demand.ends(hour);
            assertThat(Arrays.stream(ends).sum()).isCloseTo(1, within(1e-9));
            for (int unit = 0; unit < expected.length; unit++) {
                expected[unit] += ends[unit] * demand.day().share(hour) * rides.count();
            }
        }
        int centre = GRID.unit(7, 7);
        int found = 0;
        for (int ride = 0; ride < rides.count(); ride++) {
            found += GRID.unit(rides.toX[ride] / 500, rides.toY[ride] / 500) == centre ? 1 : 0;
        }
        assertThat((double) found).isCloseTo(expected[centre], within(5 * Math.sqrt(expected[centre])));
    }

    @Test
    void demand_lengthBeyondTheArea_isRefusedWithWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demand(30))
                .withMessageContaining("mean length")
                .withMessageContaining("30.0");
    }

    @Test
    void profile_workday_hasItsPeakAtFive() {
        assertThat(DayProfile.workday().peakHour()).isEqualTo(17);
        assertThat(DayProfile.workday().peakShare()).isCloseTo(0.09, within(0.002));
    }
}
