package org.wespace.agents.mobility;

/** Minutes from door to door by a mode that does not simply run along the links, such as transit by lines. */
@FunctionalInterface
public interface RouteMinutes {

    /** All minutes between two units, walking and waiting included; positive infinity where there is no way. */
    double minutes(int from, int to);
}
