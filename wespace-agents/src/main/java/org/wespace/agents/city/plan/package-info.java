/**
 * Generators: cities and regions made from a handful of numbers, with no data at all.
 *
 * <p>{@link org.wespace.agents.city.plan.SyntheticCity} makes one city of a shape and a size;
 * {@link org.wespace.agents.city.plan.SyntheticRegion} puts several on one grid, with rail between them; jobs beyond
 * the edge come with the scenario ({@link org.wespace.agents.city.Places}). Both give a
 * {@link org.wespace.agents.city.CityPlan}, from which a run starts. Where homes and jobs lie is assumption: the cities
 * are for trying things out, not claims about any place.
 */
@NullMarked
package org.wespace.agents.city.plan;

import org.jspecify.annotations.NullMarked;
