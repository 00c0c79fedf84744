/**
 * The city of the report: every mechanism on against today's standard, and which of its tendencies emerge.
 *
 * <p>{@code FutureModel} is the model "wespace-2030"; {@code FutureMeasures} takes what no other model measures, and
 * {@code Tendencies} sets each claim that has no switch beside the measure that shows it.
 */
@NullMarked
package org.wespace.models.future;

import org.jspecify.annotations.NullMarked;
