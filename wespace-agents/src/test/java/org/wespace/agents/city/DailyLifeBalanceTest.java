package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.agents.carbon.CarbonTotals;
import org.wespace.agents.carbon.LedgerFunction;
import org.wespace.agents.carbon.LedgerLine;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.service.Outcome;
import org.wespace.agents.daily.service.Service;
import org.wespace.agents.daily.shopping.GoodsNeed;
import org.wespace.agents.land.Cover;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.land.LandCover;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.mobility.fleet.FleetService;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.InvariantException;
import org.wespace.core.engine.Phase;

/** Cars, vehicles, parcels, money, needs and grams: nothing is lost, and what is lost is noticed. */
class DailyLifeBalanceTest {

    private static final String MONEY = "money spent is money taken";
    private static final String PARCELS = "what is ordered is brought";
    private static final String NEEDS = "every need of services is met or told";
    private static final String CARS = "cars are had as booked";
    private static final String VEHICLES = "vehicles drive as booked";
    private static final String GROUND = "ground given back is booked";
    private static final String CARBON = "the carbon ledger balances";

    @Test
    void run_fourteenMonths_nothingIsLost() {
        try (LivingCity city = ProofDay.scenario(Switches.all()).on(ProofDay.PLAN)) {
            DailyLife life = city.daily().orElseThrow();
            List<Long> cars = new ArrayList<>();
            city.simulation()
                    .phases()
                    .addBefore("cars", Phase.of("cars before", tick -> cars.add(cars(city))))
                    .addAfter("cars", Phase.of("cars after", tick -> assertThat(cars(city))
                            .isEqualTo(cars.get(cars.size() - 1) + change(life, tick.index()))));
            long[] seen = new long[4];
            city.simulation().addObserver(report -> {
                assertThat(cars(city)).isEqualTo(cars.get(cars.size() - 1) + change(life, report.tick()));
                assertGround(city);
                assertShopping(life, seen);
                assertVehicles(city, life, seen);
                assertNeeds(life, seen);
                assertCarbon(city, life);
            });

            city.run(14);

            assertThat(seen).as("orders, vehicle metres, needs, unmet needs").doesNotContain(0);
            assertThat(life.cars().shed() + life.cars().got()).isPositive();
        }
    }

    private static long cars(LivingCity city) {
        Residents rows = city.residents();
        long sum = 0;
        for (int row = 0; row < rows.count(); row++) {
            sum += Traits.car(rows.traits()[row]) ? 1 : 0;
        }
        return sum;
    }

    /** Cars got, less those given up, in a month; residents decide in the last of a year. */
    private static long change(DailyLife life, long month) {
        return (month + 1) % 12 == 0 ? life.cars().got() - life.cars().shed() : 0;
    }

    private static void assertGround(LivingCity city) {
        long ground = 0;
        for (int unit = 0; unit < city.grid().unitCount(); unit++) {
            for (Cover cover : Cover.values()) {
                ground += city.land().cover().counts(cover, unit);
            }
        }
        assertThat(ground).isEqualTo((long) LandCover.WHOLE * city.grid().unitCount());
    }

    private static void assertShopping(DailyLife life, long[] seen) {
        long spent = 0;
        for (GoodsNeed need : GoodsNeed.values()) {
            spent += life.shopping().book().cents(need);
        }
        assertThat(spent)
                .isPositive()
                .isEqualTo(life.book().visits().cents(FloorUse.RETAIL)
                        + life.book().visits().cents(FloorUse.DEPOT));
        for (Channel channel : List.of(Channel.SAME_DAY, Channel.PARCEL, Channel.MEAL)) {
            long ordered = 0;
            for (GoodsNeed need : GoodsNeed.values()) {
                ordered += life.shopping().book().orders(need, channel);
            }
            long brought = 0;
            for (int unit = 0; unit < ProofDay.PLAN.grid().unitCount(); unit++) {
                brought += life.lastMile().drops(channel, unit);
            }
            long collected = channel == Channel.SAME_DAY ? life.book().online().collected() : 0;
            assertThat(brought + collected).as(channel.id()).isEqualTo(ordered);
            assertThat(life.book().online().orders(channel)).isEqualTo(ordered);
            seen[0] += ordered;
        }
    }

    private static void assertVehicles(LivingCity city, DailyLife life, long[] seen) {
        for (int mode = 0; mode < city.network().parameters().modes().size(); mode++) {
            FleetService fleet = life.fleets().fleet(mode);
            assertThat(fleet.vehicleMetres())
                    .isEqualTo(fleet.occupiedMetres() + fleet.pickUpMetres() + fleet.relocationMetres())
                    .isEqualTo(life.fleets().loaded(mode) + life.fleets().empty(mode));
            seen[1] += fleet.vehicleMetres();
        }
    }

    private static void assertNeeds(DailyLife life, long[] seen) {
        for (Service service : Service.values()) {
            long met = 0;
            for (Outcome outcome : Outcome.values()) {
                met += life.services().tally().count(service, outcome);
            }
            assertThat(met).as(service.id()).isEqualTo(life.services().tally().needs(service));
            seen[2] += met;
            seen[3] += life.services().tally().count(service, Outcome.UNMET);
        }
    }

    private static void assertCarbon(LivingCity city, DailyLife life) {
        CarbonTotals month = life.carbon().month();
        long lines = 0;
        for (LedgerLine line : LedgerLine.values()) {
            lines += month.ofLine(line);
        }
        long functions = 0;
        for (LedgerFunction function : LedgerFunction.values()) {
            functions += month.ofFunction(function);
        }
        long classes = 0;
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            classes += month.ofClass(c);
        }
        long residence = 0;
        long emission = 0;
        for (int unit = 0; unit < city.grid().unitCount(); unit++) {
            residence += month.ofResidence(unit);
            emission += month.ofEmission(unit);
        }
        assertThat(List.of(lines, functions, classes, residence, emission)).containsOnly(month.total());
        assertThat(month.total()).isPositive();
    }

    private static Arguments loss(String what, String invariant, String says, Consumer<LivingCity> tampering) {
        return Arguments.of(what, invariant, says, tampering);
    }

    static List<Arguments> losses() {
        return List.of(
                loss("a car", CARS, "cars, but", city -> {
                    int[] traits = city.residents().traits();
                    traits[0] = Traits.withCar(traits[0], !Traits.car(traits[0]));
                }),
                loss("a metre of empty vehicles", VEHICLES, "to riders and", DailyLifeBalanceTest::loseMetre),
                loss("a parcel", PARCELS, "orders by channel", DailyLifeBalanceTest::loseParcel),
                loss("an order after it was brought", PARCELS, "orders by channel", city -> daily(city)
                        .book()
                        .online()
                        .order(Channel.PARCEL, 0, 0, 1)),
                loss("a cent out of a purse", MONEY, "residents spent", city -> {
                    long[] cents = (long[]) field(daily(city).shopping().book(), "cents");
                    cents[0]++;
                }),
                loss("a cent in a till", MONEY, "shops and depots took in", city -> daily(city)
                        .book()
                        .visits()
                        .spend(FloorUse.RETAIL, 0, -1)),
                loss("a need", NEEDS, "needs of", city -> {
                    AtomicLongArray sums =
                            (AtomicLongArray) field(daily(city).services().tally(), "sums");
                    sums.incrementAndGet(Outcome.UNMET.ordinal());
                }),
                loss("a visit", NEEDS, "visits to clinic", city -> daily(city)
                        .book()
                        .visits()
                        .add(FloorUse.CLINIC, 0, 1)),
                loss("a gram of a line", CARBON, "carbon of", city -> {
                    long[] booked = (long[]) field(daily(city).carbon().ledger(), "booked");
                    booked[0]++;
                }),
                loss("a gram of a unit", CARBON, "carbon of all units of residence", city -> {
                    long[] residence = (long[]) field(daily(city).carbon().month(), "residence");
                    residence[0]++;
                }),
                loss("a gram of the year", CARBON, "carbon of all units of emission", city -> {
                    long[] emission = (long[]) field(daily(city).carbon().year(), "emission");
                    emission[0]--;
                }),
                loss("ground given back", GROUND, "millionths", city -> {
                    int[] freed = (int[]) field(daily(city).parking(), "freedParking");
                    freed[0] = LandCover.WHOLE + 1;
                }));
    }

    private static DailyLife daily(LivingCity city) {
        return city.daily().orElseThrow();
    }

    private static void loseMetre(LivingCity city) {
        for (int mode = 0; mode < city.network().parameters().modes().size(); mode++) {
            FleetService fleet = daily(city).fleets().fleet(mode);
            if (fleet.relocationMetres() > 0) {
                set(fleet, "relocation", fleet.relocationMetres() - 1);
                return;
            }
        }
        throw new AssertionError("no vehicle drives empty");
    }

    private static void loseParcel(LivingCity city) {
        Object runs = ((java.util.Map<?, ?>) field(daily(city).lastMile(), "runs")).get(Channel.PARCEL);
        long[] atOnce = (long[]) field(runs, "atOnce");
        int unit = 0;
        while (atOnce[unit] == 0) {
            unit++;
        }
        atOnce[unit]--;
    }

    private static Field declared(Object of, String name) throws ReflectiveOperationException {
        Field field = of.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }

    private static Object field(Object of, String name) {
        try {
            return declared(of, name).get(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Object of, String name, long value) {
        try {
            declared(of, name).setLong(of, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("losses")
    void run_somethingLost_stopsWithInvariantAndTick(
            String what, String invariant, String says, Consumer<LivingCity> tampering) {
        try (LivingCity city = ProofDay.scenario(Switches.all()).on(ProofDay.PLAN)) {
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
                    .hasMessageStartingWith("after tick 2 '" + invariant + "' does not hold: ")
                    .hasMessageContaining(says);
        }
    }
}
