/**
 * Digital services: who uses them, and how their use spreads.
 *
 * <p>{@link org.wespace.agents.digital.Diffusion} is the phase that turns residents into users along
 * {@link org.wespace.agents.digital.BassCurve}s, {@link org.wespace.agents.digital.Adoption} the read-out of how even
 * their use is between units and classes.
 */
@NullMarked
package org.wespace.agents.digital;

import org.jspecify.annotations.NullMarked;
