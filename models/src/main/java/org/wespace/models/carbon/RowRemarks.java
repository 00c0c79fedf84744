package org.wespace.models.carbon;

import java.util.EnumMap;
import java.util.Map;
import org.wespace.agents.carbon.attribution.Effect;
import org.wespace.agents.mechanism.Mechanism;

/** What is to be said of rows in this model, beyond what is always said of them. */
final class RowRemarks {

    private RowRemarks() {}

    /** Rows with a switch of which nothing in the ledger follows here, with the reason. */
    static Map<Mechanism, String> nothingToActOn() {
        Map<Mechanism, String> rows = new EnumMap<>(Mechanism.class);
        rows.put(
                Mechanism.INTERCITY_RAIL,
                "trips between cities are no part of a small city's ledger: see RegionTrips for a region");
        rows.put(
                Mechanism.TIME_SHARED_FLOOR,
                "an account of hours in which floor is used: no floor is given up for it, so no carbon changes");
        rows.put(
                Mechanism.TELEWORK_COST,
                "an account of what fuel and roads cost; the carbon of those ways is that of WK-2");
        return rows;
    }

    /** Remarks on rows of which these effects were measured. */
    static Map<Mechanism, String> of(Map<Mechanism, Effect> effects) {
        Map<Mechanism, String> remarks = nothingToActOn();
        remarks.put(Mechanism.HOME_WORK_MIX, "measured where zones are not mixed anyway (without OV-9)");
        effects.forEach((mechanism, effect) -> {
            if (mechanism != Mechanism.HOME_WORK_MIX && effect.value() == 0 && effect.standardError() == 0) {
                remarks.put(mechanism, "it changes nothing in this city");
            }
        });
        return remarks;
    }
}
