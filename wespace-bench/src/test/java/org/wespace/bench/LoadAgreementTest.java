package org.wespace.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.choice.LinkVolumes;
import org.wespace.core.choice.StreetKernel;
import org.wespace.core.choice.StreetSums;
import org.wespace.core.grid.Direction;
import org.wespace.core.travel.LinkMinutes;
import org.wespace.core.travel.StreetImpedance;
import org.wespace.core.travel.StreetPattern;
import org.wespace.core.travel.TripLoad;

/** Walking every route gives the counts of {@link LoadBenchmark}'s other ways. */
class LoadAgreementTest {

    private static final double DECAY = 0.3;

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void walk_randomTrips_countsAsDifferenceArrays(StreetPattern pattern) {
        BenchCity city = new BenchCity(20);
        int units = city.grid().unitCount();
        TripLoad load = new TripLoad(city.grid(), pattern);
        RouteWalk walk = new RouteWalk(city.grid(), pattern);
        ChanceKey key = BenchCity.draws("test.trip");
        for (int trip = 0; trip < 5000; trip++) {
            int from = (int) (key.uniform(trip, 0) * units);
            int to = (int) (key.uniform(trip, 1) * units);
            load.add(from, to, 1 + trip % 3);
            walk.add(from, to, 1 + trip % 3);
        }
        int[] counted = new int[units];
        for (Direction direction : Direction.values()) {
            load.count(direction, counted);
            assertThat(counted).as("%s", direction).isEqualTo(walk.count(direction));
        }
    }

    @ParameterizedTest
    @EnumSource(StreetPattern.class)
    void volumes_ofAllPairs_areTheWalkedExpectedTrips(StreetPattern pattern) {
        BenchCity city = new BenchCity(8);
        LinkMinutes links = city.links(pattern);
        double[] jobs = city.jobs();
        StreetSums outward = StreetKernel.outward(links, DECAY).sums();
        outward.update(jobs);
        double[] source = city.people();
        for (int unit = 0; unit < source.length; unit++) {
            source[unit] /= outward.accessibility(unit);
        }
        StreetSums inward = StreetKernel.inward(links, DECAY).sums();
        inward.update(source);
        LinkVolumes volumes = new LinkVolumes(city.grid(), pattern);
        volumes.add(outward, inward, 1);

        RouteWalk walk = new RouteWalk(city.grid(), pattern);
        StreetImpedance impedance = new StreetImpedance(links);
        double parts = 1e6;
        for (int from = 0; from < jobs.length; from++) {
            for (int to = 0; to < jobs.length; to++) {
                double trips = source[from] * jobs[to] * StrictMath.exp(-DECAY * impedance.minutes(from, to));
                walk.add(from, to, (int) Math.rint(trips * parts));
            }
        }
        // At most as many pairs share a link as there are pairs, and each is rounded by half a part.
        double rounding = 0.5 * jobs.length * jobs.length / parts;
        for (Direction direction : Direction.values()) {
            for (int unit = 0; unit < jobs.length; unit++) {
                assertThat(volumes.volume(direction, unit))
                        .as("%s of unit %d", direction, unit)
                        .isCloseTo(walk.count(direction)[unit] / parts, within(rounding));
            }
        }
    }
}
