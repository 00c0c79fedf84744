package org.wespace.agents.daily.leisure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.HybridCity;
import org.wespace.agents.SmallCities;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TourRate;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.daily.TripParameters;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.Simulation;
import org.wespace.core.engine.StateHash;

class LeisurePhaseTest {

    private static final int MONTHS = 3;
    private static final Switches ALL = Switches.none()
            .with(
                    Mechanism.ONLINE_LEISURE,
                    Mechanism.ONLINE_REPUTATION,
                    Mechanism.SMALL_SHOPS,
                    Mechanism.MULTI_PURPOSE_TRIPS,
                    Mechanism.DIGITAL_SPACES,
                    Mechanism.PREFERENCE_LOSS);

    /** What a few months of leisure in a small city leave behind. */
    private record Lived(
            String hash, long tours, long metres, long minutes, long visits, long cents, int venues, DailyBook book) {}

    private static Residents people() {
        Residents residents = HybridCity.residents(1500);
        for (int row = 0; row < residents.count(); row++) {
            int id = residents.id()[row];
            residents.traits()[row] = Traits.withDigital(residents.traits()[row], id % 4 != 0);
            if (id % 50 == 7) {
                residents.home()[row] = Residents.NONE;
                residents.homeCell()[row] = Residents.NONE;
            }
        }
        return residents;
    }

    private static FloorStock floor() {
        FloorStock floor = new FloorStock(HybridCity.grid());
        for (int unit = 0; unit < HybridCity.grid().unitCount(); unit++) {
            floor.endow(FloorUse.LEISURE, unit, 3_000L * (unit % 7));
            floor.endow(FloorUse.RETAIL, unit, 2_000L * (unit % 5));
            floor.endow(FloorUse.HOME, unit, 20_000);
        }
        return floor;
    }

    private static Lived live(Switches switches, int threads, boolean shuffled, TourRate rate) {
        Residents residents = people();
        if (shuffled) {
            residents.shuffle(Chance.of(8).at(0, 1));
        }
        ModeNetwork network = HybridCity.network(SmallCities.walkAndCar(500));
        LeisureParameters parameters = LeisureParameters.standard();
        Chance chance = Chance.of(2);
        LeisureScene scene = LeisureScene.of(floor(), parameters, switches, chance);
        DailyBook book = new DailyBook(residents, network, threads);
        TripKernels kernels = new TripKernels(network, TripParameters.standard());
        LeisurePhase phase = new LeisurePhase(residents, kernels, book, scene, parameters, switches, rate);
        try (Simulation simulation = new Simulation(2, threads)) {
            simulation.phases().add(Phase.of("opening", tick -> book.open())).add(phase);
            simulation.run(MONTHS);
        }
        StateHash hash = new StateHash();
        phase.addTo(hash);
        long metres = 0;
        for (int mode = 0; mode < book.trips().modes(); mode++) {
            metres += book.trips().metres(Purpose.LEISURE, mode);
            hash.add(book.trips().milliseconds(Purpose.LEISURE, mode));
        }
        return new Lived(
                hash.text(),
                phase.tours(),
                metres,
                book.online().minutes(Purpose.LEISURE),
                book.visits().visits(FloorUse.LEISURE),
                book.visits().cents(FloorUse.LEISURE),
                scene.venues().count(),
                book);
    }

    private static Lived live(Switches switches) {
        return live(switches, 1, false, TourRate.ONE);
    }

    @Test
    void run_twoThreadsOrShuffledRows_sameBits() {
        String plain = live(ALL).hash();
        assertThat(live(ALL, 2, false, TourRate.ONE).hash()).isEqualTo(plain);
        assertThat(live(ALL, 2, true, TourRate.ONE).hash()).isEqualTo(plain);
    }

    @Test
    void run_noLeisureOnline_everybodyGoesOutAsOftenAsTheyWant() {
        Lived lived = live(Switches.none());
        long living = 0;
        for (int home : people().home()) {
            living += home == Residents.NONE ? 0 : 1;
        }
        assertThat(lived.tours()).isEqualTo(8 * living);
        assertThat(lived.visits()).isEqualTo(lived.tours());
        assertThat(lived.cents()).isEqualTo(8000 * lived.tours());
        assertThat(lived.minutes()).isZero();
        assertThat(lived.metres()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mechanism.class,
            names = {
                "ONLINE_LEISURE",
                "ONLINE_REPUTATION",
                "SMALL_SHOPS",
                "MULTI_PURPOSE_TRIPS",
                "DIGITAL_SPACES",
                "PREFERENCE_LOSS"
            })
    void switch_off_sameBitsAsWithout(Mechanism mechanism) {
        // Nobody is recommended anything who does not search online.
        Switches others = mechanism == Mechanism.PREFERENCE_LOSS
                ? Switches.none().with(Mechanism.ONLINE_REPUTATION)
                : Switches.none();
        String without = live(others).hash();
        assertThat(live(others.with(mechanism, 0)).hash()).isEqualTo(without);
        assertThat(live(others.with(mechanism, 1)).hash()).isNotEqualTo(without);
    }

    @Test
    void onlineLeisure_on_fewerMetresAndMinutesOnline() {
        Lived off = live(Switches.none());
        Lived on = live(Switches.none().with(Mechanism.ONLINE_LEISURE));
        assertThat(on.metres()).isLessThan(off.metres());
        // Three of four have digital services; of their occasions about a quarter is spent online.
        double share = 1 - (double) on.tours() / off.tours();
        assertThat(share).isCloseTo(0.75 * 0.25, within(0.05));
        double occasions = on.minutes() / 120.0;
        assertThat(occasions / off.tours()).isCloseTo(share, within(0.01));
    }

    @Test
    void smallShops_on_moreVenuesOnTheSameFloor() {
        assertThat(live(Switches.none().with(Mechanism.SMALL_SHOPS)).venues())
                .isGreaterThan(2 * live(Switches.none()).venues());
    }

    @Test
    void rate_ofSomeResidents_makesSoManyMoreTours() {
        Lived plain = live(Switches.none());
        Lived more = live(Switches.none(), 1, false, row -> 1.1);
        assertThat((double) more.tours() / plain.tours()).isCloseTo(1.1, within(0.005));
    }
}
