package org.wespace.agents.work;

import java.util.List;

/**
 * What units are by themselves to firms.
 *
 * @param productivity log productivity of each unit that nothing else accounts for; not copied
 * @param anchors units of universities and research, near which innovation gathers (WK-9)
 * @param parks units of work parks (WK-4)
 */
public record Sites(double[] productivity, List<Integer> anchors, List<Integer> parks) {

    public Sites {
        anchors = List.copyOf(anchors);
        parks = List.copyOf(parks);
        for (List<Integer> units : List.of(anchors, parks)) {
            for (int unit : units) {
                if (unit < 0 || unit >= productivity.length) {
                    throw new IllegalArgumentException(
                            "anchors and parks must be units 0 to " + (productivity.length - 1) + ": " + unit);
                }
            }
        }
        for (int unit = 0; unit < productivity.length; unit++) {
            if (!Double.isFinite(productivity[unit])) {
                throw new IllegalArgumentException(
                        "log productivity of unit " + unit + " must be finite: " + productivity[unit]);
            }
        }
    }

    /** So many units that are all alike. */
    public static Sites plain(int units) {
        return new Sites(new double[units], List.of(), List.of());
    }
}
