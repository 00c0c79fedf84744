package org.wespace.agents.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.FirmAttraction;
import org.wespace.core.engine.RuleException;
import org.wespace.core.engine.Simulation;
import org.wespace.core.measure.inequality.Inequality;

class FirmMovesTest {

    private static final int SIDE = 6;
    private static final int UNITS = SIDE * SIDE;
    private static final int HERE = 8;

    /** Vacant jobs of one unit all move, once, over floor for many; the quantile 0.999 is about 3.3 deviations. */
    @ParameterizedTest
    @CsvSource({"INNOVATION, OFFICE", "LOCAL, RETAIL"})
    void run_floorAbounds_unitsAsByBruteForce(Sector sector, FloorUse use) {
        int count = 20_000;
        WorkTown town = WorkTown.mixed(SIDE, 3000, 2);
        int[] places = new int[UNITS];
        Arrays.setAll(places, unit -> unit == 5 ? 0 : count + 700 * unit);
        rebuild(town, sector, use, places);
        town.jobs.open(sector, HERE, count);
        town.switches = Switches.none().with(Mechanism.SPILL_OVER, 0.5).with(Mechanism.SECTOR_SPILL_OVER, 0.25);
        allMove(town, sector);
        town.build();
        double[] before = town.jobsOf(sector);
        double[] present = new double[UNITS];
        try (Simulation simulation = town.firmsOnly(3, 1)) {
            simulation.start();
            town.demand.update(simulation.loop());
            Arrays.setAll(present, town.demand.presence()::present);
            simulation.run(1);
        }
        double[] weights = new double[UNITS];
        for (int unit = 0; unit < UNITS; unit++) {
            weights[unit] = places[unit] * Math.exp(6.69 * bruteForceProfit(town, present, sector, unit));
        }
        double[] arrivals = town.jobsOf(sector);
        double left = Arrays.stream(before).sum();
        for (int unit = 0; unit < UNITS; unit++) {
            assertThat(arrivals[unit]).isLessThanOrEqualTo(count + 700.0 * unit + before[unit]);
            left -= arrivals[unit];
        }
        assertThat(left).isZero();
        assertThat(ChiSquare.deviations(arrivals, weights)).isBetween(-3.5, 3.3);
        assertThat(arrivals[5]).isZero();
    }

    /** Floor of which so many places are free before anybody moves, whatever jobs were opened before. */
    private static void rebuild(WorkTown town, Sector sector, FloorUse use, int[] places) {
        int need = town.parameters.floor().counts(sector);
        for (int unit = 0; unit < UNITS; unit++) {
            for (int s = 0; s < Sector.COUNT; s++) {
                Sector of = Sector.of(s);
                if (town.parameters.floor().of(of).use() == use) {
                    town.jobs.close(of, unit, town.jobs.vacant(of, unit));
                }
            }
            town.floor.endow(use, unit, (long) places[unit] * need);
        }
        town.floor.endow(use, HERE, (long) (places[HERE] + 20_000) * need);
    }

    private static void allMove(WorkTown town, Sector sector) {
        BySector rates = new BySector(sector == Sector.INNOVATION ? 12 : 0, 0, 0, sector == Sector.LOCAL ? 12 : 0, 0);
        town.parameters = town.parameters.withFirms(town.parameters.firms().withMovesPerYear(rates));
    }

    private static double bruteForceProfit(WorkTown town, double[] present, Sector sector, int unit) {
        FirmParameters firms = town.parameters.firms();
        var network = town.market.kernels().network();
        double presence = 0;
        double labour = 0;
        double customers = 0;
        for (int other = 0; other < UNITS; other++) {
            presence += Math.exp(-0.362 * network.impedance(WorkTown.CAR).minutes(unit, other)) * present[other] / 0.25;
            customers +=
                    Math.exp(-0.2 * network.impedance(WorkTown.CAR).minutes(other, unit)) * town.view.residents[other];
            for (int mode = 0; mode < 2; mode++) {
                double decay = network.parameters().modes().get(mode).decayPerMinute();
                labour += town.market.kernels().weight(0, mode)
                        * Math.exp(-decay * network.impedance(mode).minutes(other, unit))
                        * town.view.residents[other];
            }
        }
        double lambda = town.fields.logProductivity(sector, unit) / Math.log(presence);
        assertThat(lambda).isBetween(0.5 * 0.08 * 0.8, 0.5 * 0.08 * 1.3);
        return lambda * Math.log(presence)
                - 0.2 * Math.log(town.view.rent[town.demand.use(sector).ordinal()][unit])
                + firms.labour().of(sector) * Math.log(labour)
                + firms.customers().of(sector) * Math.log(customers);
    }

    @Test
    void run_workersOfFilledJobs_goAlong() {
        WorkTown town = WorkTown.mixed(SIDE, 3000, 2);
        town.parameters = town.parameters.withFirms(town.parameters.firms().withMovesPerYear(BySector.all(6)));
        town.build();
        try (Simulation simulation = town.firmsOnly(3, 2)) {
            simulation.start();
            int[] before = town.residents.work().clone();
            simulation.run(1);
            int changed = 0;
            for (int row = 0; row < before.length; row++) {
                changed += before[row] != town.residents.work()[row] ? 1 : 0;
                assertThat(town.residents.work()[row]).isNotEqualTo(Residents.NONE);
                assertThat(town.cells.unitOf(town.residents.workCell()[row]))
                        .isEqualTo(town.residents.work()[row]);
            }
            assertThat(changed).isBetween(500, town.firmMoves.moved());
        }
    }

    @Test
    void run_manyMoves_nobodyMovesIntoFloorThatIsNotThere() {
        WorkTown town = WorkTown.mixed(SIDE, 8000, 2);
        town.parameters = town.parameters.withFirms(town.parameters.firms().withMovesPerYear(BySector.all(3)));
        town.build();
        try (Simulation simulation = town.simulation(3, 2)) {
            simulation.addInvariant("floor suffices", tick -> {
                for (FloorUse use : FloorUse.values()) {
                    assertThat(town.demand.shortage(use)).isZero();
                }
            });
            simulation.run(12);
            assertThat(town.firmMoves.moved()).isLessThan(town.firmMoves.looking());
        }
    }

    /** Strength 0 gives the run of a town in which the mechanism has nothing to work with; strength 1 does not. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OFFICE_RELEASE",
                "WORK_PARKS",
                "INNOVATION_ANCHORS",
                "SPILL_OVER",
                "SECTOR_SPILL_OVER",
                "FLAT_SERVICES"
            })
    void run_strengthZero_asWithoutTheMechanism(Mechanism mechanism) {
        boolean apart = mechanism == Mechanism.SECTOR_SPILL_OVER;
        Switches others = apart ? Switches.none().with(Mechanism.SPILL_OVER) : Switches.none();
        WorkTown absent = livelyTown(others);
        switch (mechanism) {
            case OFFICE_RELEASE -> absent.parameters = withRelease(absent.parameters, 0);
            case SPILL_OVER ->
                absent.parameters = absent.parameters.withProduction(
                        absent.parameters.production().withLambda(0));
            case SECTOR_SPILL_OVER ->
                absent.parameters =
                        absent.parameters.withProduction(new ProductionParameters(0.2, 0.08, BySector.all(1), 0.362));
            case FLAT_SERVICES -> absent.parameters = withoutFlattening(absent.parameters);
            default -> absent.sites = Sites.plain(UNITS);
        }
        String without = absent.build().run(5, 1, 12);
        assertThat(livelyTown(others.with(mechanism, 0)).build().run(5, 1, 12)).isEqualTo(without);
        assertThat(livelyTown(others.with(mechanism, 1)).build().run(5, 1, 12)).isNotEqualTo(without);
    }

    private static WorkTown livelyTown(Switches switches) {
        WorkTown town = WorkTown.mixed(SIDE, 6000, 2);
        town.parameters = town.parameters.withFirms(town.parameters.firms().withMovesPerYear(BySector.all(1)));
        town.sites = new Sites(new double[UNITS], java.util.List.of(7), java.util.List.of(28, 29));
        town.switches = switches;
        return town;
    }

    private static WorkParameters withRelease(WorkParameters of, double release) {
        return new WorkParameters(
                of.jobs(),
                of.production(),
                of.firms(),
                new FloorNeeds(of.floor().bySector(), release));
    }

    private static WorkParameters withoutFlattening(WorkParameters of) {
        FirmParameters firms = of.firms();
        return of.withFirms(new FirmParameters(
                firms.movesPerYear(),
                firms.choiceScale(),
                firms.sizeExponent(),
                firms.labour(),
                firms.customers(),
                new FirmParameters.Draws(0.2, 0, 0.25, 0.15)));
    }

    /** Half of the floor stands free, everywhere alike: with a spill-over jobs gather, without one they scatter. */
    @Test
    void run_spillOver_jobsMoreConcentratedThanWithout() {
        assertThat(giniAfterYears(1)).isGreaterThan(giniAfterYears(0) + 0.02);
    }

    private static double giniAfterYears(double strength) {
        WorkTown town = WorkTown.mixed(10, 8000, 2);
        for (FloorUse use : new FloorUse[] {FloorUse.OFFICE, FloorUse.RETAIL, FloorUse.DEPOT}) {
            for (int unit = 0; unit < 100; unit++) {
                town.floor.endow(use, unit, FloorStock.counts(20_000));
            }
        }
        town.parameters = town.parameters.withFirms(town.parameters.firms().withMovesPerYear(BySector.all(2)));
        town.switches = Switches.none().with(Mechanism.SPILL_OVER, strength);
        town.build().run(11, 2, 36);
        double[] jobs = new double[100];
        Arrays.setAll(jobs, town.jobs::total);
        return Inequality.of(jobs).gini();
    }

    /** Present places kept: over a year of many moves the jobs of each unit stay about what they were. */
    @Test
    void keepPresent_expectedArrivalsMeetDepartures() {
        double with = driftOfJobs(true);
        double without = driftOfJobs(false);
        assertThat(with).isLessThan(0.5 * without);
    }

    private static double driftOfJobs(boolean keep) {
        WorkTown town = WorkTown.mixed(SIDE, 20_000, 2);
        town.parameters = town.parameters.withFirms(town.parameters.firms().withMovesPerYear(BySector.all(0.6)));
        town.build();
        try (Simulation simulation = town.simulation(3, 1)) {
            simulation.start();
            town.demand.update(simulation.loop());
            town.fields.update(simulation.loop());
            if (keep) {
                town.site.keepPresent(town.jobs, town.demand);
            }
            double[] before = town.jobsOf(Sector.INNOVATION);
            simulation.run(6);
            double drift = 0;
            for (int unit = 0; unit < UNITS; unit++) {
                drift += Math.abs(town.jobsOf(Sector.INNOVATION)[unit] - before[unit]);
            }
            return drift;
        }
    }

    @Test
    void run_anchorsAndParks_drawTheirSectors() {
        Switches on = Switches.none().with(Mechanism.INNOVATION_ANCHORS, Mechanism.WORK_PARKS);
        WorkTown with = livelyTown(on).build();
        WorkTown without = livelyTown(Switches.none()).build();
        with.run(5, 2, 12);
        without.run(5, 2, 12);
        assertThat(with.jobs.total(Sector.INNOVATION, 7)).isGreaterThan(without.jobs.total(Sector.INNOVATION, 7));
        assertThat(with.jobs.total(Sector.FINANCE, 28)).isGreaterThan(without.jobs.total(Sector.FINANCE, 28));
    }

    @Test
    void run_ruleThrows_messageNamesRuleUnitAndTick() {
        assertThatThrownBy(() -> runWith((sector, unit, city) -> {
                    if (unit == 17) {
                        throw new IllegalStateException("no bus");
                    }
                    return 1;
                }))
                .isInstanceOf(RuleException.class)
                .hasMessage("rule 'bad rule' failed in tick 0, unit 17: no bus");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void run_ruleAnswersNonsense_stopsTheRun(double answer) {
        assertThatThrownBy(() -> runWith((sector, unit, city) -> unit == 17 ? answer : 1))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("rule 'bad rule' failed in tick 0, unit 17: a log utility must be finite")
                .hasMessageEndingWith(": " + answer);
    }

    private static void runWith(FirmAttraction rule) {
        WorkTown town = livelyTown(Switches.none());
        town.firmRule = standard -> new FirmAttraction() {
            @Override
            public String name() {
                return "bad rule";
            }

            @Override
            public double logProfit(Sector sector, int unit, org.wespace.agents.rule.CityView city) {
                return rule.logProfit(sector, unit, city);
            }
        };
        town.build().run(1, 2, 1);
    }

    @Test
    void run_ruleForbidsAllUnits_nobodyMoves() {
        WorkTown town = livelyTown(Switches.none());
        town.firmRule = standard -> (sector, unit, city) -> Double.NEGATIVE_INFINITY;
        town.build().run(1, 1, 1);
        assertThat(town.firmMoves.looking()).isPositive();
        assertThat(town.firmMoves.moved()).isZero();
    }
}
