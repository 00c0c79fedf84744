package org.wespace.agents.daily.shopping;

import java.util.Arrays;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.PlaceField;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mobility.ModeNetwork;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;

/** Shops for the residents of one chunk at a time, with the scratch of one worker. */
final class Shopper {

    /* Numbers of the draws of one need. */
    private static final int MODE = 0;
    private static final int PLACE = 1;
    private static final int TOURS = 2;
    /** First of the draws of the channels. */
    private static final int ORDERS = 3;

    private static final int SPARED = ORDERS + Channel.COUNT;
    private static final int COLLECTED = SPARED + 1;

    private final int worker;
    private final Residents residents;
    private final ShoppingPlaces places;
    private final ModeNetwork network;
    private final DailyBook book;
    private final ShoppingBook sums;
    private final PlaceField.Chooser chooser;
    private final ShoppingBook.Tally tally = new ShoppingBook.Tally();
    private final double[] chance = new double[Channel.COUNT];

    /* By place in the chunk. */
    private final double[] storeWeight = new double[ParallelLoop.CHUNK];
    private final int[][] ordered = new int[GoodsNeed.HABITS][ParallelLoop.CHUNK];
    private final int[][] occasions = new int[GoodsNeed.HABITS][ParallelLoop.CHUNK];

    /* By place in the chooser. */
    private final int[] paid = new int[ParallelLoop.CHUNK];
    private final int[] unpaid = new int[ParallelLoop.CHUNK];
    private final int[] spared = new int[ParallelLoop.CHUNK];
    private final int[] meals = new int[ParallelLoop.CHUNK];
    private final int[] walked = new int[ParallelLoop.CHUNK];

    /** Orders of the same day that the resident of the last {@link #order} collects. */
    private int collecting;

    Shopper(
            int worker,
            Residents residents,
            ShoppingPlaces places,
            DailyBook book,
            ShoppingBook sums,
            PlaceField field) {
        this.worker = worker;
        this.residents = residents;
        this.places = places;
        this.network = places.kernels().network();
        this.book = book;
        this.sums = sums;
        this.chooser = field.chooser(ParallelLoop.CHUNK);
    }

    PlaceField.Chooser chooser() {
        return chooser;
    }

    ShoppingBook.Tally tally() {
        return tally;
    }

    void shop(ShoppingRules rules, int from, int to) {
        weighShops(rules, from, to);
        for (int habit = 0; habit < GoodsNeed.HABITS; habit++) {
            Arrays.fill(ordered[habit], 0, to - from, 0);
            Arrays.fill(occasions[habit], 0, to - from, 0);
        }
        for (int need = 0; need < GoodsNeed.COUNT; need++) {
            chooser.clear();
            for (int row = from; row < to; row++) {
                if (residents.home()[row] != Residents.NONE) {
                    choose(rules, need, row, row - from);
                }
            }
            chooser.draw();
            for (int k = 0; k < chooser.size(); k++) {
                go(rules, need, k);
            }
        }
        for (int habit = 0; habit < GoodsNeed.HABITS; habit++) {
            if (rules.isAlive(habit)) {
                remember(rules, habit, from, to);
            }
        }
    }

    private void weighShops(ShoppingRules rules, int from, int to) {
        chooser.clear();
        int knownHome = Residents.NONE;
        int knownAccess = 0;
        double known = 0;
        for (int row = from; row < to; row++) {
            int home = residents.home()[row];
            if (home != Residents.NONE) {
                int access = Access.of(residents.traits()[row]);
                if (home != knownHome || access != knownAccess) {
                    known = rules.storeWeight(chooser.weight(home, access));
                    knownHome = home;
                    knownAccess = access;
                }
                storeWeight[row - from] = known;
            }
        }
    }

    /** Decides how often each channel is taken, books orders, and lines up those who go somewhere. */
    private void choose(ShoppingRules rules, int need, int row, int place) {
        int traits = residents.traits()[row];
        int id = residents.id()[row];
        int home = residents.home()[row];
        boolean meal = need == GoodsNeed.MEAL.ordinal();
        double weight = storeWeight[place];
        boolean online = meal ? weight > 0 && rules.ordersMeals(id, traits) : rules.ordersGoods(id, traits);
        int habit = GoodsNeed.of(need).habit();
        rules.choice(need)
                .chances(
                        weight,
                        online && !meal ? rules.pickUp().weight(home) : 0,
                        online,
                        rules.habits().of(habit, id),
                        chance);
        NeedParameters wants = rules.need(need);
        ChanceKey key = rules.key(need);
        int bought = rounded(wants.occasions() * chance[Channel.STORE.ordinal()], key, id, TOURS);
        collecting = 0;
        int orders = online ? order(rules, need, row, key) : 0;
        ordered[habit][place] += orders;
        occasions[habit][place] += bought + orders;
        int sparing = orders == 0 ? 0 : rounded(orders * wants.substitution(), key, id, SPARED);
        int kept = meal || weight == 0 ? 0 : orders - sparing;
        if (bought + orders > 0) {
            int cents = rules.cents(need, Traits.incomeClass(traits));
            tally.cents[need] += (long) cents * (bought + orders);
            tally.tours[need] += bought + kept;
        }
        if (weight > 0 && bought + orders > 0) {
            int k = chooser.size();
            paid[k] = bought;
            unpaid[k] = kept;
            spared[k] = sparing;
            meals[k] = meal ? orders : 0;
            walked[k] = collecting;
            chooser.add(row, home, Access.of(traits), key.bits(id, MODE), key.bits(id, PLACE));
        }
    }

    private int order(ShoppingRules rules, int need, int row, ChanceKey key) {
        int id = residents.id()[row];
        int home = residents.home()[row];
        int traits = residents.traits()[row];
        int incomeClass = Traits.incomeClass(traits);
        NeedParameters wants = rules.need(need);
        long cents = rules.cents(need, incomeClass);
        int sum = 0;
        for (int c = Channel.SAME_DAY.ordinal(); c <= Channel.MEAL.ordinal(); c++) {
            int count = chance[c] > 0 ? rounded(wants.occasions() * chance[c], key, id, ORDERS + c) : 0;
            if (count > 0) {
                Channel channel = Channel.of(c);
                book.online().order(worker, channel, incomeClass, home, count);
                tally.orders[need][c] += count;
                if (channel == Channel.SAME_DAY) {
                    book.visits().spend(worker, FloorUse.DEPOT, places.depots().nearest(home), count * cents);
                    collecting = collect(rules, count, row, key);
                } else if (channel == Channel.PARCEL) {
                    book.visits().spend(worker, FloorUse.DEPOT, places.depots().central(home), count * cents);
                }
                sum += count;
            }
        }
        if (sum > 0) {
            long minutes = Math.round(sum * wants.onlineMinutes());
            book.online(worker, GoodsNeed.of(need).purpose(), row, minutes);
        }
        return sum;
    }

    /** Some of the orders are fetched on foot. */
    private int collect(ShoppingRules rules, int orders, int row, ChanceKey key) {
        int home = residents.home()[row];
        double share = rules.pickUp().collecting(home);
        int count = share > 0 ? rounded(orders * share, key, residents.id()[row], COLLECTED) : 0;
        if (count > 0) {
            int traits = residents.traits()[row];
            int depot = places.depots().nearest(home);
            book.online().collect(worker, Traits.incomeClass(traits), home, count);
            book.visits().add(worker, FloorUse.DEPOT, depot, count);
            book.tour(worker, Purpose.SHOPPING, rules.walkMode(), row, depot, count);
        }
        return count;
    }

    private static int rounded(double expected, ChanceKey key, int id, int number) {
        return (int) Math.floor(expected + key.uniform(id, number));
    }

    /** Books the tours of one resident, what they spend there, and the time that orders spared them. */
    private void go(ShoppingRules rules, int need, int k) {
        int row = chooser.tag(k);
        int home = chooser.origin(k);
        int mode = chooser.mode(k);
        int place = chooser.place(k);
        int traits = residents.traits()[row];
        int incomeClass = Traits.incomeClass(traits);
        int tours = paid[k] + unpaid[k];
        if (tours > 0) {
            book.tour(worker, GoodsNeed.of(need).purpose(), mode, row, place, tours);
            book.visits().add(worker, FloorUse.RETAIL, place, tours);
        }
        int sold = paid[k] + meals[k];
        if (sold > 0) {
            book.visits().spend(worker, FloorUse.RETAIL, place, (long) rules.cents(need, incomeClass) * sold);
        }
        if (meals[k] > 0) {
            long metres = Math.round(network.impedance(mode).metres(place, home));
            book.online().mealMetres(worker, incomeClass, home, metres * meals[k]);
        }
        if (spared[k] > 0) {
            double way =
                    2 * (network.fixedMinutes(mode) + network.impedance(mode).minutes(home, place));
            NeedParameters wants = rules.need(need);
            double minutes = spared[k] * (way + wants.shopMinutes() - wants.onlineMinutes());
            double walk = walked[k] > 0 ? walked[k] * walkMinutes(rules, home) : 0;
            if (minutes > walk) {
                sums.save(incomeClass, home, Math.round(minutes - walk));
            }
        }
    }

    private double walkMinutes(ShoppingRules rules, int home) {
        return 2
                * network.impedance(rules.walkMode())
                        .minutes(home, places.depots().nearest(home));
    }

    private void remember(ShoppingRules rules, int habit, int from, int to) {
        for (int row = from; row < to; row++) {
            if (residents.home()[row] != Residents.NONE) {
                int id = residents.id()[row];
                double uniform = rules.habitKey().uniform(id, habit);
                int here = row - from;
                rules.habits().remember(habit, id, ordered[habit][here], occasions[habit][here], uniform);
            }
        }
    }
}
