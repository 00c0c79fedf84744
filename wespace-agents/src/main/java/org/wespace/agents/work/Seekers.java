package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.agents.mobility.CommuteKernels;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;
import org.wespace.agents.resident.Traits;
import org.wespace.core.chance.ChanceKey;

/**
 * Residents who look for a job, by class (sector and days at home), and the units that they try one after the other.
 *
 * <p>Index n of a seeker runs over the classes in their order. Memory: 9 bytes a seeker, 5 more for each unit tried;
 * arrays grow and are kept.
 */
final class Seekers implements PlaceLottery.Bids {

    /** Classes: sector times days at home. */
    static final int CLASSES = Sector.COUNT * (CommuteKernels.WEEK + 1);

    private static final byte LOST = -1;

    private final Residents residents;
    private final int units;
    private final int[] begin = new int[CLASSES + 1];
    private final int[] firstId = new int[CLASSES];
    private int[] row = {};
    private int[] bidders = {};
    /** Round in which each seeker won. */
    private byte[] won = {};

    private int[] place = {};
    private byte[] mode = {};
    private int round;
    private ChanceKey numbers;

    /** Nobody yet. */
    Seekers(Residents residents, int units, ChanceKey numbers) {
        this.residents = residents;
        this.units = units;
        this.numbers = numbers;
    }

    /** Takes these rows, who will try so many units each, with lottery numbers of this key. */
    void take(int[] rows, int count, int rounds, ChanceKey lottery) {
        numbers = lottery;
        if (row.length < count) {
            int size = grown(row.length, count);
            row = new int[size];
            bidders = new int[size];
            won = new byte[size];
        }
        int tries = Math.multiplyExact(count, rounds);
        if (place.length < tries) {
            place = new int[grown(place.length, tries)];
            mode = new byte[place.length];
        }
        sortByClass(rows, count);
        Arrays.fill(won, 0, count, LOST);
        for (int n = 0; n < count; n++) {
            bidders[n] = n;
        }
    }

    private static int grown(int before, int needed) {
        return Math.max(needed, before + (before >> 1));
    }

    private void sortByClass(int[] rows, int count) {
        int[] id = residents.id();
        Arrays.fill(begin, 0);
        Arrays.fill(firstId, Integer.MAX_VALUE);
        for (int n = 0; n < count; n++) {
            int of = classOf(rows[n]);
            begin[of + 1]++;
            firstId[of] = Math.min(firstId[of], id[rows[n]]);
        }
        for (int of = 0; of < CLASSES; of++) {
            begin[of + 1] += begin[of];
        }
        for (int n = 0; n < count; n++) {
            row[begin[classOf(rows[n])]++] = rows[n];
        }
        System.arraycopy(begin, 0, begin, 1, CLASSES);
        begin[0] = 0;
    }

    private int classOf(int of) {
        return Traits.sector(residents.traits()[of]) * (CommuteKernels.WEEK + 1)
                + residents.homeDays()[of];
    }

    static Sector sector(int of) {
        return Sector.of(of / (CommuteKernels.WEEK + 1));
    }

    static int homeDays(int of) {
        return of % (CommuteKernels.WEEK + 1);
    }

    int count() {
        return begin[CLASSES];
    }

    /** First seeker of a class. */
    int begin(int of) {
        return begin[of];
    }

    /** Number of seekers of a class. */
    int size(int of) {
        return begin[of + 1] - begin[of];
    }

    /** Smallest id in a class: it stands for the class in messages, whatever the order of rows. */
    int firstId(int of) {
        return firstId[of];
    }

    /** Row of a seeker. */
    int row(int n) {
        return row[n];
    }

    /** Seekers by index, for the lottery to sort out. */
    int[] bidders() {
        return bidders;
    }

    /** Notes what a seeker tries in a round; {@link Residents#NONE} for nothing. */
    void setTry(int n, int inRound, int unit, int byMode) {
        place[inRound * count() + n] = unit;
        mode[inRound * count() + n] = (byte) byMode;
    }

    void setMode(int n, int inRound, int byMode) {
        mode[inRound * count() + n] = (byte) byMode;
    }

    int mode(int n, int inRound) {
        return mode[inRound * count() + n];
    }

    void setPlace(int n, int inRound, int unit) {
        place[inRound * count() + n] = unit;
    }

    int place(int n, int inRound) {
        return place[inRound * count() + n];
    }

    /** Goes to a round of the lottery. */
    void bidIn(int newRound) {
        round = newRound;
    }

    /** Round in which a seeker won, negative for never. */
    int wonIn(int n) {
        return won[n];
    }

    private int sectorOf(int n) {
        return Traits.sector(residents.traits()[row[n]]);
    }

    @Override
    public int slot(int n) {
        return sectorOf(n) * units + place(n, round);
    }

    @Override
    public int need(int n) {
        return 1;
    }

    @Override
    public void win(int n) {
        won[n] = (byte) round;
    }

    @Override
    public boolean won(int n) {
        return won[n] != LOST;
    }

    @Override
    public int compare(int a, int b) {
        int idA = residents.id()[row[a]];
        int idB = residents.id()[row[b]];
        int order = Long.compareUnsigned(numbers.bits(idA, round), numbers.bits(idB, round));
        return order != 0 ? order : Integer.compare(idA, idB);
    }
}
