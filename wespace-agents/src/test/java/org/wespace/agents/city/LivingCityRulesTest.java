package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.home.StandardHome;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.rule.CityView;
import org.wespace.agents.rule.FirmAttraction;
import org.wespace.agents.rule.HomeSeeker;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.agents.rule.JobAttraction;
import org.wespace.agents.rule.JobSeeker;
import org.wespace.agents.rule.TenureForm;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.RuleException;

/** Rules of a modeler's own in the living city: they work, and those that fail stop it. */
class LivingCityRulesTest {

    private static final int MONTHS = 4;
    private static final int FAILING_TICK = 3;

    private static final CityPlan PLAN =
            SyntheticCity.of(12, 12, 750).residents(2_000).seed(7).build();

    private static Scenario standard() {
        return Scenario.standard().seed(11);
    }

    private static String hashOf(Scenario scenario, int months) {
        try (LivingCity city = scenario.on(PLAN)) {
            return city.run(months).stateHash();
        }
    }

    /** The standard home by another name, with room for a door. */
    private static class Flat implements TenureForm {

        private final StandardHome home = new StandardHome();

        @Override
        public FloorUse use() {
            return FloorUse.HOME;
        }

        @Override
        public double logUtility(HomeSeeker who, double rent) {
            return home.logUtility(who, rent);
        }

        @Override
        public double constant(int traits) {
            return 0;
        }

        @Override
        public double squareMetres(double income, double floorShare, double rent) {
            return home.squareMetres(income, floorShare, rent) / 2;
        }

        @Override
        public double sharing(int traits) {
            return 1;
        }
    }

    static List<Arguments> rules() {
        HomeUtility utility = (who, form, unit, city) ->
                form.logUtility(who, city.rent(form.use(), unit)) + city.cover(Cover.GREEN, unit);
        HomeTerm term = (who, unit, city) -> 0.1 * (1 + who.homeDays()) * (unit % 2);
        JobAttraction jobs = (who, unit, city) -> 1 + city.jobs(who.sector(), unit);
        FirmAttraction firms = (sector, unit, city) -> -StrictMath.log(city.rent(FloorUse.OFFICE, unit));
        return List.of(
                Arguments.of("home utility", standard().homeUtility(utility)),
                Arguments.of("home term", standard().homeTerm(term)),
                Arguments.of("tenure form", standard().tenureForm(new Flat())),
                Arguments.of("job attraction", standard().jobAttraction(jobs)),
                Arguments.of("firm attraction", standard().firmAttraction(firms)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void run_ruleOfOnesOwn_isLivedBy(String what, Scenario scenario) {
        assertThat(hashOf(scenario, MONTHS))
                .isEqualTo(hashOf(scenario.threads(2), MONTHS))
                .isNotEqualTo(hashOf(standard(), MONTHS));
    }

    @Test
    void run_phaseBetweenTwo_isLivedBy() {
        try (LivingCity city = standard().on(PLAN)) {
            int centre = city.plan().centres().get(0);
            List<Double> seen = new ArrayList<>();
            city.simulation()
                    .phases()
                    .addAfter("rents", Phase.of("rent freeze", tick -> city.rents()
                            .set(FloorUse.HOME, centre, 1)))
                    .addAfter(
                            "view",
                            Phase.of("look", tick -> seen.add(city.view().rent(FloorUse.HOME, centre))));

            city.run(MONTHS);

            assertThat(city.simulation().phases().names())
                    .containsSubsequence("view", "look", "firm moves", "rents", "rent freeze", "conversion");
            assertThat(seen).hasSize(MONTHS).endsWith(1.0, 1.0, 1.0);
            assertThat(seen.get(0)).isGreaterThan(1);
            assertThat(city.simulation().getStateHash()).isNotEqualTo(hashOf(standard(), MONTHS));
        }
    }

    @Test
    void run_newTenureForm_isMovedInto() {
        try (LivingCity city = standard().tenureForm(new Flat()).on(PLAN)) {
            city.run(12);

            int form = city.homeMarket().forms().count() - 1;
            Residents rows = city.residents();
            assertThat(java.util.stream.IntStream.range(0, rows.count()).filter(row -> rows.tenure()[row] == form))
                    .hasSizeGreaterThan(10);
        }
    }

    /** Well until the tick, then what fails. */
    private static double then(CityView city, double well, DoubleSupplier failing) {
        return city.tick() < FAILING_TICK ? well : failing.getAsDouble();
    }

    private static final class Home implements HomeUtility {
        private final DoubleSupplier failing;

        Home(DoubleSupplier failing) {
            this.failing = failing;
        }

        @Override
        public double logUtility(HomeSeeker who, TenureForm form, int unit, CityView city) {
            return then(city, 0, failing);
        }
    }

    private static final class Term implements HomeTerm {
        private final DoubleSupplier failing;

        Term(DoubleSupplier failing) {
            this.failing = failing;
        }

        @Override
        public double value(HomeSeeker who, int unit, CityView city) {
            return then(city, 0, failing);
        }
    }

    private static final class Work implements JobAttraction {
        private final DoubleSupplier failing;

        Work(DoubleSupplier failing) {
            this.failing = failing;
        }

        @Override
        public double weight(JobSeeker who, int unit, CityView city) {
            return then(city, 1, failing);
        }
    }

    private static final class Site implements FirmAttraction {
        private final DoubleSupplier failing;

        Site(DoubleSupplier failing) {
            this.failing = failing;
        }

        @Override
        public double logProfit(Sector sector, int unit, CityView city) {
            return then(city, 0, failing);
        }
    }

    private static void addFailing(
            List<Arguments> cases, String rule, double forbidden, BiFunction<Scenario, DoubleSupplier, Scenario> with) {
        DoubleSupplier throwing = () -> {
            throw new IllegalStateException("out of ideas");
        };
        cases.add(Arguments.of(rule, "out of ideas", with.apply(standard(), throwing)));
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, forbidden}) {
            cases.add(Arguments.of(rule, ": " + value, with.apply(standard(), () -> value)));
        }
    }

    static List<Arguments> failing() {
        List<Arguments> cases = new ArrayList<>();
        addFailing(cases, "Home", Double.NaN, (s, failing) -> s.homeUtility(new Home(failing)));
        addFailing(cases, "Term", Double.NaN, (s, failing) -> s.homeTerm(new Term(failing)));
        addFailing(cases, "Work", -1, (s, failing) -> s.jobAttraction(new Work(failing)));
        addFailing(cases, "Site", Double.NaN, (s, failing) -> s.firmAttraction(new Site(failing)));
        return cases;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("failing")
    void run_ruleFails_stopsWithRuleResidentUnitAndTick(String rule, String problem, Scenario scenario) {
        List<String> messages = new ArrayList<>();
        for (int threads = 1; threads <= 2; threads++) {
            try (LivingCity city = scenario.threads(threads).on(PLAN)) {
                String before = city.run(FAILING_TICK).stateHash();
                RuleException stop = catchThrowableOfType(RuleException.class, () -> city.run(1));

                assertThat(stop).isNotNull();
                assertThat(stop.rule()).isEqualTo(rule);
                assertThat(stop.tick()).isEqualTo(FAILING_TICK);
                assertThat(stop.unit()).isBetween(0L, city.grid().unitCount() - 1L);
                if (rule.equals("Site")) {
                    assertThat(stop.resident()).isEqualTo(RuleException.NONE);
                } else {
                    assertThat(stop.resident()).isBetween(0L, city.residents().count() - 1L);
                    assertThat(stop).hasMessageContaining(", resident " + stop.resident() + ",");
                }
                assertThat(stop)
                        .hasMessageStartingWith("rule '" + rule + "' failed in tick 3, ")
                        .hasMessageContaining("unit " + stop.unit() + ": ")
                        .hasMessageContaining(problem);
                messages.add(stop.getMessage());
                assertThat(city.simulation().getTicks()).isEqualTo(FAILING_TICK);
                assertThat(city.simulation().getStateHash()).isEqualTo(before);
                assertBalanced(city);
            }
        }
        assertThat(messages.get(1)).isEqualTo(messages.get(0));
    }

    /** The run broke off within a tick; what the phases before had done is booked. */
    private static void assertBalanced(LivingCity city) {
        city.homes().checkBalance(city.residents(), city.homeMarket().forms().uses());
        city.jobs().checkBalance(city.residents());
        city.land().checkBalance();
        city.lives().migration().checkBalance();
    }

    @ParameterizedTest
    @ValueSource(strings = {"floor", "constant", "utility"})
    void run_formFails_stopsWithItsName(String which) {
        boolean[] fails = new boolean[1];
        class Trap extends Flat {
            @Override
            public double logUtility(HomeSeeker who, double rent) {
                return fails[0] && which.equals("utility") ? Double.NaN : super.logUtility(who, rent);
            }

            @Override
            public double constant(int traits) {
                return fails[0] && which.equals("constant") ? Double.NaN : 0;
            }

            @Override
            public double squareMetres(double income, double floorShare, double rent) {
                return fails[0] && which.equals("floor") ? -1 : super.squareMetres(income, floorShare, rent);
            }
        }
        try (LivingCity city = standard().tenureForm(new Trap()).on(PLAN)) {
            city.simulation()
                    .phases()
                    .addBefore("view", Phase.of("fuse", tick -> fails[0] = tick.index() == FAILING_TICK));

            RuleException stop = catchThrowableOfType(RuleException.class, () -> city.run(MONTHS));

            assertThat(stop).isNotNull();
            assertThat(stop.rule()).isEqualTo("Trap");
            assertThat(stop.tick()).isEqualTo(FAILING_TICK);
            assertThat(stop.resident()).isBetween(0L, city.residents().count() - 1L);
            assertBalanced(city);
        }
    }

    @Test
    void run_utilityBeyondAllNumbers_stopsInPlaceOfStandingStill() {
        Scenario scenario = standard().homeUtility(new Home(() -> 200));
        try (LivingCity city = scenario.on(PLAN)) {
            RuleException stop = catchThrowableOfType(RuleException.class, () -> city.run(MONTHS));

            assertThat(stop).isNotNull().hasMessageContaining("200.0");
        }
    }
}
