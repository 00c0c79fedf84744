/**
 * The rules that a modeler may replace or add to, as interfaces.
 *
 * <p>A rule reads a {@link org.wespace.agents.rule.CityView} as it stood when the tick began, and answers with a
 * number; it never writes. Rules are asked once for each class of residents and unit, not for each resident: what
 * differs within a class is left to the draw. A rule that throws, or answers with NaN or a negative weight, stops the
 * run with its name, a resident, the unit and the tick.
 */
@NullMarked
package org.wespace.agents.rule;

import org.jspecify.annotations.NullMarked;
