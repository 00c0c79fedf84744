package org.wespace.agents.rule;

import java.util.function.DoubleSupplier;
import org.wespace.core.engine.RuleException;

/** Asks a rule for a number and stops the run where it fails. */
public final class RuleGuard {

    private RuleGuard() {}

    /**
     * A log utility: finite or negative infinity.
     *
     * @param resident id of a resident whom the answer is for, or {@link RuleException#NONE}
     * @throws RuleException if the rule throws or answers with NaN or positive infinity
     */
    public static double logUtility(Rule rule, long resident, int unit, long tick, DoubleSupplier answer) {
        double value = ask(rule, resident, unit, tick, answer);
        if (!(value < Double.POSITIVE_INFINITY)) {
            throw new RuleException(
                    rule.name(),
                    resident,
                    unit,
                    tick,
                    "a log utility must be finite, or negative infinity where nobody may be: " + value,
                    null);
        }
        return value;
    }

    /**
     * A weight: finite and not negative.
     *
     * @param resident id of a resident whom the answer is for, or {@link RuleException#NONE}
     * @throws RuleException if the rule throws or answers with NaN, infinity or less than 0
     */
    public static double weight(Rule rule, long resident, int unit, long tick, DoubleSupplier answer) {
        double value = ask(rule, resident, unit, tick, answer);
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new RuleException(
                    rule.name(), resident, unit, tick, "a weight must be finite and not negative: " + value, null);
        }
        return value;
    }

    private static double ask(Rule rule, long resident, int unit, long tick, DoubleSupplier answer) {
        try {
            return answer.getAsDouble();
        } catch (RuntimeException e) {
            throw failed(rule, resident, unit, tick, e);
        }
    }

    /**
     * What stops the run when a rule throws. What another rule within it has stopped already keeps that rule's name;
     * the resident is added if it is not told.
     */
    public static RuleException failed(Rule rule, long resident, long unit, long tick, RuntimeException cause) {
        if (!(cause instanceof RuleException already)) {
            return new RuleException(rule.name(), resident, unit, tick, problem(cause), cause);
        }
        return already.resident() != RuleException.NONE || resident == RuleException.NONE
                ? already
                : new RuleException(already.rule(), resident, already.unit(), already.tick(), already.problem(), cause);
    }

    /** What the failure says; its type if it says nothing, as null pointers of long-running code may. */
    private static String problem(RuntimeException cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
