package org.wespace.models.carbon;

import java.util.EnumMap;
import java.util.Map;
import org.wespace.agents.carbon.attribution.Effect;
import org.wespace.agents.mechanism.Mechanism;

/** What is to be said of rows in this model, beyond what is always said of them. */
final class RowRemarks {

    private RowRemarks() {}

    /** Rows with a switch that has nothing to act on here, with the reason. */
    static Map<Mechanism, String> nothingToActOn() {
        Map<Mechanism, String> rows = new EnumMap<>(Mechanism.class);
        rows.put(
                Mechanism.INTERCITY_RAIL,
                "trips between cities are no part of a small city's ledger: see RegionTrips for a region");
        return rows;
    }

    /** Remarks on rows of which these effects were measured. */
    static Map<Mechanism, String> of(Map<Mechanism, Effect> effects) {
        Map<Mechanism, String> remarks = nothingToActOn();
        effects.forEach((mechanism, effect) -> {
            if (effect.value() == 0 && effect.standardError() == 0) {
                remarks.put(mechanism, "it changes nothing in this city");
            }
        });
        return remarks;
    }
}
