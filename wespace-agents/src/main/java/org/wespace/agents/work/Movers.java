package org.wespace.agents.work;

import java.util.Arrays;
import org.wespace.agents.resident.Residents;
import org.wespace.agents.resident.Sector;

/** Jobs that look for another unit, filled ones and vacant ones. Memory: 34 bytes a job; arrays grow and are kept. */
final class Movers implements PlaceLottery.Bids {

    private final OfficeDemand demand;
    private final int units;
    private int count;
    /** Row of whoever has the job, or {@link Residents#NONE}. */
    private int[] row = {};

    private byte[] sector = {};
    private int[] from = {};
    private int[] to = {};
    private long[] placeBits = {};
    private long[] number = {};
    private boolean[] won = {};
    private int[] bidders = {};

    Movers(OfficeDemand demand, int units) {
        this.demand = demand;
        this.units = units;
    }

    void clear() {
        count = 0;
    }

    /**
     * Adds a job.
     *
     * @param bits what it draws its unit with
     * @param lottery its lottery number, of which no two are alike but for a chance of 2<sup>-64</sup>
     */
    void add(int ofRow, Sector of, int unit, long bits, long lottery) {
        if (count == row.length) {
            grow(Math.max(1024, count + (count >> 1)));
        }
        row[count] = ofRow;
        sector[count] = (byte) of.ordinal();
        from[count] = unit;
        to[count] = unit;
        placeBits[count] = bits;
        number[count] = lottery;
        won[count] = false;
        count++;
    }

    private void grow(int size) {
        row = Arrays.copyOf(row, size);
        sector = Arrays.copyOf(sector, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        placeBits = Arrays.copyOf(placeBits, size);
        number = Arrays.copyOf(number, size);
        won = Arrays.copyOf(won, size);
        bidders = new int[size];
    }

    int count() {
        return count;
    }

    int row(int n) {
        return row[n];
    }

    Sector sector(int n) {
        return Sector.of(sector[n]);
    }

    int from(int n) {
        return from[n];
    }

    int to(int n) {
        return to[n];
    }

    /** Jobs [begin, end) of a sector draw. */
    void draw(SiteChoice choice, Sector of, int begin, int end) {
        for (int n = begin; n < end; n++) {
            if (sector[n] == of.ordinal()) {
                to[n] = choice.draw(placeBits[n]);
            }
        }
    }

    /** Jobs that drew another unit than their own, for the lottery to sort out; gives their number. */
    int bid() {
        int bidding = 0;
        for (int n = 0; n < count; n++) {
            if (to[n] != from[n]) {
                bidders[bidding++] = n;
            }
        }
        return bidding;
    }

    int[] bidders() {
        return bidders;
    }

    @Override
    public int slot(int n) {
        return demand.use(sector(n)).ordinal() * units + to[n];
    }

    @Override
    public int need(int n) {
        return demand.needOfOne(sector(n));
    }

    @Override
    public void win(int n) {
        won[n] = true;
    }

    @Override
    public boolean won(int n) {
        return won[n];
    }

    @Override
    public int compare(int a, int b) {
        int order = Long.compareUnsigned(number[a], number[b]);
        // No two filled jobs have the same number, for the draws of a key are a bijection of ids.
        if (order == 0) {
            order = Boolean.compare(row[a] == Residents.NONE, row[b] == Residents.NONE);
        }
        if (order == 0) {
            order = Integer.compare(from[a], from[b]);
        }
        return order != 0 ? order : Byte.compare(sector[a], sector[b]);
    }
}
