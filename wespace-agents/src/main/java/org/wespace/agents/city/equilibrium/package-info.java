/**
 * The mean-field twin of a living city: homes, jobs, rents and floor in equilibrium, with probabilities in the place of
 * residents.
 *
 * <p>{@link org.wespace.agents.city.equilibrium.UrbanEquilibrium} finds the equilibrium of a city plan under
 * {@link org.wespace.agents.city.equilibrium.EquilibriumParameters};
 * {@link org.wespace.agents.city.equilibrium.Fundamentals} finds the amenity, productivity and rents under which a plan
 * is one; {@link org.wespace.agents.city.equilibrium.MonocentricCity} makes the textbook city of one workplace, whose
 * gradients have a closed form. Every sum over pairs of units is made by decay fields, in O(units) for each class and
 * mode.
 */
@NullMarked
package org.wespace.agents.city.equilibrium;

import org.jspecify.annotations.NullMarked;
