/**
 * The region around and between cities: gateways at the edge, rail to other cities, through traffic, heat.
 *
 * <p>{@link org.wespace.agents.region.Gateway} is a unit at the edge through which the world outside is reached;
 * {@link org.wespace.agents.region.Gateways} places some. {@link org.wespace.agents.region.CrossCityJobs} brings jobs
 * beyond them into reach, {@link org.wespace.agents.region.ThroughTraffic} is what passes them,
 * {@link org.wespace.agents.region.IntercityModes} the choice between {@link org.wespace.agents.region.IntercityRail}
 * and car. What built ground does to cooling is {@code org.wespace.agents.land.UrbanHeat}. All are pure functions with
 * a strength in [0, 1]; strength 0 is the region without them.
 */
@NullMarked
package org.wespace.agents.region;

import org.jspecify.annotations.NullMarked;
