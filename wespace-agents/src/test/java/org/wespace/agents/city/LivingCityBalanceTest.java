package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorStock;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.work.Jobs;
import org.wespace.core.engine.InvariantException;
import org.wespace.core.engine.Phase;

/** Residents, dwellings, jobs, floor and ground: nothing is lost, and what is lost is noticed. */
class LivingCityBalanceTest {

    private static final String COUNTED = "every resident is counted once";
    private static final String HOMES = "homes are lived in as booked";
    private static final String JOBS = "jobs are held as booked";
    private static final String LAND = "no floor or ground is lost";
    private static final String INSIDE = "who is not inside is outside";

    /** What the city has, counted anew from its columns. */
    private record Stock(long rows, long inside, long workers, long jobs, long floor, long ground) {

        static Stock of(LivingCity city) {
            long inside = 0;
            long workers = 0;
            Residents rows = city.residents();
            for (int row = 0; row < rows.count(); row++) {
                inside += rows.home()[row] != Residents.NONE ? 1 : 0;
                workers += rows.work()[row] != Residents.NONE ? 1 : 0;
            }
            long jobs = 0;
            long floor = 0;
            long ground = 0;
            for (int unit = 0; unit < city.grid().unitCount(); unit++) {
                jobs += city.jobs().total(unit);
                floor += city.land().floor().total(unit);
                for (Cover cover : Cover.values()) {
                    ground += city.land().cover().counts(cover, unit);
                }
            }
            return new Stock(rows.count(), inside, workers, jobs, floor, ground);
        }
    }

    @Test
    void run_threeYearsOfNoise_nothingIsLost() {
        Scenario scenario = ProofCity.scenario(Switches.all())
                .homeTerm(new Noise.Homes())
                .jobAttraction(new Noise.Jobs())
                .firmAttraction(new Noise.Firms());
        try (LivingCity city = scenario.on(ProofCity.PLAN)) {
            Stock start = Stock.of(city);
            long[] automated = new long[1];
            city.simulation()
                    .phases()
                    .addBefore(JobLoss.NAME, Phase.of("before", tick -> automated[0] += Stock.of(city).workers))
                    .addAfter(JobLoss.NAME, Phase.of("after", tick -> automated[0] -= Stock.of(city).workers));
            int[] moves = new int[3];
            city.simulation().addObserver(report -> {
                Stock now = Stock.of(city);
                moves[0] += city.homeMoves().movers();
                moves[1] += city.jobMoves().moved();
                moves[2] += city.firmMoves().moved();
                assertThat(now.rows).isEqualTo(start.rows);
                assertThat(now.inside)
                        .isEqualTo(start.inside
                                + city.lives().migration().arrived()
                                - city.lives().migration().left());
                assertThat(now.jobs).isEqualTo(start.jobs - automated[0]);
                assertThat(now.floor).isEqualTo(start.floor + built(city));
                assertThat(now.ground).isEqualTo((long) LandCover.WHOLE * ProofCity.SIDE * ProofCity.SIDE);
                assertThat(now.workers).isLessThanOrEqualTo(Math.min(now.inside, now.jobs));
                assertHoused(city);
            });

            city.run(36);

            assertThat(Arrays.stream(moves).boxed().toList())
                    .allSatisfy(all -> assertThat(all).isGreaterThan(50));
            assertThat(automated[0]).isPositive();
            assertThat(city.lives().migration().arrived()).isPositive();
            assertThat(city.landAccount().convertedSquareMetres()).isPositive();
        }
    }

    /** Floor that was built, less what was torn down. */
    private static long built(LivingCity city) {
        long sum = 0;
        for (FloorUse use : FloorUse.values()) {
            sum += city.land().floor().built(use) - city.land().floor().demolished(use);
        }
        return sum;
    }

    /** Everybody inside has a home with floor, in a cell of its unit; everybody outside has nothing. */
    private static void assertHoused(LivingCity city) {
        Residents rows = city.residents();
        for (int row = 0; row < rows.count(); row++) {
            int home = rows.home()[row];
            int cell = rows.homeCell()[row];
            if (home == Residents.NONE) {
                assertThat(rows.work()[row]).isEqualTo(Residents.NONE);
                assertThat(cell).isEqualTo(Residents.NONE);
            } else if (rows.floor()[row] <= 0 || city.plan().city().cells().unitOf(cell) != home) {
                assertThat(rows.floor()[row])
                        .as("floor of resident " + rows.id()[row])
                        .isPositive();
                assertThat(city.plan().city().cells().unitOf(cell)).isEqualTo(home);
            }
        }
    }

    private static Arguments loss(String what, String invariant, Consumer<LivingCity> tampering) {
        return Arguments.of(what, invariant, tampering);
    }

    static List<Arguments> losses() {
        return List.of(
                loss("a home", HOMES, city -> city.residents().home()[0] = Residents.NONE),
                loss("a dwelling", HOMES, city -> city.homes()
                        .leave(
                                FloorUse.HOME,
                                city.residents().home()[0],
                                city.residents().floor()[0])),
                loss("a count of lived-in floor", HOMES, city -> city.residents()
                        .floor()[0]--),
                loss("a resident, books and all", INSIDE, LivingCityBalanceTest::expel),
                loss("a held job", JOBS, city -> city.residents().work()[0] = Residents.NONE),
                loss("a vacant job", JOBS, city -> {
                    int[] vacant = ((int[][]) field(Jobs.class, "vacant", city.jobs()))[0];
                    vacant[firstPositive(vacant)]--;
                }),
                loss("a count of floor", LAND, city -> {
                    long[] floor = ((long[][])
                                    field(FloorStock.class, "floor", city.land().floor()))
                            [FloorUse.OFFICE.ordinal()];
                    floor[city.plan().centres().get(0)]--;
                }),
                loss("floor that cohorts do not know of", LAND, city -> city.land()
                        .floor()
                        .demolish(FloorUse.RETAIL, city.plan().centres().get(0), 1)),
                loss("a millionth of ground", LAND, city -> {
                    int[] open = ((int[][])
                                    field(LandCover.class, "cover", city.land().cover()))
                            [Cover.OPEN.ordinal()];
                    open[firstPositive(open)]--;
                }),
                loss(
                        "an id",
                        COUNTED,
                        city -> city.residents().id()[1] = city.residents().id()[0]),
                loss("ids whose sum and squares agree", COUNTED, LivingCityBalanceTest::mixUp));
    }

    /** Closes the home of a resident and the job, and forgets the resident. */
    private static void expel(LivingCity city) {
        Residents rows = city.residents();
        city.homes().leave(FloorUse.HOME, rows.home()[0], rows.floor()[0]);
        city.jobs().leave(Sector.of(org.wespace.agents.resident.Traits.sector(rows.traits()[0])), rows.work()[0]);
        rows.home()[0] = Residents.NONE;
        rows.work()[0] = Residents.NONE;
    }

    /** 1, 2, 6 in place of 0, 4, 5: the sum is 9 and the squares are 41 in both. */
    private static void mixUp(LivingCity city) {
        int[] id = city.residents().id();
        int[] from = {0, 4, 5};
        int[] to = {1, 2, 6};
        for (int row = 0; row < id.length; row++) {
            for (int k = 0; k < from.length; k++) {
                if (id[row] == from[k]) {
                    id[row] = to[k];
                    break;
                }
            }
        }
    }

    private static int firstPositive(int[] counts) {
        int unit = 0;
        while (counts[unit] <= 0) {
            unit++;
        }
        return unit;
    }

    private static Object field(Class<?> type, String name, Object of) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void run_somethingLost_stopsWithInvariantAndTick(String what, String invariant, Consumer<LivingCity> tampering) {
        Switches closed = Switches.standard().without(Mechanism.MIGRATION);
        try (LivingCity city = ProofCity.scenario(closed).on(ProofCity.PLAN)) {
            city.simulation().phases().add(Phase.of("thief", tick -> {
                if (tick.index() == 2) {
                    tampering.accept(city);
                }
            }));

            assertThatThrownBy(() -> city.run(4))
                    .isInstanceOfSatisfying(InvariantException.class, e -> {
                        assertThat(e.invariant()).isEqualTo(invariant);
                        assertThat(e.tick()).isEqualTo(2);
                    })
                    .hasMessageStartingWith("after tick 2 '" + invariant + "' does not hold: ");
        }
    }

    @Test
    void run_endowedBeforeTheFirstTick_isNoticed() {
        try (LivingCity city = ProofCity.scenario(Switches.standard()).on(ProofCity.PLAN)) {
            city.simulation().phases().addBefore("view", Phase.of("gift", tick -> city.land()
                    .floor()
                    .endow(FloorUse.OFFICE, 0, 1)));

            assertThatThrownBy(() -> city.run(1)).hasMessageContaining("floor is endowed before the first change");
        }
    }
}
