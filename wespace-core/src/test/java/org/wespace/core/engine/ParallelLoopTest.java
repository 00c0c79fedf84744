package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;

class ParallelLoopTest {

    /** Counts, chunk sizes and threads by chance, from a fixed seed. */
    @Test
    void run_anyCountChunkSizeAndThreads_visitsEachIndexOnceInFixedChunks() {
        ChanceKey key = Chance.of(8).at(0, 0);
        for (int threads = 1; threads <= 5; threads++) {
            try (ParallelLoop loop = new ParallelLoop(threads)) {
                for (int trial = 0; trial < 60; trial++) {
                    int count = key.boundedInt(trial, trial % 3 == 0 ? 4 : 3000);
                    int chunkSize = 1 + key.boundedInt(trial + 1000, 400);
                    requireOnce(loop, count, chunkSize);
                }
            }
        }
    }

    private static void requireOnce(ParallelLoop loop, int count, int chunkSize) {
        AtomicIntegerArray visits = new AtomicIntegerArray(count);
        AtomicLong wrongChunks = new AtomicLong();
        loop.run(count, chunkSize, (worker, chunk, from, to) -> {
            boolean right = from == chunk * chunkSize && to == Math.min(from + chunkSize, count) && from < to;
            wrongChunks.addAndGet(right && worker >= 0 && worker < loop.threads() ? 0 : 1);
            for (int i = from; i < to; i++) {
                visits.incrementAndGet(i);
            }
        });
        assertThat(wrongChunks.get()).isZero();
        for (int i = 0; i < count; i++) {
            assertThat(visits.get(i)).isEqualTo(1);
        }
    }

    @Test
    void run_chunksThatWaitForEachOther_areRunByAllThreadsAtOnce() {
        CyclicBarrier barrier = new CyclicBarrier(3);
        Map<Integer, String> names = new ConcurrentHashMap<>();
        try (ParallelLoop loop = new ParallelLoop(3)) {
            loop.run(3, 1, (worker, chunk, from, to) -> {
                names.put(worker, Thread.currentThread().getName());
                await(barrier);
            });
        }

        assertThat(names).hasSize(3).containsEntry(0, Thread.currentThread().getName());
        assertThat(names).containsEntry(1, "wespace-loop-1").containsEntry(2, "wespace-loop-2");
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void run_countNearLargestInt_doesNotOverflow() {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            long covered = loop.sum(Integer.MAX_VALUE, 1 << 30, (chunk, from, to) -> (long) to - from);
            assertThat(covered).isEqualTo(Integer.MAX_VALUE);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void sum_ofChunks_isTheSameAtAnyNumberOfThreads(int threads) {
        ChanceKey key = Chance.of(9).at(0, 0);
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            long sum = loop.sum(10_000, 64, (chunk, from, to) -> {
                long part = 0;
                for (int i = from; i < to; i++) {
                    part += key.bits(i);
                }
                return part;
            });
            long expected = 0;
            for (int i = 0; i < 10_000; i++) {
                expected += key.bits(i);
            }
            assertThat(sum).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void run_manyChunksFail_throwsTheFirstInIndexOrder(int threads) {
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            for (int trial = 0; trial < 50; trial++) {
                assertThatIllegalStateException()
                        .isThrownBy(() -> loop.run(1000, 1, (chunk, from, to) -> {
                            if (chunk >= 17) {
                                throw new IllegalStateException("chunk " + chunk);
                            }
                        }))
                        .withMessage("chunk 17");
            }
        }
    }

    @Test
    void run_chunkFails_beginsNoFurtherOnes() {
        AtomicLong begun = new AtomicLong();
        try (ParallelLoop loop = new ParallelLoop(1)) {
            ParallelLoop.Body failing = (chunk, from, to) -> {
                begun.incrementAndGet();
                throw new StackOverflowError();
            };
            assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> loop.run(1000, 1, failing));
            assertThat(begun.get()).isEqualTo(1);
            assertThat(loop.sum(10, 1, (chunk, from, to) -> 1)).isEqualTo(10);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void run_cancelled_stopsBeforeTheNextChunks(int threads) {
        Cancellation cancellation = new Cancellation();
        AtomicLong begun = new AtomicLong();
        try (ParallelLoop loop = new ParallelLoop(threads, cancellation)) {
            ParallelLoop.Body cancelling = (chunk, from, to) -> {
                if (begun.incrementAndGet() == 10) {
                    cancellation.cancel();
                }
            };
            assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> loop.run(1000, 1, cancelling));
            assertThat(begun.get()).isBetween(10L, 10L + threads);
        }
    }

    @Test
    void run_cancelledInTheLastChunk_isComplete() {
        Cancellation cancellation = new Cancellation();
        AtomicLong begun = new AtomicLong();
        try (ParallelLoop loop = new ParallelLoop(1, cancellation)) {
            loop.run(10, 1, (chunk, from, to) -> {
                if (begun.incrementAndGet() == 10) {
                    cancellation.cancel();
                }
            });
        }
        assertThat(begun.get()).isEqualTo(10);
    }

    @Test
    void run_insideALoop_isRefused() {
        try (ParallelLoop loop = new ParallelLoop(2)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> loop.run(10, 1, (chunk, from, to) -> loop.run(1, 1, (c, f, t) -> {})))
                    .withMessageContaining("do not nest");
        }
    }

    @Test
    void run_afterClose_isRefused() {
        ParallelLoop loop = new ParallelLoop(2);
        loop.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> loop.run(10, 1, (chunk, from, to) -> {}))
                .withMessageContaining("closed");
    }

    @Test
    void run_callerInterrupted_finishesAndKeepsTheInterrupt() {
        AtomicLong done = new AtomicLong();
        try (ParallelLoop loop = new ParallelLoop(3)) {
            Thread.currentThread().interrupt();
            loop.run(1000, 1, (chunk, from, to) -> done.incrementAndGet());
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(done.get()).isEqualTo(1000);
    }

    @Test
    void construct_orRun_badNumbers_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParallelLoop(0))
                .withMessageContaining("0");
        try (ParallelLoop loop = new ParallelLoop(1)) {
            assertThatIllegalArgumentException().isThrownBy(() -> loop.run(-1, 1, (chunk, from, to) -> {}));
            assertThatIllegalArgumentException().isThrownBy(() -> loop.run(1, 0, (chunk, from, to) -> {}));
        }
    }

    /** A hundred thousand chunks may allocate what one loop does, 16 KiB by a wide margin: a sixth of a byte each. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void run_manyChunks_allocatesNothingPerChunk(int threads) {
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int[] rows = new int[100_000];
        try (ParallelLoop loop = new ParallelLoop(threads)) {
            ParallelLoop.Body body = (chunk, from, to) -> rows[from] += chunk;
            long[] workers = threadIds(loop);
            loop.run(rows.length, 1, body);

            long before = allocated(bean, workers);
            loop.run(rows.length, 1, body);
            long after = allocated(bean, workers);

            assertThat(after - before).isLessThan(16 * 1024);
        }
    }

    private static long[] threadIds(ParallelLoop loop) {
        long[] ids = new long[loop.threads()];
        CyclicBarrier all = new CyclicBarrier(loop.threads());
        loop.run(loop.threads(), 1, (worker, chunk, from, to) -> {
            ids[worker] = Thread.currentThread().getId();
            await(all);
        });
        return ids;
    }

    private static long allocated(ThreadMXBean bean, long[] threadIds) {
        long sum = 0;
        for (long id : threadIds) {
            sum += bean.getThreadAllocatedBytes(id);
        }
        return sum;
    }
}
