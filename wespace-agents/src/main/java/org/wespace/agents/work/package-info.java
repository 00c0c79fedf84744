/**
 * Jobs and how residents get them, and work away from the workplace.
 *
 * <p>Jobs: everybody chooses in parallel, and crowded units are resolved by lottery. Telework:
 * {@link org.wespace.agents.work.HybridDays} sets how many days a week residents work at home,
 * {@link org.wespace.agents.work.HomeDayPlaces} where they spend them, and
 * {@link org.wespace.agents.work.TeleworkAccount} says what that does to travel.
 */
@NullMarked
package org.wespace.agents.work;

import org.jspecify.annotations.NullMarked;
