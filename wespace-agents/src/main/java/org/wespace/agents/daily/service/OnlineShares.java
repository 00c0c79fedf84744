package org.wespace.agents.daily.service;

import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;

/**
 * What those with digital access can do online, as far as it is switched on: PF-1 scales all of it, PF-3 health, PF-5
 * government, PF-6 school.
 *
 * @param health severity up to which a need is met online
 * @param school share of days
 * @param bank share of errands
 * @param government share of errands
 * @param emergency share of what is closed that is met online instead
 */
record OnlineShares(double health, double school, double bank, double government, double emergency) {

    static OnlineShares of(ServiceParameters parameters, Switches switches) {
        double all = switches.strength(Mechanism.ONLINE_SERVICES);
        return new OnlineShares(
                all
                        * switches.strength(Mechanism.REMOTE_CONSULTATION)
                        * parameters.health().onlineShare(),
                all
                        * switches.strength(Mechanism.ONLINE_SCHOOL)
                        * parameters.school().onlineShare(),
                all * parameters.errands().bankOnline(),
                all
                        * switches.strength(Mechanism.ONLINE_GOVERNMENT)
                        * parameters.errands().governmentOnline(),
                all * parameters.emergencyOnline());
    }
}
