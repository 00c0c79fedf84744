package org.wespace.agents.daily.service;

import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLongArray;
import org.wespace.agents.preset.Bounds;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.inequality.GroupGap;
import org.wespace.core.measure.inequality.Inequality;

/**
 * What it cost residents in the tick to have their service needs met, by income class, digital access and home unit:
 * the digital divide in time and money.
 *
 * <p>Cost is the minutes on the way there and back and those of waiting, worth {@code valueOfTime} an hour, and the
 * money for the way. Time that the service itself takes is left out, online as on the spot. A need that nobody met
 * counts as one longest wait, so that those who are turned away do not seem to be well off.
 *
 * <p>Whole milliseconds and cents, so that no order of residents matters; emptied when the next tick's services begin.
 * A read-out: nothing reads it back. Memory: 20 bytes for each unit, class and access ({@link #bytes}).
 */
public final class DivideAccount {

    private static final double MILLISECONDS_PER_HOUR = 3_600_000;
    private static final double CENTS = 100;
    private static final int ACCESS = 2;

    private final int units;
    private final double valueOfTime;
    private final AtomicIntegerArray people;
    private final AtomicLongArray milliseconds;
    private final AtomicLongArray cents;

    /**
     * An empty account.
     *
     * @param valueOfTime money an hour, positive
     */
    public DivideAccount(Grid grid, double valueOfTime) {
        this.units = grid.unitCount();
        this.valueOfTime = Bounds.positive("valueOfTime", valueOfTime);
        int cells = Math.multiplyExact(Traits.INCOME_CLASSES * ACCESS, units);
        this.people = new AtomicIntegerArray(cells);
        this.milliseconds = new AtomicLongArray(cells);
        this.cents = new AtomicLongArray(cells);
    }

    /** Bytes of an account. */
    public static long bytes(long units) {
        return 20 * Traits.INCOME_CLASSES * ACCESS * units;
    }

    private int index(int incomeClass, boolean digital, int home) {
        return (incomeClass * ACCESS + (digital ? 1 : 0)) * units + home;
    }

    private int index(int traits, int home) {
        return index(Traits.incomeClass(traits), Traits.digital(traits), home);
    }

    /** Empties the account and counts the residents. */
    void open(Residents residents, ParallelLoop loop) {
        int cells = people.length();
        loop.run(cells, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int i = from; i < to; i++) {
                people.setPlain(i, 0);
                milliseconds.setPlain(i, 0);
                cents.setPlain(i, 0);
            }
        });
        loop.run(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            int[] home = residents.home();
            int[] traits = residents.traits();
            for (int row = from; row < to; row++) {
                if (home[row] != Residents.NONE) {
                    people.getAndIncrement(index(traits[row], home[row]));
                }
            }
        });
    }

    /** Books time and money of somebody. Safe from many threads. */
    void add(int traits, int home, long howManyMilliseconds, long howManyCents) {
        int index = index(traits, home);
        milliseconds.getAndAdd(index, howManyMilliseconds);
        if (howManyCents != 0) {
            cents.getAndAdd(index, howManyCents);
        }
    }

    /** Residents of a unit. */
    public int people(int incomeClass, boolean digital, int home) {
        return people.get(index(incomeClass, digital, home));
    }

    /** Milliseconds on the way and waiting, of residents of a unit. */
    public long milliseconds(int incomeClass, boolean digital, int home) {
        return milliseconds.get(index(incomeClass, digital, home));
    }

    /** Cents for ways, of residents of a unit. */
    public long cents(int incomeClass, boolean digital, int home) {
        return cents.get(index(incomeClass, digital, home));
    }

    /** Time and money of residents of a unit, in money. */
    public double cost(int incomeClass, boolean digital, int home) {
        return cents(incomeClass, digital, home) / CENTS
                + milliseconds(incomeClass, digital, home) / MILLISECONDS_PER_HOUR * valueOfTime;
    }

    /** Mean cost of a resident of an income class in the tick, in money; NaN if there are none. */
    public double mean(int incomeClass, boolean digital) {
        double cost = 0;
        long count = 0;
        for (int unit = 0; unit < units; unit++) {
            cost += cost(incomeClass, digital, unit);
            count += people(incomeClass, digital, unit);
        }
        return cost / count;
    }

    /**
     * M-IN3, the divide gap of all classes together: mean cost of those without digital access less that of those with
     * it, and its variance between units.
     *
     * @throws IllegalArgumentException if nobody lives in the city
     */
    public GroupGap gap() {
        double[] count = new double[ACCESS * units];
        double[] cost = new double[ACCESS * units];
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            addTo(count, cost, k);
        }
        return gap(count, cost);
    }

    /** The divide gap within an income class, which leaves out that the rich are online and live elsewhere. */
    public GroupGap gap(int incomeClass) {
        double[] count = new double[ACCESS * units];
        double[] cost = new double[ACCESS * units];
        addTo(count, cost, incomeClass);
        return gap(count, cost);
    }

    /** Entries of [access][unit]. */
    private void addTo(double[] count, double[] cost, int incomeClass) {
        for (int access = 0; access < ACCESS; access++) {
            for (int unit = 0; unit < units; unit++) {
                count[access * units + unit] += people(incomeClass, access == 1, unit);
                cost[access * units + unit] += cost(incomeClass, access == 1, unit);
            }
        }
    }

    private GroupGap gap(double[] count, double[] cost) {
        boolean[] member = new boolean[count.length];
        int[] unitOf = new int[count.length];
        for (int cell = 0; cell < count.length; cell++) {
            member[cell] = cell >= units;
            unitOf[cell] = cell % units;
            cost[cell] = count[cell] > 0 ? cost[cell] / count[cell] : 0;
        }
        return GroupGap.of(cost, member, count, unitOf, units);
    }

    /**
     * Theil's T of mean cost between units, weighted by residents: 0 if it is the same everywhere; NaN if nothing cost
     * anything.
     *
     * @throws IllegalArgumentException if nobody lives in the city
     */
    public double theilBetweenUnits() {
        double[] count = new double[ACCESS * units];
        double[] cost = new double[ACCESS * units];
        for (int k = 0; k < Traits.INCOME_CLASSES; k++) {
            addTo(count, cost, k);
        }
        double[] mean = new double[units];
        double[] weight = new double[units];
        for (int unit = 0; unit < units; unit++) {
            weight[unit] = count[unit] + count[units + unit];
            mean[unit] = weight[unit] > 0 ? (cost[unit] + cost[units + unit]) / weight[unit] : 0;
        }
        return Inequality.of(mean, weight).theilT();
    }
}
