package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.SwitchOffIdentity;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.RoadSupply;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.region.Gateway;
import org.wespace.agents.region.ThroughTraffic;
import org.wespace.agents.work.BySector;
import org.wespace.agents.work.FirmParameters;
import org.wespace.agents.work.FloorNeeds;
import org.wespace.agents.work.ProductionParameters;
import org.wespace.agents.work.WorkParameters;
import org.wespace.core.travel.VolumeDelay;

/**
 * Each switch on the whole living city: off is the city without the mechanism, on shows where it is said to act. This
 * city has no daily life: see {@link DailyLifeSwitchesTest} for what acts on that.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivingCitySwitchesTest {

    /** Accounts of runs that were made for their hash. */
    private final Map<Switches, String> accounts = new HashMap<>();

    private final SwitchOffIdentity harness = SwitchOffIdentity.of(switches -> run(switches, same -> same))
            .accounts(this::accounts)
            // Mixed zoning opens every change of use, and so hides what opens some of them.
            .base(Mechanism.HOME_WORK_MIX, base -> base.without(Mechanism.MIXED_ZONING))
            .base(Mechanism.OFFICE_CONVERSION, base -> base.without(Mechanism.MIXED_ZONING))
            // In a compact city so small nothing is built in a year.
            .base(Mechanism.PREFABRICATION, base -> base.without(Mechanism.COMPACTNESS))
            // Their trips are on the roads only where there is daily life.
            .onAccountsOnly(Mechanism.CO_LIVING_TRIPS, Mechanism.TIME_REBOUND)
            .graded(
                    Mechanism.TELEWORK,
                    Mechanism.CONGESTION,
                    Mechanism.SPILL_OVER,
                    Mechanism.CO_LIVING,
                    Mechanism.THIRD_PLACES,
                    Mechanism.CROSS_CITY_COMMUTING)
            .builtWithout(Mechanism.SPREAD_GATEWAYS, with(LivingCitySwitchesTest::oneGateway))
            .builtWithout(Mechanism.WORK_PARKS, with(s -> s.places(places(false, true))))
            .builtWithout(Mechanism.INNOVATION_ANCHORS, with(s -> s.places(places(true, false))))
            .builtWithout(Mechanism.TRANSIT_FREQUENCY, with(LivingCitySwitchesTest::transitOfAnotherName))
            .builtWithout(Mechanism.CONGESTION, with(LivingCitySwitchesTest::noDelay))
            .builtWithout(
                    Mechanism.SPILL_OVER,
                    work(w -> w.withProduction(w.production().withLambda(0))))
            .builtWithout(Mechanism.SECTOR_SPILL_OVER, work(LivingCitySwitchesTest::equalSectors))
            .builtWithout(Mechanism.FLAT_SERVICES, work(LivingCitySwitchesTest::noFlattening))
            .builtWithout(Mechanism.OFFICE_RELEASE, work(LivingCitySwitchesTest::noRelease))
            .builtWithout(
                    Mechanism.HOMOPHILY,
                    tastes(t -> new HomeTastes(
                            t.choiceScale(),
                            t.sizeExponent(),
                            t.floorShare(),
                            t.homeOffice(),
                            t.services(),
                            t.green(),
                            0)))
            .builtWithout(
                    Mechanism.HOME_OFFICE,
                    tastes(t -> new HomeTastes(
                            t.choiceScale(),
                            t.sizeExponent(),
                            t.floorShare(),
                            0,
                            t.services(),
                            t.green(),
                            t.homophily())))
            .builtWithout(
                    Mechanism.GREEN_EDGE,
                    land(l -> l.withGreen(new LandParameters.Green(
                            0, l.green().treeShare(), l.green().tonnesPerHectare()))))
            .builtWithout(
                    Mechanism.COMPACTNESS, land(l -> l.withSupply(l.supply().withFloorAreaCap(Double.POSITIVE_INFINITY))
                            .withEdge(l.edge().withBoundaryUnits(2 * ProofCity.SIDE))));

    private String run(Switches switches, UnaryOperator<Scenario> change) {
        Scenario scenario = change.apply(ProofCity.scenario(switches));
        try (LivingCity city = scenario.on(ProofCity.PLAN)) {
            String hash = city.run(ProofCity.MONTHS).stateHash();
            accounts.put(switches, CityAccounts.of(city));
            return hash;
        }
    }

    private String accounts(Switches switches) {
        if (!accounts.containsKey(switches)) {
            run(switches, same -> same);
        }
        return accounts.get(switches);
    }

    private java.util.function.Function<Switches, String> with(UnaryOperator<Scenario> change) {
        return switches -> ProofCity.hashOf(change.apply(ProofCity.scenario(switches)), ProofCity.MONTHS);
    }

    private java.util.function.Function<Switches, String> work(UnaryOperator<WorkParameters> change) {
        return with(s -> s.parameters(s.parameters()
                .with(new CityParameters.Working(
                        change.apply(s.parameters().working().jobs()),
                        s.parameters().working().telework()))));
    }

    private java.util.function.Function<Switches, String> tastes(UnaryOperator<HomeTastes> change) {
        return with(s -> {
            CityParameters.Living living = s.parameters().living();
            HomeTastes tastes = change.apply(living.homes().tastes());
            return s.parameters(s.parameters()
                    .with(living.withHomes(
                            new HomeParameters(tastes, living.homes().moves()))));
        });
    }

    private java.util.function.Function<Switches, String> land(UnaryOperator<LandParameters> change) {
        return with(s ->
                s.parameters(s.parameters().with(change.apply(s.parameters().land()))));
    }

    private static Places places(boolean parks, boolean anchors) {
        Places all = ProofCity.places();
        return all.withAnchors(anchors ? all.anchors() : List.of()).withParks(parks ? all.parks() : List.of());
    }

    private static Scenario oneGateway(Scenario scenario) {
        Places all = ProofCity.places();
        ThroughTraffic through = all.through().orElseThrow();
        Gateway first = Gateway.forTraffic(through.gateways().get(0).unit(), 1);
        return scenario.places(all.withThrough(new ThroughTraffic(through.vehiclesPerHour(), List.of(first))));
    }

    /** A mode by another name is not looked after: the phase is left out. */
    private static Scenario transitOfAnotherName(Scenario scenario) {
        CommuteParameters commute = scenario.parameters().commute();
        List<TravelMode> modes = commute.modes().stream()
                .map(m -> m.name().equals("transit")
                        ? new TravelMode(
                                "bus",
                                m.kilometresPerHour(),
                                m.decayPerMinute(),
                                m.constant(),
                                m.fixedMinutes(),
                                m.congested(),
                                m.vehiclesPerTraveller())
                        : m)
                .toList();
        return scenario.parameters(scenario.parameters().with(new CommuteParameters(modes, commute.roads())));
    }

    private static Scenario noDelay(Scenario scenario) {
        CommuteParameters commute = scenario.parameters().commute();
        RoadSupply roads = commute.roads();
        return scenario.parameters(scenario.parameters()
                .with(commute.withRoads(new RoadSupply(
                        roads.peakShare(),
                        roads.otherTraffic(),
                        roads.vehiclesPerHourAndKilometre(),
                        VolumeDelay.none()))));
    }

    private static WorkParameters equalSectors(WorkParameters work) {
        ProductionParameters p = work.production();
        return work.withProduction(
                new ProductionParameters(p.floorShare(), p.lambda(), new BySector(1, 1, 1, 1, 1), p.decayPerMinute()));
    }

    private static WorkParameters noFlattening(WorkParameters work) {
        FirmParameters f = work.firms();
        FirmParameters.Draws d = f.draws();
        return work.withFirms(new FirmParameters(
                f.movesPerYear(),
                f.choiceScale(),
                f.sizeExponent(),
                f.labour(),
                f.customers(),
                new FirmParameters.Draws(d.customerDecayPerMinute(), 0, d.anchor(), d.park())));
    }

    private static WorkParameters noRelease(WorkParameters work) {
        return new WorkParameters(
                work.jobs(),
                work.production(),
                work.firms(),
                new FloorNeeds(work.floor().bySector(), 0));
    }

    static List<Mechanism> switched() {
        return SwitchOffIdentity.switched().stream()
                .filter(mechanism -> !DailyChanges.needsDailyLife(mechanism))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("switched")
    void strength_zeroAndOne_actAsSaid(Mechanism mechanism) {
        harness.check(mechanism);
    }

    @Test
    void withoutDailyLife_itsMechanisms_changeNothing() {
        Switches without = Switches.all()
                .without(SwitchOffIdentity.switched().stream()
                        .filter(DailyChanges::needsDailyLife)
                        .toArray(Mechanism[]::new));

        assertThat(run(without, same -> same)).isEqualTo(run(Switches.all(), same -> same));
        assertThat(accounts(without)).isEqualTo(accounts(Switches.all()));
    }

    @Test
    void without_phaseOfTheMechanism_isLeftOut() {
        try (LivingCity all = ProofCity.scenario(Switches.all()).on(ProofCity.PLAN);
                LivingCity none = ProofCity.scenario(Switches.none()).on(ProofCity.PLAN)) {
            assertThat(all.simulation().phases().names())
                    .contains("automation", "transit frequency", "migration", "diffusion");
            assertThat(none.simulation().phases().names())
                    .doesNotContain("automation", "transit frequency", "migration")
                    .contains("diffusion");
        }
    }
}
