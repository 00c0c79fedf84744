package org.wespace.core.choice.trips;

/** What is held when weights become trips. */
public enum TripConstraint {
    /** The sum of all trips. */
    UNCONSTRAINED,
    /** How many trips leave each origin. */
    PRODUCTION,
    /** How many trips arrive at each destination. */
    ATTRACTION,
    /** Both, by balancing. */
    DOUBLY
}
