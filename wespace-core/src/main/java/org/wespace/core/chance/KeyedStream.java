package org.wespace.core.chance;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * One resident's draws of a key, in order, as the generator that the samplers of Apache Commons RNG take.
 *
 * <pre>{@code
 * KeyedStream stream = key.stream();                                        // once per chunk
 * SharedStateDiscreteSampler trips = PoissonSampler.of(stream, 2.7);
 * for (int resident = from; resident < to; resident++) {
 *     stream.restart(id[resident]);
 *     tripCount[resident] = trips.sample();
 * }
 * }</pre>
 *
 * <p>The k-th {@link #nextLong} after a restart is {@code key.bits(resident, k)}, k from 0. A stream has a position, so
 * each thread takes its own, and each resident is restarted. Take only samplers without a memory of their own: one that
 * keeps half a pair for the next call ({@code BoxMullerNormalizedGaussianSampler},
 * {@code MarsagliaNormalizedGaussianSampler}) would carry a number from one resident to the next.
 */
public final class KeyedStream implements UniformRandomProvider {

    private final ChanceKey key;
    private long resident;
    private int position;

    KeyedStream(ChanceKey key) {
        this.key = key;
    }

    /** Goes to the first draw of a resident. Returns this stream. */
    public KeyedStream restart(long resident) {
        this.resident = resident;
        this.position = 0;
        return this;
    }

    @Override
    public long nextLong() {
        return key.bits(resident, position++);
    }
}
