package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.SmallCities;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.mobility.TravelMode;
import org.wespace.core.grid.Direction;
import org.wespace.core.measure.commuting.Flows;
import org.wespace.core.travel.StreetPattern;

class CommuteEquilibriumTest {

    private static final CommuteParameters CROWDED = SmallCities.walkAndCar(250);

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void solve_congestedCity_gapFallsBelowAMillionth(StreetPattern pattern) {
        City city = SmallCities.balanced(16, 4, 40_000, 1);
        CommuteEquilibrium equilibrium = new CommuteEquilibrium(city, CROWDED, pattern);
        assertThat(equilibrium.solve(1e-6, 200)).isTrue();
        assertThat(equilibrium.steps()).isLessThanOrEqualTo(200);
        assertThat(equilibrium.balancingError()).isLessThanOrEqualTo(1e-6);
        assertThat(equilibrium.network().congestion().gap()).isLessThanOrEqualTo(1e-6);
        assertThat(slowest(equilibrium)).as("roads are congested").isGreaterThan(1.2);
    }

    /** Minutes over free minutes of the link that has lost most. */
    private static double slowest(CommuteEquilibrium equilibrium) {
        double slowest = 1;
        for (int d = 0; d < Direction.COUNT; d++) {
            for (int unit = 0; unit < equilibrium.city().grid().unitCount(); unit++) {
                double free = equilibrium.network().congestion().free().minutes(Direction.of(d), unit);
                double now = equilibrium.network().congestion().links().minutes(Direction.of(d), unit);
                slowest = Double.isFinite(free) ? Math.max(slowest, now / free) : slowest;
            }
        }
        return slowest;
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void flows_solvedCity_sumToResidentsAndJobs(StreetPattern pattern) {
        City city = SmallCities.balanced(16, 4, 40_000, 2);
        CommuteEquilibrium equilibrium = new CommuteEquilibrium(city, CROWDED, pattern);
        equilibrium.solve(1e-8, 400);
        Flows[] flows = equilibrium.flows();
        for (int zone = 0; zone < city.zones().count(); zone++) {
            double leaving = 0;
            double arriving = 0;
            for (Flows mode : flows) {
                leaving += mode.leaving(zone);
                arriving += mode.arriving(zone);
            }
            assertThat(leaving).isCloseTo(city.residents().perZone()[zone], within(1e-6));
            // Errors of 1e-8 of all residents, at most, land in the columns.
            assertThat(arriving).isCloseTo(city.jobs().perZone()[zone], within(40_000 * 2e-8));
        }
        double[] shares = equilibrium.modeShares();
        for (int m = 0; m < shares.length; m++) {
            assertThat(shares[m]).isCloseTo(flows[m].total() / 40_000, within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void jobPrices_unitsWithoutJobs_areZeroOthersPositive(StreetPattern pattern) {
        City city = SmallCities.balanced(8, 2, 50, 3);
        CommuteEquilibrium equilibrium = new CommuteEquilibrium(city, CROWDED, pattern);
        equilibrium.solve(1e-6, 200);
        double[] prices = equilibrium.jobPrices();
        int[] jobs = city.jobs().perUnit();
        assertThat(jobs).contains(0);
        for (int unit = 0; unit < prices.length; unit++) {
            if (jobs[unit] > 0) {
                assertThat(prices[unit]).isPositive().isFinite();
            } else {
                assertThat(prices[unit]).isZero();
            }
        }
    }

    /** Every pair of units counted one by one, on a city whose unequal congested links have settled. */
    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void flows_tinyCity_equalEnumeration(StreetPattern pattern) {
        City city = City.of(
                SmallCities.cells(new double[] {0, 1.5, 4}, new double[] {0, 1, 3}),
                new int[] {900, 100, 300, 700},
                new int[] {100, 1200, 500, 200});
        CommuteEquilibrium equilibrium = new CommuteEquilibrium(city, SmallCities.walkAndCar(500), pattern);
        assertThat(equilibrium.solve(1e-11, 2000)).isTrue();
        equilibrium.network().updateImpedances();
        double[][][] probability = probabilities(equilibrium);
        Flows[] flows = equilibrium.flows();
        for (int m = 0; m < flows.length; m++) {
            double[] expected = byZone(city, probability[m]);
            for (int pair = 0; pair < expected.length; pair++) {
                assertThat(flows[m].toArray()[pair]).isCloseTo(expected[pair], Percentage.withPercentage(1e-6));
            }
        }
    }

    /** Chance of each mode and work unit for each home unit, by iterative proportional fitting of a full matrix. */
    private static double[][][] probabilities(CommuteEquilibrium equilibrium) {
        City city = equilibrium.city();
        List<TravelMode> modes = equilibrium.network().parameters().modes();
        int units = city.grid().unitCount();
        double[] homes = city.residentsByUnit();
        double[] jobs = city.jobsByUnit();
        double[] mass = jobs.clone();
        double[][][] chance = new double[modes.size()][units][units];
        for (int round = 0; round < 3000; round++) {
            double[] arriving = new double[units];
            for (int from = 0; from < units; from++) {
                double total = 0;
                for (int m = 0; m < modes.size(); m++) {
                    for (int to = 0; to < units; to++) {
                        double minutes = modes.get(m).fixedMinutes()
                                + equilibrium.network().impedance(m).minutes(from, to);
                        chance[m][from][to] = mass[to]
                                * Math.exp(
                                        modes.get(m).constant() - modes.get(m).decayPerMinute() * minutes);
                        total += chance[m][from][to];
                    }
                }
                for (int m = 0; m < modes.size(); m++) {
                    for (int to = 0; to < units; to++) {
                        chance[m][from][to] /= total;
                        arriving[to] += homes[from] * chance[m][from][to];
                    }
                }
            }
            for (int to = 0; to < units; to++) {
                mass[to] *= arriving[to] > 0 ? jobs[to] / arriving[to] : 0;
            }
        }
        return chance;
    }

    /** Residents of each home cell by probability of each work unit, divided among its cells as its jobs are. */
    private static double[] byZone(City city, double[][] chance) {
        int zones = city.zones().count();
        double[] flows = new double[zones * zones];
        int[] jobsOfUnit = city.jobs().perUnit();
        for (int home = 0; home < city.cells().cellCount(); home++) {
            for (int work = 0; work < city.cells().cellCount(); work++) {
                int unit = city.cells().unitOf(work);
                if (jobsOfUnit[unit] > 0) {
                    flows[city.cells().zoneOf(home) * zones + city.cells().zoneOf(work)] +=
                            city.residents().count(home)
                                    * chance[city.cells().unitOf(home)][unit]
                                    * city.jobs().count(work)
                                    / jobsOfUnit[unit];
                }
            }
        }
        return flows;
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void logsums_solvedCity_fallWithDistanceFromTheJobs(StreetPattern pattern) {
        int[] residents = new int[64];
        java.util.Arrays.fill(residents, 10);
        int[] jobs = new int[64];
        jobs[0] = 640;
        City city = City.of(SmallCities.squares(8, 8, 1), residents, jobs);
        CommuteEquilibrium equilibrium = new CommuteEquilibrium(city, CROWDED, pattern);
        equilibrium.solve(1e-6, 200);
        double[] logsums = equilibrium.logsums();
        for (int n = 1; n < 8; n++) {
            assertThat(logsums[n]).isLessThan(logsums[n - 1]);
            assertThat(logsums[9 * n]).isLessThan(logsums[9 * n - 9]);
        }
    }
}
