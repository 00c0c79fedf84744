package org.wespace.agents.carbon;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.wespace.agents.daily.Purpose;
import org.wespace.core.engine.ParallelLoop;

/** Books travel: person-metres of each cell times the grams that a person-metre puts on each line. */
final class TravelBooking {

    private final Booking booking;
    private final TravelMetres metres;
    private final TravelRates rates;
    private final int modes;
    /** Grams of a chunk by line, and metres behind them; one for each worker. */
    private final double[][][] scratch;

    TravelBooking(Booking booking, CarbonInputs.Travel travel, TravelRates rates) {
        this.booking = booking;
        this.metres = travel.metres();
        this.rates = rates;
        this.modes = travel.modes().size();
        this.scratch = new double[booking.loop().threads()][LedgerLine.COUNT + 1][ParallelLoop.CHUNK];
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
        long[][] sums = new long[loop.threads()][lines];
        loop.run(booking.ledger().cellCount(), ParallelLoop.CHUNK, (worker, chunk, from, to) -> {
            double[][] grams = scratch[worker];
            for (int l = 0; l < lines; l++) {
                Arrays.fill(grams[l], 0, to - from, 0);
            }
            double[] gone = grams[LedgerLine.COUNT];
            for (int m = 0; m < sparse.modes().length; m++) {
                if (metres.read(purpose, sparse.modes()[m], from, to, gone)) {
                    add(sparse.rate()[m], gone, grams, to - from);
                }
            }
            for (int l = 0; l < lines; l++) {
                sums[worker][l] += write(grams[l], sparse.cells()[l], from, to);
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
        int[] used = IntStream.range(0, modes)
                .filter(mode -> metres.metres(purpose, mode) != 0)
                .toArray();
        int[] lines = IntStream.range(0, LedgerLine.COUNT)
                .filter(line -> Arrays.stream(used).anyMatch(mode -> rates.of(purpose, mode)[line] != 0))
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

    private static void add(double[] rate, double[] gone, double[][] grams, int count) {
        for (int l = 0; l < rate.length; l++) {
            double of = rate[l];
            double[] line = grams[l];
            for (int k = 0; of != 0 && k < count; k++) {
                line[k] += of * gone[k];
            }
        }
    }

    private static long write(double[] grams, long[] cells, int from, int to) {
        long sum = 0;
        for (int cell = from; cell < to; cell++) {
            // none is negative, so that this is the nearest whole number, at a third of the cost of Math.round
            long whole = (long) (grams[cell - from] + 0.5);
            cells[cell] += whole;
            sum += whole;
        }
        return sum;
    }
}
