package org.wespace.core.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    /** Published values of 32-bit FNV-1a. */
    @Test
    void id_ofKnownNames_isTheFnvHash() {
        assertThat(Decisions.id("a")).isEqualTo(0xE40C292C);
        assertThat(Decisions.id("foobar")).isEqualTo(0xBF9CF968);
    }

    @Test
    void id_ofBlankName_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decisions.id(" "))
                .withMessageContaining("must not be blank");
    }

    @Test
    void requireDistinct_differentNames_passes() {
        assertThatCode(() -> Decisions.requireDistinct(List.of("home.move", "home.lottery", "work.search")))
                .doesNotThrowAnyException();
    }

    /** "costarring" and "liquid" are a known collision of 32-bit FNV-1a. */
    @Test
    void requireDistinct_collidingNames_namesBoth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decisions.requireDistinct(List.of("home.move", "costarring", "liquid")))
                .withMessageContaining("'costarring' and 'liquid'");
    }

    @Test
    void requireDistinct_nameTwice_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Decisions.requireDistinct(List.of("home.move", "home.move")))
                .withMessageContaining("'home.move' and 'home.move'");
    }
}
