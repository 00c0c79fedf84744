package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleExceptionTest {

    @Test
    void message_withResidentAndUnit_namesBoth() {
        RuntimeException cause = new IllegalStateException("cause");
        RuleException failure = new RuleException("rent", 5, 7, 3, "rent must be positive: -1", cause);

        assertThat(failure).hasMessage("rule 'rent' failed in tick 3, resident 5, unit 7: rent must be positive: -1");
        assertThat(failure).hasCause(cause);
        assertThat(failure.rule()).isEqualTo("rent");
        assertThat(failure.resident()).isEqualTo(5);
        assertThat(failure.unit()).isEqualTo(7);
        assertThat(failure.tick()).isEqualTo(3);
    }

    @Test
    void message_withoutResidentAndUnit_leavesThemOut() {
        RuleException failure = new RuleException("rent", RuleException.NONE, RuleException.NONE, 3, "no homes", null);

        assertThat(failure).hasMessage("rule 'rent' failed in tick 3: no homes");
    }
}
