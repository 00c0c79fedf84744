package org.wespace.agents.carbon.attribution;

import java.util.List;
import java.util.stream.IntStream;
import org.wespace.core.chance.Chance;
import org.wespace.core.chance.ChanceKey;
import org.wespace.core.engine.ParallelLoop;

/** Games to share costs of: three lines, in sizes of a million tonnes. */
final class Games {

    static final long SCALE = 1_000_000_000_000L;
    private static final List<String> LINES = List.of("travel", "homes", "trees");

    private Games() {}

    static CostTable table(int count, SetCost cost) {
        return new CostTable(names(count), LINES, cost);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count).mapToObj(k -> "cause " + k).toList();
    }

    /** Costs that have nothing to do with one another. */
    static SetCost random(long seed) {
        ChanceKey key = Chance.of(seed).at(0, 1);
        return set -> IntStream.range(0, LINES.size())
                .mapToLong(line -> (long) (SCALE * (key.uniform(set, line) - 0.5)))
                .toArray();
    }

    static Attribution exact(int count, SetCost cost) {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            return Shapley.exact(table(count, cost), loop);
        }
    }

    static Attribution sampled(int count, int pairs, SetCost cost) {
        try (ParallelLoop loop = new ParallelLoop(1)) {
            return Shapley.sampled(table(count, cost), pairs, 7, loop);
        }
    }

    static double[] values(Attribution.Line line) {
        return line.shares().stream().mapToDouble(Attribution.Share::value).toArray();
    }
}
