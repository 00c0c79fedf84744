/**
 * Transit by lines and stations: minutes from door to door, the choice of places through all pairs of stations, lines
 * that run more often where more people take them, and how near to a station residents live.
 */
@NullMarked
package org.wespace.agents.mobility.transit;

import org.jspecify.annotations.NullMarked;
