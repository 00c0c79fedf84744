package org.wespace.agents.rule;

import org.wespace.agents.resident.Sector;

/** What being in a unit is worth to a firm: the whole of it, to be replaced by a rule of one's own. */
@FunctionalInterface
public interface FirmAttraction extends Rule {

    /**
     * Log profit of a job of a sector in a unit; finite, or negative infinity where no such job may be. The chance of a
     * unit is proportional to the exponential of this times the choice scale, and to the free places there.
     */
    double logProfit(Sector sector, int unit, CityView city);
}
