package org.wespace.agents.resident;

import java.util.Arrays;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.StateHash;
import org.wespace.core.geo.Allocation;

/**
 * The residents of a city as columns; a row is a resident.
 *
 * <p>Rows may stand in any order: what a resident does depends on their id, never on their row. They are made in order
 * of home, which is what makes drawing places fast. Memory: 29 bytes a resident.
 *
 * <p>Where residents come and go, those whose home is {@link #NONE} live outside the city: every phase passes them
 * over.
 *
 * <p>Columns are live arrays for phases to read; a phase writes only the columns that are its own.
 */
public final class Residents {

    /** No unit, no cell: the resident has no job; or, as a home, lives outside the city. */
    public static final int NONE = -1;

    private final int[] id;
    private final int[] homeCell;
    private final int[] home;
    private final int[] workCell;
    private final int[] work;
    private final byte[] mode;
    private final int[] traits;
    private final byte[] tenure;
    private final byte[] homeDays;
    private final short[] floor;

    private Residents(int count) {
        this.id = new int[count];
        this.homeCell = new int[count];
        this.home = new int[count];
        this.workCell = new int[count];
        this.work = new int[count];
        this.mode = new byte[count];
        this.traits = new int[count];
        this.tenure = new byte[count];
        this.homeDays = new byte[count];
        this.floor = new short[count];
        Arrays.fill(workCell, NONE);
        Arrays.fill(work, NONE);
        Arrays.fill(mode, (byte) NONE);
    }

    /**
     * One resident for each counted person, without jobs, in order of home unit.
     *
     * @param homes persons by cell, a cell being the part of a zone that lies in a unit
     */
    public static Residents of(Allocation homes) {
        return of(homes, 0);
    }

    /**
     * One resident for each counted person, without jobs, in order of home unit, and behind them rows for those who may
     * come to the city: their home is {@link #NONE}.
     *
     * @param homes persons by cell, a cell being the part of a zone that lies in a unit
     * @param outside number of residents who live outside the city at first, not negative
     */
    public static Residents of(Allocation homes, int outside) {
        if (outside < 0) {
            throw new IllegalArgumentException("residents outside the city must not be negative: " + outside);
        }
        long inside = homes.total();
        long total = inside + outside;
        if (inside < 1 || total > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("a city must have 1 to 2^31 - 17 residents: " + total);
        }
        Residents residents = new Residents((int) total);
        int row = 0;
        int units = homes.cells().grid().unitCount();
        for (int unit = 0; unit < units; unit++) {
            for (int cell : homes.cells().cellsOf(unit)) {
                for (int n = 0; n < homes.count(cell); n++, row++) {
                    residents.id[row] = row;
                    residents.home[row] = unit;
                    residents.homeCell[row] = cell;
                }
            }
        }
        for (; row < total; row++) {
            residents.id[row] = row;
            residents.home[row] = NONE;
            residents.homeCell[row] = NONE;
        }
        return residents;
    }

    /** Bytes that this many residents need. */
    public static long bytes(long count) {
        return 29 * count;
    }

    /** Number of residents. */
    public int count() {
        return id.length;
    }

    /** Id of each resident, 0 to count - 1: what draws are keyed by. Index: row. */
    public int[] id() {
        return id;
    }

    /** Home unit of each resident. Index: row. */
    public int[] home() {
        return home;
    }

    /** Cell of each resident's home, which tells the zone. Index: row. */
    public int[] homeCell() {
        return homeCell;
    }

    /** Unit of each resident's job, or {@link #NONE}. Index: row. */
    public int[] work() {
        return work;
    }

    /** Cell of each resident's job, or {@link #NONE}. Index: row. */
    public int[] workCell() {
        return workCell;
    }

    /** Index of the mode in which each resident goes to work, or {@link #NONE}. Index: row. */
    public byte[] mode() {
        return mode;
    }

    /** What each resident is, as {@link Traits} reads it; 0 where residents are no more than commuters. Index: row. */
    public int[] traits() {
        return traits;
    }

    /** Index of each resident's tenure form. Index: row. */
    public byte[] tenure() {
        return tenure;
    }

    /** Days a week, 0 to 5, on which each resident works at home. Index: row. */
    public byte[] homeDays() {
        return homeDays;
    }

    /** Home floor of each resident in tenths of a square metre. Index: row. */
    public short[] floor() {
        return floor;
    }

    /**
     * Shuffles the rows, keeping every resident whole. Results do not depend on it; runs become slower.
     *
     * @param key draws that decide the order
     */
    public void shuffle(ChanceKey key) {
        for (int row = count() - 1; row > 0; row--) {
            swap(row, key.boundedInt(row, row + 1));
        }
    }

    private void swap(int a, int b) {
        for (int[] column : new int[][] {id, homeCell, home, workCell, work, traits}) {
            int value = column[a];
            column[a] = column[b];
            column[b] = value;
        }
        for (byte[] column : new byte[][] {mode, tenure, homeDays}) {
            byte value = column[a];
            column[a] = column[b];
            column[b] = value;
        }
        short value = floor[a];
        floor[a] = floor[b];
        floor[b] = value;
    }

    /** Hash of one commuter (home, job and mode), which does not depend on their row. */
    public long rowHash(int row) {
        long hash = StateHash.row(id[row]);
        hash = StateHash.with(hash, homeCell[row]);
        hash = StateHash.with(hash, workCell[row]);
        hash = StateHash.with(hash, mode[row]);
        return StateHash.end(hash);
    }

    /** Hash of all that a resident is and has, which does not depend on their row. */
    public long wholeRowHash(int row) {
        long hash = StateHash.row(id[row]);
        hash = StateHash.with(hash, home[row]);
        hash = StateHash.with(hash, work[row]);
        hash = StateHash.with(hash, traits[row]);
        hash = StateHash.with(hash, mode[row] & 0xFF | tenure[row] << 8 | homeDays[row] << 16);
        hash = StateHash.with(hash, floor[row]);
        return StateHash.end(hash);
    }
}
