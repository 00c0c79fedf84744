package org.wespace.core.engine;

import org.jspecify.annotations.Nullable;

/** A rule failed, and for whom, where and when. */
public final class RuleException extends RuntimeException {

    /** Stands for a resident or unit that has no part in it. */
    public static final long NONE = -1;

    private static final long serialVersionUID = 1;

    private final String rule;
    private final long resident;
    private final long unit;
    private final long tick;
    private final String problem;

    /**
     * A failure with its place.
     *
     * @param rule name of the rule
     * @param resident lasting id of the resident, or {@link #NONE}
     * @param unit index of the micro-unit, or {@link #NONE}
     * @param tick index of the tick
     * @param problem what is wrong, with the value and what is allowed
     * @param cause what led to it, or null
     */
    public RuleException(String rule, long resident, long unit, long tick, String problem, @Nullable Throwable cause) {
        super(message(rule, resident, unit, tick, problem), cause);
        this.rule = rule;
        this.resident = resident;
        this.unit = unit;
        this.tick = tick;
        this.problem = problem;
    }

    private static String message(String rule, long resident, long unit, long tick, String problem) {
        StringBuilder place = new StringBuilder("rule '")
                .append(rule)
                .append("' failed in tick ")
                .append(tick);
        if (resident != NONE) {
            place.append(", resident ").append(resident);
        }
        if (unit != NONE) {
            place.append(", unit ").append(unit);
        }
        return place.append(": ").append(problem).toString();
    }

    /** Name of the rule. */
    public String rule() {
        return rule;
    }

    /** Lasting id of the resident, or {@link #NONE}. */
    public long resident() {
        return resident;
    }

    /** Index of the micro-unit, or {@link #NONE}. */
    public long unit() {
        return unit;
    }

    /** Index of the tick. */
    public long tick() {
        return tick;
    }

    /** What is wrong: the message without its place. */
    public String problem() {
        return problem;
    }
}
