/**
 * The last mile: from which depots goods come to homes, how far vehicles drive for them, and what carbon that takes.
 *
 * <p>{@link org.wespace.agents.daily.delivery.Depots} are the places where goods start,
 * {@link org.wespace.agents.daily.delivery.LastMile} brings the orders of the tick's book home, and
 * {@link org.wespace.agents.daily.delivery.DeliveryAccount} tells grams.
 */
@NullMarked
package org.wespace.agents.daily.delivery;

import org.jspecify.annotations.NullMarked;
