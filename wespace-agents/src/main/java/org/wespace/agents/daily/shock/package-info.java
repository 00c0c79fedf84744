/**
 * Shocks: months in which uses of floor are closed, and what a city keeps of its services meanwhile (E29, PF-9, XP-4).
 *
 * <p>{@link org.wespace.agents.daily.shock.Shock} says what is closed, from when to when;
 * {@link org.wespace.agents.daily.shock.WorkAtHome} sends those home whose offices are closed, and takes it back;
 * {@link org.wespace.agents.daily.shock.Resilience} measures what was lost.
 */
@NullMarked
package org.wespace.agents.daily.shock;

import org.jspecify.annotations.NullMarked;
