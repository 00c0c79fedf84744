package org.wespace.agents.daily;

import org.wespace.core.choice.DecayField;

/**
 * Makes the fields of a mode that does not simply run along the links of the network, such as transit by lines and
 * stations.
 */
@FunctionalInterface
public interface ModeFields {

    /**
     * A new field that looks from where people set out, all masses 0. Each update of its masses takes the mode over as
     * it then is. Its minutes are all that the mode takes, fixed ones included.
     *
     * @param decayPerMinute weight of a minute
     */
    DecayField field(double decayPerMinute);
}
