package org.wespace.agents.mobility;

import java.util.BitSet;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.resident.Incomes;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;
import org.wespace.core.choice.Exponential;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.engine.Phase;
import org.wespace.core.engine.StateHash;
import org.wespace.core.engine.Tick;

/**
 * Once a year residents think about keeping, giving up or getting a car (part of mechanism TR-5).
 *
 * <p>A binary logit: the utility of having one is a constant of the income class, plus what it is worth on trips
 * ({@link CarValue}, in which transit, and waits and prices of rides, tell), less parking as a share of income. The
 * constants are such that at the first tick, without digital services, each class expects as many cars as it has. A
 * lasting taste of each resident, uniform, is compared with the chance; it is drawn so that it agrees with whether they
 * had a car at first. So as long as neither rides nor anything else changes what a car is worth in a unit, nobody gives
 * one up or gets one, wherever they move.
 *
 * <p>A strength of {@link Mechanism#SHARED_RIDES} below 1 is the share of residents who think about it at all; 0 leaves
 * cars alone. Writes the trait of having a car; who gave one up chooses another mode when {@link ModeChoice} runs next.
 * Results do not depend on threads or the order of rows. Memory: 1 bit a resident, 48 bytes a unit and income class.
 */
public final class CarOwnership implements Phase {

    /** Name of this phase. */
    public static final String NAME = "cars";

    private static final int TICKS = 12;
    private static final int TASTE = Decisions.id("cars.taste");
    private static final int REVIEW = Decisions.id("cars.review");
    private static final int OPEN = Decisions.id("cars.open");
    private static final double WIDEST = 60;
    private static final int HALVINGS = 80;
    /** The lower half of a count of changes. */
    private static final long LOWER_HALF = 0xFFFFFFFFL;

    private final Residents residents;
    private final int units;
    private final CarValue value;
    private final Incomes incomes;
    private final CarParameters parameters;
    private final double strength;
    /** Constant of each income class. */
    private final double[] constant = new double[Traits.INCOME_CLASSES];
    /** Chance to have a car at first: [class][unit]. */
    private final double[][] reference;
    /** Chance to have a car now: [digital][class][unit]. */
    private final double[][][] present;
    /** Who had a car at first, by id. */
    private final BitSet hadCar;

    private boolean started;
    private long shed;
    private long got;
    private long cars;
    /** Cars of all residents, wherever they live, as booked; -1 before the first month. */
    private long booked = -1;

    /**
     * The decisions of all residents.
     *
     * @param units number of units of the grid
     */
    public CarOwnership(
            Residents residents,
            int units,
            CarValue value,
            Incomes incomes,
            CarParameters parameters,
            Switches switches) {
        this.residents = residents;
        this.units = units;
        this.value = value;
        this.incomes = incomes;
        this.parameters = parameters;
        this.strength = switches.strength(Mechanism.SHARED_RIDES);
        int size = strength == 0 ? 0 : units;
        this.reference = new double[Traits.INCOME_CLASSES][size];
        this.present = new double[2][Traits.INCOME_CLASSES][size];
        this.hadCar = new BitSet(strength == 0 ? 0 : residents.count());
    }

    @Override
    public String name() {
        return NAME;
    }

    /** Residents who gave up a car in the last year. */
    public long shed() {
        return shed;
    }

    /** Residents who got a car in the last year. */
    public long got() {
        return got;
    }

    @Override
    public void run(Tick tick) {
        if (booked < 0) {
            booked = countAll(tick.loop());
        }
        if (strength == 0) {
            return;
        }
        if (!started) {
            started = true;
            value.update(tick.loop());
            remember();
            calibrate();
        }
        if ((tick.index() + 1) % TICKS == 0) {
            decide(tick);
        }
    }

    private void remember() {
        for (int row = 0; row < residents.count(); row++) {
            hadCar.set(residents.id()[row], Traits.car(residents.traits()[row]));
        }
    }

    private void calibrate() {
        long[][] living = new long[Traits.INCOME_CLASSES][units];
        long[] owners = new long[Traits.INCOME_CLASSES];
        for (int row = 0; row < residents.count(); row++) {
            int home = residents.home()[row];
            if (home != Residents.NONE) {
                int traits = residents.traits()[row];
                living[Traits.incomeClass(traits)][home]++;
                owners[Traits.incomeClass(traits)] += Traits.car(traits) ? 1 : 0;
            }
        }
        for (int c = 0; c < constant.length; c++) {
            double low = -WIDEST;
            double high = WIDEST;
            double[] utility = new double[units];
            for (int unit = 0; unit < units; unit++) {
                utility[unit] = utility(c, unit, false);
            }
            for (int n = 0; n < HALVINGS; n++) {
                double middle = (low + high) / 2;
                boolean tooFew = expected(utility, middle, living[c]) < owners[c];
                low = tooFew ? middle : low;
                high = tooFew ? high : middle;
            }
            constant[c] = (low + high) / 2;
            for (int unit = 0; unit < units; unit++) {
                reference[c][unit] = chance(utility[unit] + constant[c]);
            }
        }
    }

    private static double expected(double[] utility, double constant, long[] living) {
        double sum = 0;
        for (int unit = 0; unit < utility.length; unit++) {
            sum += living[unit] == 0 ? 0 : living[unit] * chance(utility[unit] + constant);
        }
        return sum;
    }

    /** Utility of having a car without the constant of the class. */
    private double utility(int incomeClass, int unit, boolean digital) {
        double gain = Math.min(WIDEST, parameters.gainWeight() * value.gain(unit, digital));
        return gain - parameters.parkingWeight() * value.parking(unit) / incomes.of(incomeClass);
    }

    private static double chance(double utility) {
        return 1 / (1 + Exponential.exp(-utility));
    }

    private void decide(Tick tick) {
        value.update(tick.loop());
        tick.loop().run(units, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int c = 0; c < constant.length; c++) {
                for (int unit = from; unit < to; unit++) {
                    present[0][c][unit] = chance(utility(c, unit, false) + constant[c]);
                    present[1][c][unit] = chance(utility(c, unit, true) + constant[c]);
                }
            }
        });
        ChanceKey taste = tick.chance().at(0, TASTE);
        ChanceKey open = tick.chance().at(0, OPEN);
        ChanceKey review = tick.chance(REVIEW);
        long changes = change(tick.loop(), taste, open, review);
        shed = changes & LOWER_HALF;
        got = changes >>> Integer.SIZE;
        booked += got - shed;
        cars = count(tick.loop());
    }

    /** Lets everybody decide; how many gave up a car, and in the upper half how many got one. */
    private long change(ParallelLoop loop, ChanceKey taste, ChanceKey open, ChanceKey review) {
        return loop.sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            long changes = 0;
            for (int row = from; row < to; row++) {
                int id = residents.id()[row];
                boolean thinks = residents.home()[row] != Residents.NONE
                        && open.happens(id, strength)
                        && review.happens(id, parameters.review());
                if (thinks) {
                    int traits = residents.traits()[row];
                    boolean car = wants(row, taste.uniform(id));
                    if (Traits.car(traits) != car) {
                        changes += car ? 1L << Integer.SIZE : 1;
                    }
                    residents.traits()[row] = Traits.withCar(traits, car);
                }
            }
            return changes;
        });
    }

    private boolean wants(int row, double uniform) {
        int traits = residents.traits()[row];
        int incomeClass = Traits.incomeClass(traits);
        int home = residents.home()[row];
        double first = reference[incomeClass][home];
        double now = present[Traits.digital(traits) ? 1 : 0][incomeClass][home];
        boolean had = hadCar.get(residents.id()[row]);
        if (now == first) {
            return had;
        }
        double rank = had ? uniform * first : first + uniform * (1 - first);
        return rank < now;
    }

    private long count(ParallelLoop loop) {
        return loop.sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            long sum = 0;
            for (int row = from; row < to; row++) {
                boolean lives = residents.home()[row] != Residents.NONE;
                sum += lives && Traits.car(residents.traits()[row]) ? 1 : 0;
            }
            return sum;
        });
    }

    private long countAll(ParallelLoop loop) {
        return loop.sum(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            long sum = 0;
            for (int row = from; row < to; row++) {
                sum += Traits.car(residents.traits()[row]) ? 1 : 0;
            }
            return sum;
        });
    }

    /**
     * Makes sure that residents have as many cars as at first, those given up taken off and those got added.
     *
     * @throws IllegalStateException naming both sides, if not
     */
    public void checkBalance(ParallelLoop loop) {
        long counted = countAll(loop);
        if (booked >= 0 && counted != booked) {
            throw new IllegalStateException("residents have " + counted + " cars, but " + booked + " are booked");
        }
    }

    /** Adds the constants of the classes to a hash; the cars themselves are traits of the residents. */
    public void addTo(StateHash hash) {
        for (double ofClass : constant) {
            hash.add(ofClass);
        }
    }

    /** Residents with a car who live in the city, as counted when they last decided. */
    public long cars() {
        return cars;
    }

    /** Residents with a car by home unit, counted now. */
    public static int[] byUnit(Residents residents, int units) {
        int[] count = new int[units];
        for (int row = 0; row < residents.count(); row++) {
            int home = residents.home()[row];
            if (home != Residents.NONE && Traits.car(residents.traits()[row])) {
                count[home]++;
            }
        }
        return count;
    }
}
