package org.wespace.agents.carbon;

import java.util.Arrays;
import org.wespace.agents.resident.Traits;
import org.wespace.core.grid.Grid;

/**
 * Sums of a ledger, of a month or of several: grams of simulated residents by line, function and class, and by unit of
 * residence and of emission.
 */
public final class CarbonTotals {

    static final int ENTRIES = CarbonLedger.PAIRS * Traits.INCOME_CLASSES;

    private final Grid grid;
    private final long[] entries = new long[ENTRIES];
    private final long[] residence;
    private final long[] emission;

    /** Nothing. */
    public CarbonTotals(Grid grid) {
        this.grid = grid;
        this.residence = new long[grid.unitCount()];
        this.emission = new long[grid.unitCount()];
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    long[] byPairAndClass() {
        return entries;
    }

    long[] byResidence() {
        return residence;
    }

    long[] byEmission() {
        return emission;
    }

    /** Adds another month, or whatever it is, of the same grid. */
    public void add(CarbonTotals other) {
        if (!grid.equals(other.grid)) {
            throw new IllegalArgumentException("totals must lie on one grid: " + grid + ", " + other.grid);
        }
        add(entries, other.entries);
        add(residence, other.residence);
        add(emission, other.emission);
    }

    private static void add(long[] to, long[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += what[i];
        }
    }

    /** Forgets everything. */
    public void clear() {
        Arrays.fill(entries, 0);
        Arrays.fill(residence, 0);
        Arrays.fill(emission, 0);
    }

    /** Grams of a line for a function by residents of a class. */
    public long grams(LedgerLine line, LedgerFunction function, int incomeClass) {
        return entries[CarbonLedger.pair(line, function) * Traits.INCOME_CLASSES + incomeClass];
    }

    /** All grams. */
    public long total() {
        return CarbonLedger.sum(entries);
    }

    /** Grams of a line. */
    public long ofLine(LedgerLine line) {
        long sum = 0;
        for (int f = 0; f < LedgerFunction.COUNT; f++) {
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                sum += grams(line, LedgerFunction.of(f), c);
            }
        }
        return sum;
    }

    /** Grams for a function. */
    public long ofFunction(LedgerFunction function) {
        long sum = 0;
        for (int l = 0; l < LedgerLine.COUNT; l++) {
            for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
                sum += grams(LedgerLine.of(l), function, c);
            }
        }
        return sum;
    }

    /** Grams of an income class. */
    public long ofClass(int incomeClass) {
        long sum = 0;
        for (int pair = 0; pair < CarbonLedger.PAIRS; pair++) {
            sum += entries[pair * Traits.INCOME_CLASSES + incomeClass];
        }
        return sum;
    }

    /** Grams of a scope, 1 to 3. */
    public long ofScope(int scope) {
        long sum = 0;
        for (int l = 0; l < LedgerLine.COUNT; l++) {
            sum += LedgerLine.of(l).scope() == scope ? ofLine(LedgerLine.of(l)) : 0;
        }
        return sum;
    }

    /** Grams behind which residents of a unit stand. */
    public long ofResidence(int unit) {
        return residence[unit];
    }

    /** Grams that are emitted in a unit. */
    public long ofEmission(int unit) {
        return emission[unit];
    }

    /**
     * Makes sure that all sums are one.
     *
     * @throws IllegalStateException naming the first that is not
     */
    public void checkBalance() {
        checkBalance(total());
    }

    void checkBalance(long expected) {
        long lines = 0;
        for (int l = 0; l < LedgerLine.COUNT; l++) {
            lines += ofLine(LedgerLine.of(l));
        }
        long functions = 0;
        for (int f = 0; f < LedgerFunction.COUNT; f++) {
            functions += ofFunction(LedgerFunction.of(f));
        }
        long classes = 0;
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            classes += ofClass(c);
        }
        require("lines", lines, expected);
        require("functions", functions, expected);
        require("classes", classes, expected);
        require("units of residence", CarbonLedger.sum(residence), expected);
        require("units of emission", CarbonLedger.sum(emission), expected);
    }

    private static void require(String what, long sum, long expected) {
        if (sum != expected) {
            throw new IllegalStateException(
                    "carbon of all " + what + " is " + sum + " g, but " + expected + " is booked");
        }
    }
}
