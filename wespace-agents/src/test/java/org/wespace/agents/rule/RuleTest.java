package org.wespace.agents.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleTest {

    private static final class Plain implements Rule {}

    @Test
    void name_ofAClass_isItsOwn() {
        assertThat(new Plain().name()).isEqualTo("Plain");
    }

    @Test
    void name_ofALambda_isThatOfItsHolderWithoutAnAddress() {
        HomeTerm term = (who, unit, city) -> 0;

        assertThat(term.name()).isEqualTo("rule in RuleTest");
    }

    @Test
    void name_ofAnAnonymousClass_isThatOfItsHolder() {
        assertThat(new Rule() {}.name()).isEqualTo("rule in RuleTest");
    }
}
