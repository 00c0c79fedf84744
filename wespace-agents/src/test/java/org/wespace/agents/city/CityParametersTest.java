package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.preset.Preset;

class CityParametersTest {

    private static final CityParameters STANDARD = CityParameters.standard();

    @Test
    void standard_parts_areThoseOfAChineseMegacity() {
        CityParameters mega = CityParameters.of(Preset.CN_MEGA);

        assertThat(STANDARD.commute().modes()).isEqualTo(mega.commute().modes());
        assertThat(STANDARD.living().homes()).isEqualTo(mega.living().homes());
        assertThat(STANDARD.land().supply()).isEqualTo(mega.land().supply());
        assertThat(STANDARD.society().incomes().mean())
                .isEqualTo(Preset.CN_MEGA.earnings().meanMonthly());
    }

    @Test
    void with_onePart_keepsTheOthers() {
        HomeParameters homes = new HomeParameters(
                new HomeTastes(5, 0, 0.25, 0.2, 0, 0, 0),
                STANDARD.living().homes().moves());
        CityParameters.Living living = STANDARD.living().withHomes(homes);
        LandParameters land =
                STANDARD.land().withSupply(STANDARD.land().supply().withYearlySpeed(0));

        CityParameters changed = STANDARD.with(living).with(land);

        assertThat(changed)
                .isEqualTo(
                        new CityParameters(STANDARD.commute(), living, STANDARD.working(), land, STANDARD.society()));
        assertThat(changed.living().rents()).isEqualTo(STANDARD.living().rents());
        assertThat(changed.with(STANDARD.living()).with(STANDARD.land())).isEqualTo(STANDARD);
        assertThat(STANDARD.with(STANDARD.commute()).with(STANDARD.working()).with(STANDARD.society()))
                .isEqualTo(STANDARD);
    }
}
