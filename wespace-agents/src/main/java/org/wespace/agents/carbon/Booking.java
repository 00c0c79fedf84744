package org.wespace.agents.carbon;

import java.util.Arrays;
import org.wespace.agents.resident.Traits;
import org.wespace.core.engine.ParallelLoop;

/** Writes a ledger by all threads of a loop: what each cell, or each unit, emits is rounded to a gram once. */
final class Booking {

    /** Grams of a cell. */
    @FunctionalInterface
    interface CellGrams {
        double grams(int cell, int unit);
    }

    /** Grams of a unit. */
    @FunctionalInterface
    interface UnitGrams {
        double grams(int unit);
    }

    private final CarbonLedger ledger;
    private final ParallelLoop loop;
    private final int units;

    Booking(CarbonLedger ledger, ParallelLoop loop) {
        this.ledger = ledger;
        this.loop = loop;
        this.units = ledger.grid().unitCount();
    }

    CarbonLedger ledger() {
        return ledger;
    }

    ParallelLoop loop() {
        return loop;
    }

    int units() {
        return units;
    }

    /** Books what residents emit at home. */
    void homes(LedgerLine line, LedgerFunction function, CellGrams source) {
        int pair = CarbonLedger.pair(line, function);
        long[] cells = ledger.cells(pair);
        long[] places = ledger.emitsElsewhere(pair) ? ledger.places(pair) : null;
        long all = loop.sum(cells.length, ParallelLoop.CHUNK, (chunk, from, to) -> {
            long sum = 0;
            int unit = from % units;
            for (int cell = from; cell < to; cell++) {
                long grams = Math.round(source.grams(cell, unit));
                cells[cell] += grams;
                sum += grams;
                if (places != null && grams != 0) {
                    CarbonLedger.addTo(places, unit, grams);
                }
                unit = unit + 1 == units ? 0 : unit + 1;
            }
            return sum;
        });
        ledger.booked(pair, all);
    }

    /**
     * Books what is emitted in units, and shares it out between residents.
     *
     * @param weights by whom the residents are weighed; where nobody has any, grams stand with the poorest class of the
     *     unit
     */
    void units(LedgerLine line, LedgerFunction function, UnitGrams source, Weights weights) {
        int pair = CarbonLedger.pair(line, function);
        long[] cells = ledger.cells(pair);
        long[] places = ledger.places(pair);
        boolean nobody = weights.total() == 0;
        long all = loop.sum(units, ParallelLoop.CHUNK, (chunk, from, to) -> {
            long sum = 0;
            for (int unit = from; unit < to; unit++) {
                long grams = Math.round(source.grams(unit));
                places[unit] += grams;
                cells[unit] += nobody ? grams : 0;
                sum += grams;
            }
            return sum;
        });
        if (!nobody) {
            loop.run(
                    Traits.INCOME_CLASSES * units,
                    ParallelLoop.CHUNK,
                    (chunk, from, to) -> weights.share(all, cells, from, to));
        }
        ledger.booked(pair, all);
    }

    /** Moves what is burnt on the road from homes to where vehicles drive. */
    void roads(Weights vehicles) {
        if (vehicles.total() == 0) {
            return;
        }
        for (int pair = 0; pair < CarbonLedger.PAIRS; pair++) {
            LedgerLine line = CarbonLedger.line(pair);
            long grams = ledger.total(line, CarbonLedger.function(pair));
            if (line.onTheRoad() && grams != 0) {
                long[] places = ledger.places(pair);
                Arrays.fill(places, 0);
                vehicles.share(grams, places, 0, units);
            }
        }
    }
}
