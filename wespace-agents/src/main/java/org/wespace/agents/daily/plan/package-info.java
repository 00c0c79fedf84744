/**
 * The plan of a day: what time that was saved is spent on ({@link org.wespace.agents.daily.plan.OtherTours}), and how
 * the activities of a day fall into pieces ({@link org.wespace.agents.daily.plan.DayPlanner}, a read-out of a sample of
 * residents whose month a {@link org.wespace.agents.daily.plan.DiarySample} keeps).
 */
@NullMarked
package org.wespace.agents.daily.plan;

import org.jspecify.annotations.NullMarked;
