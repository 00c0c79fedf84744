package org.wespace.agents.daily.plan;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.wespace.agents.daily.Purpose;
import org.wespace.agents.daily.TourListener;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.chance.Decisions;

/**
 * The month of some residents as it was lived: their tours and their minutes online. The residents are drawn once, by
 * id, so that the same ones are followed for the whole run whatever the order of rows.
 *
 * <p>Memory: one bit for each resident of the city and some 300 for each of the sample.
 */
public final class DiarySample implements TourListener {

    /** Tours that are kept of one resident and month; more are dropped. */
    public static final int MOST_TOURS = 12;

    /** Candidates for a small sample beyond twice its size. */
    private static final int SPARE = 64;

    private static final int DRAW = Decisions.id("diary.sample");

    /** Row of each resident of the sample, in order of id. */
    private final int[] rows;
    /** Whether each row is in the sample: one bit. */
    private final long[] followed;
    /** Rows of the sample in rising order, and the number of each in the sample. */
    private final int[] sortedRows;

    private final int[] numbers;

    private final byte[] purpose;
    private final int[] place;
    private final float[] minutes;
    private final int[] times;
    private final int[] tours;
    private final long[][] online;

    /**
     * A sample of a city.
     *
     * @param size how many to follow; all where there are no more
     */
    public DiarySample(Residents residents, Chance chance, int size) {
        if (size < 1) {
            throw new IllegalArgumentException("a sample must have at least one resident: " + size);
        }
        int count = residents.count();
        int[] rowOf = new int[count];
        for (int row = 0; row < count; row++) {
            rowOf[residents.id()[row]] = row;
        }
        this.rows = draw(chance, count, Math.min(size, count));
        this.followed = new long[(count + Long.SIZE - 1) / Long.SIZE];
        for (int n = 0; n < rows.length; n++) {
            rows[n] = rowOf[rows[n]];
            followed[rows[n] / Long.SIZE] |= 1L << rows[n];
        }
        this.sortedRows = rows.clone();
        Arrays.sort(sortedRows);
        this.numbers = new int[rows.length];
        for (int n = 0; n < rows.length; n++) {
            numbers[Arrays.binarySearch(sortedRows, rows[n])] = n;
        }
        this.purpose = new byte[rows.length * MOST_TOURS];
        this.place = new int[rows.length * MOST_TOURS];
        this.minutes = new float[rows.length * MOST_TOURS];
        this.times = new int[rows.length * MOST_TOURS];
        this.tours = new int[rows.length];
        this.online = new long[rows.length][Purpose.COUNT];
    }

    /** Ids of the sample in rising order: those whose draw is among the lowest. */
    private static int[] draw(Chance chance, int count, int size) {
        ChanceKey key = chance.at(0, DRAW);
        double share = (2.0 * size + SPARE) / count;
        long[] keys = below(key, count, share);
        while (keys.length < size) {
            share *= 2;
            keys = below(key, count, share);
        }
        Arrays.sort(keys);
        int[] ids = new int[size];
        for (int n = 0; n < size; n++) {
            ids[n] = (int) keys[n];
        }
        Arrays.sort(ids);
        return ids;
    }

    /** Draws, and ids behind them, of those whose draw lies in the lowest share of what can be drawn. */
    private static long[] below(ChanceKey key, int count, double share) {
        long most = share < 1 ? (long) (share * Long.MAX_VALUE) : Long.MAX_VALUE;
        return LongStream.range(0, count)
                .map(id -> (key.bits(id) & 0x7FFF_FFFF_0000_0000L) | id)
                .filter(drawn -> drawn <= most)
                .toArray();
    }

    private int number(int row) {
        return numbers[Arrays.binarySearch(sortedRows, row)];
    }

    /** Number of residents who are followed. */
    public int size() {
        return rows.length;
    }

    /** Row of a resident of the sample. */
    public int row(int number) {
        return rows[number];
    }

    /** Forgets the month before. */
    public void open() {
        Arrays.fill(tours, 0);
        for (long[] one : online) {
            Arrays.fill(one, 0);
        }
    }

    @Override
    public boolean hears(int row) {
        return (followed[row / Long.SIZE] >>> row & 1) != 0;
    }

    @Override
    public void tour(int row, Purpose what, int where, double oneWayMinutes, int howMany) {
        int n = number(row);
        if (tours[n] < MOST_TOURS && howMany > 0) {
            int at = n * MOST_TOURS + tours[n]++;
            purpose[at] = (byte) what.ordinal();
            place[at] = where;
            minutes[at] = (float) oneWayMinutes;
            times[at] = howMany;
        }
    }

    @Override
    public void online(int row, Purpose what, long howManyMinutes) {
        online[number(row)][what.ordinal()] += howManyMinutes;
    }

    /** Kinds of tours that a resident made in the month. */
    public int tours(int number) {
        return tours[number];
    }

    Purpose purpose(int number, int tour) {
        return Purpose.of(purpose[number * MOST_TOURS + tour]);
    }

    int place(int number, int tour) {
        return place[number * MOST_TOURS + tour];
    }

    double minutes(int number, int tour) {
        return minutes[number * MOST_TOURS + tour];
    }

    int times(int number, int tour) {
        return times[number * MOST_TOURS + tour];
    }

    /** Minutes of the month that a resident spent online for a purpose. */
    public long onlineMinutes(int number, Purpose what) {
        return online[number][what.ordinal()];
    }
}
