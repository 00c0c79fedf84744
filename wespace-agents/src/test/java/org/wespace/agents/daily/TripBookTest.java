package org.wespace.agents.daily;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wespace.agents.mobility.RideAccess;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.grid.Direction;

class TripBookTest {

    private static final int TOURS = 20_000;

    private final TripTown town = new TripTown(6, 500, 0.72, RideAccess.everybody());
    private final ChanceKey key = Chance.of(9).at(0, 4);

    private int traits(int k) {
        return Traits.of(Sector.of(0), 0, k % Traits.INCOME_CLASSES);
    }

    private int unit(int k, int n) {
        return key.boundedInt(31L * k + n, town.grid.unitCount());
    }

    private Purpose purpose(int k) {
        return k % 5 == 0 ? Purpose.WORK : Purpose.of(1 + k / 7 % (Purpose.COUNT - 1));
    }

    private int mode(int k) {
        return k % TripTown.MODES.size();
    }

    private TripBook book(int threads) {
        TripBook book = new TripBook(town.network, threads);
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            loop.run(TOURS, 256, (worker, chunk, from, to) -> {
                for (int k = from; k < to; k++) {
                    book.add(worker, purpose(k), mode(k), traits(k), unit(k, 0), unit(k, 1), 1 + k % 3);
                }
            });
        }
        book.close();
        return book;
    }

    @Test
    void links_manyTours_asEachRouteWalked() {
        TripBook book = book(2);
        int[][][] counts = new int[TripTown.MODES.size()][Direction.COUNT][town.grid.unitCount()];
        for (int k = 0; k < TOURS; k++) {
            if (purpose(k) != Purpose.WORK) {
                town.walk(unit(k, 0), unit(k, 1), 1 + k % 3, counts[mode(k)]);
            }
        }
        long vehicles = 0;
        for (int m = 0; m < counts.length; m++) {
            boolean motorised = TripTown.MODES.get(m).vehiclesPerTraveller() > 0;
            for (int d = 0; d < Direction.COUNT; d++) {
                for (int unit = 0; unit < town.grid.unitCount(); unit++) {
                    assertThat(book.onLink(m, Direction.of(d), unit)).isEqualTo(motorised ? counts[m][d][unit] : 0);
                    vehicles += book.onLink(m, Direction.of(d), unit);
                }
            }
        }
        assertThat(vehicles).isPositive();
    }

    @Test
    void sums_manyTours_asAddedOneByOne() {
        TripBook book = book(1);
        long[][] metres = new long[Purpose.COUNT][TripTown.MODES.size()];
        long[][] tours = new long[Purpose.COUNT][TripTown.MODES.size()];
        long metresOfOne = 0;
        for (int k = 0; k < TOURS; k++) {
            long way = Math.round(town.network.impedance(0).metres(unit(k, 0), unit(k, 1)));
            int p = purpose(k).ordinal();
            metres[p][mode(k)] += 2 * way * (1 + k % 3);
            tours[p][mode(k)] += 1 + k % 3;
            boolean one = purpose(k) == Purpose.LEISURE && mode(k) == 3 && k % 4 == 2 && unit(k, 0) == 11;
            metresOfOne += one ? 2 * way * (1 + k % 3) : 0;
        }
        for (Purpose purpose : Purpose.values()) {
            for (int m = 0; m < TripTown.MODES.size(); m++) {
                assertThat(book.metres(purpose, m)).isEqualTo(metres[purpose.ordinal()][m]);
                assertThat(book.tours(purpose, m)).isEqualTo(tours[purpose.ordinal()][m]);
            }
        }
        assertThat(metresOfOne).isPositive();
        assertThat(book.metres(Purpose.LEISURE, 3, 2, 11)).isEqualTo(metresOfOne);
    }

    @Test
    void threads_anyNumber_sameBook() {
        TripBook one = book(1);
        TripBook three = book(3);
        for (Purpose purpose : Purpose.values()) {
            for (int m = 0; m < TripTown.MODES.size(); m++) {
                assertThat(three.milliseconds(purpose, m)).isEqualTo(one.milliseconds(purpose, m));
                for (int home = 0; home < town.grid.unitCount(); home++) {
                    assertThat(three.metres(purpose, m, 1, home)).isEqualTo(one.metres(purpose, m, 1, home));
                }
            }
        }
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < town.grid.unitCount(); unit++) {
                assertThat(three.onLink(3, Direction.of(d), unit)).isEqualTo(one.onLink(3, Direction.of(d), unit));
            }
        }
    }

    @Test
    void clear_booked_everythingForgotten() {
        TripBook book = new TripBook(town.network, 1);
        book.add(0, Purpose.LEISURE, 3, traits(0), 1, 20, 4);
        book.close();
        assertThat(book.tours(Purpose.LEISURE, 3)).isEqualTo(4);
        book.clear();
        book.close();
        assertThat(book.tours(Purpose.LEISURE, 3)).isZero();
        assertThat(book.metres(Purpose.LEISURE, 3)).isZero();
        assertThat(book.milliseconds(Purpose.LEISURE, 3)).isZero();
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < town.grid.unitCount(); unit++) {
                assertThat(book.onLink(3, Direction.of(d), unit)).isZero();
            }
        }
    }
}
