package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wespace.agents.home.HomeParameters;
import org.wespace.agents.home.HomeTastes;
import org.wespace.agents.land.LandParameters;
import org.wespace.agents.mobility.CommuteParameters;
import org.wespace.agents.work.WorkParameters;

class CityParametersTest {

    private static final CityParameters STANDARD = CityParameters.standard();

    @Test
    void standard_parts_areTheStandardOnes() {
        assertThat(STANDARD.commute().modes())
                .isEqualTo(CommuteParameters.standard().modes());
        assertThat(STANDARD.living().homes()).isEqualTo(HomeParameters.standard());
        assertThat(STANDARD.working().jobs()).isEqualTo(WorkParameters.standard());
        assertThat(STANDARD.society().incomes().mean()).isEqualTo(9000);
        assertThat(CityParameters.standard().land()).isEqualTo(STANDARD.land());
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
