/**
 * Jobs, firms and the floor they need, and work away from the workplace.
 *
 * <p>{@link org.wespace.agents.work.Jobs} is the book of jobs, {@link org.wespace.agents.work.LabourMarket} what jobs
 * and firms share. {@link org.wespace.agents.work.JobMoves} lets residents look for jobs over all vacancies,
 * {@link org.wespace.agents.work.FirmMoves} lets firms look for units over all free floor, each with the rule that it
 * asks ({@link org.wespace.agents.work.JobPrices}, {@link org.wespace.agents.work.StandardSite});
 * {@link org.wespace.agents.work.OfficeDemand} says what floor firms need and what they would pay for it.
 * {@link org.wespace.agents.work.WorkplaceChoice} is the plain form for a city that does not change: everybody chooses
 * anew each day.
 *
 * <p>Telework: {@link org.wespace.agents.work.HybridDays} sets how many days a week residents work at home,
 * {@link org.wespace.agents.work.HomeDayPlaces} where they spend them, and
 * {@link org.wespace.agents.work.TeleworkAccount} says what that does to travel.
 */
@NullMarked
package org.wespace.agents.work;

import org.jspecify.annotations.NullMarked;
