package org.wespace.core.measure.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.choice.TestCities;

/** Conservation, bounds and degenerate cases on random towns of unequal origins and destinations. */
class FloatingCatchmentTest {

    private static final int TOWNS = 30;

    /** Origins, destinations and the costs between them, some without a way. */
    private record Town(TravelCosts costs, double[] residents, double[] supply) {

        static Town random(long seed) {
            UniformRandomProvider random = TestCities.random(seed);
            int origins = 1 + random.nextInt(20);
            int destinations = 1 + random.nextInt(12);
            double[] costs = new double[origins * destinations];
            for (int cell = 0; cell < costs.length; cell++) {
                costs[cell] = random.nextInt(8) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(60);
            }
            return new Town(
                    TravelCosts.matrix(origins, destinations, costs),
                    TestCities.masses(origins, seed + 1),
                    TestCities.masses(destinations, seed + 2));
        }

        FloatingCatchment catchment() {
            return FloatingCatchment.of(costs, residents, supply);
        }

        /** Supply of the destinations that residents reach. */
        double reachedSupply(CostDecay decay) {
            double sum = 0;
            double[] row = new double[supply.length];
            for (int j = 0; j < supply.length; j++) {
                boolean reached = false;
                for (int i = 0; i < residents.length; i++) {
                    costs.from(i, row);
                    reached |= residents[i] > 0 && row[j] < Double.POSITIVE_INFINITY && decay.weight(row[j]) > 0;
                }
                sum += reached ? supply[j] : 0;
            }
            return sum;
        }

        /** Access summed over residents; origins without any, whose access may be undefined, do not count. */
        double received(AccessResult access) {
            double sum = 0;
            for (int i = 0; i < residents.length; i++) {
                sum += residents[i] > 0 ? residents[i] * access.value(i) : 0;
            }
            return sum;
        }
    }

    static Stream<CostDecay> decays() {
        return Stream.of(
                CostDecay.within(15),
                CostDecay.within(45),
                CostDecay.exponential(0.1),
                CostDecay.gaussian(15),
                CostDecay.linear(30),
                CostDecay.steps(new double[] {10, 20, 30}, new double[] {1, 0.68, 0.22}));
    }

    @ParameterizedTest
    @MethodSource("decays")
    void twoStepAndThreeStep_anyTown_conserveSupply(CostDecay decay) {
        for (int seed = 0; seed < TOWNS; seed++) {
            Town town = Town.random(seed);
            double supply = town.reachedSupply(decay);
            FloatingCatchment catchment = town.catchment();
            assertThat(town.received(catchment.twoStep(decay))).isCloseTo(supply, within(1e-12 * supply));
            assertThat(town.received(catchment.threeStep(decay))).isCloseTo(supply, within(1e-12 * supply));
        }
    }

    @ParameterizedTest
    @MethodSource("decays")
    void spatialAvailability_anyAlpha_sumsToTheReachedSupply(CostDecay decay) {
        for (int seed = 0; seed < TOWNS; seed++) {
            Town town = Town.random(seed);
            double supply = town.reachedSupply(decay);
            for (double alpha : new double[] {0.5, 1, 2}) {
                double[] values =
                        town.catchment().spatialAvailability(decay, alpha).values();
                assertThat(Arrays.stream(values).sum()).isCloseTo(supply, within(1e-11 * supply));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decays")
    void spatialAvailability_alphaOne_isTwoStepTimesResidents(CostDecay decay) {
        for (int seed = 0; seed < TOWNS; seed++) {
            Town town = Town.random(seed);
            AccessResult perHead = town.catchment().twoStep(decay);
            AccessResult available = town.catchment().spatialAvailability(decay);
            for (int i = 0; i < town.residents.length; i++) {
                double expected = town.residents[i] > 0 ? town.residents[i] * perHead.value(i) : 0;
                assertThat(available.value(i)).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("decays")
    void everyMeasure_anyTown_equalsItsFormulaOnWholeMatrices(CostDecay decay) {
        for (int seed = 0; seed < TOWNS; seed++) {
            Town town = Town.random(seed);
            double[][] f = weights(town, decay);
            FloatingCatchment catchment = town.catchment();
            assertSame(catchment.twoStep(decay), plain(town, f, f));
            double[][] choice = new double[f.length][];
            double[][] demand = new double[f.length][];
            double[][] service = new double[f.length][f[0].length];
            for (int i = 0; i < f.length; i++) {
                double[] row = f[i];
                double sum = Arrays.stream(row).sum();
                demand[i] = Arrays.stream(row).map(w -> w > 0 ? w / sum : 0).toArray();
                choice[i] = Arrays.stream(row).map(w -> w > 0 ? w * w / sum : 0).toArray();
            }
            for (int j = 0; j < f[0].length; j++) {
                double sum = 0;
                for (double[] row : f) {
                    sum += row[j];
                }
                for (int i = 0; i < f.length; i++) {
                    service[i][j] = f[i][j] > 0 ? f[i][j] / sum : 0;
                }
            }
            assertSame(catchment.threeStep(decay), plain(town, choice, choice));
            assertSame(catchment.balanced(decay), plain(town, demand, service));
        }
    }

    private static double[][] weights(Town town, CostDecay decay) {
        double[][] f = new double[town.residents.length][town.supply.length];
        for (int i = 0; i < f.length; i++) {
            town.costs.from(i, f[i]);
            for (int j = 0; j < f[i].length; j++) {
                f[i][j] = f[i][j] < Double.POSITIVE_INFINITY ? decay.weight(f[i][j]) : 0;
            }
        }
        return f;
    }

    /** Both steps by their definition. */
    private static double[] plain(Town town, double[][] demandWeights, double[][] serviceWeights) {
        double[] access = new double[town.residents.length];
        for (int j = 0; j < town.supply.length; j++) {
            double demand = 0;
            for (int i = 0; i < access.length; i++) {
                demand += town.residents[i] * demandWeights[i][j];
            }
            for (int i = 0; i < access.length; i++) {
                if (serviceWeights[i][j] > 0 && town.supply[j] > 0) {
                    access[i] += demand > 0 ? town.supply[j] / demand * serviceWeights[i][j] : Double.NaN;
                }
            }
        }
        return access;
    }

    private static void assertSame(AccessResult actual, double[] expected) {
        for (int i = 0; i < expected.length; i++) {
            if (Double.isNaN(expected[i])) {
                assertThat(actual.value(i)).isNaN();
            } else {
                assertThat(actual.value(i)).isCloseTo(expected[i], within(1e-12 * expected[i]));
            }
        }
    }

    @Test
    void everyMeasure_onePlace_givesSupplyPerHead() {
        FloatingCatchment catchment =
                FloatingCatchment.of(TravelCosts.matrix(1, new double[] {3}), new double[] {50}, new double[] {10});
        CostDecay decay = CostDecay.exponential(0.1);
        assertThat(catchment.twoStep(decay).value(0)).isCloseTo(0.2, within(1e-15));
        assertThat(catchment.threeStep(decay).value(0)).isCloseTo(0.2, within(1e-15));
        assertThat(catchment.balanced(decay).value(0)).isCloseTo(0.2, within(1e-15));
        assertThat(catchment.spatialAvailability(decay).value(0)).isCloseTo(10, within(1e-14));
    }

    @Test
    void everyMeasure_nothingReachable_isZero() {
        double[] far = new double[4];
        Arrays.fill(far, Double.POSITIVE_INFINITY);
        FloatingCatchment catchment =
                FloatingCatchment.of(TravelCosts.matrix(2, far), new double[] {1, 2}, new double[] {3, 4});
        CostDecay decay = CostDecay.exponential(0.1);
        for (Function<CostDecay, AccessResult> measure : Stream.<Function<CostDecay, AccessResult>>of(
                        catchment::twoStep, catchment::threeStep, catchment::balanced, catchment::spatialAvailability)
                .toList()) {
            assertThat(measure.apply(decay).values()).containsExactly(0, 0);
        }
        assertThat(catchment.supplyPerHead(decay)).containsExactly(Double.NaN, Double.NaN);
    }

    @Test
    void everyMeasure_supplyWithoutDemandInReach_isUndefinedOnlyWhereNobodyLives() {
        // Origin 0 has residents and reaches destination 0; origin 1 has none and reaches both.
        TravelCosts costs = TravelCosts.matrix(2, new double[] {5, 99, 5, 5});
        FloatingCatchment catchment = FloatingCatchment.of(costs, new double[] {10, 0}, new double[] {5, 7});
        CostDecay decay = CostDecay.within(10);
        assertThat(catchment.supplyPerHead(decay)).containsExactly(0.5, Double.NaN);
        assertThat(catchment.twoStep(decay).values()).containsExactly(0.5, Double.NaN);
        assertThat(catchment.threeStep(decay).value(0)).isEqualTo(0.5);
        assertThat(catchment.threeStep(decay).value(1)).isNaN();
        assertThat(catchment.balanced(decay).value(0)).isEqualTo(0.25);
        assertThat(catchment.balanced(decay).value(1)).isNaN();
        assertThat(catchment.spatialAvailability(decay).values()).containsExactly(5, 0);
    }

    @Test
    void twoStep_destinationWithoutSupplyAndDemand_addsNothing() {
        TravelCosts costs = TravelCosts.matrix(2, new double[] {5, 99, 5, 5});
        FloatingCatchment catchment = FloatingCatchment.of(costs, new double[] {10, 0}, new double[] {5, 0});
        assertThat(catchment.twoStep(CostDecay.within(10)).values()).containsExactly(0.5, 0.5);
    }

    @Test
    void twoStep_moreSupply_neverLowersAccess() {
        for (int seed = 0; seed < TOWNS; seed++) {
            Town town = Town.random(seed);
            double[] more = town.supply.clone();
            more[0] += 5;
            CostDecay decay = CostDecay.exponential(0.05);
            double[] before = town.catchment().twoStep(decay).values();
            double[] after = FloatingCatchment.of(town.costs, town.residents, more)
                    .twoStep(decay)
                    .values();
            for (int i = 0; i < before.length; i++) {
                if (town.residents[i] > 0) {
                    assertThat(after[i]).isGreaterThanOrEqualTo(before[i]);
                }
            }
        }
    }

    @Test
    void of_badInput_namesPlaceAndValue() {
        TravelCosts costs = TravelCosts.matrix(2, new double[4]);
        assertThatThrownBy(() -> FloatingCatchment.of(costs, new double[3], new double[2]))
                .hasMessageContaining("residents")
                .hasMessageContaining("3");
        assertThatThrownBy(() -> FloatingCatchment.of(costs, new double[] {1, Double.NaN}, new double[2]))
                .hasMessageContaining("origin 1");
        assertThatThrownBy(() -> FloatingCatchment.of(costs, new double[2], new double[] {-1, 0}))
                .hasMessageContaining("supply")
                .hasMessageContaining("destination 0");
        FloatingCatchment catchment = FloatingCatchment.of(costs, new double[2], new double[2]);
        assertThatThrownBy(() -> catchment.spatialAvailability(CostDecay.within(1), 0))
                .hasMessageContaining("alpha");
    }
}
