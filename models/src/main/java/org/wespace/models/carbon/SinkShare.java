package org.wespace.models.carbon;

import java.util.List;
import java.util.OptionalLong;
import org.wespace.agents.mechanism.Switches;
import org.wespace.agents.preset.Preset;
import org.wespace.core.engine.ParallelLoop;
import org.wespace.core.travel.StreetPattern;

/**
 * What trees bind of the carbon that a small city with the values of a preset emits.
 *
 * @param preset whose values
 * @param share bound over emitted
 * @param perHead kilograms a year and resident
 */
record SinkShare(Preset preset, double share, double perHead) {

    /** The most that a dense city's trees may bind (Tang et al. 2016 found .002 for the street trees of Beijing). */
    static final double MOST = 0.02;

    /** A year of a city of each preset with the standard mechanisms. */
    static List<SinkShare> of(
            SmallCity.Shape shape, StreetPattern pattern, long seed, ParallelLoop loop, Runnable done) {
        Preset[] presets = Preset.values();
        SinkShare[] shares = new SinkShare[presets.length];
        loop.run(presets.length, 1, (chunk, from, to) -> {
            for (int i = from; i < to; i++) {
                LedgerYear year = SmallCity.of(shape.withPreset(presets[i]), pattern, OptionalLong.empty())
                        .live(Switches.standard(), seed);
                shares[i] = new SinkShare(
                        presets[i], year.figures().sinkShare(), year.figures().perHead());
                done.run();
            }
        });
        return List.of(shares);
    }
}
