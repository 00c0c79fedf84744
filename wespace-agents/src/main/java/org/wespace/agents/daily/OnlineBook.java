package org.wespace.agents.daily;

import java.util.Arrays;
import org.wespace.agents.resident.Traits;
import org.wespace.core.grid.Grid;

/**
 * What was done online in the tick: whole minutes by purpose and whole orders by channel, by income class and home; of
 * orders of the same day, how many were collected; of meals, how far away they were cooked.
 */
public final class OnlineBook {

    private final int units;
    private final UnitSums[] minutes = new UnitSums[Purpose.COUNT];
    private final UnitSums[] orders = new UnitSums[Channel.COUNT];
    private final UnitSums collected;
    private final UnitSums mealMetres;
    private final SumQueues queues;

    OnlineBook(Grid grid, int workers) {
        this.queues = new SumQueues(workers);
        this.units = grid.unitCount();
        Arrays.setAll(minutes, p -> new UnitSums(Traits.INCOME_CLASSES * units));
        Arrays.setAll(orders, c -> new UnitSums(Traits.INCOME_CLASSES * units));
        collected = new UnitSums(Traits.INCOME_CLASSES * units);
        mealMetres = new UnitSums(Traits.INCOME_CLASSES * units);
    }

    private int index(int incomeClass, int home) {
        return incomeClass * units + home;
    }

    /** Books minutes online. Safe from many threads. */
    public void spend(Purpose purpose, int incomeClass, int home, long howManyMinutes) {
        minutes[purpose.ordinal()].add(index(incomeClass, home), howManyMinutes);
    }

    /** Books orders. Safe from many threads. */
    public void order(Channel channel, int incomeClass, int home, long howMany) {
        orders[channel.ordinal()].add(index(incomeClass, home), howMany);
    }

    /**
     * Books that orders of the same day, booked as such before, were collected at the depot. Safe from many threads.
     */
    public void collect(int incomeClass, int home, long howMany) {
        collected.add(index(incomeClass, home), howMany);
    }

    /** Books metres between the cook and the home, one way, of meals ordered. Safe from many threads. */
    public void mealMetres(int incomeClass, int home, long metres) {
        mealMetres.add(index(incomeClass, home), metres);
    }

    /** As {@link #spend(Purpose, int, int, long)}, each thread with its own worker index, and faster. */
    public void spend(int worker, Purpose purpose, int incomeClass, int home, long howManyMinutes) {
        queues.add(worker, minutes[purpose.ordinal()], index(incomeClass, home), howManyMinutes);
    }

    /** As {@link #order(Channel, int, int, long)}, each thread with its own worker index, and faster. */
    public void order(int worker, Channel channel, int incomeClass, int home, long howMany) {
        queues.add(worker, orders[channel.ordinal()], index(incomeClass, home), howMany);
    }

    /** As {@link #collect(int, int, long)}, each thread with its own worker index, and faster. */
    public void collect(int worker, int incomeClass, int home, long howMany) {
        queues.add(worker, collected, index(incomeClass, home), howMany);
    }

    /** As {@link #mealMetres(int, int, long)}, each thread with its own worker index, and faster. */
    public void mealMetres(int worker, int incomeClass, int home, long metres) {
        queues.add(worker, mealMetres, index(incomeClass, home), metres);
    }

    /** Orders of the same day that were collected in the tick. */
    public long collected(int incomeClass, int home) {
        queues.settle();
        return collected.get(index(incomeClass, home));
    }

    /** Orders of the same day that were collected in the tick, of all residents. */
    public long collected() {
        queues.settle();
        return collected.total();
    }

    /** Metres between the cook and the home, one way, of the meals ordered in the tick. */
    public long mealMetres(int incomeClass, int home) {
        queues.settle();
        return mealMetres.get(index(incomeClass, home));
    }

    /** Minutes online of the tick. */
    public long minutes(Purpose purpose, int incomeClass, int home) {
        queues.settle();
        return minutes[purpose.ordinal()].get(index(incomeClass, home));
    }

    /** Minutes online of the tick, of all residents. */
    public long minutes(Purpose purpose) {
        queues.settle();
        return minutes[purpose.ordinal()].total();
    }

    /** Orders of the tick. */
    public long orders(Channel channel, int incomeClass, int home) {
        queues.settle();
        return orders[channel.ordinal()].get(index(incomeClass, home));
    }

    /** Orders of the tick from a unit, of all classes. */
    public long orders(Channel channel, int home) {
        long sum = 0;
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            sum += orders(channel, c, home);
        }
        return sum;
    }

    /** Orders of the tick, of all residents. */
    public long orders(Channel channel) {
        queues.settle();
        return orders[channel.ordinal()].total();
    }

    void clear() {
        queues.settle();
        for (UnitSums sums : minutes) {
            sums.clear();
        }
        for (UnitSums sums : orders) {
            sums.clear();
        }
        collected.clear();
        mealMetres.clear();
    }
}
