package org.wespace.agents.home;

import java.util.Arrays;
import org.wespace.agents.resident.Residents;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;

/** The residents who look around for a home in a tick, those of one class side by side. */
final class Lookers {

    private final Residents residents;
    private final HomeClasses classes;
    private final int[] begin = new int[HomeClasses.COUNT + 1];
    private int[] perChunk = {};
    private int[] found = {};
    private short[] classOf = {};
    private int[] rows = {};

    Lookers(Residents residents, HomeClasses classes) {
        this.residents = residents;
        this.classes = classes;
    }

    /** Picks each resident of the city with the same chance. */
    void select(ParallelLoop loop, double share, ChanceKey key, ChanceKey sees) {
        int chunks = ParallelLoop.chunkCount(residents.count(), ParallelLoop.CHUNK);
        if (perChunk.length != chunks + 1) {
            perChunk = new int[chunks + 1];
        }
        perChunk[0] = 0;
        loop.run(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            int count = 0;
            for (int row = from; row < to; row++) {
                count += looks(row, share, key) ? 1 : 0;
            }
            perChunk[chunk + 1] = count;
        });
        for (int chunk = 0; chunk < chunks; chunk++) {
            perChunk[chunk + 1] += perChunk[chunk];
        }
        int count = perChunk[chunks];
        if (rows.length < count) {
            int room = (int) Math.min(residents.count(), count + count / 4L + 16);
            rows = new int[room];
            found = new int[room];
            classOf = new short[room];
        }
        loop.run(residents.count(), ParallelLoop.CHUNK, (chunk, from, to) -> {
            int n = perChunk[chunk];
            for (int row = from; row < to; row++) {
                if (looks(row, share, key)) {
                    found[n] = row;
                    classOf[n++] = (short) classes.of(row, sees);
                }
            }
        });
        sort(count);
    }

    private boolean looks(int row, double share, ChanceKey key) {
        return residents.home()[row] != Residents.NONE && key.happens(residents.id()[row], share);
    }

    /** Counting sort by class. */
    private void sort(int count) {
        Arrays.fill(begin, 0);
        for (int n = 0; n < count; n++) {
            begin[classOf[n] + 1]++;
        }
        for (int of = 0; of < HomeClasses.COUNT; of++) {
            begin[of + 1] += begin[of];
        }
        for (int n = 0; n < count; n++) {
            rows[begin[classOf[n]]++] = found[n];
        }
        System.arraycopy(begin, 0, begin, 1, HomeClasses.COUNT);
        begin[0] = 0;
    }

    /** Number of lookers. */
    int count() {
        return begin[HomeClasses.COUNT];
    }

    /** Place of the first looker of a class; that of the class behind the last is the count. */
    int begin(int of) {
        return begin[of];
    }

    /** Row of each looker, class by class; live. */
    int[] rows() {
        return rows;
    }

    /** Smallest id among the lookers of a class, who stands for them in messages whatever the order of rows. */
    long smallestId(int of) {
        int smallest = Integer.MAX_VALUE;
        for (int n = begin[of]; n < begin[of + 1]; n++) {
            smallest = Math.min(smallest, residents.id()[rows[n]]);
        }
        return smallest;
    }
}
