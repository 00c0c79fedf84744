package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.grid.Direction;
import org.wespace.core.grid.Grid;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;

/** Joint choice, link volumes and balancing against enumeration of all pairs (A3, A4). */
class ExpectedChoiceTest {

    private static final int WIDTH = 11;
    private static final int HEIGHT = 8;
    private static final int UNITS = WIDTH * HEIGHT;

    private static ChoiceTerm term(LinkMinutes links, double decay, double weight, long seed) {
        double[] origin = new double[UNITS];
        double[] destination = new double[UNITS];
        var random = TestCities.random(seed);
        for (int unit = 0; unit < UNITS; unit++) {
            origin[unit] = 0.2 + random.nextDouble();
            destination[unit] = 0.2 + random.nextDouble();
        }
        return new ChoiceTerm(
                "mode " + seed,
                StreetKernel.outward(links, decay),
                StreetKernel.inward(links, decay),
                weight,
                origin,
                destination);
    }

    private static List<ChoiceTerm> terms(StreetPattern pattern) {
        LinkMinutes slow = TestCities.directedLinks(WIDTH, HEIGHT, pattern, 1);
        LinkMinutes fast = TestCities.linksWithWalls(WIDTH, HEIGHT, pattern, 2);
        return List.of(term(slow, 0.4, 1.5, 3), term(fast, 0.1, 0.7, 4));
    }

    /** Weights of all pairs, by route minutes: [term][from][to]. */
    private static double[][][] weights(List<ChoiceTerm> terms, double[] mass) {
        double[][][] weights = new double[terms.size()][UNITS][UNITS];
        for (int k = 0; k < terms.size(); k++) {
            ChoiceTerm term = terms.get(k);
            StreetImpedance impedance = new StreetImpedance(term.outward().links());
            for (int from = 0; from < UNITS; from++) {
                for (int to = 0; to < UNITS; to++) {
                    weights[k][from][to] = term.weight()
                            * term.origin()[from]
                            * mass[to]
                            * term.destination()[to]
                            * StrictMath.exp(-term.outward().decayPerMinute() * impedance.minutes(from, to));
                }
            }
        }
        return weights;
    }

    private static double total(double[][][] weights, int from) {
        return Arrays.stream(weights)
                .mapToDouble(term -> Arrays.stream(term[from]).sum())
                .sum();
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void arrivals_twoTerms_equalEnumeration(StreetPattern pattern) {
        List<ChoiceTerm> terms = terms(pattern);
        double[] mass = TestCities.masses(UNITS, 5);
        double[] trips = TestCities.masses(UNITS, 6);
        double[][][] weights = weights(terms, mass);
        ExpectedChoice choice = new ExpectedChoice(terms);
        choice.update(mass);
        double[][] arrivals = new double[2][UNITS];
        choice.arrivals(trips, arrivals);
        double all = 0;
        for (int k = 0; k < 2; k++) {
            for (int to = 0; to < UNITS; to++) {
                double expected = 0;
                for (int from = 0; from < UNITS; from++) {
                    expected += trips[from] * weights[k][from][to] / total(weights, from);
                }
                assertThat(arrivals[k][to]).isCloseTo(expected, within(1e-11 * (1 + expected)));
                all += arrivals[k][to];
            }
        }
        assertThat(all).isCloseTo(Arrays.stream(trips).sum(), within(1e-9));
        assertThat(choice.share(0, 3) + choice.share(1, 3)).isCloseTo(1, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void addVolumes_oneTerm_equalsRoutesOfAllPairs(StreetPattern pattern) {
        List<ChoiceTerm> terms = List.of(term(TestCities.directedLinks(WIDTH, HEIGHT, pattern, 9), 0.2, 1, 3));
        double[] mass = TestCities.masses(UNITS, 5);
        double[] trips = TestCities.masses(UNITS, 6);
        double[][][] weights = weights(terms, mass);
        ExpectedChoice choice = new ExpectedChoice(terms);
        choice.update(mass);
        choice.arrivals(trips, new double[1][UNITS]);
        LinkVolumes volumes = new LinkVolumes(terms.get(0).outward().grid(), pattern);
        choice.addVolumes(0, volumes, 2);

        double[][] expected = new double[Direction.COUNT][UNITS];
        Routes routes = new Routes(terms.get(0).outward().links());
        for (int from = 0; from < UNITS; from++) {
            for (int to = 0; to < UNITS; to++) {
                double flow = 2 * trips[from] * weights[0][from][to] / total(weights, from);
                routes.forEachLink(from, to, (direction, unit) -> expected[direction.ordinal()][unit] += flow);
            }
        }
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < UNITS; unit++) {
                assertThat(volumes.volume(Direction.of(d), unit))
                        .as("%s of unit %d", Direction.of(d), unit)
                        .isCloseTo(expected[d][unit], within(1e-11 * (1 + expected[d][unit])));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void solve_capacities_equalsFittingOfTheMatrix(StreetPattern pattern) {
        List<ChoiceTerm> terms = terms(pattern);
        double[] trips = TestCities.masses(UNITS, 5);
        double[] capacity = TestCities.masses(UNITS, 6);
        double scale = Arrays.stream(trips).sum() / Arrays.stream(capacity).sum();
        Balancing balancing = new Balancing(new ExpectedChoice(terms), trips, capacity);
        assertThat(balancing.solve(1e-13, 500)).isBetween(5, 500);

        double[] ones = new double[UNITS];
        Arrays.fill(ones, 1);
        double[][] flow = fit(weights(terms, ones), trips, capacity, scale);
        double[][][] weights = weights(terms, balancing.mass());
        for (int from = 0; from < UNITS; from++) {
            for (int to = 0; to < UNITS; to++) {
                double modelled = trips[from] * (weights[0][from][to] + weights[1][from][to]) / total(weights, from);
                assertThat(modelled).isCloseTo(flow[from][to], within(1e-10 * (1 + flow[from][to])));
            }
        }
    }

    /** Iterative proportional fitting of the summed weights to both margins. */
    private static double[][] fit(double[][][] weights, double[] trips, double[] capacity, double scale) {
        double[][] flow = new double[UNITS][UNITS];
        for (int from = 0; from < UNITS; from++) {
            for (int to = 0; to < UNITS; to++) {
                flow[from][to] = weights[0][from][to] + weights[1][from][to];
            }
        }
        for (int round = 0; round < 2000; round++) {
            for (int to = 0; to < UNITS; to++) {
                double sum = 0;
                for (int from = 0; from < UNITS; from++) {
                    sum += flow[from][to];
                }
                for (int from = 0; from < UNITS && sum > 0; from++) {
                    flow[from][to] *= capacity[to] * scale / sum;
                }
            }
            for (int from = 0; from < UNITS; from++) {
                double sum = Arrays.stream(flow[from]).sum();
                for (int to = 0; to < UNITS && sum > 0; to++) {
                    flow[from][to] *= trips[from] / sum;
                }
            }
        }
        return flow;
    }

    @Test
    void arrivals_nothingToChoose_saysFromWhere() {
        ChoiceTerm term = term(TestCities.directedLinks(WIDTH, HEIGHT, StreetPattern.GRID, 1), 0.1, 1, 1);
        ExpectedChoice choice = new ExpectedChoice(List.of(term));
        choice.update(new double[UNITS]);
        double[] trips = new double[UNITS];
        trips[7] = 1;
        assertThatThrownBy(() -> choice.arrivals(trips, new double[1][UNITS]))
                .isInstanceOf(NoReachableMassException.class)
                .hasMessageContaining("unit 7");
    }

    @Test
    void meanMinutes_everyUnit_equalsBruteForce() {
        for (StreetPattern pattern : StreetPattern.values()) {
            LinkMinutes links = TestCities.directedLinks(WIDTH, HEIGHT, pattern, 14);
            double[] mass = TestCities.masses(UNITS, 5);
            DenseDecayField plain = DenseDecayField.outward(new StreetImpedance(links), 0.25);
            plain.update(mass);
            double[] minutes = new MeanMinutes(links, 0.25).of(mass);
            for (int unit = 0; unit < UNITS; unit++) {
                assertThat(minutes[unit]).isCloseTo(plain.meanMinutes(unit), within(1e-12 * minutes[unit]));
            }
        }
    }

    @Test
    void neighbour_ofRoutes_staysOnGrid() {
        Grid grid = Grid.of(WIDTH, HEIGHT, 100);
        Routes routes = new Routes(LinkMinutes.uniform(grid, StreetPattern.OCTILE, 30));
        int[] steps = new int[1];
        routes.forEachLink(grid.unit(1, 2), grid.unit(9, 4), (direction, unit) -> steps[0]++);
        assertThat(steps[0]).isEqualTo(8);
    }
}
