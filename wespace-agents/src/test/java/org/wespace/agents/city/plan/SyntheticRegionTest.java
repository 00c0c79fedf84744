package org.wespace.agents.city.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.city.CityPlan;
import org.wespace.agents.city.OutsideJobs;
import org.wespace.agents.preset.Preset;
import org.wespace.agents.region.CrossCityJobs;
import org.wespace.agents.region.Gateway;
import org.wespace.agents.resident.Sector;

class SyntheticRegionTest {

    private static SyntheticRegion region(long seed) {
        return SyntheticRegion.of(120, 48, 500)
                .common(all -> all.values(Preset.CN_MID)
                        .water(Water.river(0.02))
                        .personsPerResident(20)
                        .seed(seed))
                .city("west", city -> city.middle(14, 12)
                        .residents(30_000)
                        .centres(3)
                        .spacing(5)
                        .gradient(0.4))
                .city("east", city -> city.middle(46, 12)
                        .residents(10_000)
                        .shape(CityShape.MONOCENTRIC)
                        .gradient(0.6))
                .rail(160, 20, 0.5);
    }

    @Test
    void build_twoCities_eachKeepsItsOwn() {
        RegionPlan region = region(1).build();
        CityPlan plan = region.plan();
        assertThat(plan.city().residents().total()).isEqualTo(40_000);
        assertThat(plan.city().jobs().total()).isEqualTo(41_200);
        assertThat(plan.city().personsPerResident()).isEqualTo(20);
        assertThat(plan.centres()).hasSize(4).containsAll(region.mainCentres());
        assertThat(plan.centres().get(0)).isEqualTo(region.mainCentres().get(0));
        assertThat(region.names()).containsExactly("west", "east");
        int[] held = new int[2];
        int[] residents = plan.city().residents().perUnit();
        for (int unit = 0; unit < residents.length; unit++) {
            held[region.cityOf(unit)] += residents[unit];
        }
        assertThat(held[0]).isCloseTo(30_000, within(200));
        assertThat(region.cityOf(0)).isZero();
        assertThat(region.cityOf(119)).isEqualTo(1);
        plan.cover().checkBalance();
    }

    @Test
    void build_rail_joinsTheMainCentres() {
        RegionPlan region = region(1).build();
        assertThat(region.rails()).hasSize(1);
        assertThat(region.rails().get(0).kilometres()).isCloseTo(32, within(0.01));
        assertThat(region.rails().get(0).minutes()).isCloseTo(12, within(0.01));
        assertThat(region.rails().get(0).fare()).isCloseTo(16, within(0.01));
        assertThat(region.transitLines()).isNotEmpty();
    }

    @Test
    void build_sameSeed_sameBytes() {
        long hash = SyntheticCityTest.hash(region(1).build().plan());
        assertThat(SyntheticCityTest.hash(region(1).build().plan())).isEqualTo(hash);
        assertThat(SyntheticCityTest.hash(region(2).build().plan())).isNotEqualTo(hash);
    }

    @Test
    void build_badRegions_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SyntheticRegion.of(8, 8, 500).build())
                .withMessage("a region needs at least one city");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region(1).city("east", city -> city))
                .withMessage("cities need different names that are not blank: 'east'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region(1)
                        .city("far", city -> city.middle(99, 3).centres(1))
                        .build())
                .withMessageContaining("would lie off the grid");
    }

    @Test
    void placed_outsideJobs_areAtTheGateway() {
        CityPlan plan = region(1).build().plan();
        CrossCityJobs outside =
                new CrossCityJobs(List.of(new Gateway(59, List.of(100, 50, 0, 10, 0), 30, 25, 0)), 0.05, 0.5);
        assertThat(OutsideJobs.placed(plan, outside, 0)).isSameAs(plan);
        CityPlan changed = OutsideJobs.placed(plan, outside, 1);
        int added = 47 + 24 + 5; // exp(-.75) = .472
        assertThat(changed.city().jobs().total()).isEqualTo(41_200 + added);
        assertThat(changed.city().jobs().perUnit()[59])
                .isEqualTo(plan.city().jobs().perUnit()[59] + added);
        assertThat(changed.sectorJobs()[Sector.FINANCE.ordinal()][59])
                .isEqualTo(plan.sectorJobs()[Sector.FINANCE.ordinal()][59] + 24);
        assertThat(Arrays.stream(plan.sectorJobs()[0]).sum()).isEqualTo(6180);
    }
}
