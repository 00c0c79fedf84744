package org.wespace.agents.daily.shopping;

import java.util.Arrays;
import org.wespace.agents.daily.Access;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.PlaceField;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Everybody shops: for each need a logit between the shops, an order of the same day, a parcel, a meal brought, and
 * doing without; mechanisms RC-1 and RC-11.
 *
 * <p>Of the occasions of a month the expected number for each channel is rounded by a keyed draw. Who goes to shops
 * draws mode and place once for all tours of the month for one need, from the floor of shops to the power of the
 * {@link ShoppingParameters#attraction()}. An order spares a tour only with the probability of substitution: else the
 * tour is made all the same and nothing is spent on it. A meal that is brought spares a tour with that probability and
 * otherwise a meal cooked at home. Parcels are supplied by the nearest central depot, orders of the same day by the
 * nearest depot of all, meals by the place that was drawn. What orders spare of ways and of time in shops, less the
 * minutes that they take, is the {@link ShoppingBook}'s time saved.
 *
 * <p>Strength of RC-1: the share of digital residents, drawn once for the whole run, who can order goods at all; of
 * RC-11: those who can order meals. At 0 there is nothing but shops. The constants hold at the mean logsum of shops in
 * the first tick.
 *
 * <p>Reads route minutes as they stand. Results do not depend on threads or on the order of rows.
 */
public final class ShoppingPhase implements Phase {

    /** Name of this phase. */
    public static final String NAME = "shopping";

    /** Counts of a logsum, so that sums are of whole numbers. */
    private static final double COUNTS = 1L << 24;

    private final Residents residents;
    private final ShoppingPlaces places;
    private final DailyBook book;
    private final ShoppingParameters parameters;
    private final ShoppingBook sums;
    private final PlaceField field;
    private final double[] mass;
    private final ShoppingRules rules;
    private double reference = Double.NaN;
    private Shopper[] shoppers = {};

    /**
     * The shopping of all residents.
     *
     * @param book receives tours, visits, money, minutes and orders; opened before this phase
     */
    public ShoppingPhase(
            Residents residents,
            Incomes incomes,
            ShoppingPlaces places,
            DailyBook book,
            ShoppingParameters parameters,
            Switches switches) {
        this.residents = residents;
        this.places = places;
        this.book = book;
        this.parameters = parameters;
        int units = places.floor().grid().unitCount();
        this.sums = new ShoppingBook(units);
        this.field = places.kernels().place(Purpose.SHOPPING);
        this.mass = new double[units];
        this.rules = new ShoppingRules(
                parameters,
                incomes,
                residents.count(),
                places,
                switches.strength(Mechanism.SAME_DAY_SHOPPING),
                switches.strength(Mechanism.MEAL_DELIVERY));
    }

    @Override
    public String name() {
        return NAME;
    }

    /** What was spent, ordered and saved in the last tick. */
    public ShoppingBook book() {
        return sums;
    }

    @Override
    public void run(Tick tick) {
        places.depots().refresh(tick);
        rules.pickUp().update(places.depots());
        for (int unit = 0; unit < mass.length; unit++) {
            double floor = places.floor().squareMetres(FloorUse.RETAIL, unit);
            mass[unit] = floor > 0 ? Exponential.exp(parameters.attraction() * Logarithm.log(floor)) : 0;
        }
        field.update(mass, tick.loop());
        if (shoppers.length < tick.loop().threads()) {
            shoppers = new Shopper[tick.loop().threads()];
            Arrays.setAll(shoppers, worker -> new Shopper(worker, residents, places, book, sums, field));
        }
        if (Double.isNaN(reference)) {
            reference = meanLogsum(tick.loop());
        }
        rules.open(tick, reference);
        sums.open(book);
        tick.loop()
                .run(
                        residents.count(),
                        ParallelLoop.CHUNK,
                        (worker, chunk, from, to) -> shoppers[worker].shop(rules, from, to));
        for (Shopper shopper : shoppers) {
            sums.add(shopper.tally());
        }
        sums.close(book);
    }

    /** Mean of the logsum of shops over all residents who can reach any; 0 if nobody can. */
    private double meanLogsum(ParallelLoop loop) {
        long[][] counts = new long[loop.threads()][2];
        loop.run(residents.count(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            PlaceField.Chooser chooser = shoppers[worker].chooser();
            chooser.clear();
            for (int row = from; row < to; row++) {
                int home = residents.home()[row];
                double weight = home == Residents.NONE
                        ? 0
                        : chooser.weight(home, Access.of(residents.traits()[row]));
                if (weight > 0) {
                    counts[worker][0] += Math.round(Logarithm.log(weight) * COUNTS);
                    counts[worker][1]++;
                }
            }
        });
        long sum = 0;
        long people = 0;
        for (long[] count : counts) {
            sum += count[0];
            people += count[1];
        }
        return people == 0 ? 0 : sum / COUNTS / people;
    }

    /** Money that a resident of a class spends on one occasion of a need, in cents. */
    public int cents(GoodsNeed need, int incomeClass) {
        if (incomeClass < 0 || incomeClass >= Traits.INCOME_CLASSES) {
            throw new IllegalArgumentException("income class must lie in 0..3: " + incomeClass);
        }
        return rules.cents(need.ordinal(), incomeClass);
    }

    /** Bytes that this many residents need. */
    public static long bytes(long residents) {
        return (long) GoodsNeed.HABITS * residents;
    }

    /** Adds habits, the reference of the constants and the depots to a hash. */
    public void addTo(StateHash hash) {
        hash.add(reference);
        rules.habits().addTo(hash);
        places.depots().addTo(hash);
    }
}
