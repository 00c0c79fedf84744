package org.wespace.agents.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.rule.HomeTerm;
import org.wespace.agents.rule.HomeUtility;
import org.wespace.core.travel.StreetPattern;

class ScenarioTest {

    private static final HomeTerm OPEN = (who, unit, city) -> 0;
    private static final HomeTerm CLOSED = (who, unit, city) -> Double.NEGATIVE_INFINITY;

    @Test
    void standard_untouched_isStandard() {
        Scenario scenario = Scenario.standard();

        assertThat(scenario.switches()).isEqualTo(Switches.standard());
        assertThat(scenario.parameters().living())
                .isEqualTo(CityParameters.standard().living());
        assertThat(scenario.pattern()).isEqualTo(StreetPattern.GRID);
        assertThat(scenario.seed()).isEqualTo(1);
        assertThat(scenario.threads()).isEqualTo(1);
        assertThat(scenario.shuffle()).isEmpty();
        assertThat(scenario.atRest()).isTrue();
        assertThat(scenario.places()).isEqualTo(Places.none());
        assertThat(scenario.homeTerms()).isEmpty();
    }

    @Test
    void with_anything_leavesTheOtherAsItWas() {
        Scenario scenario = Scenario.standard();
        Scenario changed = scenario.with(Mechanism.TELEWORK, 0.5)
                .without(Mechanism.CONGESTION)
                .pattern(StreetPattern.OCTILE)
                .seed(4)
                .threads(2)
                .shuffled(3)
                .atRest(false)
                .homeTerm(OPEN)
                .homeTerm(CLOSED);

        assertThat(changed.switches())
                .isEqualTo(Switches.standard().with(Mechanism.TELEWORK, 0.5).without(Mechanism.CONGESTION));
        assertThat(changed.pattern()).isEqualTo(StreetPattern.OCTILE);
        assertThat(changed.seed()).isEqualTo(4);
        assertThat(changed.threads()).isEqualTo(2);
        assertThat(changed.shuffle()).hasValue(3);
        assertThat(changed.atRest()).isFalse();
        assertThat(changed.homeTerms()).containsExactly(OPEN, CLOSED);
        assertThat(scenario).isSameAs(Scenario.standard());
        assertThat(scenario.switches()).isEqualTo(Switches.standard());
        assertThat(scenario.homeTerms()).isEmpty();
    }

    @Test
    void homeUtility_withTerms_leavesThemOut() {
        HomeUtility all = (who, form, unit, city) -> 0;
        HomeTerm failing = (who, unit, city) -> {
            throw new IllegalStateException("must not be asked");
        };

        assertThat(ProofCity.hashOf(
                        ProofCity.scenario(Switches.standard()).homeUtility(all).homeTerm(failing), 1))
                .isEqualTo(
                        ProofCity.hashOf(ProofCity.scenario(Switches.standard()).homeUtility(all), 1));
    }

    @Test
    void on_anchorOffTheGrid_isRefused() {
        Scenario scenario = Scenario.standard().places(Places.none().withAnchors(List.of(99_999)));

        assertThatThrownBy(() -> scenario.on(ProofCity.PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("anchors and parks must be units 0 to 575: 99999");
    }

    @Test
    void on_noThreads_isRefused() {
        assertThatThrownBy(() -> Scenario.standard().threads(0).on(ProofCity.PLAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("threads");
    }

    @Test
    void on_planThatIsNotAtRest_keepsItsRentsAndAmenities() {
        try (LivingCity city = Scenario.standard().atRest(false).on(ProofCity.PLAN)) {
            int centre = ProofCity.PLAN.centres().get(0);
            assertThat(city.view().amenity(centre)).isEqualTo(ProofCity.PLAN.amenity()[centre]);
            assertThat(city.rents().rent(org.wespace.agents.land.FloorUse.HOME, centre))
                    .isEqualTo(ProofCity.PLAN.rents().rent(org.wespace.agents.land.FloorUse.HOME, centre));
        }
    }

    @Test
    void on_samePlanTwice_startsAfresh() {
        Scenario scenario = ProofCity.scenario(Switches.all());

        assertThat(ProofCity.hashOf(scenario, 3)).isEqualTo(ProofCity.hashOf(scenario, 3));
    }

    @Test
    void places_lists_areCopied() {
        List<Integer> units = new java.util.ArrayList<>(List.of(3));
        Places places = Places.none().withAnchors(units).withParks(units);
        units.add(4);

        assertThat(places.anchors()).containsExactly(3);
        assertThat(places.parks()).containsExactly(3);
        assertThat(Places.none().through()).isEmpty();
    }
}
