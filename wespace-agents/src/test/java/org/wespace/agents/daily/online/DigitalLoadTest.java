package org.wespace.agents.daily.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.agents.HybridCity;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

class DigitalLoadTest {

    private static final Switches ON = Switches.none().with(Mechanism.DIGITAL_LOAD);
    private static final DigitalLoadParameters CHINA = DigitalLoadParameters.of(Preset.CN_MEGA);

    private final Residents residents = HybridCity.residents(10);
    private final DailyBook book = new DailyBook(residents, HybridCity.network(CommuteParameters.standard()), 1);

    private DigitalLoad load(Switches switches, long tick, int threads) {
        DigitalLoad load = new DigitalLoad(HybridCity.grid(), CHINA, switches, 2022);
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            load.update(residents, book.online(), tick, loop);
            load.update(residents, book.online(), tick, loop);
        }
        return load;
    }

    @Test
    void network_twoYearsLater_takesHalf() {
        assertThat(CHINA.network().in(2022)).isCloseTo(0.0053, within(1e-15));
        assertThat(CHINA.network().in(2024)).isCloseTo(0.0053 / 2, within(1e-15));
        assertThat(CHINA.network().in(2015)).isCloseTo(0.06, within(1e-4));
    }

    @Test
    void update_anHourOfVideo_isThatByHand() {
        book.online().spend(Purpose.LEISURE, 2, 5, 60);
        // 2 GB at 5.3 Wh and 40 W for an hour; ten years later a thirty-second of the network.
        assertThat(load(ON, 0, 1).wattHours(2, 5)).isEqualTo(Math.round(2 * 5.3 + 40));
        assertThat(load(ON, 120, 1).wattHours(2, 5)).isEqualTo(Math.round(2 * 5.3 / 32 + 40));
    }

    @Test
    void update_userWithDaysAtHome_isThatByHand() {
        int row = 0;
        residents.traits()[row] = Traits.withDigital(residents.traits()[row], true);
        residents.work()[row] = 3;
        residents.homeDays()[row] = 2;
        double hours = 2 * 365.25 / 12 / 7 * 8;
        double expected = hours * (0.5 * 5.3 + 40) + 107_000 / 0.704 / 12;

        assertThat(load(ON, 0, 1).wattHours()).isEqualTo(Math.round(expected));
        assertThat(load(ON, 0, 1)
                        .wattHours(
                                Traits.incomeClass(residents.traits()[row]),
                                residents.home()[row]))
                .isEqualTo(Math.round(expected));
    }

    @Test
    void update_parts_addUpAndAreThoseByHand() {
        residents.traits()[0] = Traits.withDigital(residents.traits()[0], true);
        residents.homeDays()[0] = 0;
        book.online()
                .spend(
                        Purpose.LEISURE,
                        Traits.incomeClass(residents.traits()[0]),
                        residents.home()[0],
                        60_030);
        DigitalLoad load = load(ON, 0, 1);
        int incomeClass = Traits.incomeClass(residents.traits()[0]);
        int home = residents.home()[0];

        assertThat((double) load.wattHours(DigitalLoad.Part.NETWORK, incomeClass, home))
                .isCloseTo(1000.5 * 2 * 5.3, within(1.0));
        assertThat((double) load.wattHours(DigitalLoad.Part.DEVICES, incomeClass, home))
                .isGreaterThanOrEqualTo(1000.5 * 40 - 1);
        long parts = 0;
        for (DigitalLoad.Part part : DigitalLoad.Part.values()) {
            parts += load.wattHours(part, incomeClass, home);
        }
        assertThat(parts).isEqualTo(load.wattHours(incomeClass, home));
    }

    @Test
    void update_switch_scalesAllAndOffIsNothing() {
        for (int row = 0; row < residents.count(); row++) {
            residents.traits()[row] = Traits.withDigital(residents.traits()[row], row % 2 == 0);
            residents.homeDays()[row] = (byte) (row % 6);
        }
        book.online().spend(Purpose.LEISURE, 2, 5, 60_000);
        long all = load(ON, 7, 1).wattHours();

        assertThat(load(ON, 7, 2).wattHours()).isEqualTo(all);
        assertThat((double) load(ON.with(Mechanism.DIGITAL_LOAD, 0.5), 7, 1).wattHours())
                .isCloseTo(0.5 * all, within(60.0));
        assertThat(load(Switches.none(), 7, 1).wattHours()).isZero();
    }

    @Test
    void parameters_pueBelowOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DigitalLoadParameters.DataCentre(100, 0.9))
                .withMessageContaining("pue");
    }
}
