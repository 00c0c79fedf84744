package org.wespace.agents.daily;

/**
 * Minutes that residents did not spend on the way and on the spot in the tick because something came to them online.
 *
 * <p>Contract: O(1); not negative; by income class and home unit, summed over those who live there. The plan of the day
 * decides how much of it is travelled again.
 */
@FunctionalInterface
public interface TimeSaved {

    /** Minutes saved in the tick by the residents of a class in a unit together. */
    long minutes(int incomeClass, int home);
}
