package org.wespace.agents.daily.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;

class ServiceParametersTest {

    @ParameterizedTest
    @EnumSource(Preset.class)
    void of_preset_tiersAreInOrder(Preset preset) {
        HealthParameters health = ServiceParameters.of(preset).health();
        assertThat(health.onlineShare()).isPositive().isLessThan(health.clinicShare());
    }

    @Test
    void health_shareAboveOne_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthParameters.of(Preset.CN_MID).withClinicShare(1.2))
                .withMessageContaining("clinicShare")
                .withMessageContaining("1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthParameters(0.5, 0.2, 0.6, 0.1, 0, 15))
                .withMessageContaining("tries");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthParameters(99, 0.2, 0.6, 0.1, 2, 15))
                .withMessageContaining("needsPerMonth");
    }

    @Test
    void school_wrongNumberOfHouseholds_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SchoolParameters(new double[] {0.1}, 16, 0, 300, 0, 1))
                .withMessageContaining("household");
    }

    @Test
    void settings_noPersons_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceSettings.of(ServiceParameters.standard(), Switches.none(), 0))
                .withMessageContaining("personsPerResident");
    }

    @Test
    void staff_slots_areSharedByPlacesOfTheLargestSize() {
        Facility clinic = Facility.clinic();
        assertThat(clinic.staff(0.1, 10_560)).isEqualTo(1);
        assertThat(clinic.staff(704 * 3, 10_560)).isEqualTo(3);
        assertThat(clinic.staff(704 * 300, 10_560)).isEqualTo(8);
    }
}
