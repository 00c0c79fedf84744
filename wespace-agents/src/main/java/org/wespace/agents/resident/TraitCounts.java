package org.wespace.agents.resident;

import org.wespace.core.geo.ZoneUnits;

/**
 * How many residents of the city are what: counts over all whose home is not {@link Residents#NONE}.
 *
 * <p>O(residents) each.
 */
public final class TraitCounts {

    private TraitCounts() {}

    /** Residents by category of a trait. */
    public static int[] of(Residents residents, Trait trait) {
        int[] counts = new int[trait.categories()];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.home()[row] != Residents.NONE) {
                counts[trait.of(residents.traits()[row])]++;
            }
        }
        return counts;
    }

    /** Residents by category of two traits: [category of the first][category of the second]. */
    public static int[][] of(Residents residents, Trait first, Trait second) {
        int[][] counts = new int[first.categories()][second.categories()];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.home()[row] != Residents.NONE) {
                int traits = residents.traits()[row];
                counts[first.of(traits)][second.of(traits)]++;
            }
        }
        return counts;
    }

    /** Residents by zone of their home and category of a trait: [zone][category]. */
    public static int[][] byZone(Residents residents, ZoneUnits cells, Trait trait) {
        int[][] counts = new int[cells.zones().count()][trait.categories()];
        for (int row = 0; row < residents.count(); row++) {
            if (residents.home()[row] != Residents.NONE) {
                counts[cells.zoneOf(residents.homeCell()[row])][
                        trait.of(residents.traits()[row])]++;
            }
        }
        return counts;
    }
}
