package org.wespace.agents.carbon;

import java.util.Optional;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;

/**
 * The ledgers of a run: that of the month, the sums of the months of this year, and those of the last whole year.
 *
 * <p>A year is twelve months from the start. Not for several threads.
 */
public final class CarbonBooks {

    /** Months of a year. */
    public static final int YEAR = 12;

    private final CarbonAccount account;
    private final CarbonLedger ledger;
    private CarbonTotals month;
    private CarbonTotals year;
    private Optional<CarbonTotals> lastYear = Optional.empty();
    private int months;

    /** Empty books. */
    public CarbonBooks(Grid grid, CarbonAccount account) {
        this.account = account;
        this.ledger = new CarbonLedger(grid);
        this.month = new CarbonTotals(grid);
        this.year = new CarbonTotals(grid);
    }

    /**
     * Makes the ledger of a month, in place of that of the month before.
     *
     * @param number months since the start, not negative
     */
    public void book(CarbonInputs inputs, long number, ParallelLoop loop) {
        if (months == YEAR) {
            year = new CarbonTotals(ledger.grid());
            months = 0;
        }
        ledger.clear();
        account.book(ledger, inputs, number, loop);
        month = ledger.totals(loop);
        year.add(month);
        months++;
        if (months == YEAR) {
            lastYear = Optional.of(year);
        }
    }

    /** The ledger of the month. */
    public CarbonLedger ledger() {
        return ledger;
    }

    /** The numbers. */
    public CarbonFactors factors() {
        return account.factors();
    }

    /** Sums of the month. */
    public CarbonTotals month() {
        return month;
    }

    /** Sums of the months of this year. */
    public CarbonTotals year() {
        return year;
    }

    /** Months in {@link #year()}, 1 to {@link #YEAR}; 0 before the first. */
    public int months() {
        return months;
    }

    /** Sums of the last year of which all months are booked. */
    public Optional<CarbonTotals> lastYear() {
        return lastYear;
    }

    /**
     * Makes sure that all accounts of the month, and the sums of the year, balance to the gram.
     *
     * @throws IllegalStateException if they do not
     */
    public void checkBalance() {
        ledger.checkBalance(month);
        year.checkBalance();
    }
}
