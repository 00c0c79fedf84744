package org.wespace.agents.mobility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommuteParametersTest {

    private static final TravelMode WALK = new TravelMode("walk", 5, 0.1, 0, 0, false, 0);

    @Test
    void new_noMode_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommuteParameters(List.of(), RoadSupply.standard()))
                .withMessage("there must be 1 to 127 modes: 0");
    }

    @Test
    void new_moreModesThanAByteTells_isRefused() {
        List<TravelMode> modes = Collections.nCopies(128, WALK);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommuteParameters(modes, RoadSupply.standard()))
                .withMessage("there must be 1 to 127 modes: 128");
    }

    @Test
    void new_twoModesOfOneName_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommuteParameters(List.of(WALK, WALK), RoadSupply.standard()))
                .withMessage("modes must have different names: [walk, walk]");
    }

    @Test
    void new_listChangedLater_keepsItsModes() {
        List<TravelMode> modes = new ArrayList<>(List.of(WALK));
        CommuteParameters parameters = new CommuteParameters(modes, RoadSupply.standard());
        modes.clear();
        assertThat(parameters.modes()).containsExactly(WALK);
    }

    @Test
    void standard_modes_onlyTheCarIsCongested() {
        assertThat(CommuteParameters.standard().modes())
                .extracting(TravelMode::name)
                .containsExactly("walk", "bicycle", "transit", "car");
        assertThat(CommuteParameters.standard().modes())
                .filteredOn(TravelMode::congested)
                .extracting(TravelMode::name)
                .containsExactly("car");
    }
}
