package org.wespace.agents.daily.shopping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.wespace.agents.daily.shopping.ChannelFootprint.Way.LOCAL_DELIVERY;
import static org.wespace.agents.daily.shopping.ChannelFootprint.Way.PARCEL_BY_CARGO_BICYCLE;
import static org.wespace.agents.daily.shopping.ChannelFootprint.Way.PARCEL_BY_VAN;
import static org.wespace.agents.daily.shopping.ChannelFootprint.Way.STORE_BY_BUS;
import static org.wespace.agents.daily.shopping.ChannelFootprint.Way.STORE_BY_CAR;
import static org.wespace.agents.daily.shopping.ChannelFootprint.Way.STORE_ON_FOOT;

import org.junit.jupiter.api.Test;

/** B16: break-even at 24 things by car and 7 by bus; parcels above the shop, delivery from the shop below. */
class ChannelFootprintTest {

    @Test
    void breakEvenItems_unitedKingdom_asPublished() {
        ChannelFootprint ways = ChannelFootprint.lastMile();
        assertThat(ways.breakEvenItems(STORE_BY_CAR)).isEqualTo(24);
        assertThat(ways.breakEvenItems(STORE_BY_BUS)).isEqualTo(7);
        assertThat(ways.breakEvenItems(STORE_ON_FOOT)).isEqualTo(1);
        assertThatThrownBy(() -> ways.breakEvenItems(PARCEL_BY_VAN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void grams_dailyNeeds_channelsInPublishedOrder() {
        ChannelFootprint ways = ChannelFootprint.dailyNeeds();
        // Medians in Shahmohammadi and others 2020: 70 g, 100 g (80 % by car) and 180 g.
        assertThat(ways.grams(LOCAL_DELIVERY)).isCloseTo(70, within(7.0));
        assertThat(ways.grams(STORE_BY_CAR)).isCloseTo(100, within(10.0));
        assertThat(ways.grams(PARCEL_BY_VAN)).isCloseTo(180, within(18.0));
        assertThat(ways.grams(STORE_ON_FOOT)).isLessThan(ways.grams(LOCAL_DELIVERY));
        assertThat(ways.grams(STORE_BY_BUS)).isLessThan(ways.grams(PARCEL_BY_VAN));
    }

    @Test
    void grams_cargoBicycle_quarterBelowTheVan() {
        ChannelFootprint ways = ChannelFootprint.dailyNeeds();
        assertThat(ways.grams(PARCEL_BY_CARGO_BICYCLE) / ways.grams(PARCEL_BY_VAN))
                .isCloseTo(0.74, within(0.02));
    }
}
