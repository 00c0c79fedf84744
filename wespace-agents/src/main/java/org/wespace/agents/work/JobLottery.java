package org.wespace.agents.work;

import it.unimi.dsi.fastutil.ints.IntArrays;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.geo.Allocation;

/**
 * Gives the jobs of each unit to those who want them: all of them where there is room, else by lottery.
 *
 * <p>Contract: in every unit the bidders with the smallest lottery numbers win, as many as there are vacancies, and
 * fill the unit's jobs in that order; the numbers are a pure function of resident and round, so the outcome depends
 * neither on the order of rows nor on threads. Jobs and residents are conserved. Memory: 4 bytes a resident and 12
 * bytes a unit.
 */
public final class JobLottery {

    private static final int UNIT_CHUNK = 512;

    private final Residents residents;
    private final Allocation jobs;
    private final int[] capacity;
    /** Jobs of each unit that are taken. */
    private final int[] taken;
    /** First place of each unit's bidders in {@code bidders}. */
    private final int[] begin;

    private final int[] bidders;

    /** A lottery for the jobs of a city, all vacant. */
    public JobLottery(Residents residents, Allocation jobs) {
        this.residents = residents;
        this.jobs = jobs;
        this.capacity = jobs.perUnit();
        this.taken = new int[capacity.length];
        this.begin = new int[capacity.length + 1];
        this.bidders = new int[residents.count()];
    }

    /** Bytes of a lottery. */
    public static long bytes(long residents, long units) {
        return 4 * residents + 12 * units;
    }

    /** Makes every job vacant and every resident jobless. */
    public void vacateAll() {
        java.util.Arrays.fill(taken, 0);
        java.util.Arrays.fill(residents.work(), Residents.NONE);
        java.util.Arrays.fill(residents.workCell(), Residents.NONE);
    }

    /** Vacant jobs of a unit. */
    public int vacancies(int unit) {
        return capacity[unit] - taken[unit];
    }

    /**
     * Resolves one round of bids.
     *
     * @param rows rows of the residents who bid, each for the unit in their work column; afterwards it begins with the
     *     rows of those who lost, in their former order, and their work column is {@link Residents#NONE}
     * @param count how many entries of {@code rows} count
     * @param key lottery numbers of this round
     * @return number of losers
     */
    public int resolve(int[] rows, int count, ChanceKey key, ParallelLoop loop) {
        sortByUnit(rows, count);
        loop.run(capacity.length, UNIT_CHUNK, (chunk, from, to) -> {
            for (int unit = from; unit < to; unit++) {
                fill(unit, key);
            }
        });
        int losers = 0;
        int[] work = residents.work();
        for (int n = 0; n < count; n++) {
            if (work[rows[n]] == Residents.NONE) {
                rows[losers++] = rows[n];
            }
        }
        return losers;
    }

    /** Counting sort of the bidders by the unit that they bid for. */
    private void sortByUnit(int[] rows, int count) {
        int[] work = residents.work();
        java.util.Arrays.fill(begin, 0);
        for (int n = 0; n < count; n++) {
            begin[work[rows[n]] + 1]++;
        }
        for (int unit = 0; unit < capacity.length; unit++) {
            begin[unit + 1] += begin[unit];
        }
        for (int n = 0; n < count; n++) {
            bidders[begin[work[rows[n]]]++] = rows[n];
        }
        for (int unit = capacity.length; unit > 0; unit--) {
            begin[unit] = begin[unit - 1];
        }
        begin[0] = 0;
    }

    private void fill(int unit, ChanceKey key) {
        int first = begin[unit];
        int last = begin[unit + 1];
        if (first == last) {
            return;
        }
        int[] cells = jobs.cells().cellsOf(unit);
        int winners = Math.min(last - first, vacancies(unit));
        if (winners < last - first || cells.length > 1) {
            int[] id = residents.id();
            IntArrays.quickSort(bidders, first, last, (a, b) -> {
                int order = Long.compareUnsigned(key.bits(id[a]), key.bits(id[b]));
                return order != 0 ? order : Integer.compare(id[a], id[b]);
            });
        }
        int cell = 0;
        int endOfCell = jobs.count(cells[0]);
        for (int n = 0; n < winners; n++) {
            while (taken[unit] >= endOfCell) {
                endOfCell += jobs.count(cells[++cell]);
            }
            residents.workCell()[bidders[first + n]] = cells[cell];
            taken[unit]++;
        }
        for (int n = first + winners; n < last; n++) {
            residents.work()[bidders[n]] = Residents.NONE;
        }
    }
}
