package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wespace.agents.city.DailyChanges.carbon;
import static org.wespace.agents.city.DailyChanges.delivery;
import static org.wespace.agents.city.DailyChanges.factor;
import static org.wespace.agents.city.DailyChanges.leisure;
import static org.wespace.agents.city.DailyChanges.others;
import static org.wespace.agents.city.DailyChanges.retail;
import static org.wespace.agents.city.DailyChanges.rides;
import static org.wespace.agents.city.DailyChanges.serviceFloor;
import static org.wespace.agents.city.DailyChanges.services;
import static org.wespace.agents.city.DailyChanges.shock;
import static org.wespace.agents.city.DailyChanges.venues;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.agents.carbon.CarbonFactor;
import org.wespace.agents.daily.delivery.DeliveryParameters;
import org.wespace.agents.daily.leisure.AppealParameters;
import org.wespace.agents.daily.plan.OtherTourParameters;
import org.wespace.agents.daily.shopping.RetailParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.SwitchOffIdentity;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.ModeKind;

/**
 * Each switch of daily life on a whole living city: off is the city without the mechanism, on shows where it is said to
 * act.
 *
 * <p>The base is a city with all other switches on: so PF-3, PF-5 and PF-6 have the services online (PF-1) that they
 * are part of, TR-3, TR-4, TR-7 and TR-12 the rides (TR-5), DW-4 and DW-5 the shared homes (DW-1), RC-4, RC-5, RC-12
 * and TR-14 the orders (RC-1). Exceptions stand with the base.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DailyLifeSwitchesTest {

    /** What a run came to. */
    private record Lived(String state, String accounts) {}

    private final Map<Switches, Lived> lived = new HashMap<>();
    private final Map<Mechanism, Lived> without = new HashMap<>();

    private final SwitchOffIdentity harness = SwitchOffIdentity.of(switches -> live(switches).state)
            .accounts(switches -> lived.containsKey(switches) ? lived.get(switches).accounts : live(switches).accounts)
            // Automated vehicles that add capacity (TR-2) bring rides by themselves: without them, off is no rides.
            .base(Mechanism.SHARED_RIDES, base -> base.without(Mechanism.AUTOMATED_CAPACITY))
            // What one of the two leaves on the ground the other takes.
            .base(Mechanism.PARKING_REUSE, base -> base.without(Mechanism.RELEASED_STREETS))
            .base(Mechanism.RELEASED_STREETS, base -> base.without(Mechanism.PARKING_REUSE))
            // One parameter tells how much floor is given up by both.
            .base(Mechanism.COUNTER_CLOSURES, base -> base.without(Mechanism.SERVICE_FLOOR_RELEASE))
            .base(Mechanism.SERVICE_FLOOR_RELEASE, base -> base.without(Mechanism.COUNTER_CLOSURES))
            .graded(
                    Mechanism.SHARED_RIDES,
                    Mechanism.INDUCED_DEMAND,
                    Mechanism.FLAT_ROADS,
                    Mechanism.SAME_DAY_SHOPPING,
                    Mechanism.ONLINE_LEISURE,
                    Mechanism.ONLINE_REPUTATION,
                    Mechanism.ONLINE_SERVICES,
                    Mechanism.EMERGENCY_RESPONSE,
                    Mechanism.PREFERENCE_LOSS);

    DailyLifeSwitchesTest() {
        builtWithoutTours();
        builtWithoutLeisure();
        builtWithoutGoods();
        builtWithoutServices();
        builtWithoutCarbon();
    }

    private void builtWithoutTours() {
        // Both have an account of their own besides, with a share of its own.
        builtState(
                Mechanism.CO_LIVING_TRIPS,
                others(o -> new OtherTourParameters(o.timeShare(), o.tourMinutes(), 0, o.coLivingVisits())));
        builtState(
                Mechanism.TIME_REBOUND,
                others(o -> new OtherTourParameters(0, o.tourMinutes(), o.coLivingTours(), o.coLivingVisits())));
        built(Mechanism.MOBILE_SPACE, rides(r -> DailyChanges.mobileSpace(r, 1)));
    }

    private void builtWithoutLeisure() {
        built(Mechanism.ONLINE_LEISURE, leisure(l -> DailyChanges.onlineShare(l, 0)));
        built(
                Mechanism.MULTI_PURPOSE_TRIPS,
                leisure(l -> DailyChanges.appeal(
                        l,
                        new AppealParameters(
                                0, l.appeal().equippedShare(), l.appeal().equippedUplift()))));
        built(
                Mechanism.DIGITAL_SPACES,
                leisure(l -> DailyChanges.appeal(
                        l,
                        new AppealParameters(l.appeal().mixBonus(), l.appeal().equippedShare(), 0))));
        built(Mechanism.PREFERENCE_LOSS, leisure(l -> l.with(l.search().withRecommendation(0))));
    }

    private void builtWithoutGoods() {
        built(
                Mechanism.SMALL_SHOPS,
                venues(v -> DailyChanges.smallest(v, v.leastSquareMetres()))
                        .andThen(retail(r -> DailyChanges.entry(
                                r,
                                new RetailParameters.Entry(
                                        r.entry().rate(),
                                        r.entry().margin(),
                                        r.entry().leastSquareMetres(),
                                        r.entry().meanSquareMetres(),
                                        1,
                                        r.entry().unmannedShops())))));
        built(Mechanism.UNMANNED_SHOPS, retail(DailyChanges::staffed));
        built(
                Mechanism.DELIVERY_ROBOTS,
                delivery(d -> DailyChanges.fleet(
                        d,
                        new DeliveryParameters.Fleet(
                                d.fleet().van(), d.fleet().courier(), d.fleet().van(), 1))));
    }

    private void builtWithoutServices() {
        built(Mechanism.SERVICE_TIERS, services(s -> s.with(s.health().withClinicShare(0))));
        built(Mechanism.REMOTE_CONSULTATION, services(s -> s.with(s.health().withOnlineShare(0))));
        built(
                Mechanism.ONLINE_GOVERNMENT,
                services(s -> s.with(s.errands().withOnline(s.errands().bankOnline(), 0))));
        built(Mechanism.ONLINE_SCHOOL, services(s -> s.with(s.school().withOnlineShare(0))));
        built(Mechanism.LEARNING_CENTRES, services(s -> s.with(s.school().withLearnWeight(0))));
        built(Mechanism.ONLINE_SERVICES, services(s -> s.with(s.health().withOnlineShare(0))
                .with(s.school().withOnlineShare(0))
                .with(s.errands().withOnline(0, 0))
                .withEmergencyOnline(0)));
        built(Mechanism.COUNTER_CLOSURES, serviceFloor(f -> f.withReleasedShare(0)));
        built(Mechanism.SERVICE_FLOOR_RELEASE, serviceFloor(f -> f.withReleasedShare(0)));
        built(Mechanism.EMERGENCY_RESPONSE, shock(DailyChanges.NEVER));
    }

    private void builtWithoutCarbon() {
        built(Mechanism.ECO_DRIVING, factor(CarbonFactor.ECO_DRIVING, 0));
        built(Mechanism.LIGHT_VEHICLES, factor(CarbonFactor.FLEET_LIGHTER, 0));
        built(Mechanism.ENERGY_CONTROL, factor(CarbonFactor.CONTROL_SAVING, 0));
        built(Mechanism.INFRASTRUCTURE_MAKING, factor(CarbonFactor.NETWORK_SAVING, 0));
        built(Mechanism.GREEN_SINK, factor(CarbonFactor.TREE_SINK, 0));
        built(
                Mechanism.ELECTRIC_CARS,
                carbon(c -> c.with(CarbonFactor.ELECTRIC_TARGET, c.of(CarbonFactor.ELECTRIC_SHARE))));
        built(Mechanism.CLEAN_GRID, carbon(c -> c.with(CarbonFactor.GRID_TARGET, c.of(CarbonFactor.GRID))
                .with(CarbonFactor.ROOF_SHARE, 0)));
    }

    private static UnaryOperator<Scenario> daily(Function<DailyParameters, DailyParameters> change) {
        return scenario -> scenario.dailyLife(change.apply(scenario.dailyLife().orElseThrow()));
    }

    private void builtState(Mechanism mechanism, Function<DailyParameters, DailyParameters> change) {
        harness.builtWithout(mechanism, switches -> run(daily(change).apply(ProofDay.scenario(switches))).state);
    }

    private void built(Mechanism mechanism, Function<DailyParameters, DailyParameters> change) {
        harness.builtWithout(
                mechanism,
                switches -> {
                    without.put(mechanism, run(daily(change).apply(ProofDay.scenario(switches))));
                    return without.get(mechanism).state;
                },
                switches -> without.get(mechanism).accounts);
    }

    private Lived live(Switches switches) {
        Lived now = run(ProofDay.scenario(switches));
        lived.put(switches, now);
        return now;
    }

    private static Lived run(Scenario scenario) {
        try (LivingCity city = scenario.on(ProofDay.PLAN)) {
            return new Lived(city.run(ProofDay.MONTHS).stateHash(), CityAccounts.of(city));
        }
    }

    static List<Mechanism> switched() {
        return SwitchOffIdentity.switched().stream()
                .filter(DailyChanges::actsInDailyLife)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("switched")
    void strength_zeroAndOne_actAsSaid(Mechanism mechanism) {
        harness.check(mechanism);
    }

    @Test
    void flatRoads_atOne_areTheCityWithoutGrades() {
        Scenario flat = ProofDay.scenario(Switches.all());
        DailyParameters.Travel graded = flat.dailyLife().orElseThrow().travel();
        Scenario plain = flat.dailyLife(flat.dailyLife()
                .orElseThrow()
                .with(new DailyParameters.Travel(
                        graded.trips(),
                        graded.rides(),
                        graded.cars(),
                        graded.parking(),
                        graded.lines(),
                        Optional.empty(),
                        graded.otherTraffic())));

        assertThat(run(flat)).isEqualTo(run(plain));
    }

    @Test
    void rides_withoutTheirMechanisms_areNoModes() {
        Switches none =
                Switches.all().without(Mechanism.SHARED_RIDES, Mechanism.AUTOMATED_CAPACITY, Mechanism.SHARED_BICYCLES);
        try (LivingCity off = ProofDay.scenario(none).on(ProofDay.PLAN);
                LivingCity on = ProofDay.scenario(Switches.all()).on(ProofDay.PLAN)) {
            assertThat(off.network().parameters().modes())
                    .noneMatch(mode -> mode.kind().isRide() || mode.kind() == ModeKind.SHARED_BICYCLE);
            assertThat(on.network().parameters().modes())
                    .anyMatch(mode -> mode.kind().isRide())
                    .anyMatch(mode -> mode.kind() == ModeKind.SHARED_BICYCLE);
        }
    }

    /** Every row that needs daily life is proved here: those of TR, RC, PF and MI, and two more. */
    @Test
    void rows_ofDailyLife_areAllHere() {
        assertThat(switched())
                .containsAll(Arrays.stream(Mechanism.values())
                        .filter(m -> m.switched() && m.id().matches("(TR|RC|PF|MI)-.*"))
                        .toList())
                .contains(Mechanism.RELEASED_STREETS, Mechanism.PREFERENCE_LOSS);
    }
}
