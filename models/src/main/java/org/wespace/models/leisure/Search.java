package org.wespace.models.leisure;

import java.util.List;
import java.util.Locale;
import org.wespace.agents.daily.leisure.LeisureMeasures;

/**
 * How a town searched for venues, and what came of it.
 *
 * @param perStar utility of a star
 * @param online share of residents who search online
 * @param recommendation weight of popularity for those
 * @param months measures of each month
 * @param visits of the last month by unit
 * @param hash of the state at the end
 */
record Search(
        double perStar,
        double online,
        double recommendation,
        List<LeisureMeasures> months,
        double[] visits,
        String hash) {

    /** Measures of the last month. */
    LeisureMeasures end() {
        return months.get(months.size() - 1);
    }

    /** Name in keys. */
    String key() {
        return String.format(
                Locale.ROOT,
                "star_%03d.online_%03d.recommended_%03d",
                Math.round(100 * perStar),
                Math.round(100 * online),
                Math.round(100 * recommendation));
    }
}
