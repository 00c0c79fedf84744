package org.wespace.agents.carbon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;

/** A day of work at home instead of going by car (B8). */
class TeleworkCarbonTest {

    private static final Switches ON = Switches.none().with(Mechanism.HOME_OFFICE);
    private static final double WEEKS = 52 / 12.0;

    /** Grams of a month of a commuter by car, so many kilometres from work, in an office of 20 m2. */
    private static long month(Preset preset, double kilometres, int homeDays, double release) {
        CarbonWorld world = new CarbonWorld(preset, 1);
        world.residents.work()[0] = 9;
        world.residents.homeDays()[0] = (byte) homeDays;
        world.stock.endow(FloorUse.OFFICE, 9, 200);
        long free = Math.round(200 * release * homeDays / 5);
        world.free = (use, unit) -> use == FloorUse.OFFICE ? free : 0;
        long metres = Math.round(2 * kilometres * 1000 * (5 - homeDays) * WEEKS);
        return world.go(Purpose.WORK, CarbonWorld.CAR, 0, metres).totals(ON).total();
    }

    private static double breakEven(Preset preset) {
        double here = month(preset, 0, 1, 0) - month(preset, 0, 0, 0);
        double gone = month(preset, 100, 0, 0) - month(preset, 100, 1, 0) + here;
        return 100 * here / gone;
    }

    /**
     * Who drives further than 6 km saves carbon (IEA 2020), or 4 to 9 with what the figure leaves out: supply of fuel,
     * making of cars, and others in the car.
     */
    @ParameterizedTest
    @EnumSource(names = {"EU_COMPACT", "US_SPRAWL"})
    void homeDay_byCarInTheWest_breaksEvenBetween4And9Kilometres(Preset preset) {
        assertThat(breakEven(preset)).isBetween(4.0, 9.0);
    }

    /** A day at home is assumed to take half of that in China, in heavier cars. */
    @Test
    void homeDay_byCarInChina_breaksEvenEarlier() {
        assertThat(breakEven(Preset.CN_MEGA)).isCloseTo(2.6, within(0.2));
    }

    /** Near by it is the office that decides: carbon rises where it stays open, and falls where floor is given up. */
    @Test
    void homeDay_nearBy_savesOnlyWhereOfficeFloorIsGivenUp() {
        long every = month(Preset.EU_COMPACT, 3, 0, 1);
        assertThat(month(Preset.EU_COMPACT, 3, 1, 0)).isGreaterThan(every);
        assertThat(month(Preset.EU_COMPACT, 3, 1, 1)).isLessThan(every);
    }
}
