package org.wespace.agents.carbon.attribution;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.Switches;
import org.wespace.core.engine.ParallelLoop;

/** What mechanisms change one at a time, each between two runs that differ in nothing else. */
public final class RowEffects {

    private RowEffects() {}

    /** What a run costs; pure, and called from several threads at a time where a loop has several. */
    @FunctionalInterface
    public interface RunCost {
        /** Grams of the run with these switches and this seed. */
        long grams(Switches switches, long seed);
    }

    /** Mechanisms of all rows of the report's table that have a switch, in its order. */
    public static List<Mechanism> switched() {
        return ReportRow.all().stream()
                .map(ReportRow::mechanism)
                .filter(Mechanism::switched)
                .toList();
    }

    /**
     * Effects in grams: the mean over seeds of the run with a mechanism less that without it, with its standard error.
     *
     * <p>On is the strength in {@code base}, or 1 where it is off there. Both runs of a difference have the same seed;
     * a run that serves several differences is made once.
     *
     * @param mechanisms with a switch
     * @param base what else works
     * @param seeds at least one, all different; with one alone no standard error is known, and it is 0
     * @param loop its threads share the runs
     */
    public static Map<Mechanism, Effect> measure(
            Collection<Mechanism> mechanisms, Switches base, RunCost cost, long[] seeds, ParallelLoop loop) {
        if (seeds.length == 0) {
            throw new IllegalArgumentException("effects need at least one seed");
        }
        Map<Switches, Integer> runs = new LinkedHashMap<>();
        for (Mechanism mechanism : mechanisms) {
            runs.putIfAbsent(on(base, mechanism), runs.size());
            runs.putIfAbsent(base.without(mechanism), runs.size());
        }
        List<Switches> wanted = List.copyOf(runs.keySet());
        long[] grams = new long[wanted.size() * seeds.length];
        loop.run(grams.length, 1, (chunk, from, to) -> {
            for (int i = from; i < to; i++) {
                grams[i] = cost.grams(wanted.get(i / seeds.length), seeds[i % seeds.length]);
            }
        });
        Map<Mechanism, Effect> effects = new EnumMap<>(Mechanism.class);
        for (Mechanism mechanism : mechanisms) {
            int on = runs.getOrDefault(on(base, mechanism), 0);
            int off = runs.getOrDefault(base.without(mechanism), 0);
            effects.put(mechanism, effect(grams, on * seeds.length, off * seeds.length, seeds.length));
        }
        return effects;
    }

    private static Switches on(Switches base, Mechanism mechanism) {
        return base.on(mechanism) ? base : base.with(mechanism);
    }

    private static Effect effect(long[] grams, int on, int off, int count) {
        double mean = 0;
        for (int i = 0; i < count; i++) {
            mean += (double) (grams[on + i] - grams[off + i]) / count;
        }
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double deviation = grams[on + i] - grams[off + i] - mean;
            squares += deviation * deviation;
        }
        return Effect.grams(mean, count == 1 ? 0 : Math.sqrt(squares / (count - 1) / count));
    }
}
