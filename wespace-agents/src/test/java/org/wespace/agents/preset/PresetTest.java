package org.wespace.agents.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PresetTest {

    private static List<Method> topics() {
        return Arrays.stream(Preset.class.getDeclaredMethods())
                .filter(method -> method.getReturnType().isRecord())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void topics_everyPreset_areCompleteAndFinite(Preset preset) throws ReflectiveOperationException {
        assertThat(topics()).hasSize(17);
        for (Method topic : topics()) {
            Object values = topic.invoke(preset);
            for (RecordComponent component : values.getClass().getRecordComponents()) {
                Object value = component.getAccessor().invoke(values);
                if (value instanceof Number number) {
                    assertThat(number.doubleValue())
                            .as("%s of %s", component.getName(), topic.getName())
                            .isFinite()
                            .isNotNegative();
                }
            }
        }
    }

    @Test
    void find_anyCapitals_isThePreset() {
        for (Preset preset : Preset.values()) {
            assertThat(Preset.find(preset.id())).isSameAs(preset);
        }
        assertThat(Preset.find("cn-MEGA")).isSameAs(Preset.CN_MEGA);
    }

    @Test
    void find_unknown_namesAllPresets() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Preset.find("CN-huge"))
                .withMessage("no preset 'CN-huge'; there are CN-mega, CN-mid, EU-compact, US-sprawl");
    }

    @Test
    void values_byColumn_areThoseOfTheSources() {
        assertThat(Preset.CN_MEGA.agglomeration().productivityElasticity()).isEqualTo(0.08);
        assertThat(Preset.US_SPRAWL.agglomeration().productivityElasticity()).isEqualTo(0.071);
        assertThat(Preset.CN_MID.telework().hybridDays()).isEqualTo(0.6);
        assertThat(Preset.EU_COMPACT.telework().hybridDays()).isEqualTo(0.8);
        assertThat(Preset.US_SPRAWL.telework().hybridDays()).isEqualTo(1.4);
        assertThat(Preset.CN_MEGA.dwelling().floorPerHead()).isEqualTo(36);
        assertThat(Preset.EU_COMPACT.dwelling().floorPerHead()).isEqualTo(45);
        assertThat(Preset.CN_MEGA.energySystem().gridKilograms()).isEqualTo(0.537);
        assertThat(Preset.EU_COMPACT.energySystem().gridKilograms()).isEqualTo(0.25);
        assertThat(Preset.US_SPRAWL.energySystem().gridKilograms()).isEqualTo(0.37);
    }

    @Test
    void records_outOfRange_nameTheComponent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Telework(0.3, 6, 0, 0, 0, 0))
                .withMessage("hybridDays must lie in [0, 5]: 6.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location(6, 0.1, 1))
                .withMessage("floorShare must be at least 0 and below 1: 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Earnings("euro", 1))
                .withMessage("currency must be three capital letters: 'euro'");
    }
}
