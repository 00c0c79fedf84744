/**
 * Health care, school, banks and government: by which tier residents are served, where, how long they wait, and what it
 * costs those who are online and those who are not.
 *
 * <p>{@link org.wespace.agents.daily.service.ServicePhase} serves the needs of a month;
 * {@link org.wespace.agents.daily.service.ServiceFloor} lets the floor of services follow once a year. What is seen of
 * it: {@link org.wespace.agents.daily.service.ServiceTally} (who was served how),
 * {@link org.wespace.agents.daily.service.DivideAccount} (what it costs whom) and
 * {@link org.wespace.agents.daily.service.FifteenMinutes} (what is within a walk).
 */
@NullMarked
package org.wespace.agents.daily.service;

import org.jspecify.annotations.NullMarked;
