package org.wespace.agents.rule;

import org.wespace.agents.resident.Sector;

/**
 * A class of residents who look for a job alike.
 *
 * @param homeDays days a week on which they work at home, 0 to 5
 * @param sector sector that they work in
 */
public record JobSeeker(int homeDays, Sector sector) {

    public JobSeeker {
        if (homeDays < 0 || homeDays > 5) {
            throw new IllegalArgumentException("homeDays must be 0 to 5: " + homeDays);
        }
    }
}
