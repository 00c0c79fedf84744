/**
 * Mechanisms: the claims of the WeSpace report as switches.
 *
 * <p>{@link org.wespace.agents.mechanism.Mechanism} lists them all, each with what the report says, the rule that
 * stands for it, and its source; {@link org.wespace.agents.mechanism.Switches} says how strongly each works in a run.
 * Strength 0 gives, bit for bit, the run without the mechanism. Rows of transport (TR), recreation and retail (RC) and
 * public facilities (PF) act in cities with daily life only. To add a mechanism: a constant, its texts in a
 * {@code mechanisms*.properties}, and the equations that its rule names in {@code equations.properties}.
 */
@NullMarked
package org.wespace.agents.mechanism;

import org.jspecify.annotations.NullMarked;
