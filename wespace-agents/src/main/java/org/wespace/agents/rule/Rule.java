package org.wespace.agents.rule;

/** A rule that residents live by; its name stands in messages. */
public interface Rule {

    /** Name of the rule, as messages and tables show it. */
    default String name() {
        return getClass().getSimpleName();
    }
}
