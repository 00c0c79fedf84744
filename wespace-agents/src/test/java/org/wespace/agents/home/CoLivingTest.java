package org.wespace.agents.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.agents.rule.HomeSeeker;

class CoLivingTest {

    private static final CoLiving ROOMS = new CoLiving(CoLivingParameters.china());

    private static double standard(double income, double rent) {
        return new StandardHome().logUtility(new HomeSeeker(0, 0, 0.25, income), rent);
    }

    private static double shared(double income, double rent) {
        return ROOMS.logUtility(new HomeSeeker(0, 0, 0.25, income), rent);
    }

    @Test
    void squareMetres_perHead_areTwentyInChinaAndTwentyFiveInTheWest() {
        assertThat(ROOMS.squareMetres(4000, 0.25, 50)).isEqualTo(20);
        assertThat(new CoLiving(CoLivingParameters.west()).squareMetres(4000, 0.25, 50))
                .isEqualTo(25);
        assertThat(ROOMS.sharing(0)).isEqualTo(5);
    }

    @Test
    void logUtility_atTheFloorThatCobbDouglasWouldBuy_isThatOfAStandardHome() {
        // nothing shared, no fee, and exactly the floor of a standard home at this rent and income
        CoLiving alone = new CoLiving(new CoLivingParameters(25, 0, 2, 0, 1, 0, 0));
        double income = 4000;
        double rent = 0.25 * income / 25;
        assertThat(alone.logUtility(new HomeSeeker(0, 0, 0.25, income), rent))
                .isCloseTo(standard(income, rent), within(1e-12));
        // any other rent makes fixed floor worse than chosen floor
        for (double other : new double[] {0.5 * rent, 2 * rent}) {
            assertThat(alone.logUtility(new HomeSeeker(0, 0, 0.25, income), other))
                    .isLessThan(standard(income, other));
        }
    }

    @Test
    void logUtility_whereOneWouldBuyAsMuchFloor_sharingGainsTheCommonRooms() {
        // 23 m2 at the fee's mark-up are paid for, 30.5 m2 are worth something
        double rent = 0.25 * 4000 / 23;
        double gain = shared(4000, rent) - standard(4000, rent);
        assertThat(gain).isCloseTo(0.25 * Math.log(30.5 / 23), within(1e-9));
        // cheap rents buy more floor alone; at dear rents even a room is more than one would take
        assertThat(shared(4000, rent / 3) - standard(4000, rent / 3)).isLessThan(gain);
        assertThat(shared(4000, 3 * rent) - standard(4000, 3 * rent)).isLessThan(gain);
        assertThat(shared(4000, 4000 / 23.0)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void constant_favoursThoseWhoLiveAloneAndThePoor() {
        int alone = Traits.of(Sector.LOCAL, 0, 0);
        assertThat(ROOMS.constant(alone)).isZero();
        assertThat(ROOMS.constant(Traits.withHousehold(alone, 2))).isEqualTo(-2);
        assertThat(ROOMS.constant(Traits.of(Sector.LOCAL, 0, 2))).isCloseTo(-0.6, within(1e-12));
    }

    @Test
    void parameters_outOfRange_areRefused() {
        assertThatThrownBy(() -> new CoLivingParameters(0, 35, 5, 0, 0.5, 0, 0))
                .hasMessageContaining("privateSquareMetres");
        assertThatThrownBy(() -> new CoLivingParameters(13, 35, 1, 0, 0.5, 0, 0))
                .hasMessageContaining("persons");
    }
}
