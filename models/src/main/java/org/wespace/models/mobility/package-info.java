/**
 * A model of shared vehicles: how many cars a fleet replaces, how long riders wait, and how far vehicles drive empty.
 *
 * <p>{@link org.wespace.models.mobility.SharedMobilityModel} runs fleets of agents in cities made after published
 * studies ({@code RideCity}), compares the first with the formula ({@code FleetLaw}) and all with what was published.
 */
@NullMarked
package org.wespace.models.mobility;

import org.jspecify.annotations.NullMarked;
