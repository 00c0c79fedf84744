package org.wespace.agents.daily.leisure;

import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;

/**
 * Who searches online: of those with digital services a share, the same residents in every tick.
 *
 * @param key draws by resident
 * @param share in [0, 1]
 */
record Seekers(ChanceKey key, double share) {

    /** {@link VenueFields#ONLINE} or {@link VenueFields#OFFLINE}. */
    int kind(int id, int traits) {
        return share > 0 && Traits.digital(traits) && key.uniform(id) < share
                ? VenueFields.ONLINE
                : VenueFields.OFFLINE;
    }
}
