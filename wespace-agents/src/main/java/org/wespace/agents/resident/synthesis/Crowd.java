package org.wespace.agents.resident.synthesis;

import org.jspecify.annotations.Nullable;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Trait;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.geo.ZoneUnits;

/*
 * Cards are dealt in order of id: the n-th resident of a class draws one of the cards that are left there, each with
 * the same chance. That is a uniformly random assignment without replacement, needs no sorting, and knows nothing of
 * rows. (D. E. Knuth, The Art of Computer Programming 2, 3.4.2, algorithm S, for more than two kinds of card.)
 */
/** The residents inside the city, or those outside, to whom categories are dealt without replacement. */
final class Crowd {

    /** What is done with a dealt category. */
    @FunctionalInterface
    interface Taker {
        void take(int row, int category);
    }

    private final Residents residents;
    private final ZoneUnits cells;
    private final boolean inside;
    /** Row of each id; null where rows are in order of id. */
    private final int @Nullable [] rowOf;

    Crowd(Residents residents, ZoneUnits cells, boolean inside, int @Nullable [] rowOf) {
        this.residents = residents;
        this.cells = cells;
        this.inside = inside;
        this.rowOf = rowOf;
    }

    /** Row of each id, or null where rows are in order of id. */
    static int @Nullable [] rowOf(Residents residents) {
        int[] id = residents.id();
        boolean ordered = true;
        for (int row = 0; row < id.length && ordered; row++) {
            ordered = id[row] == row;
        }
        if (ordered) {
            return null;
        }
        int[] rowOf = new int[id.length];
        for (int row = 0; row < id.length; row++) {
            rowOf[id[row]] = row;
        }
        return rowOf;
    }

    /** Number of zones that the crowd lives in; those outside live in one. */
    int zones() {
        return inside ? cells.zones().count() : 1;
    }

    /** Residents by class: zone, if zones are told apart, and category of a trait, if one is given. */
    int[] count(boolean byZone, @Nullable Trait given) {
        int categories = given == null ? 1 : given.categories();
        int[] counts = new int[(byZone ? zones() : 1) * categories];
        for (int row = 0; row < residents.count(); row++) {
            if (has(row)) {
                counts[classOf(row, byZone, given, categories)]++;
            }
        }
        return counts;
    }

    /**
     * Deals categories.
     *
     * @param counts how many of each category there are for each class: [class][category]; used up
     * @param classCounts residents of each class, the sums of {@code counts}; used up
     */
    void deal(boolean byZone, @Nullable Trait given, int[] counts, int[] classCounts, ChanceKey key, Taker taker) {
        int givenCategories = given == null ? 1 : given.categories();
        int categories = counts.length / classCounts.length;
        int[] order = rowOf;
        for (int id = 0; id < residents.count(); id++) {
            int row = order == null ? id : order[id];
            if (!has(row)) {
                continue;
            }
            if (categories == 1) {
                taker.take(row, 0);
                continue;
            }
            int c = classOf(row, byZone, given, givenCategories);
            int card = key.boundedInt(id, classCounts[c]--);
            int cell = c * categories;
            int first = cell;
            while (card >= counts[cell]) {
                card -= counts[cell++];
            }
            counts[cell]--;
            taker.take(row, cell - first);
        }
    }

    private boolean has(int row) {
        return residents.home()[row] == Residents.NONE ^ inside;
    }

    private int classOf(int row, boolean byZone, @Nullable Trait given, int givenCategories) {
        int zone = byZone && inside ? cells.zoneOf(residents.homeCell()[row]) : 0;
        return given == null
                ? zone
                : zone * givenCategories + given.of(residents.traits()[row]);
    }
}
