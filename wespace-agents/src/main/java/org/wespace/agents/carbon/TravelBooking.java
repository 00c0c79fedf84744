package org.wespace.agents.carbon;

import org.wespace.agents.daily.Purpose;
import org.wespace.core.engine.ParallelLoop;

/** Books travel: person-metres of each cell times the grams that a person-metre puts on each line. */
final class TravelBooking {

    private final Booking booking;
    private final TravelMetres metres;
    private final TravelRates rates;
    private final int modes;

    TravelBooking(Booking booking, CarbonInputs.Travel travel, TravelRates rates) {
        this.booking = booking;
        this.metres = travel.metres();
        this.rates = rates;
        this.modes = travel.modes().size();
    }

    void book() {
        for (int p = 0; p < Purpose.COUNT; p++) {
            book(Purpose.of(p));
        }
    }

    /** The modes by which somebody goes, and the lines which one of them puts something on. */
    private record Sparse(int[] modes, int[] lines, double[][] rate, long[][] cells) {}

    private void book(Purpose purpose) {
        Sparse sparse = sparse(purpose);
        int lines = sparse.lines().length;
        if (lines == 0) {
            return;
        }
        ParallelLoop loop = booking.loop();
        int chunk = ParallelLoop.CHUNK;
        double[][][] grams = new double[loop.threads()][lines][chunk];
        long[][] sums = new long[loop.threads()][lines];
        loop.run(booking.ledger().cellCount(), chunk, (worker, k, from, to) -> {
            for (double[] line : grams[worker]) {
                java.util.Arrays.fill(line, 0);
            }
            for (int m = 0; m < sparse.modes().length; m++) {
                add(purpose, sparse.modes()[m], sparse.rate()[m], grams[worker], from, to);
            }
            for (int l = 0; l < lines; l++) {
                sums[worker][l] += write(grams[worker][l], sparse.cells()[l], from, to);
            }
        });
        for (long[] mine : sums) {
            for (int l = 0; l < lines; l++) {
                int pair = CarbonLedger.pair(LedgerLine.of(sparse.lines()[l]), LedgerFunction.of(purpose));
                booking.ledger().booked(pair, mine[l]);
            }
        }
    }

    private Sparse sparse(Purpose purpose) {
        int[] used = java.util.stream.IntStream.range(0, modes)
                .filter(mode -> metres.metres(purpose, mode) != 0)
                .toArray();
        int[] lines = java.util.stream.IntStream.range(0, LedgerLine.COUNT)
                .filter(line -> java.util.Arrays.stream(used).anyMatch(mode -> rates.of(purpose, mode)[line] != 0))
                .toArray();
        double[][] rate = new double[used.length][lines.length];
        long[][] cells = new long[lines.length][];
        for (int l = 0; l < lines.length; l++) {
            int pair = CarbonLedger.pair(LedgerLine.of(lines[l]), LedgerFunction.of(purpose));
            cells[l] = booking.ledger().cells(pair);
            for (int m = 0; m < used.length; m++) {
                rate[m][l] = rates.of(purpose, used[m])[lines[l]];
            }
        }
        return new Sparse(used, lines, rate, cells);
    }

    private void add(Purpose purpose, int mode, double[] rate, double[][] grams, int from, int to) {
        int units = booking.units();
        int incomeClass = from / units;
        int unit = from % units;
        for (int cell = from; cell < to; cell++) {
            long gone = metres.metres(purpose, mode, incomeClass, unit);
            for (int l = 0; gone != 0 && l < rate.length; l++) {
                grams[l][cell - from] += rate[l] * gone;
            }
            if (++unit == units) {
                unit = 0;
                incomeClass++;
            }
        }
    }

    private static long write(double[] grams, long[] cells, int from, int to) {
        long sum = 0;
        for (int cell = from; cell < to; cell++) {
            long whole = Math.round(grams[cell - from]);
            cells[cell] += whole;
            sum += whole;
        }
        return sum;
    }
}
