package org.wespace.agents.daily.shopping;

import java.util.Arrays;
import org.wespace.agents.daily.TripKernels;
import org.wespace.agents.mobility.ModeKind;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.Exponential;
import org.wespace.core.choice.Logarithm;
import org.wespace.core.engine.Tick;

/** What is the same for all shoppers of a tick. */
final class ShoppingRules {

    /** No mode to walk to a depot by. */
    static final int NO_WALK = -1;

    private static final int GOODS_OPEN = Decisions.id("shopping.goods-online");
    private static final int MEALS_OPEN = Decisions.id("shopping.meals-online");
    private static final int HABIT = Decisions.id("shopping.habit");
    private static final double CENTS = 100;
    private static final double METRES_PER_MINUTE = 1000 / 60.0;

    private final ShoppingParameters parameters;
    private final ChannelChoice[] choices = new ChannelChoice[GoodsNeed.COUNT];
    private final int[][] cents = new int[GoodsNeed.COUNT][Traits.INCOME_CLASSES];
    private final int[] decisions = new int[GoodsNeed.COUNT];
    private final Habits habits;
    private final PickUpChoice pickUp;
    private final int walkMode;
    private final double goodsStrength;
    private final double mealStrength;
    private final ChanceKey[] keys = new ChanceKey[GoodsNeed.COUNT];
    private ChanceKey goodsOpen;
    private ChanceKey mealsOpen;
    private ChanceKey habitKey;
    private double reference;

    ShoppingRules(
            ShoppingParameters parameters,
            Incomes incomes,
            int residents,
            ShoppingPlaces places,
            double goodsStrength,
            double mealStrength) {
        this.parameters = parameters;
        this.goodsStrength = goodsStrength;
        this.mealStrength = mealStrength;
        for (int n = 0; n < GoodsNeed.COUNT; n++) {
            NeedParameters need = parameters.needs().get(n);
            choices[n] = new ChannelChoice(need.shares(), parameters.habit().weight());
            decisions[n] = Decisions.id("shopping." + GoodsNeed.of(n).id());
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                double income = StrictMath.pow(incomes.of(c) / incomes.mean(), parameters.incomeElasticity());
                cents[n][c] = (int) Math.round(CENTS * need.basket() * income);
            }
        }
        this.habits = new Habits(residents, startingHabits(), parameters.habit().memory());
        this.walkMode = walkMode(places.kernels());
        double speed =
                walkMode == NO_WALK ? 0 : places.kernels().modes().get(walkMode).kilometresPerHour();
        this.pickUp = new PickUpChoice(places.floor().grid(), parameters.pickUp(), speed * METRES_PER_MINUTE);
        ChanceKey none = Chance.of(0).at(0, HABIT);
        Arrays.fill(keys, none);
        this.goodsOpen = none;
        this.mealsOpen = none;
        this.habitKey = none;
    }

    private double[] startingHabits() {
        double[] orders = new double[GoodsNeed.HABITS];
        double[] all = new double[GoodsNeed.HABITS];
        for (int n = 0; n < GoodsNeed.COUNT; n++) {
            NeedParameters need = parameters.needs().get(n);
            int habit = GoodsNeed.of(n).habit();
            double met = need.occasions() * (1 - need.shares().nothing());
            orders[habit] += met * need.shares().online();
            all[habit] += met;
        }
        double[] start = new double[GoodsNeed.HABITS];
        Arrays.setAll(start, h -> all[h] > 0 ? orders[h] / all[h] : 0);
        return start;
    }

    private static int walkMode(TripKernels kernels) {
        for (int m = 0; m < kernels.modes().size(); m++) {
            TravelMode mode = kernels.modes().get(m);
            if (mode.kind() == ModeKind.WALK) {
                return m;
            }
        }
        return NO_WALK;
    }

    void open(Tick tick, double meanLogsum) {
        reference = meanLogsum;
        for (int n = 0; n < keys.length; n++) {
            keys[n] = tick.chance(decisions[n]);
        }
        goodsOpen = tick.chance().at(0, GOODS_OPEN);
        mealsOpen = tick.chance().at(0, MEALS_OPEN);
        habitKey = tick.chance(HABIT);
    }

    NeedParameters need(int need) {
        return parameters.needs().get(need);
    }

    ChannelChoice choice(int need) {
        return choices[need];
    }

    ChanceKey key(int need) {
        return keys[need];
    }

    ChanceKey habitKey() {
        return habitKey;
    }

    Habits habits() {
        return habits;
    }

    PickUpChoice pickUp() {
        return pickUp;
    }

    int walkMode() {
        return walkMode;
    }

    int cents(int need, int incomeClass) {
        return cents[need][incomeClass];
    }

    /** Weight of shops in the choice of channel, 1 at the mean logsum. */
    double storeWeight(double placeWeight) {
        return placeWeight > 0
                ? Exponential.exp(parameters.logsumWeight() * (Logarithm.log(placeWeight) - reference))
                : 0;
    }

    boolean ordersGoods(int id, int traits) {
        return goodsStrength > 0 && Traits.digital(traits) && goodsOpen.happens(id, goodsStrength);
    }

    boolean ordersMeals(int id, int traits) {
        return mealStrength > 0 && Traits.digital(traits) && mealsOpen.happens(id, mealStrength);
    }

    /** Whether a habit can matter to anybody. */
    boolean isAlive(int habit) {
        return habit == GoodsNeed.MEAL.habit() ? mealStrength > 0 : goodsStrength > 0;
    }
}
