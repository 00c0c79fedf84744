package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;

class ModeSetTest {

    private static final Switches RIDES = Switches.none().with(Mechanism.SHARED_RIDES);

    private static TravelMode mode(ModeSet set, ModeKind kind) {
        return set.commute().modes().stream()
                .filter(mode -> mode.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void of_servicesOff_modesOfThePreset(Preset preset) {
        ModeSet set = ModeSet.of(preset, Switches.standard());
        assertThat(set.commute().modes()).isEqualTo(CommuteParameters.of(preset).modes());
        assertThat(set.rides()).isEqualTo(RideAccess.everybody());
        CommuteParameters base = CommuteParameters.standard();
        assertThat(ModeSet.of(base, RideServices.of(preset), Switches.standard())
                        .commute())
                .isSameAs(base);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void of_servicesOn_modesBehindThoseOfThePreset(Preset preset) {
        Switches switches = RIDES.with(Mechanism.SHARED_BICYCLES);
        List<TravelMode> modes = ModeSet.of(preset, switches).commute().modes();
        assertThat(modes.subList(0, 4)).isEqualTo(CommuteParameters.of(preset).modes());
        assertThat(modes.stream().map(TravelMode::name).collect(Collectors.joining(" ")))
                .isEqualTo("walk bicycle transit car shared_bicycle shared_car pooled_car");
        CommuteParameters hail = ModeSet.of(
                        CommuteParameters.of(preset), RideServices.of(preset).withHail(), switches)
                .commute();
        assertThat(hail.modes().get(7).kind()).isEqualTo(ModeKind.RIDE_HAIL);
    }

    @Test
    void ride_utility_faresAndWaitsInMinutesAtTheWheel() {
        ModeSet set = ModeSet.of(Preset.CN_MEGA, RIDES);
        TravelMode car = mode(set, ModeKind.CAR);
        TravelMode ride = mode(set, ModeKind.SHARED_CAR);
        double minutes = 12;
        double kilometres = minutes * 35 / 60;
        double money = 6 + 1.8 * kilometres + 0.40 * minutes;
        double felt = minutes + 2 * 3 + money / (25.0 / 60);
        assertThat(ride.constant() - ride.decayPerMinute() * (ride.fixedMinutes() + minutes))
                .isCloseTo(-car.decayPerMinute() * felt, within(1e-12));
        assertThat(set.fixedMinutes(4, 3)).isEqualTo(ride.fixedMinutes());
        assertThat(set.fixedMinutes(4, 6)).isCloseTo(2 * ride.fixedMinutes(), within(1e-12));
        assertThatThrownBy(() -> set.fixedMinutes(3, 1)).hasMessageContaining("mode car");
        assertThat(mode(set, ModeKind.POOLED_CAR).vehiclesPerTraveller()).isCloseTo(1 / 1.5, within(1e-12));
    }

    @Test
    void ride_mobileSpace_minutesWeighLess() {
        TravelMode plain = mode(ModeSet.of(Preset.EU_COMPACT, RIDES), ModeKind.SHARED_CAR);
        TravelMode half =
                mode(ModeSet.of(Preset.EU_COMPACT, RIDES.with(Mechanism.MOBILE_SPACE, 0.5)), ModeKind.SHARED_CAR);
        double car = CommuteParameters.of(Preset.EU_COMPACT).modes().get(3).decayPerMinute();
        assertThat(plain.decayPerMinute() - half.decayPerMinute()).isCloseTo(0.125 * car, within(1e-12));
        assertThat(half.constant()).isEqualTo(plain.constant());
    }

    @Test
    void of_strengthBetween_weightOfTheService() {
        TravelMode whole = mode(ModeSet.of(Preset.CN_MEGA, RIDES), ModeKind.SHARED_CAR);
        ModeSet some = ModeSet.of(Preset.CN_MEGA, Switches.none().with(Mechanism.SHARED_RIDES, 0.3));
        assertThat(mode(some, ModeKind.SHARED_CAR).weight()).isCloseTo(0.3 * whole.weight(), within(1e-12));
        assertThat(some.rides()).isEqualTo(RideAccess.everybody());
        Switches bicycles = Switches.none().with(Mechanism.SHARED_BICYCLES);
        TravelMode all = mode(ModeSet.of(Preset.CN_MEGA, bicycles), ModeKind.SHARED_BICYCLE);
        TravelMode half = mode(
                ModeSet.of(Preset.CN_MEGA, bicycles.with(Mechanism.SHARED_BICYCLES, 0.5)), ModeKind.SHARED_BICYCLE);
        assertThat(half.weight()).isCloseTo(0.5 * all.weight(), within(1e-12));
    }

    @Test
    void rides_automatedVehiclesWithSharesFrozen_onlyWithACar() {
        Switches frozen = Switches.none().with(Mechanism.AUTOMATED_CAPACITY);
        ModeSet set = ModeSet.of(Preset.CN_MEGA, frozen);
        assertThat(set.rides().factor(ModeKind.SHARED_CAR, true, true)).isEqualTo(1);
        assertThat(set.rides().factor(ModeKind.SHARED_CAR, false, true)).isZero();
        assertThat(set.rides().factor(ModeKind.SHARED_CAR, true, false)).isZero();
        assertThat(set.rides().factor(ModeKind.TRANSIT, false, false)).isEqualTo(1);
        assertThat(set.rides().carModes(set.commute().modes())).containsExactly(3, 4, 5);
        RideAccess partly = RideAccess.of(frozen.with(Mechanism.SHARED_RIDES, 0.4));
        assertThat(partly.factor(ModeKind.POOLED_CAR, false, true)).isEqualTo(0.4);
        assertThat(partly.carModes(set.commute().modes())).containsExactly(3);
    }

    @Test
    void sharedBicycle_moreOfThem_lessToWalk() {
        SharedBicycles few = new SharedBicycles(25, 1, 0, 1, 2);
        assertThat(few.walkMinutes(4.8)).isCloseTo(Math.sqrt(Math.PI / 8) / 5 / 4.8 * 60, within(1e-12));
        assertThatThrownBy(() -> new SharedBicycles(0, 1, 0, 1, 2)).hasMessageStartingWith("perSquareKilometre");
        assertThatThrownBy(() -> new RideService(1, 1, 1, 1, 1, 0, 1)).hasMessageStartingWith("timeWeight");
    }

    @Test
    void of_noCar_refusedWithTheModesThereAre() {
        CommuteParameters walkOnly =
                new CommuteParameters(List.of(new TravelMode("walk", 5, 0.1, 0, 0, false, 0)), RoadSupply.standard());
        assertThatThrownBy(() -> ModeSet.of(walkOnly, RideServices.of(Preset.CN_MEGA), RIDES))
                .hasMessage("services need a mode of kind CAR to compare with; there are [walk]");
    }
}
