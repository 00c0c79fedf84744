package org.wespace.agents.carbon.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

class MechanismFamilyTest {

    @Test
    void mechanisms_ofAllFamilies_areSwitchedAndInOneOnly() {
        List<Mechanism> all = Arrays.stream(MechanismFamily.values())
                .flatMap(family -> family.mechanisms().stream())
                .toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(Mechanism::switched).hasSize(53);
        assertThat(MechanismFamily.inNoFamily())
                .doesNotContainAnyElementsOf(all)
                .contains(Mechanism.CONGESTION);
    }

    @Test
    void mechanisms_ofAFamily_areInOrderOfTheRegistry() {
        for (MechanismFamily family : MechanismFamily.values()) {
            assertThat(family.mechanisms()).isSorted();
        }
    }

    @Test
    void rows_ofFamilies_areThoseOfTheSplit() {
        assertThat(Arrays.stream(MechanismFamily.values())
                        .map(family -> family.id()
                                + family.mechanisms().stream()
                                        .map(Mechanism::id)
                                        .toList()))
                .containsExactly(
                        "F1[DW-1, DW-2, DW-3]",
                        "F2[DW-4, DW-5, DW-6]",
                        "F3[WK-1, WK-2]",
                        "F4[WK-5, WK-6, WK-7]",
                        "F5[WK-3, WK-4, WK-8, WK-9, WK-10]",
                        "F6[TR-1, TR-2, TR-4, TR-9, TR-11]",
                        "F7[TR-3, TR-5, TR-6, TR-7, TR-12]",
                        "F8[RC-1, RC-2, RC-4, RC-5, RC-11, RC-12]",
                        "F9[RC-3, RC-7, PF-1, PF-2, PF-3, PF-4, PF-5, PF-6, PF-7]",
                        "F10[OV-1, OV-2, OV-3, OV-4, OV-5, OV-9, DW-7]",
                        "F11[DW-8, MI-1, MI-3, MI-5]",
                        "F12[MI-2]");
        assertThat(Arrays.stream(MechanismFamily.values()).filter(MechanismFamily::rebound))
                .containsExactly(
                        MechanismFamily.CO_LIVING_REBOUND,
                        MechanismFamily.TELEWORK_REBOUND,
                        MechanismFamily.SHARED_TRAVEL_REBOUND,
                        MechanismFamily.DIGITAL_LOAD);
    }

    @Test
    void switches_someFamilies_keepTheirStrengthAndOthersAreOff() {
        Switches base = Switches.all().with(Mechanism.TELEWORK, 0.6);

        Switches switches = MechanismFamily.switches(Set.of(MechanismFamily.TELEWORK_TRAVEL), base);

        assertThat(switches.strength(Mechanism.TELEWORK)).isEqualTo(0.6);
        assertThat(switches.on(Mechanism.HOME_OFFICE)).isFalse();
        assertThat(switches.on(Mechanism.CONGESTION)).isTrue();
        assertThat(switches.active())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                MechanismFamily.inNoFamily().stream(),
                                MechanismFamily.TELEWORK_TRAVEL.mechanisms().stream())
                        .toList());
    }

    @Test
    void switches_allAndNone_areTheBaseAndItWithoutFamilies() {
        Switches base = Switches.standard();

        assertThat(MechanismFamily.switches(EnumSet.allOf(MechanismFamily.class), base))
                .isEqualTo(base);
        assertThat(MechanismFamily.switches(Set.of(), Switches.all()).active()).isEqualTo(MechanismFamily.inNoFamily());
        assertThat(MechanismFamily.allOn(MechanismFamily.switches(Set.of(), Switches.all())))
                .isEqualTo(Switches.all());
    }

    @Test
    void ofSet_bits_areFamiliesInOrder() {
        assertThat(MechanismFamily.ofSet(0)).isEmpty();
        assertThat(MechanismFamily.ofSet(0b101))
                .containsExactly(MechanismFamily.CO_LIVING_SHARING, MechanismFamily.TELEWORK_TRAVEL);
        assertThat(MechanismFamily.ofSet(0xFFF)).hasSize(12);
        assertThat(MechanismFamily.causes()).hasSize(12).startsWith("F1 Co-living: sharing");
        assertThatThrownBy(() -> MechanismFamily.ofSet(1 << 12)).hasMessageContaining("12 bits: 0x1000");
    }

    @Test
    void of_mechanism_isItsFamilyOrNone() {
        assertThat(MechanismFamily.of(Mechanism.DIGITAL_LOAD)).contains(MechanismFamily.DIGITAL_LOAD);
        assertThat(MechanismFamily.of(Mechanism.CONGESTION)).isEmpty();
    }
}
