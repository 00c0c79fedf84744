/**
 * The assembled city and the models that run on it.
 *
 * <p>{@link org.wespace.agents.city.City} is made from census zones or generated
 * ({@link org.wespace.agents.city.PolycentricCity}). {@link org.wespace.agents.city.Commuting} lets its residents
 * choose workplace and mode in congestion; {@link org.wespace.agents.city.CommuteEquilibrium} is the same city without
 * residents, as probabilities.
 */
@NullMarked
package org.wespace.agents.city;

import org.jspecify.annotations.NullMarked;
