package org.wespace.agents.work;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.wespace.core.engine.ParallelLoop;

/**
 * Finds the few rows among many that something happens to, in parallel, in the order of rows.
 *
 * <p>Memory: 8 bytes for each row found and 12 for each chunk, kept from one time to the next.
 */
final class RowCollector {

    private IntArrayList[] found = {};
    /** Who worked on each chunk, and where in that worker's list its rows begin and how many they are. */
    private int[] worker = {};

    private int[] begin = {};
    private int[] size = {};
    private int[] rows = {};
    private int count;

    /** Collects the rows of [0, rowCount) that pass the test. */
    void collect(int rowCount, ParallelLoop loop, IntPredicate test) {
        prepare(ParallelLoop.chunkCount(rowCount, ParallelLoop.CHUNK), loop.threads());
        loop.run(rowCount, ParallelLoop.CHUNK, (by, chunk, from, to) -> {
            IntArrayList mine = found[by];
            worker[chunk] = by;
            begin[chunk] = mine.size();
            for (int row = from; row < to; row++) {
                if (test.test(row)) {
                    mine.add(row);
                }
            }
            size[chunk] = mine.size() - begin[chunk];
        });
        gather(ParallelLoop.chunkCount(rowCount, ParallelLoop.CHUNK));
    }

    private void prepare(int chunks, int workers) {
        if (found.length != workers) {
            found = new IntArrayList[workers];
            Arrays.setAll(found, by -> new IntArrayList());
        }
        for (IntArrayList list : found) {
            list.clear();
        }
        if (worker.length < chunks) {
            worker = new int[chunks];
            begin = new int[chunks];
            size = new int[chunks];
        }
    }

    private void gather(int chunks) {
        count = 0;
        for (IntArrayList list : found) {
            count += list.size();
        }
        if (rows.length < count) {
            rows = new int[Math.max(count, rows.length + (rows.length >> 1))];
        }
        int next = 0;
        for (int chunk = 0; chunk < chunks; chunk++) {
            found[worker[chunk]].getElements(begin[chunk], rows, next, size[chunk]);
            next += size[chunk];
        }
    }

    /** Number of rows found. */
    int count() {
        return count;
    }

    /** Rows found, live; those behind the count mean nothing. */
    int[] rows() {
        return rows;
    }
}
