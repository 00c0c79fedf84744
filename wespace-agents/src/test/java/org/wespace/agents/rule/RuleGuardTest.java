package org.wespace.agents.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.engine.RuleException;

class RuleGuardTest {

    private static final long RESIDENT = 4_711;
    private static final int UNIT = 12;
    private static final long TICK = 5;

    private static final Rule RULE = new Rule() {
        @Override
        public String name() {
            return "sea view";
        }
    };

    /** The questions that the guard asks. */
    enum Question {
        LOG_UTILITY {
            @Override
            double ask(long resident, int unit, DoubleSupplier answer) {
                return RuleGuard.logUtility(RULE, resident, unit, TICK, answer);
            }
        },
        WEIGHT {
            @Override
            double ask(long resident, int unit, DoubleSupplier answer) {
                return RuleGuard.weight(RULE, resident, unit, TICK, answer);
            }
        };

        abstract double ask(long resident, int unit, DoubleSupplier answer);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0, -0.0, 1, -1, 1e308, -1e308, Double.MIN_VALUE, -Double.MAX_VALUE, Double.NEGATIVE_INFINITY})
    void logUtility_finiteOrMinusInfinity_comesBackAsItIs(double value) {
        assertThat(Question.LOG_UTILITY.ask(RESIDENT, UNIT, () -> value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void logUtility_undefinedOrEndless_stopsWithPlaceAndValue(double value) {
        assertThatThrownBy(() -> Question.LOG_UTILITY.ask(RESIDENT, UNIT, () -> value))
                .isInstanceOf(RuleException.class)
                .hasMessage("rule 'sea view' failed in tick 5, resident 4711, unit 12: a log utility must be finite, or"
                        + " negative infinity where nobody may be: " + value)
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, 1e308, Double.MIN_VALUE, Double.MAX_VALUE})
    void weight_finiteAndNotNegative_comesBackAsItIs(double value) {
        assertThat(Question.WEIGHT.ask(RESIDENT, UNIT, () -> value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -Double.MIN_VALUE, -1, -1e308})
    void weight_undefinedEndlessOrNegative_stopsWithPlaceAndValue(double value) {
        assertThatThrownBy(() -> Question.WEIGHT.ask(RESIDENT, UNIT, () -> value))
                .isInstanceOf(RuleException.class)
                .hasMessage("rule 'sea view' failed in tick 5, resident 4711, unit 12: a weight must be finite and not"
                        + " negative: " + value)
                .hasNoCause();
    }

    static Stream<RuntimeException> failures() {
        return Stream.of(
                new IllegalStateException("no tide table"),
                new ArrayIndexOutOfBoundsException("Index 9 out of bounds for length 9"),
                new ArithmeticException("/ by zero"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void ask_ruleThrows_stopsWithPlaceMessageAndCause(RuntimeException failure) {
        for (Question question : Question.values()) {
            RuleException stop = catchThrowableOfType(
                    RuleException.class,
                    () -> question.ask(RESIDENT, UNIT, () -> {
                        throw failure;
                    }));

            assertThat(stop)
                    .hasMessage("rule 'sea view' failed in tick 5, resident 4711, unit 12: " + failure.getMessage())
                    .hasCause(failure);
            assertThat(stop.rule()).isEqualTo("sea view");
            assertThat(stop.resident()).isEqualTo(RESIDENT);
            assertThat(stop.unit()).isEqualTo(UNIT);
            assertThat(stop.tick()).isEqualTo(TICK);
        }
    }

    @ParameterizedTest
    @EnumSource
    void ask_ruleThrowsWithoutAMessage_namesTheType(Question question) {
        assertThatThrownBy(() -> question.ask(RESIDENT, UNIT, () -> {
                    throw new NullPointerException();
                }))
                .hasMessage("rule 'sea view' failed in tick 5, resident 4711, unit 12: NullPointerException");
    }

    @ParameterizedTest
    @EnumSource
    void ask_noResident_leavesThemOutOfTheMessage(Question question) {
        assertThatThrownBy(() -> question.ask(RuleException.NONE, UNIT, () -> Double.NaN))
                .hasMessageStartingWith("rule 'sea view' failed in tick 5, unit 12: a ");
    }

    @ParameterizedTest
    @EnumSource
    void ask_ruleException_passesThroughAsItIs(Question question) {
        RuleException inner = new RuleException("tide", 1, 2, 3, "low", null);

        assertThatThrownBy(() -> question.ask(RESIDENT, UNIT, () -> {
                    throw inner;
                }))
                .isSameAs(inner);
    }

    @ParameterizedTest
    @EnumSource
    void ask_ruleExceptionWithoutResident_keepsItsRuleAndGainsTheResident(Question question) {
        RuleException inner = new RuleException("tide", RuleException.NONE, 2, 3, "low", null);

        assertThatThrownBy(() -> question.ask(RESIDENT, UNIT, () -> {
                    throw inner;
                }))
                .hasMessage("rule 'tide' failed in tick 3, resident 4711, unit 2: low")
                .hasCause(inner);
    }

    @ParameterizedTest
    @EnumSource
    void ask_error_isNotTakenForARulesFailure(Question question) {
        AssertionError error = new AssertionError("not the rule's business");

        assertThatThrownBy(() -> question.ask(RESIDENT, UNIT, () -> {
                    throw error;
                }))
                .isSameAs(error);
    }

    @Test
    void ask_anyRule_isAskedOnce() {
        int[] calls = new int[1];
        for (Question question : Question.values()) {
            question.ask(RESIDENT, UNIT, () -> ++calls[0]);
        }

        assertThat(calls[0]).isEqualTo(Question.values().length);
    }
}
