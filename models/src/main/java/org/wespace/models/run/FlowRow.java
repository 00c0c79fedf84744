package org.wespace.models.run;

/**
 * Residents who travel from one zone to another by one mode: a row of {@code flows.csv}.
 *
 * @param origin id of the home zone
 * @param destination id of the work zone
 * @param mode name of the mode
 * @param residents number of residents, at least 0
 */
public record FlowRow(String origin, String destination, String mode, long residents) {

    public FlowRow {
        if (residents < 0) {
            throw new IllegalArgumentException("residents of a flow must be at least 0: " + residents + " from "
                    + origin + " to " + destination + " by " + mode);
        }
    }
}
