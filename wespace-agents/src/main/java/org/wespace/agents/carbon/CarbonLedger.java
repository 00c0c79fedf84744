package org.wespace.agents.carbon;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Grid;

/**
 * The carbon of a month in whole grams of simulated residents, by source line, function, income class and unit.
 *
 * <p>Every gram has a resident behind it and stands in a cell: the class and the home of the resident. Where carbon is
 * emitted elsewhere than at home, the pair of line and function has the units of emission beside it, with the same sum.
 * Every booking is also added to the total of its pair, so that {@link #checkBalance} compares two accounts.
 *
 * <p>Memory: for each pair that is used 8 bytes for each class and unit, and 8 bytes for each unit where emission lies
 * elsewhere. Kept between months; {@link #clear} empties it.
 */
public final class CarbonLedger {

    static final int PAIRS = LedgerLine.COUNT * LedgerFunction.COUNT;

    private static final VarHandle ENTRY = MethodHandles.arrayElementVarHandle(long[].class);

    private final Grid grid;
    private final int units;
    /** By pair: grams, index class, unit. */
    private final AtomicReferenceArray<long[]> cells = new AtomicReferenceArray<>(PAIRS);
    /** By pair: grams, index unit of emission; null where that is the home. */
    private final AtomicReferenceArray<long[]> places = new AtomicReferenceArray<>(PAIRS);
    /** By pair: units of emission of the month before, to be used again. */
    private final @Nullable long[][] spare = new long[PAIRS][];
    /** By pair: all grams booked. */
    private final long[] booked = new long[PAIRS];

    /** An empty ledger. */
    public CarbonLedger(Grid grid) {
        this.grid = grid;
        this.units = grid.unitCount();
    }

    /** Bytes of a ledger in which so many pairs of line and function are used, emission beside each. */
    public static long bytes(Grid grid, int pairs) {
        return 8L * pairs * grid.unitCount() * (Traits.INCOME_CLASSES + 1);
    }

    /** The grid of units. */
    public Grid grid() {
        return grid;
    }

    static int pair(LedgerLine line, LedgerFunction function) {
        return line.ordinal() * LedgerFunction.COUNT + function.ordinal();
    }

    static LedgerLine line(int pair) {
        return LedgerLine.of(pair / LedgerFunction.COUNT);
    }

    static LedgerFunction function(int pair) {
        return LedgerFunction.of(pair % LedgerFunction.COUNT);
    }

    /** Number of cells of a pair. */
    int cellCount() {
        return Traits.INCOME_CLASSES * units;
    }

    /**
     * Books carbon that a resident emits at home, or somewhere unknown. Safe from many threads, but not while the
     * account of the month is being made.
     *
     * @param grams whole grams, negative for what is bound
     */
    public void add(LedgerLine line, LedgerFunction function, int incomeClass, int home, long grams) {
        int pair = pair(line, function);
        ENTRY.getAndAdd(cells(pair), incomeClass * units + home, grams);
        long[] emitted = places.get(pair);
        if (emitted != null) {
            ENTRY.getAndAdd(emitted, home, grams);
        }
        ENTRY.getAndAdd(booked, pair, grams);
    }

    /** The cells of a pair; who writes them tells {@link #booked}. */
    long[] cells(int pair) {
        return array(cells, pair, cellCount());
    }

    private static long[] array(AtomicReferenceArray<long[]> of, int pair, int length) {
        long[] known = of.get(pair);
        if (known != null) {
            return known;
        }
        long[] made = new long[length];
        return of.compareAndSet(pair, null, made) ? made : of.get(pair);
    }

    /** The units of emission of a pair, which from now on differ from the homes; by one thread. */
    long[] places(int pair) {
        long[] known = places.get(pair);
        if (known == null) {
            known = spare[pair] == null ? new long[units] : spare[pair];
            spare[pair] = null;
            addHomes(pair, known);
            places.set(pair, known);
        }
        return known;
    }

    /** Adds to an entry of an array. Safe from many threads. */
    static void addTo(long[] array, int index, long grams) {
        ENTRY.getAndAdd(array, index, grams);
    }

    /** Whether a pair has units of emission of its own. */
    boolean emitsElsewhere(int pair) {
        return places.get(pair) != null;
    }

    private void addHomes(int pair, long[] target) {
        long[] grams = cells.get(pair);
        for (int cell = 0; grams != null && cell < grams.length; cell++) {
            target[cell % units] += grams[cell];
        }
    }

    /** Adds to the total of a pair. Safe from many threads. */
    void booked(int pair, long grams) {
        ENTRY.getAndAdd(booked, pair, grams);
    }

    /** Grams of a pair that were booked. */
    public long total(LedgerLine line, LedgerFunction function) {
        return booked[pair(line, function)];
    }

    /** Grams of one cell. */
    public long grams(LedgerLine line, LedgerFunction function, int incomeClass, int home) {
        long[] of = cells.get(pair(line, function));
        return of == null ? 0 : of[incomeClass * units + home];
    }

    /** Grams of a pair that are emitted in a unit. */
    public long emitted(LedgerLine line, LedgerFunction function, int unit) {
        int pair = pair(line, function);
        long[] where = places.get(pair);
        if (where != null) {
            return where[unit];
        }
        long sum = 0;
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            sum += grams(line, function, c, unit);
        }
        return sum;
    }

    /** The sums of the ledger as it stands. O(cells). */
    public CarbonTotals totals(ParallelLoop loop) {
        CarbonTotals totals = new CarbonTotals(grid);
        long[] share = new long[Math.max(1, ParallelLoop.chunkCount(units, ParallelLoop.CHUNK)) * CarbonTotals.ENTRIES];
        loop.run(units, ParallelLoop.CHUNK, (chunk, from, to) -> {
            for (int pair = 0; pair < PAIRS; pair++) {
                long[] of = cells.get(pair);
                if (of != null) {
                    int at = chunk * CarbonTotals.ENTRIES + pair * Traits.INCOME_CLASSES;
                    addPair(of, places.get(pair), new Range(from, to), totals, share, at);
                }
            }
        });
        for (int entry = 0; entry < share.length; entry++) {
            totals.byPairAndClass()[entry % CarbonTotals.ENTRIES] += share[entry];
        }
        return totals;
    }

    private record Range(int from, int to) {}

    private void addPair(long[] of, long @Nullable [] where, Range units, CarbonTotals totals, long[] share, int at) {
        long[] residence = totals.byResidence();
        long[] emission = totals.byEmission();
        for (int c = 0; c < Traits.INCOME_CLASSES; c++) {
            int shift = c * this.units;
            long sum = 0;
            for (int unit = units.from(); unit < units.to(); unit++) {
                long grams = of[shift + unit];
                sum += grams;
                residence[unit] += grams;
            }
            if (where == null) {
                for (int unit = units.from(); unit < units.to(); unit++) {
                    emission[unit] += of[shift + unit];
                }
            }
            share[at + c] += sum;
        }
        if (where != null) {
            for (int unit = units.from(); unit < units.to(); unit++) {
                emission[unit] += where[unit];
            }
        }
    }

    /**
     * Makes sure that lines, functions, classes, units of residence and units of emission all sum to what was booked.
     *
     * @throws IllegalStateException naming the first pair that does not
     */
    public void checkBalance() {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            checkBalance(totals(loop));
        }
    }

    /** As {@link #checkBalance()}, with the sums of the ledger as it stands known. */
    void checkBalance(CarbonTotals totals) {
        long all = 0;
        for (int pair = 0; pair < PAIRS; pair++) {
            long[] of = cells.get(pair);
            long[] where = places.get(pair);
            require(pair, "cells", of == null ? 0 : sum(of));
            if (where != null) {
                require(pair, "units of emission", sum(where));
            }
            all += booked[pair];
        }
        totals.checkBalance(all);
    }

    private void require(int pair, String what, long sum) {
        if (sum != booked[pair]) {
            throw new IllegalStateException("carbon of " + line(pair).id() + " for "
                    + function(pair).id() + " is booked as " + booked[pair] + " g, but its " + what + " sum to " + sum);
        }
    }

    static long sum(long[] values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    /** Empties the ledger. */
    public void clear() {
        Arrays.fill(booked, 0);
        for (int pair = 0; pair < PAIRS; pair++) {
            long[] of = cells.get(pair);
            if (of != null) {
                Arrays.fill(of, 0);
            }
            long[] where = places.get(pair);
            if (where != null) {
                Arrays.fill(where, 0);
                spare[pair] = where;
                places.set(pair, null);
            }
        }
    }
}
