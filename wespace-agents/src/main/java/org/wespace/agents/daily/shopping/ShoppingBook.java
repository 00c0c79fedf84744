package org.wespace.agents.daily.shopping;

import java.util.Arrays;
import org.wespace.agents.daily.Channel;
import org.wespace.agents.daily.DailyBook;
import org.wespace.agents.daily.TimeSaved;
import org.wespace.agents.daily.UnitSums;
import org.wespace.agents.land.FloorUse;
import org.wespace.agents.resident.Traits;

/**
 * What residents did in the month's shopping, counted on their side; the other side are the takings of shops and depots
 * and the orders in the {@link DailyBook}. {@link #checkBalance} compares the two.
 */
public final class ShoppingBook implements TimeSaved {

    private final int units;
    private final UnitSums saved;
    private final long[] cents = new long[GoodsNeed.COUNT];
    private final long[] tours = new long[GoodsNeed.COUNT];
    private final long[][] orders = new long[GoodsNeed.COUNT][Channel.COUNT];
    private final long[] ordersBefore = new long[Channel.COUNT];
    private final long[] ordersTaken = new long[Channel.COUNT];
    private long centsBefore;
    private long centsTaken;

    ShoppingBook(int units) {
        this.units = units;
        this.saved = new UnitSums(Traits.INCOME_CLASSES * units);
    }

    /**
     * {@link #checkBalance()}, and that the book still says what it said at the end of the phase: nothing else takes
     * money in shops and depots.
     *
     * @throws IllegalStateException naming both sides, if not
     */
    public void checkBalance(DailyBook book) {
        checkBalance();
        long taken = takings(book) - centsBefore;
        if (taken != centsTaken) {
            throw new IllegalStateException(
                    "shops and depots took in " + centsTaken + " cents from shoppers, but the books hold " + taken);
        }
    }

    /** What one worker counts. */
    static final class Tally {
        final long[] cents = new long[GoodsNeed.COUNT];
        final long[] tours = new long[GoodsNeed.COUNT];
        final long[][] orders = new long[GoodsNeed.COUNT][Channel.COUNT];

        private void clear() {
            Arrays.fill(cents, 0);
            Arrays.fill(tours, 0);
            for (long[] row : orders) {
                Arrays.fill(row, 0);
            }
        }
    }

    private static long takings(DailyBook book) {
        return book.visits().cents(FloorUse.RETAIL) + book.visits().cents(FloorUse.DEPOT);
    }

    void open(DailyBook book) {
        saved.clear();
        Arrays.fill(cents, 0);
        Arrays.fill(tours, 0);
        for (long[] row : orders) {
            Arrays.fill(row, 0);
        }
        centsBefore = takings(book);
        for (int c = 0; c < Channel.COUNT; c++) {
            ordersBefore[c] = book.online().orders(Channel.of(c));
        }
    }

    void add(Tally tally) {
        for (int n = 0; n < GoodsNeed.COUNT; n++) {
            cents[n] += tally.cents[n];
            tours[n] += tally.tours[n];
            for (int c = 0; c < Channel.COUNT; c++) {
                orders[n][c] += tally.orders[n][c];
            }
        }
        tally.clear();
    }

    void close(DailyBook book) {
        centsTaken = takings(book) - centsBefore;
        for (int c = 0; c < Channel.COUNT; c++) {
            ordersTaken[c] = book.online().orders(Channel.of(c)) - ordersBefore[c];
        }
        checkBalance();
    }

    void save(int incomeClass, int home, long minutes) {
        saved.add(incomeClass * units + home, minutes);
    }

    @Override
    public long minutes(int incomeClass, int home) {
        return saved.get(incomeClass * units + home);
    }

    /** Minutes saved in the tick by all residents. */
    public long minutes() {
        return saved.total();
    }

    /** Money spent on a need in the tick, in cents. */
    public long cents(GoodsNeed need) {
        return cents[need.ordinal()];
    }

    /** Tours to shops for a need in the tick. */
    public long tours(GoodsNeed need) {
        return tours[need.ordinal()];
    }

    /** Orders for a need in the tick, by channel. */
    public long orders(GoodsNeed need, Channel channel) {
        return orders[need.ordinal()][channel.ordinal()];
    }

    /**
     * Makes sure that what residents spent is what shops and depots took in, and that what they ordered is what was
     * booked to be brought, as of the end of the phase.
     *
     * @throws IllegalStateException naming both sides, if not
     */
    public void checkBalance() {
        long spent = Arrays.stream(cents).sum();
        if (spent != centsTaken) {
            throw new IllegalStateException(
                    "residents spent " + spent + " cents, but shops and depots took in " + centsTaken);
        }
        for (int c = 0; c < Channel.COUNT; c++) {
            long ordered = 0;
            for (long[] row : orders) {
                ordered += row[c];
            }
            if (ordered != ordersTaken[c]) {
                throw new IllegalStateException("residents ordered " + ordered + " times by channel "
                        + Channel.of(c).id() + ", but the books hold " + ordersTaken[c]);
            }
        }
    }
}
