package org.wespace.agents.daily.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class DeliveryTourTest {

    private static final DeliveryTour TOUR = new DeliveryTour(120, 1, 0.1, 1);

    @Test
    void metresPerStop_atTheDepotOrInACrowd_onlyOneTermIsLeft() {
        assertThat(TOUR.metresPerStop(0, 0.92, 25)).isCloseTo(184, within(1e-9));
        assertThat(TOUR.metresPerStop(12_000, 0.92, 1e14)).isCloseTo(200, within(0.001));
    }

    @Test
    void metresPerStop_fartherOrSparser_more() {
        double base = TOUR.metresPerStop(5000, 0.92, 50);
        assertThat(TOUR.metresPerStop(6000, 0.92, 50)).isGreaterThan(base);
        assertThat(TOUR.metresPerStop(5000, 0.92, 40)).isGreaterThan(base);
        assertThat(new DeliveryTour(60, 1, 0.1, 1).metresPerStop(5000, 0.92, 50))
                .isGreaterThan(base);
    }

    @Test
    void metresPerStop_manyStopsOnASquare_asAGoodTour() {
        double ratio = 0;
        int squares = 4;
        for (int square = 0; square < squares; square++) {
            ratio += tourLength(square, 400, 10) / 400 / (TOUR.metresPerStop(0, 0.92, 4) / 1000) / squares;
        }
        assertThat(ratio).isCloseTo(1, within(0.15));
    }

    /** Kilometres of a closed tour over random stops on a square: nearest neighbour, then 2-opt until nothing gains. */
    private static double tourLength(int seed, int stops, double side) {
        ChanceKey key = Chance.of(8).at(seed, 1);
        double[][] at = new double[stops][2];
        for (int k = 0; k < stops; k++) {
            at[k][0] = side * key.uniform(k, 0);
            at[k][1] = side * key.uniform(k, 1);
        }
        for (int k = 0; k + 1 < stops; k++) {
            int best = k + 1;
            for (int next = k + 2; next < stops; next++) {
                best = between(at, k, next) < between(at, k, best) ? next : best;
            }
            double[] swap = at[k + 1];
            at[k + 1] = at[best];
            at[best] = swap;
        }
        boolean gained = true;
        while (gained) {
            gained = false;
            for (int i = 0; i + 2 < stops; i++) {
                for (int j = i + 2; j < stops - (i == 0 ? 1 : 0); j++) {
                    int end = (j + 1) % stops;
                    double gain =
                            between(at, i, i + 1) + between(at, j, end) - between(at, i, j) - between(at, i + 1, end);
                    if (gain > 1e-9) {
                        reverse(at, i + 1, j);
                        gained = true;
                    }
                }
            }
        }
        double length = 0;
        for (int k = 0; k < stops; k++) {
            length += between(at, k, (k + 1) % stops);
        }
        return length;
    }

    private static void reverse(double[][] at, int from, int to) {
        for (int a = from, b = to; a < b; a++, b--) {
            double[] swap = at[a];
            at[a] = at[b];
            at[b] = swap;
        }
    }

    private static double between(double[][] at, int a, int b) {
        return Math.abs(at[a][0] - at[b][0]) + Math.abs(at[a][1] - at[b][1]);
    }
}
