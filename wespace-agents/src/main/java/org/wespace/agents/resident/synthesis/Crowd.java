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

    /** What is done with a dealt category; whom it goes to is told by id. */
    @FunctionalInterface
    interface Taker {
        void take(int id, int category);
    }

    /** Stands for the zone of somebody who is not of the crowd. */
    private static final int ELSEWHERE = -1;

    private final int zones;
    /** Zone of each resident, by id; {@link #ELSEWHERE} if not of the crowd. */
    private final int[] zone;
    /** Traits of each resident, by id; live. */
    private final int[] traits;

    private Crowd(int zones, int[] zone, int[] traits) {
        this.zones = zones;
        this.zone = zone;
        this.traits = traits;
    }

    /**
     * The crowd of those who live in the city, or of those who do not, who live in one zone.
     *
     * @param traits by id
     */
    static Crowd of(Residents residents, ZoneUnits cells, boolean inside, int[] traits) {
        int[] zone = new int[residents.count()];
        for (int row = 0; row < zone.length; row++) {
            boolean home = residents.home()[row] != Residents.NONE;
            int own = home ? cells.zoneOf(residents.homeCell()[row]) : 0;
            zone[residents.id()[row]] = home == inside ? own : ELSEWHERE;
        }
        return new Crowd(inside ? cells.zones().count() : 1, zone, traits);
    }

    /** Residents by class: zone, if zones are told apart, and category of a trait, if one is given. */
    int[] count(boolean byZone, @Nullable Trait given) {
        int categories = given == null ? 1 : given.categories();
        int[] counts = new int[(byZone ? zones : 1) * categories];
        for (int id = 0; id < zone.length; id++) {
            if (zone[id] != ELSEWHERE) {
                counts[classOf(id, byZone, given, categories)]++;
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
        for (int id = 0; id < zone.length; id++) {
            if (zone[id] == ELSEWHERE) {
                continue;
            }
            int cell = 0;
            int first = 0;
            if (categories > 1) {
                int c = classOf(id, byZone, given, givenCategories);
                int card = key.boundedInt(id, classCounts[c]--);
                first = c * categories;
                cell = first;
                while (card >= counts[cell]) {
                    card -= counts[cell++];
                }
                counts[cell]--;
            }
            taker.take(id, cell - first);
        }
    }

    private int classOf(int id, boolean byZone, @Nullable Trait given, int givenCategories) {
        int place = byZone ? zone[id] : 0;
        return given == null ? place : place * givenCategories + given.of(traits[id]);
    }
}
