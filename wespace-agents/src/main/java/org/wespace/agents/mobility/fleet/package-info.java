/**
 * A fleet of shared vehicles: how many it needs, how long riders wait, and how far vehicles drive empty.
 *
 * <p>Two forms of one question. {@link org.wespace.agents.mobility.fleet.FleetSizing} answers it by a formula: the
 * nearest of a field of idle vehicles, and Little's law. {@link org.wespace.agents.mobility.fleet.AgentFleet} answers
 * it vehicle by vehicle and ride by ride over a day, and is the reference. A city that lives uses the formula through
 * {@link org.wespace.agents.mobility.fleet.FleetService}. {@link org.wespace.agents.mobility.fleet.AutomatedCapacity}
 * says what automated vehicles do to the capacity of roads.
 */
@NullMarked
package org.wespace.agents.mobility.fleet;

import org.jspecify.annotations.NullMarked;
