package org.wespace.agents.rule;

/** A rule that residents live by; its name stands in messages. */
public interface Rule {

    /**
     * Name of the rule, as messages and tables show it: the simple name of its class; for a lambda, and for a class
     * without a name, that of the class that holds it.
     */
    default String name() {
        String simple = getClass().getSimpleName();
        if (!simple.isEmpty() && !getClass().isHidden()) {
            return simple;
        }
        String holder = getClass().getName().replaceFirst("\\$.*", "");
        return "rule in " + holder.substring(holder.lastIndexOf('.') + 1);
    }
}
