package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wespace.agents.city.plan.SyntheticCity;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.geo.ZoneUnits;
import org.wespace.core.travel.StreetPattern;

class CityMemoryTest {

    private static long bytes(CityPlan plan, Scenario scenario) {
        return LivingCity.memory(plan, scenario).totalBytes();
    }

    @Test
    void of_moreOfAnything_needsMore() {
        Scenario scenario = Scenario.standard().without(Mechanism.TELEWORK);
        long base = bytes(ProofCity.PLAN, scenario);

        assertThat(bytes(ProofCity.PLAN, scenario.with(Mechanism.TELEWORK, 0.1)))
                .isGreaterThan(base);
        assertThat(bytes(ProofCity.PLAN, scenario.with(Mechanism.MIGRATION, 0.1)))
                .isGreaterThan(base);
        assertThat(bytes(ProofCity.PLAN, scenario.with(Mechanism.CO_LIVING, 0.1)))
                .isGreaterThan(base);
        assertThat(bytes(ProofCity.PLAN, scenario.pattern(StreetPattern.OCTILE)))
                .isGreaterThan(base);
        assertThat(bytes(ProofCity.PLAN, scenario.threads(8))).isGreaterThan(base);
        assertThat(bytes(times(ProofCity.PLAN, 2), scenario)).isGreaterThan(base);
        assertThat(LivingCity.memory(ProofCity.PLAN, scenario).table()).contains("residents", "kernels", "total");
    }

    @Test
    void on_heapTooSmall_isRefusedBeforeAnythingIsMade() {
        CityPlan crowd = times(ProofCity.PLAN, 650_000);
        Scenario scenario = ProofCity.scenario(Switches.standard());

        assertThat(bytes(crowd, scenario)).isGreaterThan(60L << 30);
        assertThatThrownBy(() -> LivingCity.memory(crowd, scenario).requireFits(8L << 30))
                .isInstanceOf(MemoryPlan.HeapTooSmallException.class);
        assertThat(MemoryPlan.heapLimit()).as("heap of this test").isLessThan(60L << 30);
        assertThatThrownBy(() -> scenario.on(crowd))
                .isInstanceOf(MemoryPlan.HeapTooSmallException.class)
                .hasMessageContaining("-Xmx");
    }

    /** As many times the people and jobs at the same places; floor stays as it is. */
    private static CityPlan times(CityPlan plan, int factor) {
        ZoneUnits cells = plan.city().cells();
        City city = new City(
                cells,
                cells.counted(times(plan.city().residents().perCell(), factor)),
                cells.counted(times(plan.city().jobs().perCell(), factor)),
                1);
        int[][] jobs = Arrays.stream(plan.sectorJobs())
                .map(bySector -> times(bySector, factor))
                .toArray(int[][]::new);
        return new CityPlan(
                city,
                jobs,
                plan.floor(),
                plan.cover(),
                plan.rents(),
                plan.amenity(),
                plan.productivity(),
                plan.centres());
    }

    private static int[] times(int[] counts, int factor) {
        return Arrays.stream(counts)
                .map(count -> Math.multiplyExact(count, factor))
                .toArray();
    }

    /** What stays reachable after two months, against what was told: told is enough, and not far more than enough. */
    @Test
    void of_cityOfModerateSize_tellsWhatARunTakes() {
        CityPlan plan = SyntheticCity.of(64, 64, 500).residents(150_000).build();
        Scenario scenario = Scenario.standard();
        long told = bytes(plan, scenario);
        long before = used();
        try (LivingCity city = scenario.on(plan)) {
            city.run(2);
            long taken = used() - before;

            assertThat(city.residents().count()).isEqualTo(150_000);
            assertThat(told).as("told %d, taken %d bytes", told, taken).isBetween(taken, 3 * taken);
        }
    }

    /** Bytes in use once nothing more can be freed: the least of several looks. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int look = 0; look < 4; look++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
