package org.wespace.agents.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wespace.core.engine.StateHash;

/** The harness on a toy: the state is a sum over mechanisms, the accounts another. */
class SwitchOffIdentityTest {

    /** A toy whose every coefficient may be changed. */
    private static final class Toy {

        private final Map<Mechanism, Double> coefficient = new EnumMap<>(Mechanism.class);
        private boolean forgetful;
        private int runs;

        Toy with(Mechanism mechanism, double value) {
            coefficient.put(mechanism, value);
            return this;
        }

        String state(Switches switches) {
            runs++;
            return hash(switches, ActsOn.STATE, ActsOn.INPUT) + (forgetful ? runs : "");
        }

        String accounts(Switches switches) {
            return hash(switches, ActsOn.ACCOUNTS);
        }

        private String hash(Switches switches, ActsOn... kinds) {
            StateHash hash = new StateHash();
            for (Mechanism mechanism : Mechanism.values()) {
                double factor = coefficient.getOrDefault(mechanism, 1.0);
                double effect = 0;
                for (ActsOn kind : kinds) {
                    effect += mechanism.actsOn() == kind ? factor * switches.strength(mechanism) : 0;
                }
                hash.add(effect);
            }
            return Long.toHexString(hash.value());
        }

        SwitchOffIdentity harness() {
            return SwitchOffIdentity.of(this::state).accounts(this::accounts);
        }
    }

    private final Toy toy = new Toy();

    static List<Mechanism> switched() {
        return SwitchOffIdentity.switched();
    }

    @ParameterizedTest
    @MethodSource("switched")
    void check_asSaid_passes(Mechanism mechanism) {
        assertThatCode(() -> toy.harness()
                        .builtWithout(mechanism, built(new Toy().with(mechanism, 0)))
                        .check(mechanism))
                .doesNotThrowAnyException();
    }

    @Test
    void checkAll_asSaid_passesFromAnyBase() {
        assertThatCode(() -> toy.harness().checkAll()).doesNotThrowAnyException();
        assertThatCode(() -> toy.harness()
                        .base(Switches.none())
                        .graded(Mechanism.TELEWORK)
                        .checkAll())
                .doesNotThrowAnyException();
    }

    @Test
    void check_deadSwitch_isFound() {
        toy.with(Mechanism.TELEWORK, 0).with(Mechanism.ENERGY_AWARENESS, 0);

        assertThatThrownBy(() -> toy.harness().checkAll())
                .isInstanceOf(AssertionError.class)
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .satisfiesExactly(
                                line -> assertThat(line)
                                        .startsWith("DW-2 (ENERGY_AWARENESS, acts on ACCOUNTS): at strength 1 what the"
                                                + " accounts say must be another"),
                                line -> assertThat(line)
                                        .startsWith("WK-2 (TELEWORK, acts on STATE): at strength 1 the state must be"
                                                + " another: it stays")));
    }

    @Test
    void check_accountsThatReachTheState_areFound() {
        Function<Switches, String> leaking = switches -> toy.state(switches) + toy.accounts(switches);

        assertThatThrownBy(() -> SwitchOffIdentity.of(leaking).check(Mechanism.ENERGY_AWARENESS))
                .hasMessageStartingWith(
                        "DW-2 (ENERGY_AWARENESS, acts on ACCOUNTS): at strength 1 the state must be the" + " same:");
    }

    @Test
    void check_strengthZeroThatStillWorks_isFound() {
        Function<Switches, String> stain = switches -> toy.state(switches) + "stain";

        assertThatThrownBy(() -> SwitchOffIdentity.of(stain)
                        .builtWithout(Mechanism.TELEWORK, built(new Toy().with(Mechanism.TELEWORK, 0)))
                        .check(Mechanism.TELEWORK))
                .hasMessageStartingWith("WK-2 (TELEWORK, acts on STATE): at strength 0 the model built without it must"
                        + " be the same:");
    }

    @Test
    void check_runThatDoesNotRepeat_isFound() {
        toy.forgetful = true;

        assertThatThrownBy(() -> toy.harness().check(Mechanism.TELEWORK))
                .hasMessageStartingWith("WK-2 (TELEWORK, acts on STATE): at strength 0 a second run must be the same:");
    }

    @Test
    void check_silentMechanism_mustStaySilent() {
        Toy without = new Toy().with(Mechanism.WORK_PARKS, 0);
        assertThatCode(() -> without.harness().silent(Mechanism.WORK_PARKS).check(Mechanism.WORK_PARKS))
                .doesNotThrowAnyException();

        assertThatThrownBy(() -> toy.harness().silent(Mechanism.WORK_PARKS).check(Mechanism.WORK_PARKS))
                .hasMessageContaining("at strength 1 the state must be the same:");
    }

    @Test
    void check_halfThatIsAllOrNothing_isFound() {
        Function<Switches, String> allOrNothing = switches -> String.valueOf(switches.on(Mechanism.TELEWORK));

        assertThatThrownBy(() -> SwitchOffIdentity.of(allOrNothing)
                        .graded(Mechanism.TELEWORK)
                        .check(Mechanism.TELEWORK))
                .hasMessage("WK-2 (TELEWORK, acts on STATE): at strength 1/2, against 1, the state must be another: it"
                        + " stays true");
    }

    @Test
    void base_ofOneMechanism_uncoversIt() {
        Function<Switches, String> hidden = switches ->
                String.valueOf(switches.on(Mechanism.COMPACTNESS) ? -1 : switches.strength(Mechanism.MIXED_ZONING));

        assertThatThrownBy(() -> SwitchOffIdentity.of(hidden).check(Mechanism.MIXED_ZONING))
                .isInstanceOf(AssertionError.class);
        assertThatCode(() -> SwitchOffIdentity.of(hidden)
                        .base(Mechanism.MIXED_ZONING, switches -> switches.without(Mechanism.COMPACTNESS))
                        .check(Mechanism.MIXED_ZONING))
                .doesNotThrowAnyException();
    }

    private static Function<Switches, String> built(Toy other) {
        return other::state;
    }
}
