/**
 * Streets: what their links carry, how fuel goes with speed, and the ground that parked cars take up and give back.
 *
 * <p>{@link org.wespace.agents.mobility.street.RoadHierarchy} gives some streets more capacity and more of the traffic
 * (TR-10 flattens it), {@link org.wespace.agents.mobility.street.DynamicCurb} lets kerb lanes move in the peak (TR-13),
 * {@link org.wespace.agents.mobility.street.FlowConcentration} says how unevenly links are used,
 * {@link org.wespace.agents.mobility.street.SpeedEffect} and {@link org.wespace.agents.mobility.street.DrivingEnergy}
 * what a kilometre takes (E17c, TR-1, TR-4), {@link org.wespace.agents.mobility.street.Parking} is the phase in which
 * spaces that nobody needs become green or plots (E20, OV-11, TR-11), and
 * {@link org.wespace.agents.mobility.street.InducedDemand} compares two runs.
 */
@NullMarked
package org.wespace.agents.mobility.street;

import org.jspecify.annotations.NullMarked;
