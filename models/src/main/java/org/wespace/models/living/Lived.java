package org.wespace.models.living;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wespace.core.engine.MemoryPlan;
import org.wespace.core.grid.Grid;
import org.wespace.core.measure.Measured;

/**
 * What became of one city of a study.
 *
 * @param variant what it was
 * @param months measures of the start (index 0) and of each month that was lived
 * @param values the same by short key, for each month
 * @param moments names of the moments that maps show, the start and the end of each year
 * @param maps values by unit at each moment, by the name of what is shown
 * @param stateHash hash of the state at the end
 * @param memory what the run was to need
 * @param timings table of the time that phases took
 */
public record Lived(
        Variant variant,
        List<List<Measured>> months,
        List<Map<String, Double>> values,
        List<String> moments,
        Map<String, List<double[]>> maps,
        String stateHash,
        MemoryPlan memory,
        String timings) {

    /** Names of what maps show, in this order. */
    public static final String RESIDENTS = "residents";

    /** Filled jobs of each unit. */
    public static final String JOBS = "jobs";

    /** Rent of homes. */
    public static final String RENT = "home rent";

    /** Home floor. */
    public static final String HOME_FLOOR = "home floor";

    /** Days a week that residents of a unit work at home. */
    public static final String HOME_DAYS = "days at home";

    /** Share of built ground. */
    public static final String BUILT = "built ground";

    /** Carbon of those who live in a unit, of the month, at the rate of a year; none without daily life. */
    public static final String CARBON = "carbon";

    /** The grid of the city. */
    public Grid grid() {
        return variant.plan().grid();
    }

    /** Measures at the end. */
    public List<Measured> last() {
        return months.get(months.size() - 1);
    }

    /** A measure by name and what it was taken of joined by points, in a month; NaN where absent. */
    public double at(int month, String key) {
        return values.get(month).getOrDefault(key, Double.NaN);
    }

    /** A measure at the end. */
    public double end(String key) {
        return at(months.size() - 1, key);
    }

    /** A measure in every month, from the start. */
    public double[] course(String key) {
        double[] values = new double[months.size()];
        for (int month = 0; month < values.length; month++) {
            values[month] = at(month, key);
        }
        return values;
    }

    /** Values by unit of what maps show, at each moment. */
    public List<double[]> frames(String name) {
        return Objects.requireNonNull(maps.get(name), name);
    }

    /** Values by unit of what maps show, at the end. */
    public double[] lastFrame(String name) {
        List<double[]> frames = frames(name);
        return frames.get(frames.size() - 1);
    }
}
